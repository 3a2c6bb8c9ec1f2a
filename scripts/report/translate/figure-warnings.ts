import {
  findAddedFigures,
  findMissingFigures,
  type TextIn,
} from '../../../src/companion/figures/compare-figures.ts';
import type { TranslationResult, TranslationTask } from '../../../src/companion/translate-report.ts';
import type { Words } from '../../../src/i18n/words.ts';

/**
 * Tells of figures that stand in a text or label and not in its translation, or the other way round. Blocks out
 * of date are passed over: their figures may rightly be others.
 * @param places of the blocks in the translation, by the id of the original's block.
 */
export function figureWarnings(
  { report, to }: TranslationTask,
  { blocks, labels }: TranslationResult,
  places: ReadonlyMap<string, string>,
  { t }: Words,
): readonly string[] {
  const pairs = [
    ...blocks.flatMap(({ source, text, outdated }) =>
      text === undefined || outdated
        ? []
        : [{ place: places.get(source.id) ?? '', block: source.id, source: source.text, target: text }],
    ),
    ...labels.flatMap(({ id, line, source, target }) =>
      target === undefined ? [] : [{ place: `${report.source.file}:${line}`, block: id, source, target }],
    ),
  ];
  return pairs.flatMap(({ place, block, ...texts }) => {
    const source: TextIn = { text: texts.source, locale: report.input.language };
    const target: TextIn = { text: texts.target, locale: to };
    const [lost, added] = [findMissingFigures(source, target), findAddedFigures(source, target)];
    return [
      ...(lost.length > 0 ? [t('companion:figuresMissing', { place, block, figures: lost.join(', ') })] : []),
      ...(added.length > 0 ? [t('companion:figuresAdded', { place, block, figures: added.join(', ') })] : []),
    ];
  });
}

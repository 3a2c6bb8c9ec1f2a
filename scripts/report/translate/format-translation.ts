import { findTerms } from '../../../src/companion/glossary-terms.ts';
import type { ComposedBlock } from '../../../src/companion/compose.ts';
import type { ComposedLabel } from '../../../src/companion/compose-labels.ts';
import type { Remembered } from '../../../src/companion/memory.ts';
import type { TranslationResult, TranslationTask } from '../../../src/companion/translate-report.ts';
import type { Words } from '../../../src/i18n/words.ts';
import { blocksOf } from '../../../src/markdown/blocks.ts';
import { parseMarkdownFile } from '../../../src/reading/source-file.ts';
import { UNTRANSLATED, type BlockStatus } from '../../../src/vocabulary/translation.ts';
import { figureWarnings } from './figure-warnings.ts';
import { quoted } from './quoted.ts';

/** Places of one kind that are listed; a terminal holds no more. */
const MOST_LISTED = 40;

/** What is told of a translation. */
export interface ToldTranslation {
  readonly text: string;
  /** Nothing is missing, nothing out of date. */
  readonly isComplete: boolean;
}

/** Tells how a translation stands: what was filled in, what is missing, what to look at, each with its place. */
export function formatTranslation(
  task: TranslationTask,
  result: TranslationResult,
  words: Words,
): ToldTranslation {
  const { t } = words;
  const { blocks, labels, surplus } = result;
  const missing = blocks.filter(({ status }) => status === 'missing');
  const outdated = blocks.filter((block) => block.outdated);
  const bare = labels.filter(({ target }) => target === undefined);
  const places = placesOf(task, result);
  const isComplete = [missing, outdated, bare].every(({ length }) => length === 0);
  const hasWork = missing.length + outdated.length > 0;
  return {
    isComplete,
    text: [
      ...linesOfCounts(task, result, words),
      ...linesOfFilled(task, result, places, words),
      ...listed(missing, words, (block) => lineOfMissing(block, task, places, words)),
      ...listed(outdated, words, (block) => lineOfOutdated(block, places, words)),
      ...listed(bare, words, (label) => lineOfBare(label, task, words)),
      ...listed(surplus, words, ({ text, line }) =>
        t('companion:surplus', { place: placeInPresent(task, line), text: quoted(text) }),
      ),
      ...figureWarnings(task, result, places, words),
      ...(isComplete && surplus.length === 0 ? [t('companion:complete')] : []),
      ...(hasWork ? [t('companion:howToFill', { mark: UNTRANSLATED, option: '--current' })] : []),
    ].join('\n'),
  };
}

function linesOfCounts(
  { report, to }: TranslationTask,
  { blocks, labels }: TranslationResult,
  { t }: Words,
): readonly string[] {
  const count = (status: BlockStatus): number => blocks.filter((block) => block.status === status).length;
  return [
    t('companion:title', { id: report.report.id, language: t(`site:languages.${to}`) }),
    t('companion:blocks', {
      all: blocks.length,
      official: count('official'),
      reviewed: count('reviewed'),
      machine: count('machine'),
      missing: count('missing'),
      outdated: blocks.filter(({ outdated }) => outdated).length,
    }),
    t('companion:labels', {
      all: labels.length,
      missing: labels.filter(({ target }) => target === undefined).length,
    }),
  ];
}

/** Where each block stands in the translation as it will be, by the id of the original's block. */
function placesOf(
  { report, to }: TranslationTask,
  { companion }: TranslationResult,
): ReadonlyMap<string, string> {
  const file = `reports/${report.report.id}.${to}.md`;
  const { body, bodyLine } = parseMarkdownFile(file, companion);
  return new Map(blocksOf(body).map(({ id, line }) => [id, `${file}:${line + bodyLine - 1}`]));
}

function placeInPresent({ present }: TranslationTask, line: number): string {
  return present ? `${present.file.source.file}:${line + present.file.source.bodyLine - 1}` : '';
}

function listed<Item>(items: readonly Item[], words: Words, line: (item: Item) => string): readonly string[] {
  const rest = items.length - MOST_LISTED;
  return [
    ...items.slice(0, MOST_LISTED).map(line),
    ...(rest > 0 ? [words.t('companion:more', { count: rest, mark: UNTRANSLATED })] : []),
  ];
}

type Places = ReadonlyMap<string, string>;

function lineOfMissing(
  { source }: ComposedBlock,
  { content, report, to }: TranslationTask,
  places: Places,
  { t }: Words,
): string {
  const terms = findTerms(source.text, report.input.language, content.glossary).map(({ term, written }) =>
    t('companion:term', { source: written, target: term[to] }),
  );
  const line = t('companion:missing', {
    place: places.get(source.id) ?? '',
    block: source.id,
    source: quoted(source.text),
  });
  const told = terms.length === 0 ? [] : [`    ${t('companion:terms', { terms: terms.join('; ') })}`];
  return [line, ...told].join('\n');
}

function lineOfBare(
  { id, line, source }: ComposedLabel,
  { report, to }: TranslationTask,
  { t }: Words,
): string {
  return t('companion:missingLabel', {
    place: `${report.source.file}:${line}`,
    field: id,
    language: t(`site:languages.${to}`),
    source: quoted(source),
  });
}

function lineOfOutdated({ source, translated }: ComposedBlock, places: Places, { t }: Words): string {
  return t(translated === undefined ? 'companion:outdatedUnknown' : 'companion:outdated', {
    place: places.get(source.id) ?? '',
    block: source.id,
    source: quoted(source.text),
  });
}

function linesOfFilled(
  { report }: TranslationTask,
  { blocks, labels }: TranslationResult,
  places: Places,
  words: Words,
): readonly string[] {
  const { t } = words;
  const told = (
    place: string,
    source: string,
    target: string,
    from: Remembered['from'] | undefined,
  ): string =>
    `  ${t('companion:filledFrom', { place, source: quoted(source), target: quoted(target), from: wordOrigin(from, words) })}`;
  const filled = [
    ...blocks.flatMap(({ source, text, remembered }) =>
      remembered && text !== undefined
        ? [told(places.get(source.id) ?? '', source.text, text, remembered)]
        : [],
    ),
    ...labels.flatMap(({ line, source, target, changed, remembered }) =>
      changed && target !== undefined && (remembered !== undefined || target === source)
        ? [told(`${report.source.file}:${line}`, source, target, remembered)]
        : [],
    ),
  ];
  return filled.length === 0
    ? []
    : [t('companion:filled', { count: filled.length }), ...listed(filled, words, (line) => line)];
}

function wordOrigin(from: Remembered['from'] | undefined, { t }: Words): string {
  if (from === undefined) return t('companion:fromSigns');
  return from.kind === 'glossary' ? t('companion:fromGlossary') : t('companion:fromReport', { id: from.id });
}

import { blocksOf } from '../markdown/blocks.ts';
import type { Content } from '../reading/read-content.ts';
import type { ReportFile, TranslationFile } from '../reading/read-report.ts';
import type { DataPath } from '../reading/source-file.ts';
import type { LocalizedText } from '../schema/localized-text.ts';
import { isLocale, type Locale } from '../vocabulary/locales.ts';
import type { TranslationStatus } from '../vocabulary/report-kinds.ts';
import { findTermTranslation } from './glossary-terms.ts';
import { toStanding } from './standing.ts';

/** A translation that is taken over because the same words were translated before. */
export interface Remembered {
  readonly text: string;
  /** Never `official`: the department has not issued these words for this report. */
  readonly status: TranslationStatus;
  /** The report it was taken from, or the glossary. */
  readonly from: { readonly kind: 'report'; readonly id: string } | { readonly kind: 'glossary' };
}

/** What earlier translations and the glossary know. */
export interface Memory {
  /** The translation of a block with exactly these words and this shape. */
  findBlock(text: string, shape: string): Remembered | undefined;
  /** The translation of a label with exactly these words; one of the same field rather than of another. */
  findLabel(text: string, path: DataPath): Remembered | undefined;
}

interface Entry {
  readonly report: ReportFile;
  readonly text: string;
  readonly status: TranslationStatus;
  /** Shape of the block or field of the label. */
  readonly shape: string;
}

/**
 * What can be taken over into the translation of a report: from last year's of the same department
 * first, then from its other years, then from other departments, the newest first; else from the glossary.
 * Only words that are exactly the same are taken over, so their figures are the same, too.
 */
export function toMemory(content: Content, report: ReportFile, to: Locale): Memory {
  const from = report.input.language;
  const others = content.reports
    .filter((other) => other.report.id !== report.report.id && other.input.language === from)
    .toSorted((left, right) => rankOf(left, report) - rankOf(right, report));
  const translations = new Map(
    content.translations
      .filter(({ locale }) => locale === to)
      .map((file) => [`${file.department}/${file.year}`, file]),
  );
  const blocks = new Map<ReportFile, ReadonlyMap<string, readonly Entry[]>>();
  const blocksIn = (other: ReportFile): ReadonlyMap<string, readonly Entry[]> => {
    const known = blocks.get(other) ?? translatedBlocks(other, translations.get(other.report.id), to);
    blocks.set(other, known);
    return known;
  };
  let labels: ReadonlyMap<string, readonly Entry[]> | undefined;
  const labelEntries = (): ReadonlyMap<string, readonly Entry[]> =>
    (labels ??= Map.groupBy(
      others.flatMap((other) => translatedLabels(other, from, to)),
      ({ source }) => source,
    ));
  const inGlossary = (text: string): Remembered | undefined => {
    const words = findTermTranslation(text, from, to, content.glossary);
    return words === undefined ? undefined : { text: words, status: 'reviewed', from: { kind: 'glossary' } };
  };
  return {
    findBlock: (text, shape) => {
      // Taking a text apart is slow; most hold nothing of what is looked for.
      for (const other of others.filter(({ source }) => source.body.includes(firstWords(text)))) {
        const entry = blocksIn(other)
          .get(text)
          ?.find((one) => one.shape === shape);
        if (entry) return toRemembered(entry);
      }
      return shape.startsWith('heading') ? inGlossary(text) : undefined;
    },
    findLabel: (text, path) => {
      const entries = labelEntries().get(text) ?? [];
      const entry = entries.find(({ shape }) => shape === fieldOf(path)) ?? entries[0];
      return entry ? toRemembered(entry) : inGlossary(text);
    },
  };
}

/** A line of the original's text may be broken within a block, but hardly so near its beginning. */
function firstWords(text: string): string {
  return text.slice(0, 8).split(/[\s|]/)[0] ?? '';
}

function rankOf(other: ReportFile, { department, year }: ReportFile): number {
  const distance = other.year < year ? year - other.year : 100 + other.year - year;
  return (other.department === department ? 0 : 1000) + distance;
}

function toRemembered({ report, text, status }: Entry): Remembered {
  return {
    text,
    status: status === 'official' ? 'reviewed' : status,
    from: { kind: 'report', id: report.report.id },
  };
}

/** The blocks of a report that are translated and up to date, by their words. */
function translatedBlocks(
  report: ReportFile,
  translation: TranslationFile | undefined,
  to: Locale,
): ReadonlyMap<string, readonly Entry[]> {
  if (!translation) return new Map();
  const [original, translated] = [report.source.body, translation.source.body];
  const { blocks } = toStanding(
    { locale: report.input.language, body: original, blocks: blocksOf(original) },
    { locale: to, body: translated, blocks: blocksOf(translated) },
    translation.input,
  );
  const entries = blocks.flatMap(({ source, target, status, outdated }) =>
    target && status !== 'missing' && !outdated
      ? [{ source: source.text, report, text: target.text, status, shape: source.shape }]
      : [],
  );
  return Map.groupBy(entries, ({ source }) => source);
}

function translatedLabels(
  report: ReportFile,
  from: Locale,
  to: Locale,
): readonly (Entry & { readonly source: string })[] {
  return localizedIn(report.input, []).flatMap(({ path, text }) => {
    const [source, target] = [text[from], text[to]];
    return source === undefined || target === undefined
      ? []
      : [{ source, report, text: target, status: 'reviewed', shape: fieldOf(path) }];
  });
}

interface PlacedText {
  readonly path: DataPath;
  readonly text: LocalizedText;
}

function localizedIn(value: unknown, path: DataPath): readonly PlacedText[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => localizedIn(item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  if (isLocalized(value)) return [{ path, text: value }];
  return Object.entries(value).flatMap(([key, item]) => localizedIn(item, [...path, key]));
}

function isLocalized(value: object): value is LocalizedText {
  const entries = Object.entries(value);
  return entries.length > 0 && entries.every(([key, text]) => isLocale(key) && typeof text === 'string');
}

/** The field of a label wherever in a list it stands: `budget.lines.lines.name`. */
function fieldOf(path: DataPath): string {
  return path.filter((step) => typeof step === 'string').join('.');
}

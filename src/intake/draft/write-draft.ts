import type { LocalizedText } from '../../schema/localized-text.ts';
import { LOCALES, type Locale } from '../../vocabulary/locales.ts';
import type { ImportContext, ImportedReport } from '../import-document.ts';
import type { SourceDocument } from '../source-document.ts';
import type { PlacedValue } from './draft.ts';
import { writeBody } from './write-body.ts';
import { writeFrontmatter, type FieldText } from './write-frontmatter.ts';

/** What a draft says besides the document's own words. */
export interface DraftWording {
  /** Language of the document's text. */
  readonly language: Locale;
  /** Names the format of the document. */
  readonly format: LocalizedText;
  /** The remark behind a value that was changed, or that a person should look at; undefined for neither. */
  comment(value: PlacedValue): string | undefined;
  /** Behind the unit that the document does not name. */
  readonly missingUnit: string;
  /** Behind a title that the document does not have. */
  readonly missingTitle: string;
  /** A title made of names and year, for a document without one. */
  title(name: string, year: number): string;
  /** Heading above what found no place. */
  readonly unplacedHeading: string;
  /** What to do with it. */
  readonly unplacedNote: string;
}

/** Fields of the frontmatter for tables that annexes would hold. */
const ANNEX_FIELDS: readonly (readonly [words: RegExp, field: string])[] = [
  [/指标/, 'indicators'],
  [/预算|支出|执行/, 'budget.lines'],
];

/**
 * Writes the file of an imported report: all keys with their meanings, the values found with a remark where one
 * was changed or is unsure, the text, and what found no place under a heading of its own. A unit that is nowhere
 * written is left open, so that the check asks for it.
 */
export function writeDraft(
  imported: ImportedReport,
  { sha256 }: Pick<SourceDocument, 'sha256'>,
  context: ImportContext,
  wording: DraftWording,
): string {
  const unplaced = imported.unplaced.length === 0 ? '' : writeUnplaced(imported, wording);
  return `${writeFrontmatter(fieldsOf(imported, sha256, context, wording), { empty: 'null' })}\n${writeBody(imported.nodes)}${unplaced}`;
}

function writeUnplaced(
  { nodes, unplaced }: ImportedReport,
  { unplacedHeading, unplacedNote }: DraftWording,
): string {
  const lead = nodes.length === 0 ? '' : '\n';
  return `${lead}## ${unplacedHeading}\n\n${unplacedNote}\n\n${writeBody(unplaced)}`;
}

function fieldsOf(
  imported: ImportedReport,
  sha256: string,
  context: ImportContext,
  wording: DraftWording,
): readonly FieldText[] {
  const given = new Map<string, FieldText>();
  const add = (field: FieldText): void => {
    const key = field.path.join('.');
    if (!given.has(key)) given.set(key, field);
  };
  for (const value of imported.values) add(toField(value, wording));
  for (const field of identityFields(imported, context, wording)) add(field);
  for (const field of sourceFields(imported, sha256, context, wording)) add(field);
  for (const field of annexFields(imported, wording.language)) add(field);
  return [...given.values()];
}

function toField(value: PlacedValue, wording: DraftWording): FieldText {
  const comment = wording.comment(value);
  return {
    path: value.path,
    value: value.value,
    number: value.number,
    ...(comment === undefined ? {} : { comment }),
  };
}

function identityFields(
  { title, kind, unit }: ImportedReport,
  { department: { name }, year }: ImportContext,
  wording: DraftWording,
): readonly FieldText[] {
  const { language } = wording;
  const own =
    name[language] ?? LOCALES.map((locale) => name[locale]).find((text) => text !== undefined) ?? '';
  return [
    title === undefined
      ? { ...text(['title', language], wording.title(own, year)), comment: wording.missingTitle }
      : text(['title', language], title),
    text(['language'], language),
    text(['kind'], kind),
    ...(kind === 'self-evaluation' || kind === 'self-evaluation-form'
      ? [text(['evaluator', 'by'], 'department')]
      : []),
    text(['coverage'], 'full'),
    text(['prose'], 'original'),
    unit === undefined
      ? { ...text(['budget', 'unit'], ''), comment: wording.missingUnit }
      : text(['budget', 'unit'], unit),
  ];
}

function sourceFields(
  { title }: ImportedReport,
  sha256: string,
  { department: { name }, year }: ImportContext,
  wording: DraftWording,
): readonly FieldText[] {
  const own = name[wording.language] ?? '';
  return [
    text(['source', 'title'], title ?? wording.title(own, year)),
    text(['source', 'publisher'], own),
    ...LOCALES.flatMap((locale) => {
      const format = wording.format[locale];
      return format === undefined ? [] : [text(['source', 'format', locale], format)];
    }),
    text(['source', 'sha256'], sha256),
  ];
}

function annexFields({ annexes }: ImportedReport, language: Locale): readonly FieldText[] {
  const absent = annexes.flatMap(({ title, included }) =>
    included ? [] : (ANNEX_FIELDS.find(([words]) => words.test(title))?.[1] ?? []),
  );
  return [
    ...annexes.flatMap(({ number, title, included }, index) => [
      { path: ['annexes', index, 'number'], value: String(number), number: true },
      text(['annexes', index, 'title', language], title),
      text(['annexes', index, 'included'], String(included)),
    ]),
    ...[...new Set(absent)].map((field, index) => text(['notReported', index], field)),
  ];
}

function text(path: FieldText['path'], value: string): FieldText {
  return { path, value, number: false };
}

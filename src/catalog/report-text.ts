import { readFile } from 'node:fs/promises';
import {
  mayHaveRemarks,
  toPageStanding,
  type BlockRemark,
  type PageStanding,
} from '../companion/page-standing.ts';
import type { BlockMark } from '../markdown/block-marks.ts';
import type { Section } from '../markdown/outline.ts';
import { RenderCache } from '../markdown/render-cache.ts';
import type { RenderedText } from '../markdown/render.ts';
import { findUntranslated } from '../markdown/untranslated.ts';
import { parseMarkdownFile, type SourceFile } from '../reading/source-file.ts';
import { validate } from '../reading/validate.ts';
import { translation as translationSchema } from '../schema/translation.ts';
import { LOCALE_TRAITS, type Locale } from '../vocabulary/locales.ts';
import type { CatalogReport, TranslationState } from './catalog.ts';

/** A section of a text on a page. */
export interface TextSection extends Section {
  /** Language of its heading, where that is not the text's. */
  readonly language?: Locale;
}

/** A report's text for a page in one language. */
export interface ReportText extends RenderedText {
  readonly outline: readonly TextSection[];
  /** Language of the text itself. */
  readonly language: Locale;
  /** Undefined when the text is the report's own; `missing` when it should be a translation. */
  readonly translation: TranslationState | 'missing' | undefined;
  /** What is to be told of single blocks of a translation, if anything. */
  readonly standing?: PageStanding;
}

/** The words that stand before a block of each kind. */
export type BlockNotes = Readonly<Record<BlockRemark, string>>;

const cache = new RenderCache('.');

/**
 * The text in a language; where no translation exists, the original.
 * @param notes in the language of the page.
 */
export async function getReportText(
  { report, translations }: CatalogReport,
  locale: Locale,
  notes: BlockNotes,
): Promise<ReportText> {
  const state = locale === report.language ? undefined : translations.get(locale);
  if (!state) {
    const { body } = await readText(`reports/${report.id}.md`);
    const translation = locale === report.language ? undefined : 'missing';
    return { ...(await cache.render(body)), language: report.language, translation };
  }
  const translated = await readText(`reports/${report.id}.${locale}.md`);
  const standing = await findStanding(
    translated,
    { language: report.language, id: report.id, locale },
    state,
  );
  const marks = standing ? marksOf(standing, notes, locale, report.language) : [];
  const rendered = await cache.render(translated.body, marks);
  return {
    ...rendered,
    outline: rendered.outline.map((section) => withoutSign(section, report.language)),
    language: locale,
    translation: state,
    ...(standing ? { standing } : {}),
  };
}

async function readText(file: string): Promise<SourceFile> {
  return parseMarkdownFile(file, await readFile(`content/${file}`, 'utf8'));
}

async function findStanding(
  translated: SourceFile,
  { id, language, locale }: { readonly id: string; readonly language: Locale; readonly locale: Locale },
  { current }: TranslationState,
): Promise<PageStanding | undefined> {
  const input = validate(translationSchema, translated).value;
  if (!input || !mayHaveRemarks(translated.body, input, current)) return undefined;
  const original = await readText(`reports/${id}.md`);
  return toPageStanding({
    original: { locale: language, body: original.body },
    translation: { locale, body: translated.body },
    input,
    current,
  });
}

/** A text of which nothing is translated says so once, above it. */
function marksOf(
  { remarks, isEmpty }: PageStanding,
  notes: BlockNotes,
  locale: Locale,
  original: Locale,
): readonly BlockMark[] {
  return [...remarks].map(([block, kind]) => ({
    block,
    kind,
    ...(kind === 'missing' ? { lang: LOCALE_TRAITS[original].tag } : {}),
    ...(isEmpty ? {} : { note: { text: notes[kind], lang: LOCALE_TRAITS[locale].tag } }),
  }));
}

function withoutSign(section: Section, original: Locale): TextSection {
  const text = findUntranslated(section.text);
  return text === undefined ? section : { ...section, text, language: original };
}

import { readFile } from 'node:fs/promises';
import { RenderCache } from '../markdown/render-cache.ts';
import type { RenderedText } from '../markdown/render.ts';
import { parseMarkdownFile } from '../reading/source-file.ts';
import type { Locale } from '../vocabulary/locales.ts';
import type { CatalogReport, TranslationState } from './catalog.ts';

/** A report's text for a page in one language. */
export interface ReportText extends RenderedText {
  /** Language of the text itself. */
  readonly language: Locale;
  /** Undefined when the text is the report's own; `missing` when it should be a translation. */
  readonly translation: TranslationState | 'missing' | undefined;
}

const cache = new RenderCache('.');

/** The text in a language; where no translation exists, the original. */
export async function getReportText(
  { report, translations }: CatalogReport,
  locale: Locale,
): Promise<ReportText> {
  const state = translations.get(locale);
  const isOriginal = locale === report.language;
  const suffix = !isOriginal && state ? `.${locale}` : '';
  const file = `reports/${report.id}${suffix}.md`;
  const { body } = parseMarkdownFile(file, await readFile(`content/${file}`, 'utf8'));
  return {
    ...(await cache.render(body)),
    language: isOriginal || state ? locale : report.language,
    translation: isOriginal ? undefined : (state ?? 'missing'),
  };
}

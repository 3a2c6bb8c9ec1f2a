import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TranslationTask } from '../../../src/companion/translate-report.ts';
import { readContent } from '../../../src/reading/read-content.ts';
import { LOCALES } from '../../../src/vocabulary/locales.ts';
import { nearestTo } from '../nearest-names.ts';
import type { ExitCode, VerbCall } from '../verb.ts';

/** The report to translate, or why there is none. */
export type FoundTask =
  { readonly task: TranslationTask } | { readonly refusal: string; readonly code: Exclude<ExitCode, 0> };

/** Finds the report that a call names, with its translation as far as there is one. */
export async function findTask({ positionals, options, words, root }: VerbCall): Promise<FoundTask> {
  const { t } = words;
  const id = toReportId(positionals[0] ?? '');
  const content = await readContent(root);
  const report = content.reports.find((one) => one.report.id === id);
  if (!report) {
    if (isSafe(id) && existsSync(join(root, 'reports', `${id}.md`))) return faulty(`reports/${id}.md`, words);
    const near = nearestTo(
      id,
      content.reports.map((one) => one.report.id),
    );
    const refusal =
      near === undefined
        ? t('companion:noReport', { id, file: 'reports/<department>/<year>.md' })
        : t('companion:noReportNear', { id, near });
    return { refusal, code: 2 };
  }
  const { language } = report.input;
  const to =
    LOCALES.find((locale) => locale === options.get('to')) ?? LOCALES.find((locale) => locale !== language);
  if (to === undefined || to === language)
    return {
      refusal: t('companion:sameLanguage', { id, language: t(`site:languages.${language}`) }),
      code: 2,
    };
  const name = `reports/${id}.${to}.md`;
  const file = content.translations.find(({ source }) => source.file === name);
  if (!file && existsSync(join(root, name))) return faulty(name, words);
  return {
    task: {
      content,
      report,
      reportText: readFileSync(join(root, report.source.file), 'utf8'),
      to,
      present: file && { file, text: readFileSync(join(root, name), 'utf8') },
    },
  };
}

/** `<department>/<year>`, or the path of one of its files. */
function toReportId(typed: string): string {
  return typed
    .trim()
    .replaceAll('\\', '/')
    .replace(/^.*?reports\//, '')
    .replace(/(?:\.[a-z]+)?\.md$/, '');
}

function isSafe(id: string): boolean {
  return /^[a-z0-9-]+\/\d{4}$/.test(id);
}

function faulty(file: string, { t }: VerbCall['words']): FoundTask {
  return { refusal: t('companion:faulty', { file, command: 'npm run check' }), code: 1 };
}

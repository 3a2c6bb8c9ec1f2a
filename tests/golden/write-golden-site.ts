import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { namePages } from './html/name-pages.ts';
import { reportHtml } from './html/report-html.ts';
import { reportDocument } from './report-document.ts';
import { reportKeys } from './search-pages.ts';
import type { GoldenLocale } from './sentence.ts';

const LOCALES: readonly GoldenLocale[] = ['zh', 'en'];

/**
 * `node tests/golden/write-golden-site.ts <folder> <reports>`: writes a site of that many reports in both
 * languages, as far as search reads it, Chinese at the root and English below `en`. Pages are made and written
 * one by one, so that memory does not grow with their number.
 */
export async function writeGoldenSite(folder: string, reports: number): Promise<void> {
  for (const { department, year } of reportKeys(reports)) {
    await Promise.all(
      LOCALES.map((locale) => {
        const document = reportDocument(department, year, locale);
        return writePage(folder, locale, document.path, reportHtml(document, locale));
      }),
    );
  }
  for (const locale of LOCALES) {
    for (const { path, html } of namePages(reports, locale)) await writePage(folder, locale, path, html);
  }
}

async function writePage(folder: string, locale: GoldenLocale, path: string, html: string): Promise<void> {
  const place = join(folder, locale === 'zh' ? '' : locale, path);
  await mkdir(place, { recursive: true });
  await writeFile(join(place, 'index.html'), html);
}

if (resolve(process.argv[1] ?? '') === fileURLToPath(import.meta.url)) {
  const [, , folder, reports] = process.argv;
  if (folder === undefined || !/^[1-9]\d*$/.test(reports ?? '')) {
    throw new Error('Expected a folder and a number of reports.');
  }
  await writeGoldenSite(folder, Number(reports));
}

import { spawnSync } from 'node:child_process';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locale } from '../../src/vocabulary/locales.ts';
import { writeImportExample } from './import-example.ts';

/**
 * Imports the example into a copy of the content, as a person would, and gives the page that the import writes.
 * @param folder an empty folder for the copy.
 * @throws Error with what the command printed, when it writes no page.
 */
export async function writeImportPage(folder: string, locale: Locale): Promise<string> {
  const root = join(folder, 'content');
  const file = join(folder, '示例市水务局2026年度绩效自评报告.docx');
  const page = join(folder, 'import.html');
  await cp('content', root, { recursive: true });
  await writeFile(file, await writeImportExample());
  const words = ['--department', 'sample-water-bureau', '--year', '2026', '--report', page, '--root', root];
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/report.ts', 'import', file, ...words, '--lang', locale],
    { encoding: 'utf8' },
  );
  const html = await readFile(page, 'utf8').catch(() => undefined);
  if (html === undefined) throw new Error(`npm run report -- import\n${stdout}${stderr}`);
  // The folder of this run is nobody's: the picture shows the path as it is in the project.
  await writeFile(page, html.replaceAll(`${folder}/`, ''));
  return page;
}

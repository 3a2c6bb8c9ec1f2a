import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { corpusOf } from './corpus.ts';

/**
 * `node tests/corpus/write-corpus.ts <folder> <reports>`: writes a content folder with a number of
 * made-up reports in both languages, for `npm run check -- --root <folder>`. About one report in ten
 * has something that the rules ask about.
 */
export async function writeCorpus(folder: string, reports: number): Promise<void> {
  const folders = new Set<string>();
  for (const { path, text } of corpusOf(reports).files) {
    const file = join(folder, path);
    if (!folders.has(dirname(file))) {
      await mkdir(dirname(file), { recursive: true });
      folders.add(dirname(file));
    }
    await writeFile(file, text);
  }
}

if (resolve(process.argv[1] ?? '') === fileURLToPath(import.meta.url)) {
  const [, , folder, reports] = process.argv;
  if (folder === undefined || !/^[1-9]\d*$/.test(reports ?? '')) {
    throw new Error('Expected a folder and a number of reports.');
  }
  await writeCorpus(folder, Number(reports));
}

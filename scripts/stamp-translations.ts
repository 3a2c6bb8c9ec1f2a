import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findStamped } from '../src/companion/stamp.ts';
import { readContent } from '../src/reading/read-content.ts';

/**
 * `npm run stamp [-- <department>/<year>]`: records in each translation, or in those of one report,
 * the digests of the text as it stands now. Run it after revising a translation.
 */
const [only] = process.argv.slice(2);
const root = 'content';
const { reports, translations } = await readContent(root);
let stamped = 0;
for (const translation of translations) {
  const id = `${translation.department}/${translation.year}`;
  const original = reports.find(({ report }) => report.id === id);
  if (!original || (only !== undefined && only !== id)) continue;
  const path = join(root, translation.source.file);
  const text = await readFile(path, 'utf8');
  const next = findStamped(original, translation, text);
  if (next === undefined) {
    console.error(
      `${path} 与原文的段落不一致，没有登记：先运行 npm run report -- translate ${id}。\n` +
        `${path} has not the blocks of the original and was not stamped: run npm run report -- translate ${id} first.`,
    );
    process.exitCode = 1;
    continue;
  }
  if (next === text) continue;
  await writeFile(`${path}.draft`, next);
  await rename(`${path}.draft`, path);
  stamped += 1;
}
console.log(`已登记 ${stamped} 份译文。 Stamped ${stamped} translations.`);

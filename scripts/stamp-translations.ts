import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { digestOf } from '../src/markdown/render-cache.ts';
import { readContent } from '../src/reading/read-content.ts';

/**
 * `npm run stamp [-- <department>/<year>]`: records in each translation, or in those of one report,
 * the digest of the text as it stands now. Run it after revising a translation.
 */
const [only] = process.argv.slice(2);
const root = 'content';
const { reports, translations } = await readContent(root);
let stamped = 0;
for (const { department, year, source } of translations) {
  const id = `${department}/${year}`;
  const original = reports.find(({ report }) => report.id === id);
  if (!original || (only !== undefined && only !== id)) continue;
  const path = join(root, source.file);
  const text = await readFile(path, 'utf8');
  const next = text.replace(
    /^(translationOf:[ \t]*)(?:pending|sha256-[0-9a-f]{64})/m,
    `$1${digestOf(original.source.body)}`,
  );
  if (next === text) continue;
  await writeFile(`${path}.draft`, next);
  await rename(`${path}.draft`, path);
  stamped += 1;
}
console.log(`已登记 ${stamped} 份译文。 Stamped ${stamped} translations.`);

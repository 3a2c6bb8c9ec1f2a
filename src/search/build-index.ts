import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';

/**
 * Builds the search index of a finished site from its HTML alone, one per language (`<html lang>`),
 * into `pagefind/` of the site. Pagefind never removes old files, so the folder is emptied first.
 * @returns the number of pages indexed.
 * @throws Error when Pagefind reports a fault.
 */
export async function buildSearchIndex(site: string): Promise<number> {
  const folder = join(site, 'pagefind');
  await rm(folder, { recursive: true, force: true });
  try {
    const { index, errors } = await createIndex({ includeCharacters: '.' });
    if (!index) throw new Error(errors.join('\n'));
    const added = await index.addDirectory({ path: site });
    const written = await index.writeFiles({ outputPath: folder });
    const faults = [...added.errors, ...written.errors];
    if (faults.length > 0) throw new Error(faults.join('\n'));
    await Promise.all(UNUSED.map((name) => rm(join(folder, name), { force: true })));
    return added.page_count;
  } finally {
    await close();
  }
}

/** Pagefind's own interface, which this site does not use. */
const UNUSED = [
  'pagefind-ui.js',
  'pagefind-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-modular-ui.css',
  'pagefind-component-ui.js',
  'pagefind-component-ui.css',
  'pagefind-highlight.js',
];

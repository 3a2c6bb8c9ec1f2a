import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { APIRoute } from 'astro';

/** The editor's package; its licence and those of the fonts in it stand in files of their own. */
const PACKAGE = 'node_modules/@sveltia/cms';

/** `/admin/licences.txt`: the licences of the editor and of its fonts. */
export const GET: APIRoute = async () => {
  const fonts = (await readdir(join(PACKAGE, 'npm/assets'))).filter((file) => /LICEN[CS]E/.test(file)).sort();
  const files = ['LICENSE.txt', ...fonts.map((file) => `npm/assets/${file}`)];
  const texts = await Promise.all(
    files.map(async (file) => `${file}\n\n${(await readFile(join(PACKAGE, file), 'utf8')).trim()}\n`),
  );
  return new Response(texts.join('\n\n'));
};

import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Digest of all files in folders, or of single files, by path and bytes. */
export async function digestOfFiles(paths: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const path of paths) {
    const names = await readdir(path, { recursive: true, withFileTypes: true }).catch(() => undefined);
    const files = names
      ? names
          .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
          .map((entry) => join(entry.parentPath, entry.name))
      : [path];
    for (const file of files.sort())
      hash
        .update(file)
        .update('\0')
        .update(await readFile(file))
        .update('\0');
  }
  return hash.digest('hex');
}

/** What the code of the site is made of. */
export const CODE = [
  'src',
  'public',
  'astro.config.mjs',
  'astro-i18next.config.ts',
  'package-lock.json',
  'scripts',
] as const;

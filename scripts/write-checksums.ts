import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';

/**
 * The list of checksums by its usual name, and by one that servers and browsers show as text; the two are
 * the same.
 */
const NAMES = ['SHA256SUMS', 'SHA256SUMS.txt'];

/**
 * Writes the SHA-256 of every file of a folder, as `sha256sum` of GNU coreutils does, sorted by path:
 * `sha256sum --check SHA256SUMS` in the folder verifies all of them.
 */
export async function writeChecksums(folder: string): Promise<void> {
  const files = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length).replaceAll('\\', '/'))
    .filter((file) => !NAMES.includes(file))
    .sort();
  const lines: string[] = [];
  for (const file of files) lines.push(`${await sha256Of(join(folder, file))}  ${file}\n`);
  for (const name of NAMES) await writeFile(join(folder, name), lines.join(''));
}

async function sha256Of(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}

import { existsSync } from 'node:fs';
import { isAbsolute, relative, resolve } from 'node:path';

/**
 * The file or folder that a typed path means, absolute: looked for from each folder in turn; a path
 * written with backslashes is understood on every system. Undefined where there is none.
 */
export function findTypedPath(typed: string, folders: readonly string[]): string | undefined {
  const spellings = [...new Set([typed, typed.replaceAll('\\', '/')])];
  return spellings.flatMap((path) => folders.map((folder) => resolve(folder, path))).find(existsSync);
}

/** A path as files are named within a folder, with forward slashes; undefined where it lies elsewhere. */
export function pathWithin(folder: string, path: string): string | undefined {
  const inside = relative(folder, path).replaceAll('\\', '/');
  return /^\.\.(?:\/|$)/.test(inside) || isAbsolute(inside) ? undefined : inside;
}

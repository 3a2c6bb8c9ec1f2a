import { existsSync, realpathSync, statSync } from 'node:fs';
import { isAbsolute, relative, resolve } from 'node:path';
import type { Locale } from '../src/vocabulary/locales.ts';

/** The files that a call is about, or why its paths name none. */
export type Selection =
  { readonly includes: (file: string) => boolean } | { readonly fault: Readonly<Record<Locale, string>> };

/**
 * Finds the files of the content folder that paths name: files, and folders with all that is in them.
 * No path names all files.
 * @param paths as typed.
 * @param folders where relative paths may start, the first one that has them.
 */
export function selectFiles(root: string, paths: readonly string[], folders: readonly string[]): Selection {
  if (!statSync(root, { throwIfNoEntry: false })?.isDirectory()) return { fault: notThere(root) };
  const base = realpathSync(root);
  const chosen: string[] = [];
  for (const path of paths) {
    const place = folders.map((folder) => resolve(folder, path)).find(existsSync);
    if (place === undefined) return { fault: notThere(path) };
    const inside = relative(base, realpathSync(place)).replaceAll('\\', '/');
    if (/^\.\.(?:\/|$)/.test(inside) || isAbsolute(inside)) {
      return { fault: { zh: `${path} 不在 ${root} 之内。`, en: `${path} is not in ${root}.` } };
    }
    chosen.push(inside);
  }
  return {
    includes: (file) =>
      chosen.length === 0 ||
      chosen.some((inside) => inside === '' || file === inside || file.startsWith(`${inside}/`)),
  };
}

function notThere(path: string): Readonly<Record<Locale, string>> {
  return { zh: `没有 ${path} 这个文件或目录。`, en: `There is no file or folder ${path}.` };
}

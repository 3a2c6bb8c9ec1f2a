import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative } from 'node:path';
import type { Words } from '../../src/i18n/words.ts';
import type { VerbCall, Written } from './verb.ts';

/** How files are changed, and where that is told. */
interface FileWriting {
  readonly words: Words;
  readonly dryRun: boolean;
  readonly force: boolean;
  /** The folder from which paths are told. */
  readonly folder: string;
  readonly print: (text: string) => void;
  readonly warn: (text: string) => void;
}

/** Writes and removes files for a verb, see {@link VerbCall}. */
export function fileWriter(writing: FileWriting): Pick<VerbCall, 'write' | 'remove'> {
  const { words, dryRun, force, folder, print, warn } = writing;
  return {
    write(path, text, { replace = false } = {}) {
      const written = writeOne(path, text, { dryRun, replace: replace || force });
      const line = words.t(`staff:files.${written}`, { file: shownPath(path, folder) });
      if (written === 'kept') warn(line);
      else print(line);
      return written;
    },
    remove(path) {
      if (!existsSync(path)) return;
      if (!dryRun) rmSync(path, { recursive: true });
      const key = dryRun ? 'would-remove' : 'removed';
      print(words.t(`staff:files.${key}`, { file: shownPath(path, folder) }));
    },
  };
}

/** A path as it is told: from a folder where it lies within, with forward slashes. */
export function shownPath(path: string, folder: string): string {
  const inside = relative(folder, path);
  const shown = inside === '' || inside.startsWith('..') || isAbsolute(inside) ? path : inside;
  return shown.replaceAll('\\', '/');
}

function writeOne(
  path: string,
  text: string | Uint8Array,
  { dryRun, replace }: { readonly dryRun: boolean; readonly replace: boolean },
): Written {
  const bytes = Buffer.from(text);
  const isThere = existsSync(path) && statSync(path).isFile();
  if (isThere && readFileSync(path).equals(bytes)) return 'unchanged';
  if (isThere && !replace) return 'kept';
  if (dryRun) return 'would-write';
  mkdirSync(dirname(path), { recursive: true });
  // Readers of the content folder pass over hidden files.
  const draft = join(dirname(path), `.${basename(path)}.${randomUUID()}`);
  try {
    writeFileSync(draft, bytes);
    renameSync(draft, path);
  } finally {
    rmSync(draft, { force: true });
  }
  return 'written';
}

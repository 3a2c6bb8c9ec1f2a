import {
  existsSync,
  readFileSync,
  readdirSync,
  realpathSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { digestOf } from '../../src/markdown/render-cache.ts';
import { parseMarkdownFile } from '../../src/reading/source-file.ts';
import { LOCALES } from '../../src/vocabulary/locales.ts';
import { fixContent } from '../content-fixes.ts';
import type { TextChange } from './text-edit.ts';

/** A change that was made in a file of the content folder. */
export interface FileChange extends TextChange {
  /** Path from the content folder. */
  readonly file: string;
}

/** Mends the files of a content folder that are included; says every change that was made. */
export function fixFiles(root: string, includes: (file: string) => boolean): readonly FileChange[] {
  return contentFilesIn(root)
    .filter(includes)
    .flatMap((file) => {
      const text = readExactly(join(root, file));
      if (text === undefined) return [];
      const fixed = fixContent(file, text);
      if (fixed.changes.length === 0) return [];
      write(join(root, file), fixed.text);
      const changes = fixed.changes.map((change) => ({ ...change, file }));
      return [...changes, ...stampAgain(root, file, text, fixed.text)];
    });
}

/** A translation of the text as it stood translates it still: white space at the ends of lines says nothing. */
function stampAgain(root: string, file: string, before: string, after: string): readonly FileChange[] {
  const [old, renewed] = [before, after].map((text) => digestOf(parseMarkdownFile(file, text).body));
  if (old === undefined || renewed === undefined || old === renewed) return [];
  return LOCALES.map((locale) => file.replace(/\.md$/, `.${locale}.md`)).flatMap((translation) => {
    const text = existsSync(join(root, translation)) ? readExactly(join(root, translation)) : undefined;
    const lines = text?.split('\n') ?? [];
    const at = lines.findIndex((line) => line.startsWith('translationOf:') && line.includes(old));
    if (text === undefined || at === -1) return [];
    write(join(root, translation), text.replace(old, renewed));
    return [{ file: translation, line: at + 1, kind: 'stamp' as const, before: old, after: renewed }];
  });
}

/** Content files, without hidden ones and what editors leave behind. */
function contentFilesIn(root: string): readonly string[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /(?:^|\/)[^/.][^/]*\.(?:md|yaml)$/.test(name))
    .sort();
}

/** A file's text with all its bytes; undefined when it is no UTF-8, and writing it again would lose some. */
function readExactly(path: string): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(path));
  } catch {
    return undefined;
  }
}

/** Writes beside the file and moves into its place, so that it is never half written. */
function write(path: string, text: string): void {
  const target = realpathSync(path);
  const draft = `${target}.draft`;
  writeFileSync(draft, text, { mode: statSync(target).mode });
  renameSync(draft, target);
}

import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { checkContent } from '../src/checks/content-checks.ts';
import { findPersonalData } from '../src/checks/personal-data.ts';
import type { Finding } from '../src/domain/finding.ts';
import { readContent } from '../src/reading/read-content.ts';

/** Reads and checks a content folder; errors first, then by file and line. */
export async function findContentFaults(root: string): Promise<readonly Finding[]> {
  const personalData: Finding[] = [];
  const seen = new Set<string>();
  const look = (file: string, text: string): void => {
    seen.add(file);
    personalData.push(...findPersonalData({ file }, text));
  };
  const content = await readContent(root, look);
  // A file that has no place in the folder is not read as content, but it would be committed all the same.
  for (const file of await textFilesIn(root)) {
    if (!seen.has(file)) look(file, await readFile(join(root, file), 'utf8').catch(() => ''));
  }
  const rank = { error: 0, question: 1, note: 2 };
  return [...checkContent(content), ...personalData].sort(
    (left, right) =>
      rank[left.severity] - rank[right.severity] ||
      order(left.place.file, right.place.file) ||
      order(left.place.position?.line ?? 0, right.place.position?.line ?? 0),
  );
}

/** All files with text, hidden ones too. */
async function textFilesIn(root: string): Promise<readonly string[]> {
  return (await readdir(root, { recursive: true }))
    .filter((name) => /\.(?:md|yaml)$/.test(name))
    .map((name) => name.replaceAll('\\', '/'))
    .sort();
}

function order<Key extends string | number>(left: Key, right: Key): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

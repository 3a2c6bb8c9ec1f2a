import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { checkContent } from '../src/checks/content-checks.ts';
import { findPersonalData } from '../src/checks/personal-data.ts';
import type { Finding } from '../src/domain/finding.ts';
import { readContent } from '../src/reading/read-content.ts';

/** Reads and checks a content folder; errors first, then by file and line. */
export async function findContentFaults(root: string): Promise<readonly Finding[]> {
  const content = await readContent(root);
  const findings = [...checkContent(content), ...(await personalData(root))];
  const rank = { error: 0, question: 1, note: 2 };
  return findings.sort(
    (left, right) =>
      rank[left.severity] - rank[right.severity] ||
      left.place.file.localeCompare(right.place.file, 'en') ||
      (left.place.position?.line ?? 0) - (right.place.position?.line ?? 0),
  );
}

async function personalData(root: string): Promise<readonly Finding[]> {
  const names = (await readdir(root, { recursive: true }))
    .filter((name) => /\.(?:md|yaml)$/.test(name))
    .sort();
  const found = await Promise.all(
    names.map(async (name) =>
      findPersonalData({ file: name.replaceAll('\\', '/') }, await readFile(join(root, name), 'utf8')),
    ),
  );
  return found.flat();
}

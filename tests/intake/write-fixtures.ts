import { mkdir, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ALL_CASES } from './cases/all-cases.ts';
import { writeExpectation } from './expectation/expectation.ts';

/** Folder of the fixtures. */
export const FIXTURES = fileURLToPath(new URL('../fixtures/intake/', import.meta.url));

/**
 * `node tests/intake/write-fixtures.ts [<part of a name>]`: writes the documents of all cases, or of those
 * whose name holds a word, with what has to become of them. PDF documents need Chromium.
 */
export async function writeFixtures(part = ''): Promise<void> {
  for (const { name, expect, write } of ALL_CASES) {
    if (!name.includes(part)) continue;
    const expectation = expect();
    const folder = `${FIXTURES}${name}/`;
    await mkdir(folder, { recursive: true });
    await writeFile(`${folder}${expectation.source}`, await write());
    await writeFile(`${folder}case.yaml`, writeExpectation(expectation));
  }
}

if (resolve(process.argv[1] ?? '') === fileURLToPath(import.meta.url)) await writeFixtures(process.argv[2]);

import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findContentFaults } from '../../../scripts/content-findings.ts';
import { corpusOf } from '../../corpus/corpus.ts';
import { writeCorpus } from '../../corpus/write-corpus.ts';

const REPORTS = 100;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'corpus-'));
  await writeCorpus(folder, REPORTS);
});
afterAll(() => rm(folder, { recursive: true }));

describe('a written corpus', { timeout: 60_000 }, () => {
  test('has as many reports as were asked for, each with its translation', async () => {
    const files = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.md'));
    const translations = files.filter((name) => name.endsWith('.en.md'));
    expect(files.length - translations.length).toBe(REPORTS);
    const missing = corpusOf(REPORTS).planted.filter(
      ({ mutation }) => mutation.code === 'translation-missing',
    );
    expect(translations.length).toBe(REPORTS - missing.length);
  });

  test('has texts and tables of the usual size', async () => {
    const names = (await readdir(folder, { recursive: true })).filter((name) => /\d\.md$/.test(name));
    const files = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
    const texts = files.map((file) => Buffer.byteLength(file.split('\n---\n')[1] ?? ''));
    const tables = files.map((file) => (file.split('\n---\n')[0] ?? '').split('\n').length);
    expect(medianOf(texts)).toBeGreaterThan(2_000);
    expect(medianOf(texts)).toBeLessThan(4_500);
    expect(medianOf(tables)).toBeGreaterThan(200);
  });

  test('is without error, and its questions are those of the mutations', async () => {
    const found = await findContentFaults(folder);
    expect(found.filter(({ severity }) => severity === 'error')).toEqual([]);
    const reportOf = (file: string): string => file.replace(/^reports\/|(?:\.en)?\.md$/g, '');
    const asked = new Set(found.map(({ place, code }) => `${reportOf(place.file)} ${code}`));
    const { planted } = corpusOf(REPORTS);
    expect([...asked].toSorted()).toEqual(
      planted.map(({ report, mutation }) => `${report} ${mutation.code}`).toSorted(),
    );
    expect(planted).toHaveLength(REPORTS / 10);
  });

  test('is the same every time', () => {
    const [one, other] = [corpusOf(20), corpusOf(20)];
    expect([...one.files]).toEqual([...other.files]);
  });
});

function medianOf(numbers: readonly number[]): number {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

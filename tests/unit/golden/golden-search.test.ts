import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { toShardContent } from '../../../src/search/build/shard-content.ts';
import { variantTable } from '../../../src/search/build/variant-table.ts';
import { writeIndex } from '../../../src/search/build/write-index.ts';
import { openSearch } from '../../../src/search/query/open-search.ts';
import { measureGolden } from '../../golden/measure-golden.ts';
import { namedEntries } from '../../golden/named-entries.ts';
import { heldBackQueries } from '../../golden/queries/held-back.ts';
import { openQueries } from '../../golden/queries/open.ts';
import { foldedCorpus } from '../../golden/scan/folded-corpus.ts';

/** A part of the corpus of 2,000 reports that `npm run bench` measures. */
const REPORTS = 500;

const LANGUAGES = [
  { locale: 'zh', prefix: '' },
  { locale: 'en', prefix: 'en/' },
] as const;

const folder = mkdtempSync(join(tmpdir(), 'golden-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('what is looked for is found, and nothing else', { timeout: 120_000 }, async () => {
  const variants = variantTable();
  const corpora = LANGUAGES.map(({ locale }) => foldedCorpus(REPORTS, locale));
  for (const { locale, pages } of corpora) {
    const content = toShardContent(
      pages.map(({ page }) => page),
      namedEntries(REPORTS, locale),
      variants,
    );
    writeIndex(join(folder, 'search-index', locale), [content], variants);
  }
  const engine = (locale: string): ReturnType<typeof openSearch> =>
    openSearch({ root: '/', locale, languages: LANGUAGES }, async (address) =>
      readFile(join(folder, address.replace(/\?.*$/u, ''))),
    );
  const queries = corpora.flatMap((corpus) => [...openQueries(corpus), ...heldBackQueries(corpus)]);
  const figures = await measureGolden({ zh: engine('zh'), en: engine('en') }, queries);

  const mean = (pick: (figure: (typeof figures)[number]) => number | undefined): number => {
    const known = figures.flatMap((figure) => {
      const value = pick(figure);
      return value === undefined ? [] : [{ value, count: figure.count }];
    });
    return (
      known.reduce((sum, { value, count }) => sum + value * count, 0) /
      known.reduce((sum, { count }) => sum + count, 0)
    );
  };
  expect(queries.length).toBeGreaterThan(300);
  expect(mean(({ recall }) => recall)).toBeGreaterThanOrEqual(0.99);
  expect(mean(({ precision }) => precision)).toBeGreaterThanOrEqual(0.93);
  expect(mean(({ rightFirst }) => rightFirst)).toBeGreaterThanOrEqual(0.97);
  expect(figures.find(({ kind }) => kind === 'absent')?.violations).toBe(0);
});

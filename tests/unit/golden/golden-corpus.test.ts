import { expect, test } from 'vitest';
import { heldBackQueries } from '../../golden/queries/held-back.ts';
import { openQueries } from '../../golden/queries/open.ts';
import { foldedCorpus } from '../../golden/scan/folded-corpus.ts';
import { scanPages } from '../../golden/scan/scan.ts';
import { searchPages } from '../../golden/search-pages.ts';

test('the same number of reports gives the same pages; a smaller corpus is the beginning of a larger one', () => {
  const pages = [...searchPages(30, 'zh')];
  expect([...searchPages(30, 'zh')]).toEqual(pages);
  expect([...searchPages(10, 'zh')].map(({ path }) => path)).toEqual(
    pages.slice(0, 10).map(({ path }) => path),
  );
});

test('the text is as varied as that of real reports', { timeout: 60_000 }, () => {
  const grams = [new Set<string>(), new Set<string>()] as const;
  let characters = 0;
  for (const { sections } of searchPages(2000, 'zh')) {
    for (const { text } of sections.flatMap(({ blocks }) => blocks)) {
      characters += text.length;
      for (let at = 0; at + 1 < text.length; at += 1) {
        grams[0].add(text.slice(at, at + 2));
        if (at + 2 < text.length) grams[1].add(text.slice(at, at + 3));
      }
    }
  }
  expect(grams[0].size).toBeGreaterThan(25_000);
  expect(grams[1].size).toBeGreaterThan(120_000);
  expect(characters / 2000).toBeGreaterThan(2800);
  expect(characters / 2000).toBeLessThan(3800);
});

test('a third of the queries is held back, and none of it is among the others', { timeout: 60_000 }, () => {
  const corpus = foldedCorpus(500, 'zh');
  const [open, heldBack] = [openQueries(corpus), heldBackQueries(corpus)];
  expect(heldBack.length / (open.length + heldBack.length)).toBeCloseTo(1 / 3, 1);
  expect(heldBack.filter(({ id }) => open.some((other) => other.id === id))).toEqual([]);
  for (const { expected } of [...open, ...heldBack])
    if (expected.kind !== 'none') expect(expected.paths.length).toBeGreaterThan(0);
});

test('expected pages are those whose text has every run of the query', () => {
  const corpus = foldedCorpus(40, 'zh');
  const [page] = corpus.pages;
  const [heading] = page?.page.sections[0]?.blocks ?? [];
  expect(scanPages(corpus, `"${heading?.text ?? ''}"`)).toContain(page?.page.path);
  expect(scanPages(corpus, '城友际国')).toEqual([]);
});

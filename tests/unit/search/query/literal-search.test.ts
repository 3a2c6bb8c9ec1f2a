import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from '../../../../src/search/text/fold.ts';
import { indexInFolder, pageOf, pathsFound, requestFor } from '../index-in-folder.ts';

/** Few characters, so that stretches are repeated within and between pages. */
const passage = fc.string({
  unit: fc.constantFrom(...Array.from('预算执行率年度支出ab12.，%')),
  minLength: 1,
  maxLength: 40,
});

const pages = fc.array(fc.array(passage, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 70 });

/** Phrases: stretches of the text as it stands, and two stretches put together. */
const cuts = fc.array(
  fc.record({
    page: fc.nat(),
    passage: fc.nat(),
    start: fc.nat(),
    length: fc.integer({ min: 1, max: 14 }),
    and: fc.option(fc.nat()),
  }),
  { minLength: 1, maxLength: 12 },
);

test('finds exactly the pages that a scan of their text finds', async () => {
  await fc.assert(
    fc.asyncProperty(pages, cuts, async (texts, chosen) => {
      const half = Math.floor(texts.length / 2);
      const all = texts.map((passages, number) => pageOf(number, passages));
      const { engine, remove } = indexInFolder({ zh: { shards: [all.slice(0, half), all.slice(half)] } });
      const folded = texts.map((passages) => passages.map((text) => fold(text).text));
      for (const cut of chosen) {
        const source = folded[cut.page % folded.length] ?? [];
        const text = source[cut.passage % source.length] ?? '';
        const start = cut.start % Math.max(1, text.length);
        const other = cut.and === null ? '' : (folded[cut.and % folded.length]?.[0] ?? '').slice(0, 4);
        const phrase = text.slice(start, start + cut.length) + other;
        if (/^,|,$|^\d+\.\d+$|\d\.\d|\d%|元/u.test(phrase) || phrase === '') continue;
        const expected = folded.flatMap((passages, number) =>
          passages.some((one) => one.includes(phrase)) ? [`/reports/body-${number}/2023/`] : [],
        );
        expect([...(await pathsFound(engine, requestFor(phrase)))].sort()).toEqual(expected.sort());
      }
      remove();
    }),
    { numRuns: 60 },
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from '../../../../src/search/text/fold.ts';
import { indexInFolder, pageOf, pathsFound, requestFor } from '../index-in-folder.ts';

/** Clauses that begin and end alike, so that pages have all grams of a phrase without the phrase. */
const CLAUSES = [
  '年度预算执行',
  '预算执行情况',
  '执行情况良好',
  '度预算调整',
  'the executed rate',
  'executive rates',
  '20.50%',
];

const sentence = fc
  .array(fc.constantFrom(...CLAUSES), { minLength: 1, maxLength: 4 })
  .map((clauses) => clauses.join(''));

/** More pages than are read one by one, some of whose sentences many share. */
const pages = fc.array(fc.array(sentence, { minLength: 1, maxLength: 4 }), { minLength: 30, maxLength: 90 });

const query = fc.record({ of: sentence, start: fc.nat(8), length: fc.integer({ min: 4, max: 16 }) });

test('phrases of many pages are told apart by the positions of their grams', async () => {
  let placed = 0;
  await fc.assert(
    fc.asyncProperty(pages, fc.array(query, { minLength: 1, maxLength: 10 }), async (texts, queries) => {
      const third = Math.floor(texts.length / 3);
      const all = texts.map((passages, number) => pageOf(number, passages));
      const { engine, read, remove } = indexInFolder({
        zh: { shards: [all.slice(0, third), all.slice(third, third * 2), all.slice(third * 2)] },
      });
      const folded = texts.map((passages) => passages.map((text) => fold(text).text));
      for (const { of, start, length } of queries) {
        const phrase = fold(of)
          .text.slice(start, start + length)
          .trim();
        if (phrase.length < 4 || /\d/u.test(phrase)) continue;
        const expected = folded.flatMap((passages, number) =>
          passages.some((passage) => passage.includes(phrase)) ? [`/reports/body-${number}/2023/`] : [],
        );
        const found = await pathsFound(engine, requestFor(`"${phrase}"`));
        expect([...found].sort()).toEqual(expected.sort());
      }
      placed += read.filter((address) => address.includes('/positions/')).length;
      remove();
    }),
    { numRuns: 40 },
  );
  expect(placed).toBeGreaterThan(0);
});

test('says so when a phrase across sentences stands on more pages than are looked at', async () => {
  const pages = Array.from({ length: 60 }, (_, number) => pageOf(number, ['一是完成任务。二是推进工作。']));
  const { engine, remove } = indexInFolder({ zh: { shards: [pages] } });
  const across = await engine.search(requestFor('任务。二是推'));
  const within = await engine.search(requestFor('二是推进工作'));
  remove();
  expect([across.list.total, across.isExact]).toEqual([60, false]);
  expect([within.list.total, within.isExact]).toEqual([60, true]);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rangesInPieces, rangesOf } from '../../../../src/search/browser/marked-ranges.ts';

const marked = (text: string, words: readonly string[]): readonly string[] =>
  rangesOf(text, words).map(([start, end]) => text.slice(start, end));

describe('rangesOf', () => {
  test.each([
    ['全年预算执行率为90.60%，执行率', ['执行率'], ['执行率', '执行率']],
    ['支出2,739.21 万元', ['2739.21万元'], ['2,739.21 万元']],
    ['Budget  Execution', ['budget execution'], ['Budget  Execution']],
    ['ＡＢＣ公司', ['abc'], ['ＡＢＣ']],
    ['预算执行率', ['预算执行', '执行率'], ['预算执行率']],
    ['预算、执行', ['预算', '执行'], ['预算', '执行']],
    ['nothing', ['else'], []],
    ['', ['x'], []],
    ['text', [], []],
  ])('finds in "%s" the words %j', (text, words, expected) => {
    expect(marked(text, words)).toEqual(expected);
  });
});

describe('rangesInPieces', () => {
  test('divides a range that reaches over pieces', () => {
    expect(rangesInPieces([[1, 6]], [2, 0, 3, 4])).toEqual([[[1, 2]], [], [[0, 3]], [[0, 1]]]);
  });

  test('loses and doubles no character', () => {
    const text = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', ' '), maxLength: 5 }));
    fc.assert(
      fc.property(text, fc.constantFrom(['a'], ['ab'], ['b', 'ba']), (pieces, words) => {
        const whole = pieces.join('');
        const ranges = rangesOf(whole, words);
        const parts = rangesInPieces(
          ranges,
          pieces.map(({ length }) => length),
        ).flatMap((own, index) => own.map(([start, end]) => pieces[index]?.slice(start, end) ?? ''));
        expect(parts.join('')).toBe(ranges.map(([start, end]) => whole.slice(start, end)).join(''));
      }),
    );
  });
});

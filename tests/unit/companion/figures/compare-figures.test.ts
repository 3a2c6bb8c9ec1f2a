import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAddedFigures, findMissingFigures } from '../../../../src/companion/figures/compare-figures.ts';

function missing(zh: string, en: string): readonly string[] {
  return findMissingFigures({ text: zh, locale: 'zh' }, { text: en, locale: 'en' });
}

describe('figures that a translation has in another notation', () => {
  it.each([
    ['29380.00万元', 'CNY 293.80 million'],
    ['29,380万元', 'CNY 293,800,000'],
    ['29380.00万元', '29,380 ten thousand yuan'],
    ['29380.00万元', '29,380.00万元'],
    ['2.6亿元', 'CNY 0.26 billion'],
    ['２６０００元', 'CNY 26,000'],
    ['1.86万人', '18,600 people'],
    ['85.33%', '85.33 per cent'],
    ['３５．８８％', '35.88%'],
    ['7月23日', '23 July'],
    ['16时', '4 p.m.'],
    ['14时30分', '2.30 p.m.'],
    ['4时', '4 a.m.'],
    ['27处', 'Twenty-seven places'],
    ['105户', 'one hundred and five households'],
    ['1期', 'the first stage'],
    ['2次', 'twice'],
    ['210千米', '210 km'],
    ['0.5个百分点', '0.5 percentage points'],
    ['12个月', 'a dozen months'],
  ])('%s is %s', (zh, en) => {
    expect(missing(zh, en)).toEqual([]);
  });
});

describe('figures that a translation has not', () => {
  it.each([
    ['29380.00万元', 'CNY 29.380 million', '29380.00万'],
    ['29380.00万元', 'CNY 29,380', '29380.00万'],
    ['29380.00万元', 'CNY 29,380 million', '29380.00万'],
    ['4483.68万元', 'CNY 44.3868 million', '4483.68万'],
    ['97.94分', '97.49 points', '97.94'],
    ['16时', '4 a.m.', '16'],
    ['27处', 'twenty-eight places', '27'],
    ['23处', 'twenty and three', '23'],
    ['第3组', '', '3'],
  ])('%s is not %s', (zh, en, written) => {
    expect(missing(zh, en)).toEqual([written]);
  });

  it('are each named once', () => {
    expect(missing('34人，34人，35人', '')).toEqual(['34', '35']);
  });
});

describe('figures that a translation has added', () => {
  const added = (zh: string, en: string): readonly string[] =>
    findAddedFigures({ text: zh, locale: 'zh' }, { text: en, locale: 'en' });

  it.each([
    ['占六成', '60 per cent', []],
    ['万元产值用水量', 'water per CNY 10,000 of output', []],
    ['两座', '2', []],
    ['十二户', '12 households', []],
    ['比上年提高', 'more than in 2021', []],
    ['提高', 'by 12 per cent', ['12']],
    ['34人', '34 of 50 people', ['50']],
  ])('%s, %s: %j', (zh, en, expected) => {
    expect(added(zh, en)).toEqual(expected);
  });
});

describe('any amount', () => {
  const amount = fc.tuple(fc.integer({ min: 1, max: 9_999_999 }), fc.integer({ min: 0, max: 99 }));
  const digits = ([whole, part]: readonly [number, number]): string =>
    `${whole}.${String(part).padStart(2, '0')}`;

  it('in 万元 is found as millions, and never as ten times as much', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(amount, ([whole, part]) => {
        const hundredths = BigInt(whole) * 100n + BigInt(part);
        const millions = `${hundredths / 10_000n}.${String(hundredths % 10_000n).padStart(4, '0')}`;
        const zh = `${digits([whole, part])}万元`;
        expect(missing(zh, `CNY ${millions} million`)).toEqual([]);
        expect(
          missing(zh, `CNY ${hundredths / 1000n}.${String(hundredths % 1000n).padStart(3, '0')} million`),
        ).toHaveLength(1);
      }),
    );
  });

  it('is found with separators of thousands', () => {
    fc.assert(
      fc.property(amount, ([whole, part]) => {
        const text = digits([whole, part]);
        const grouped = text.replaceAll(/\B(?=(?:\d{3})+\.)/g, ',');
        expect(missing(`${text}元`, `CNY ${grouped}`)).toEqual([]);
      }),
    );
  });

  it('no text makes the readers fail', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (left, right) => {
        expect(missing(left, right)).toBeInstanceOf(Array);
        expect(
          findMissingFigures({ text: right, locale: 'en' }, { text: left, locale: 'zh' }),
        ).toBeInstanceOf(Array);
      }),
    );
  });
});

import { beforeAll, describe, expect, it } from 'vitest';
import { loadMessages } from '../../../../src/i18n/translator.ts';
import { wordsFor } from '../../../../src/i18n/words.ts';
import { LOCALES } from '../../../../src/vocabulary/locales.ts';
import type { ChartView } from '../../../../src/views/charts/chart.ts';
import { toWaterfall } from '../../../../src/views/charts/waterfall.ts';
import { reportOf, textsOf, yuanOf } from '../sample-reports.ts';

beforeAll(() => loadMessages('.'));

function waterfallOf(budget: string): ChartView | undefined {
  return toWaterfall(reportOf(`budget: { unit: 万元, ${budget} }`).budget, wordsFor('zh'));
}

/** Label, start and end of each bar, in 万元. */
function barsOf(budget: string): readonly (readonly [string | undefined, number, number])[] {
  const data = waterfallOf(budget)?.data;
  return (data?.series[0]?.ranges ?? []).map((range, index) => [
    data?.labels[index],
    (range?.[0] ?? NaN) / 10_000,
    (range?.[1] ?? NaN) / 10_000,
  ]);
}

describe('toWaterfall', () => {
  it('steps from the initial to the adjusted budget, to what was spent and what was left', () => {
    expect(barsOf('initial: 500, increase: 80, decrease: 20, adjusted: 560, executed: 504')).toEqual([
      ['年初预算', 0, 500],
      ['调增', 500, 580],
      ['调减', 560, 580],
      ['调整后预算', 0, 560],
      ['实际支出', 0, 504],
      ['未支出', 504, 560],
    ]);
  });

  it('shows what was spent above the adjusted budget', () => {
    expect(barsOf('initial: 500, adjusted: 500, executed: 512.5').slice(-2)).toEqual([
      ['实际支出', 0, 512.5],
      ['超出调整后预算', 500, 512.5],
    ]);
  });

  it.each([
    ['raised', 'initial: 500, adjusted: 560, executed: 504', [['调增', 500, 560]]],
    ['cut', 'initial: 560, adjusted: 500, executed: 480', [['调减', 500, 560]]],
    ['left as it was', 'initial: 500, adjusted: 500, executed: 480', []],
  ])('shows the net change when increase and decrease are missing: %s', (_, budget, steps) => {
    expect(barsOf(budget).filter(([label]) => label === '调增' || label === '调减')).toEqual(steps);
  });

  it('shows only the increase or only the decrease when the report gives just that', () => {
    expect(barsOf('initial: 500, increase: 60, adjusted: 560, executed: 504')[1]).toEqual(['调增', 500, 560]);
    expect(barsOf('initial: 500, decrease: 60, adjusted: 440, executed: 400')[1]).toEqual(['调减', 440, 500]);
  });

  it.each([
    ['initial budget', 'adjusted: 560, executed: 504'],
    ['adjusted budget', 'initial: 500, executed: 504'],
    ['actual expenditure', 'initial: 500, adjusted: 560'],
  ])('is undefined when the report does not give the %s', (_, budget) => {
    expect(waterfallOf(budget)).toBeUndefined();
  });

  it('has a table of the same bars, with exact amounts', () => {
    const view = waterfallOf('initial: 2116.01, increase: 623.20, adjusted: 2739.21, executed: 2481.71');
    expect(view && textsOf(view.table)).toEqual([
      ['步骤', '金额'],
      ['年初预算', '2,116.01'],
      ['调增', '623.20'],
      ['调整后预算', '2,739.21'],
      ['实际支出', '2,481.71'],
      ['未支出', '257.50'],
    ]);
    expect(view?.table.rows.map(({ cells }) => Number(yuanOf(cells[0])))).toEqual(
      view?.data.series[0]?.values,
    );
  });

  it('says in a sentence what it shows, in both languages', () => {
    const { budget } = reportOf(
      'budget: { unit: 万元, initial: 2116.01, adjusted: 2739.21, executed: 2481.71 }',
    );
    expect(LOCALES.map((locale) => toWaterfall(budget, wordsFor(locale))?.summary)).toEqual([
      '年初预算2,116.01万元，调整后2,739.21万元，实际支出2,481.71万元，执行率90.60%。',
      'Initial budget CNY 21.1601 million, adjusted CNY 27.3921 million, spent CNY 24.8171 million; execution rate 90.60%.',
    ]);
  });

  it('draws a budget of zero without a rate', () => {
    expect(waterfallOf('initial: 0, adjusted: 0, executed: 0')?.summary).toContain('执行率—');
  });

  it('offers the units of money of its language, the usual one first', () => {
    const { budget } = reportOf('budget: { unit: 万元, initial: 1, adjusted: 1, executed: 1 }');
    expect(
      LOCALES.map((locale) => toWaterfall(budget, wordsFor(locale))?.data.units.map(({ label }) => label)),
    ).toEqual([
      ['万元', '元', '亿元'],
      ['CNY million', 'CNY'],
    ]);
  });
});

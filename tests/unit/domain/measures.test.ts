import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measuredValue, measureOf, toPlainDecimal, toSortable } from '../../../src/domain/measures.ts';
import type { Report } from '../../../src/domain/report.ts';
import { MEASURE_IDS, MEASURES, type MeasureId } from '../../../src/vocabulary/measures.ts';
import { reportOf } from '../views/sample-reports.ts';

const whole = reportOf(`
budget:
  unit: 万元
  initial: 2116.01
  increase: 623.20
  decrease: 0
  adjusted: 2739.21
  executed: 2481.71
  lines:
    - { id: basic, class: basic, name: { zh: 基本支出 }, executed: 2000, lines: [
        { id: personnel, class: personnel, name: { zh: 人员经费 }, executed: 1500.5 },
        { id: operating, class: operating, name: { zh: 公用经费 }, executed: 499.5 } ] }
    - { id: p1, class: project, name: { zh: 甲 }, executed: 300 }
    - { id: p2, class: project, name: { zh: 乙 }, executed: 181.71 }
  threePublic:
    travelAbroad: { budget: 10, spent: 3.4 }
    vehicles: { budget: 5, spent: 2 }
    receptions: { budget: 2, spent: 0.1 }
staffing: { posts: 29, inPost: 34 }
evaluation: { score: 58.5, fullMarks: 60 }
`);
const plain = (report: Report, id: MeasureId): string | undefined => {
  const value = measuredValue(measureOf(report, id));
  return value && toPlainDecimal(value);
};

describe('measures of a report', () => {
  it.each<[MeasureId, string | undefined]>([
    ['initial', '21160100.00'],
    ['increase', '6232000.00'],
    ['decrease', '0.00'],
    ['adjusted', '27392100.00'],
    ['executed', '24817100.00'],
    ['executionRate', '90.60'],
    ['executionOnInitial', '117.28'],
    ['adjustmentRate', '29.45'],
    ['personnel', '15005000.00'],
    ['operating', '4995000.00'],
    ['project', '4817100.00'],
    ['threePublicBudget', '170000.00'],
    ['threePublicSpent', '55000.00'],
    ['travelAbroadBudget', '100000.00'],
    ['receptionsSpent', '1000.00'],
    ['posts', '29'],
    ['inPost', '34'],
    ['executedPerStaff', '729914.71'],
    ['threePublicPerStaff', '1617.65'],
    ['score', '58.5'],
    ['scoreOfHundred', '97.5'],
  ])('%s is %s', (id, expected) => {
    expect(plain(whole, id)).toBe(expected);
  });

  it('takes the stated total of the three public expenses before their sum', () => {
    const report = reportOf(
      'budget: { unit: 万元, threePublic: { total: { budget: 20, spent: 6 }, vehicles: { spent: 2 } } }',
    );
    expect(plain(report, 'threePublicSpent')).toBe('60000.00');
  });

  it('has the kind that the vocabulary gives it', () => {
    for (const id of MEASURE_IDS) expect(measuredValue(measureOf(whole, id))?.kind, id).toBe(MEASURES[id]);
  });

  it('tells apart what is not reported, not seen and not computable', () => {
    const bare = reportOf(
      'budget: { unit: 万元, adjusted: 0, executed: 0 }\nnotReported: [budget.initial, budget.lines]\nstaffing: { inPost: 0 }',
    );
    expect(measureOf(bare, 'initial')).toEqual({ kind: 'not-reported' });
    expect(measureOf(bare, 'executionOnInitial')).toEqual({ kind: 'not-reported' });
    expect(measureOf(bare, 'project')).toEqual({ kind: 'not-reported' });
    expect(measureOf(bare, 'posts')).toEqual({ kind: 'not-seen' });
    expect(measureOf(bare, 'executionRate')).toEqual({ kind: 'not-computable' });
    expect(measureOf(bare, 'executedPerStaff')).toEqual({ kind: 'not-computable' });
    expect(measureOf(bare, 'scoreOfHundred')).toEqual({ kind: 'not-seen' });
  });
});

describe('a sortable value', () => {
  it('is in the order of the exact values', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10 ** 9 }),
        fc.integer({ min: 1, max: 10 ** 9 }),
        (one, other) => {
          const rate = (adjusted: number) =>
            measuredValue(
              measureOf(
                reportOf(`budget: { unit: 元, adjusted: ${adjusted}, executed: 1000000 }`),
                'executionRate',
              ),
            );
          const [left, right] = [rate(one), rate(other)];
          if (!left || !right) throw new Error('A rate is missing.');
          expect(Math.sign(toSortable(left).cmp(toSortable(right)))).toBe(Math.sign(other - one));
        },
      ),
      { numRuns: 25 },
    );
  });
});

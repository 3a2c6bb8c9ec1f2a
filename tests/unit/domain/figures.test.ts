import { describe, expect, it } from 'vitest';
import { figuresOf, type Figure } from '../../../src/domain/figures.ts';
import { toDecimal } from '../../../src/domain/money.ts';
import { reportOf } from '../views/sample-reports.ts';

const SAMPLE = `
budget:
  unit: 万元
  initial: 2116.01
  executed: 2481.71
  stated: { executionRate: 90.60% }
  lines:
    - { id: basic, class: basic, name: { zh: 基本支出 }, executed: 2000, lines: [
        { id: personnel, class: personnel, name: { zh: 人员经费 }, executed: 1500.5 } ] }
  sources: [{ class: general-public-budget, name: { zh: 拨款 }, adjusted: 12 }]
staffing: { posts: 29, kinds: { administrative: 29 } }
evaluation: { score: 97.94, outside: { by: finance, score: 90 } }
notReported: [budget.threePublic, budget.decrease]
indicators:
  - name: { zh: 产出 }
    weight: 10
    subgroups:
      - name: { zh: 数量 }
        indicators:
          - { id: roads, name: { zh: 公路 }, comparator: ">=", target: 120.0, actual: 118, unit: { zh: 公里 }, weight: 10, score: 9 }
          - { id: order, name: { zh: 秩序 }, comparator: qualitative, target: { zh: 良好 }, weight: 5 }
`;

function told({ stated, unit }: Figure): string {
  if (stated.kind !== 'reported') return stated.kind;
  const { value } = stated;
  switch (value.kind) {
    case 'money':
      return toDecimal(value.money, 0);
    case 'count':
      return String(value.count);
    case 'points':
      return value.points.toFixed();
    default:
      return `${value.printed}${unit?.zh ?? ''}`;
  }
}

describe('figuresOf', () => {
  const figures = new Map(figuresOf(reportOf(SAMPLE)).map((figure) => [figure.field, told(figure)]));

  it.each([
    ['budget.initial', '21160100.00'],
    ['budget.increase', 'not-seen'],
    ['budget.decrease', 'not-reported'],
    ['budget.stated.executionRate', '90.60'],
    ['budget.carryOver.opening', 'not-seen'],
    ['budget.lines[0].executed', '20000000.00'],
    ['budget.lines[0].lines[0].executed', '15005000.00'],
    ['budget.lines[0].lines[0].initial', 'not-seen'],
    ['budget.sources[0].adjusted', '120000.00'],
    ['budget.threePublic.total.spent', 'not-reported'],
    ['staffing.posts', '29'],
    ['staffing.kinds.administrative', '29'],
    ['staffing.inPost', 'not-seen'],
    ['evaluation.score', '97.94'],
    ['evaluation.outside.score', '90'],
    ['indicators[0].weight', '10'],
    ['indicators[0].subgroups[0].indicators[0].target', '120.0公里'],
    ['indicators[0].subgroups[0].indicators[0].score', '9'],
    ['indicators[0].subgroups[0].indicators[1].score', 'not-seen'],
    ['indicators[0].subgroups[0].indicators[1].actual', 'not-seen'],
  ])('gives %s: %s', (field, expected) => {
    expect(figures.get(field)).toBe(expected);
  });

  it('leaves out targets in words, and names each field once', () => {
    expect(figures.has('indicators[0].subgroups[0].indicators[1].target')).toBe(false);
    expect(figuresOf(reportOf(SAMPLE)).length).toBe(figures.size);
  });
});

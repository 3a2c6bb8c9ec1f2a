import { beforeAll, describe, expect, it } from 'vitest';
import { loadMessages } from '../../../../src/i18n/translator.ts';
import { wordsFor } from '../../../../src/i18n/words.ts';
import { toExecutionByLine } from '../../../../src/views/charts/execution-by-line.ts';
import { reportOf, textsOf, yuanOf } from '../sample-reports.ts';

beforeAll(() => loadMessages('.'));

const { budget } = reportOf(`budget:
  unit: 万元
  lines:
    - id: basic
      class: basic
      name: { zh: 基本支出, en: Basic expenditure }
      adjusted: 300.00
      executed: 299.00
      lines:
        - { id: personnel, class: personnel, name: { zh: 人员经费, en: Personnel }, adjusted: 260.00, executed: 260.00 }
        - { id: operating, class: operating, name: { zh: 公用经费, en: Operating }, adjusted: 40.00, executed: 39.00 }
    - { id: roads, class: project, name: { zh: 道路养护, en: Roads }, adjusted: 200.10, executed: 0.00 }
    - { id: bridges, class: project, name: { zh: 桥梁, en: Bridges }, adjusted: 60.00 }`);

describe('toExecutionByLine', () => {
  it('compares budget and spending of the lines without lines below them that give both', () => {
    const view = toExecutionByLine(budget, wordsFor('zh'));
    expect(view?.data.labels).toEqual(['人员经费', '公用经费', '道路养护']);
    expect(view?.data.series).toEqual([
      { name: '调整后预算', values: [2_600_000, 400_000, 2_001_000] },
      { name: '实际支出', values: [2_600_000, 390_000, 0] },
    ]);
    expect(view?.summary).toBe('3个项目的调整后预算与实际支出。');
  });

  it('has a table of the same lines with their execution rates', () => {
    const view = toExecutionByLine(budget, wordsFor('en'));
    expect(view && textsOf(view.table)).toEqual([
      ['Budget line', 'Adjusted budget', 'Actual expenditure', 'Execution rate (on adjusted budget)'],
      ['Personnel', '2.6000', '2.6000', '100.00%'],
      ['Operating', '0.4000', '0.3900', '97.50%'],
      ['Roads', '2.0010', '0.0000', '0.00%'],
    ]);
    for (const [index, series] of (view?.data.series ?? []).entries()) {
      expect(view?.table.rows.map(({ cells }) => Number(yuanOf(cells[index])))).toEqual(series.values);
    }
  });

  it('counts a single line in English', () => {
    const one = reportOf(
      'budget: { unit: 万元, lines: [{ id: a, class: other, name: { en: A }, adjusted: 1, executed: 1 }] }',
    );
    expect(toExecutionByLine(one.budget, wordsFor('en'))?.summary).toBe(
      'Adjusted budget and actual expenditure of 1 line.',
    );
  });

  it.each([
    ['there is no line', 'budget: { unit: 万元, adjusted: 1, executed: 1 }'],
    [
      'no line gives both amounts',
      'budget: { unit: 万元, lines: [{ id: a, class: other, name: { zh: 甲 }, adjusted: 1 }] }',
    ],
  ])('is undefined when %s', (_, yaml) => {
    expect(toExecutionByLine(reportOf(yaml).budget, wordsFor('zh'))).toBeUndefined();
  });
});

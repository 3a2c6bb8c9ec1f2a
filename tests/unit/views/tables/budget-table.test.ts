import { beforeAll, describe, expect, it } from 'vitest';
import { loadMessages } from '../../../../src/i18n/translator.ts';
import { wordsFor } from '../../../../src/i18n/words.ts';
import { toBudgetTable } from '../../../../src/views/tables/budget-table.ts';
import { reportOf, textsOf, yuanOf } from '../sample-reports.ts';

beforeAll(() => loadMessages('.'));

const NESTED = `budget:
  unit: 万元
  initial: 500.00
  increase: 80.00
  decrease: 20.00
  adjusted: 560.00
  executed: 504.00
  lines:
    - id: basic
      class: basic
      name: { zh: 基本支出, en: Basic expenditure }
      initial: 320.00
      increase: 0.00
      decrease: 20.00
      adjusted: 300.00
      executed: 300.00
      lines:
        - { id: personnel, class: personnel, name: { zh: 人员经费, en: Personnel expenses }, initial: 280.00, adjusted: 260.00, executed: 260.00 }
        - id: operating
          class: operating
          name: { zh: 公用经费 }
          initial: 40.00
          adjusted: 40.00
          executed: 40.00
          lines:
            - { id: vehicles, class: operating, name: { zh: 车辆, en: Vehicles }, initial: 0.00, adjusted: 4.00, executed: 1.00 }
    - { id: projects, class: project, name: { zh: 项目支出, en: Project expenditure }, initial: 180.00, increase: 80.00, adjusted: 260.00, executed: 204.00 }
notReported: ["budget.lines[0].lines[0].increase"]`;

describe('toBudgetTable', () => {
  const { budget } = reportOf(NESTED);

  it('shows every line with its amounts and both execution rates, then the stated total', () => {
    expect(textsOf(toBudgetTable(budget, wordsFor('zh')))).toEqual([
      [
        '项目',
        '年初预算',
        '调增',
        '调减',
        '调整后预算',
        '实际支出',
        '执行率（按调整后预算）',
        '执行率（按年初预算）',
      ],
      ['基本支出', '320.00', '0.00', '20.00', '300.00', '300.00', '100.00%', '93.75%'],
      ['人员经费', '280.00', '未列示', '未见', '260.00', '260.00', '100.00%', '92.86%'],
      ['公用经费', '40.00', '未见', '未见', '40.00', '40.00', '100.00%', '100.00%'],
      ['车辆', '0.00', '未见', '未见', '4.00', '1.00', '25.00%', '无法计算'],
      ['项目支出', '180.00', '80.00', '未见', '260.00', '204.00', '78.46%', '113.33%'],
      ['合计（报告所写）', '500.00', '80.00', '20.00', '560.00', '504.00', '90.00%', '100.80%'],
    ]);
  });

  it('words the same figures in English, in millions', () => {
    const [head, basic, personnel] = textsOf(toBudgetTable(budget, wordsFor('en')));
    expect(head?.slice(0, 3)).toEqual(['Budget line', 'Initial budget', 'Increase']);
    expect(basic).toEqual([
      'Basic expenditure',
      '3.2000',
      '0.0000',
      '0.2000',
      '3.0000',
      '3.0000',
      '100.00%',
      '93.75%',
    ]);
    expect(personnel?.slice(2, 4)).toEqual(['Not reported', 'Not seen']);
  });

  it('nests lines, and lets those with lines below them stand out', () => {
    const { rows } = toBudgetTable(budget, wordsFor('zh'));
    expect(rows.map(({ head, depth, role }) => [head.text, depth, role])).toEqual([
      ['基本支出', 0, 'group'],
      ['人员经费', 1, 'plain'],
      ['公用经费', 1, 'group'],
      ['车辆', 2, 'plain'],
      ['项目支出', 0, 'plain'],
      ['合计（报告所写）', 0, 'total'],
    ]);
  });

  it('gives every row the anchor of its line, and every amount its exact value and anchor', () => {
    const { rows } = toBudgetTable(budget, wordsFor('en'));
    expect(rows.map(({ anchor }) => anchor)).toEqual([
      'line-basic',
      'line-personnel',
      'line-operating',
      'line-vehicles',
      'line-projects',
      undefined,
    ]);
    expect(rows[3]?.cells[3]).toEqual({
      kind: 'money',
      text: '0.0400',
      yuan: '40000.00',
      anchor: 'budget.lines[0].lines[1].lines[0].adjusted',
      field: 'budget.lines[0].lines[1].lines[0].adjusted',
    });
    expect(yuanOf(rows.at(-1)?.cells[0])).toBe('5000000.00');
    // The same figure stands among the figures at a glance, which have the anchor of the field.
    expect(rows.at(-1)?.cells[0]).toMatchObject({ anchor: 'annex-1-total.initial', field: 'budget.initial' });
    const anchors = rows.flatMap(({ cells }) =>
      cells.flatMap((cell) => (cell.kind === 'money' ? [cell.anchor] : [])),
    );
    expect(new Set(anchors).size).toBe(anchors.length);
  });

  it('marks a name that the page has only in another language', () => {
    expect(toBudgetTable(budget, wordsFor('en')).rows[2]?.head).toEqual({
      kind: 'text',
      text: '公用经费',
      lang: 'zh-CN',
    });
  });

  it('has as many cells in each row as columns after the first', () => {
    const { columns, rows } = toBudgetTable(budget, wordsFor('zh'));
    expect(columns.map(({ kind }) => kind)).toEqual([
      'text',
      'money',
      'money',
      'money',
      'money',
      'money',
      'number',
      'number',
    ]);
    for (const { cells } of rows) expect(cells).toHaveLength(columns.length - 1);
  });

  it('leaves out a phase that nothing gives, and the total when the report has none', () => {
    const sparse = reportOf(`budget:
  unit: 元
  lines:
    - { id: a, class: project, name: { zh: 甲 }, adjusted: 100.00, executed: 99.99 }`);
    expect(textsOf(toBudgetTable(sparse.budget, wordsFor('zh')))).toEqual([
      ['项目', '调整后预算', '实际支出', '执行率（按调整后预算）', '执行率（按年初预算）'],
      ['甲', '0.01', '0.01', '99.99%', '无法计算'],
    ]);
  });

  it('keeps zero apart from what is not given', () => {
    const zero = reportOf(`budget:
  unit: 万元
  executed: 0
  lines:
    - { id: a, class: project, name: { zh: 甲 }, executed: 0.00 }
    - { id: b, class: project, name: { zh: 乙 } }
notReported: [budget.lines]`);
    expect(textsOf(toBudgetTable(zero.budget, wordsFor('zh'))).map((row) => row[1])).toEqual([
      '实际支出',
      '0.00',
      '未列示',
      '0.00',
    ]);
  });
});

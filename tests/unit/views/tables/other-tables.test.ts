import { beforeAll, describe, expect, it } from 'vitest';
import { loadMessages } from '../../../../src/i18n/translator.ts';
import type { SiteAddress } from '../../../../src/i18n/urls.ts';
import { wordsFor } from '../../../../src/i18n/words.ts';
import { toReportsTable } from '../../../../src/views/tables/reports-table.ts';
import { toSourcesTable } from '../../../../src/views/tables/sources-table.ts';
import { toThreePublicTable } from '../../../../src/views/tables/three-public-table.ts';
import { entryOf, reportOf, textsOf } from '../sample-reports.ts';

beforeAll(() => loadMessages('.'));

describe('toSourcesTable', () => {
  it('shows each source with its share of the adjusted budget', () => {
    const { budget } = reportOf(`budget:
  unit: 万元
  adjusted: 600.00
  sources:
    - { class: general-public-budget, name: { zh: 一般公共预算, en: General public budget }, adjusted: 400.00, executed: 390.00 }
    - { class: other, name: { zh: 其他资金, en: Other funds }, adjusted: 200.00 }`);
    expect(textsOf(toSourcesTable(budget, wordsFor('zh')))).toEqual([
      ['来源', '调整后预算', '实际支出', '占调整后预算'],
      ['一般公共预算', '400.00', '390.00', '66.67%'],
      ['其他资金', '200.00', '未见', '33.33%'],
    ]);
  });
});

describe('toThreePublicTable', () => {
  it('shows budget, spending and rate of the three expenses and of their total', () => {
    const { budget } = reportOf(`budget:
  unit: 万元
  threePublic:
    travelAbroad: { budget: 0.00, spent: 0.00 }
    vehicles: { budget: 8.00, spent: 6.20 }
    total: { budget: 10.00, spent: 7.50 }
notReported: [budget.threePublic.receptions]`);
    const table = toThreePublicTable(budget, wordsFor('zh'));
    expect(textsOf(table)).toEqual([
      ['项目', '预算数', '决算数', '决算占预算'],
      ['因公出国（境）费', '0.00', '0.00', '无法计算'],
      ['公务用车购置及运行费', '8.00', '6.20', '77.50%'],
      ['公务接待费', '未列示', '未列示', '无法计算'],
      ['合计（报告所写）', '10.00', '7.50', '75.00%'],
    ]);
    expect(table.rows.map(({ role }) => role)).toEqual(['plain', 'plain', 'plain', 'total']);
  });
});

describe('toReportsTable', () => {
  const site: SiteAddress = { origin: new URL('https://www.example.gov.cn/jx/'), defaultLocale: 'zh' };
  const asked = entryOf(
    reportOf(`budget: { unit: 万元, initial: 500.00, adjusted: 560.00, executed: 575.50, stated: { executionRate: 98% } }
evaluation: { score: 97.9 }`),
  );
  const silent = entryOf(reportOf('notReported: [evaluation.score]', { year: 2023 }));

  it('shows the headline figures and leads to the report and to its questions', () => {
    const table = toReportsTable([asked, silent], wordsFor('en'), site, { caption: 'Reports' });
    expect(textsOf(table)).toEqual([
      [
        'Department',
        'Year',
        'Region',
        'Initial budget',
        'Adjusted budget',
        'Actual expenditure',
        'Execution rate (on adjusted budget)',
        'Execution rate (on initial budget)',
        'Score',
        'Questions',
      ],
      [
        'Example Bureau',
        '2024',
        'Example City',
        '5.0000',
        '5.6000',
        '5.7550',
        '102.77%',
        '115.10%',
        '97.90',
        '2',
      ],
      [
        'Example Bureau',
        '2023',
        'Example City',
        'Not seen',
        'Not seen',
        'Not seen',
        'Not computable',
        'Not computable',
        'Not reported',
        '0',
      ],
    ]);
    expect(table.rows[0]?.head).toMatchObject({ href: '/jx/en/reports/example-bureau/2024/' });
    expect(table.rows[0]?.cells.at(-1)).toMatchObject({
      href: '/jx/en/reports/example-bureau/2024/#findings',
    });
    expect(table.rows[1]?.cells.at(-1)).not.toHaveProperty('href');
  });

  it('counts questions only, not notes', () => {
    const noted = entryOf(reportOf('staffing: { posts: 10, inPost: 12 }'));
    expect(new Set(noted.verdict.findings.map(({ severity }) => severity))).toEqual(new Set(['note']));
    const table = toReportsTable([noted], wordsFor('zh'), site, { caption: '' });
    expect(table.rows[0]?.cells.at(-1)?.text).toBe('0');
  });

  it.each([
    [{ byYear: true }, ['年度', '年初预算'], '2024'],
    [{ ofOneYear: true }, ['部门', '地区'], '示例局'],
    [{}, ['部门', '年度'], '示例局'],
  ])('leaves out what all rows share: %j', (options, firstColumns, head) => {
    const { columns, rows } = toReportsTable([asked], wordsFor('zh'), site, { caption: '', ...options });
    expect(columns.slice(0, 2).map(({ label }) => label)).toEqual(firstColumns);
    expect(rows[0]?.head).toMatchObject({ text: head, href: '/jx/reports/example-bureau/2024/' });
    expect(rows[0]?.cells).toHaveLength(columns.length - 1);
  });
});

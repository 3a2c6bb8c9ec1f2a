import { beforeAll, describe, expect, test } from 'vitest';
import { loadMessages } from '../../../../src/i18n/translator.ts';
import { wordsFor } from '../../../../src/i18n/words.ts';
import { pictureOf } from '../../../../src/views/pictures/card.ts';
import { toDepartmentCard } from '../../../../src/views/pictures/department-card.ts';
import { toReportCard } from '../../../../src/views/pictures/report-card.ts';
import { toYearCard } from '../../../../src/views/pictures/year-card.ts';
import { catalogOf, departmentOf, entryOf, reportOf } from '../sample-reports.ts';

const amounts = (initial: number, adjusted: number, executed: number): string =>
  `budget: { unit: 万元, initial: ${initial}, adjusted: ${adjusted}, executed: ${executed} }`;
const first = entryOf(reportOf(amounts(100, 120, 90), { year: 2023 }));
const second = entryOf(reportOf(amounts(200, 200, 150)));
const other = entryOf(reportOf(amounts(300, 400, 400), { department: 'other-bureau' }));
const invented = entryOf(reportOf(amounts(900, 900, 900), { department: 'made-up-bureau' }), {
  fictional: true,
});
const bare = entryOf(reportOf('', { year: 2022 }));
const catalog = catalogOf([second, other, invented, first, bare]);

beforeAll(() => loadMessages('.'));

describe('the card of a report', () => {
  test('has its amounts, rate and waterfall in words', () => {
    const card = toReportCard(catalog, first, wordsFor('zh'));
    expect(card.title).toBe('示例局 2023年度');
    expect(card.address).toBe('www.example.gov.cn/zfxxgk/jx');
    expect(card.fictional).toBeUndefined();
    expect(card.figures.map(({ value }) => value)).toEqual(['100.00', '120.00', '90.00', '75.00%']);
    expect(card.chart?.labels).toEqual(['年初预算', '调增', '调整后预算', '实际支出', '未支出']);
    expect(card.chart?.series[0]?.texts).toEqual(['100.00', '20.00', '120.00', '90.00', '30.00']);
  });

  test('says what is missing, and has no chart then', () => {
    const card = toReportCard(catalog, bare, wordsFor('en'));
    expect(card.figures.map(({ value }) => value)).toEqual(['Not seen', 'Not seen', 'Not seen', 'Not seen']);
    expect(card.chart).toBeUndefined();
  });

  test('is marked when it is invented', () => {
    const card = toReportCard(catalog, invented, wordsFor('en'));
    expect(card.fictional).toBe('Fictional sample');
    expect(pictureOf('reports/a/2024/', card, wordsFor('en'))).toEqual({
      page: 'reports/a/2024/card.png',
      alt: 'Fictional sample: Example Bureau, 2024. CNY million. Initial budget: 9.0000, Adjusted budget: 9.0000, Actual expenditure: 9.0000, Execution rate (on adjusted budget): 100.00%.',
    });
  });
});

test('the card of a department has its latest amounts and the trend', () => {
  const card = toDepartmentCard(catalog, departmentOf('example-bureau'), wordsFor('en'));
  expect(card.caption).toBe('2024, CNY million');
  expect(card.figures.map(({ value }) => value)).toEqual(['2.0000', '2.0000', '1.5000', '75.00%']);
  expect(card.chart?.labels).toEqual(['2023', '2024']);
  expect(card.chart?.series.map(({ values }) => values)).toEqual([
    [1_000_000, 2_000_000],
    [1_200_000, 2_000_000],
    [900_000, 1_500_000],
  ]);
  expect(card.source).toBe('Source: 3 reports');
});

describe('the card of a year', () => {
  test('adds up real reports only, the largest first in its chart', () => {
    const card = toYearCard(catalog, 2024, wordsFor('zh'));
    expect(card.fictional).toBeUndefined();
    expect(card.figures.map(({ value, note }) => [value, note])).toEqual([
      ['500.00', '2份报告中2份列有此数'],
      ['600.00', '2份报告中2份列有此数'],
      ['550.00', '2份报告中2份列有此数'],
    ]);
    expect(card.chart?.series.map(({ texts }) => texts)).toEqual([
      ['400.00', '200.00'],
      ['400.00', '150.00'],
    ]);
  });

  test('of invented reports only is marked', () => {
    const card = toYearCard(catalogOf([invented]), 2024, wordsFor('zh'));
    expect(card.fictional).toBe('虚构示例');
    expect(card.figures[0]?.value).toBe('900.00');
  });
});

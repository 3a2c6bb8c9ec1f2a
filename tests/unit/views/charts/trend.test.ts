import { beforeAll, describe, expect, it } from 'vitest';
import type { CatalogReport } from '../../../../src/catalog/catalog.ts';
import type { Department } from '../../../../src/domain/lineage.ts';
import { loadMessages } from '../../../../src/i18n/translator.ts';
import { wordsFor } from '../../../../src/i18n/words.ts';
import { toTrend } from '../../../../src/views/charts/trend.ts';
import { departmentOf, entryOf, reportOf, textsOf, yuanOf } from '../sample-reports.ts';

beforeAll(() => loadMessages('.'));

function yearOf(
  year: number,
  amounts: string,
  department = 'culture-bureau',
  name = { zh: '文化局', en: 'Culture Bureau' },
  predecessors: Department['predecessors'] = [],
): CatalogReport {
  return entryOf(reportOf(`budget: { unit: 万元, ${amounts} }`, { department, year }), {
    department: { ...departmentOf(department, name), predecessors },
  });
}

describe('toTrend', () => {
  const own = [
    yearOf(2022, 'initial: 100, adjusted: 110, executed: 100'),
    yearOf(2023, 'initial: 105, executed: 110'),
    yearOf(2024, 'initial: 120, adjusted: 125, executed: 99'),
  ];

  it('shows the headline amounts over the years, with gaps where a report gives none', () => {
    const view = toTrend(own, wordsFor('zh'));
    expect(view?.data.labels).toEqual(['2022', '2023', '2024']);
    expect(view?.data.series).toEqual([
      { name: '年初预算', values: [1_000_000, 1_050_000, 1_200_000] },
      { name: '调整后预算', values: [1_100_000, null, 1_250_000] },
      { name: '实际支出', values: [1_000_000, 1_100_000, 990_000] },
    ]);
    expect(view?.data.breaks).toEqual([]);
    expect(view?.summary).toContain('2022至2024年度');
  });

  it('has a table of the same amounts with the execution rate and the change on last year', () => {
    const view = toTrend(own, wordsFor('en'));
    expect(view && textsOf(view.table)).toEqual([
      [
        'Year',
        'Initial budget',
        'Adjusted budget',
        'Actual expenditure',
        'Execution rate (on adjusted budget)',
        'Spending on last year',
      ],
      ['2022', '1.0000', '1.1000', '1.0000', '90.91%', 'Not computable'],
      ['2023', '1.0500', 'Not seen', '1.1000', 'Not computable', '10.00%'],
      ['2024', '1.2000', '1.2500', '0.9900', '79.20%', '−10.00%'],
    ]);
    for (const [index, series] of (view?.data.series ?? []).entries()) {
      const amounts = view?.table.rows.map(({ cells }) => yuanOf(cells[index]));
      expect(amounts?.map((yuan) => (yuan === undefined ? null : Number(yuan)))).toEqual(series.values);
    }
  });

  it('breaks at a merger and names the bodies; their sum stands in the table only, and says so', () => {
    const tourism = ['tourism-bureau', { zh: '旅游局', en: 'Tourism Bureau' }] as const;
    const merged = [
      'culture-and-tourism-bureau',
      { zh: '文旅局', en: 'Culture and Tourism Bureau' },
      ['culture-bureau', 'tourism-bureau'].map(
        (department) => ({ department, relation: 'merge', date: '2023-01-01' }) as const,
      ),
    ] as const;
    const view = toTrend(
      [
        yearOf(2021, 'executed: 100'),
        yearOf(2022, 'executed: 110'),
        yearOf(2021, 'executed: 50', ...tourism),
        yearOf(2022, 'executed: 40', ...tourism),
        yearOf(2023, 'executed: 160', ...merged),
        yearOf(2024, 'executed: 168', ...merged),
      ],
      wordsFor('zh'),
    );
    expect(view?.data.labels).toEqual([
      '2021 文化局',
      '2022 文化局',
      '2021 旅游局',
      '2022 旅游局',
      '2023 文旅局',
      '2024 文旅局',
    ]);
    expect(view?.data.breaks).toEqual([2, 4]);
    expect(view?.data.series.at(-1)?.values).toEqual([
      1_000_000, 1_100_000, 500_000, 400_000, 1_600_000, 1_680_000,
    ]);
    expect(
      view?.table.rows.map(({ head, cells }) => [head.text, cells.at(-3)?.text, cells.at(-1)?.text]),
    ).toEqual([
      ['2021 文化局', '100.00', '无法计算'],
      ['2022 文化局', '110.00', '10.00%'],
      ['2021 旅游局', '50.00', '无法计算'],
      ['2022 旅游局', '40.00', '−20.00%'],
      ['2022合计（文化局、旅游局）', '150.00', '无法计算'],
      ['2023 文旅局', '160.00', '6.67%'],
      ['2024 文旅局', '168.00', '5.00%'],
    ]);
  });

  it('breaks at a rename, and compares the body with itself under its name before', () => {
    const renamed = yearOf(2024, 'executed: 3', 'new-bureau', { zh: '新局', en: 'New Bureau' }, [
      { department: 'old-bureau', relation: 'rename', date: '2024-03-01' },
    ]);
    const view = toTrend([yearOf(2023, 'executed: 2', 'old-bureau'), renamed], wordsFor('zh'));
    expect(view?.data.breaks).toEqual([1]);
    expect(view?.table.rows.map(({ cells }) => cells.at(-1)?.text)).toEqual(['无法计算', '50.00%']);
  });

  it('compares spending with the year before only, not with an earlier one across a gap', () => {
    const view = toTrend([yearOf(2021, 'executed: 100'), yearOf(2024, 'executed: 150')], wordsFor('zh'));
    expect(view?.table.rows.map(({ cells }) => cells.at(-1)?.text)).toEqual(['无法计算', '无法计算']);
  });

  it('passes over years that give no amount', () => {
    const view = toTrend(
      [yearOf(2022, 'executed: 1'), yearOf(2023, 'increase: 1'), yearOf(2024, 'executed: 1')],
      wordsFor('zh'),
    );
    expect(view?.data.labels).toEqual(['2022', '2024']);
  });

  it.each([
    ['there is no report', []],
    ['only one year gives an amount', [yearOf(2023, 'increase: 1'), yearOf(2024, 'executed: 1')]],
    [
      'two bodies report on the same year',
      [yearOf(2024, 'executed: 1'), yearOf(2024, 'executed: 1', 'tourism-bureau')],
    ],
  ])('is undefined when %s', (_, series) => {
    expect(toTrend(series, wordsFor('zh'))).toBeUndefined();
  });
});

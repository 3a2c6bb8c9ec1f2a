import { expect, it } from 'vitest';
import { toDecimal } from '../../../../src/domain/money.ts';
import { toCsv } from '../../../../src/views/downloads/csv.ts';
import { toShownCells } from '../../../../src/views/reports/shown-cells.ts';
import { sumRows } from '../../../../src/views/reports/sum-rows.ts';
import { DATA } from './sample-data.ts';

it('adds up year by year, real and invented apart, without single projects, and says on how many reports', () => {
  expect(
    sumRows(DATA, [0, 1, 2, 3], ['adjusted', 'executed']).map(({ year, fictional, reports, totals }) => [
      year,
      fictional,
      reports,
      ...totals.map(({ money, counted }) => `${toDecimal(money, 0)} of ${counted}`),
    ]),
  ).toEqual([
    [2024, false, 1, '1000.00 of 1', '905.00 of 1'],
    [2023, false, 1, '0.00 of 0', '800.10 of 1'],
    [2024, true, 1, '9000000000000.05 of 1', '20.10 of 1'],
  ]);
});

it('downloads exact digits, and absent values by their names', () => {
  const columns = ['department', 'year', 'adjusted', 'executionRate', 'scoreOfHundred'] as const;
  expect(
    toCsv(
      columns,
      [1, 3].map((row) => toShownCells(DATA, columns, row, 'https://www.example.gov.cn/en/')),
      { bom: false },
    ),
  ).toBe(
    [
      'department,year,adjusted,executionRate,scoreOfHundred',
      'Sample Office,2024,9000000000000.05,0.00,not-seen,true,https://www.example.gov.cn/en/reports/sample/2024/',
      'Water Bureau,2023,not-reported,not-computable,100,false,https://www.example.gov.cn/en/reports/water/2023/',
      '',
    ].join('\r\n'),
  );
});

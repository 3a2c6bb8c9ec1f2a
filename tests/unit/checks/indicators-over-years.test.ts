import { expect, test } from 'vitest';
import { ALONE } from '../../../src/checks/check.ts';
import { indicatorsOverYears, type IndicatorsOverYears } from '../../../src/checks/indicators-over-years.ts';
import type { Report } from '../../../src/domain/report.ts';
import { annexOf } from './sample-indicators.ts';
import { lastYearsReport, sampleReport } from './sample-report.ts';

const row = (id: string): string => `id: ${id}, name: { zh: ${id} }`;

function overYears(yaml: string, ...lastYear: readonly Report[]): IndicatorsOverYears | undefined {
  return indicatorsOverYears(sampleReport(yaml), { ...ALONE, lastYear });
}

test('rows of two years belong together by their ids, wherever they stand', () => {
  const before = lastYearsReport(annexOf([row('roads'), row('ports'), row('bridges')]));
  const years = overYears(annexOf([row('bridges'), row('rails'), row('roads')]), before);
  expect(
    years?.continued.map(({ row: { id }, before: { id: earlier }, field }) => [id, earlier, field]),
  ).toEqual([
    ['bridges', 'bridges', 'indicators[0].subgroups[0].indicators[0]'],
    ['roads', 'roads', 'indicators[0].subgroups[0].indicators[2]'],
  ]);
  expect(years?.dropped.map(({ id }) => id)).toEqual(['ports']);
});

test.each([
  ['there is no report on the year before', annexOf([row('a')]), []],
  [
    'several bodies reported on it',
    annexOf([row('a')]),
    ['culture', 'tourism'].map((name) => lastYearsReport(annexOf([row('a')]), name)),
  ],
  ['this year has no indicators', 'filed: 2024-03-12', [lastYearsReport(annexOf([row('a')]))]],
  ['the year before had none', annexOf([row('a')]), [lastYearsReport('filed: 2023-03-12')]],
  [
    'this year was read in part',
    annexOf([row('a')], 'partial: true,'),
    [lastYearsReport(annexOf([row('a')]))],
  ],
  [
    'the year before was read in part',
    annexOf([row('a')]),
    [lastYearsReport(annexOf([row('a')], 'partial: true,'))],
  ],
])('two years cannot be laid side by side when %s', (_, yaml, lastYear) => {
  expect(overYears(yaml, ...lastYear)).toBeUndefined();
});

import { expect, test } from 'vitest';
import { indicatorReweighted } from '../../../src/checks/indicator-reweighted.ts';
import { annexOf } from './sample-indicators.ts';
import { at, judge, lastYearsReport, named, points } from './sample-report.ts';

const row = (weight: string, id = 'roads'): string => `id: ${id}, name: { zh: 公路 }, ${weight}`;

test.each([
  ['6', '6'],
  ['6.0', '6'],
])('a weight of %s is that of last year, %s', (now, before) => {
  const lastYear = [lastYearsReport(annexOf([row(`weight: ${before}`)]))];
  expect(judge(indicatorReweighted, annexOf([row(`weight: ${now}`)]), { lastYear })).toEqual({
    kind: 'agrees',
  });
});

test('each weight that differs is a note with both', () => {
  const lastYear = [
    lastYearsReport(annexOf([row('weight: 7'), row('weight: 4', 'ports'), row('weight: 5', 'rails')])),
  ];
  const yaml = annexOf([row('weight: 5', 'rails'), row('weight: 6.5'), row('weight: 4.5', 'ports')]);
  const finding = (index: number, now: string, before: string): object => ({
    code: 'indicator-reweighted',
    severity: 'note',
    place: at(`indicators[0].subgroups[0].indicators[${index}].weight`),
    args: { name: named('公路'), stated: points(now), before: points(before) },
  });
  expect(judge(indicatorReweighted, yaml, { lastYear })).toStrictEqual({
    kind: 'found',
    findings: [finding(1, '6.5', '7'), finding(2, '4.5', '4')],
  });
});

test.each([
  ['the year before', annexOf([row('weight: 6')]), []],
  ['a weight of this year', annexOf([row('score: 6')]), [lastYearsReport(annexOf([row('weight: 6')]))]],
  ['a weight of last year', annexOf([row('weight: 6')]), [lastYearsReport(annexOf([row('score: 6')]))]],
  [
    'an indicator that both years have',
    annexOf([row('weight: 6')]),
    [lastYearsReport(annexOf([row('weight: 7', 'ports')]))],
  ],
  ['indicators', 'filed: 2024-03-12', [lastYearsReport(annexOf([row('weight: 7')]))]],
])('without %s it cannot be judged', (_, yaml, lastYear) => {
  expect(judge(indicatorReweighted, yaml, { lastYear })).toEqual({ kind: 'unjudged' });
});

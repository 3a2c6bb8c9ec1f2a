import { expect, test } from 'vitest';
import type { Judgement } from '../../../src/checks/check.ts';
import { targetLowered } from '../../../src/checks/target-lowered.ts';
import { annexOf } from './sample-indicators.ts';
import { at, judge, lastYearsReport, named, verbatim } from './sample-report.ts';

const row = (target: string, id = 'roads'): string => `id: ${id}, name: { zh: 公路 }, ${target}`;

function judgeTargets(now: string, before: string): Judgement {
  return judge(targetLowered, annexOf([row(now)]), { lastYear: [lastYearsReport(annexOf([row(before)]))] });
}

test.each([
  ['the same', 'comparator: ">=", target: 95', 'comparator: ">=", target: 95.0'],
  ['higher where more is better', 'comparator: ">=", target: 96', 'comparator: ">=", target: 95'],
  ['lower where less is better', 'comparator: "<=", target: 3', 'comparator: "<=", target: 4'],
])('a target that is %s agrees', (_, now, before) => {
  expect(judgeTargets(now, before)).toEqual({ kind: 'agrees' });
});

test('a lower target is a note with both as printed and with the unit', () => {
  expect(
    judgeTargets(
      'comparator: ">=", target: 1200.0, unit: { zh: 公里 }',
      'comparator: ">=", target: 1250, unit: { zh: 公里 }',
    ),
  ).toStrictEqual({
    kind: 'found',
    findings: [
      {
        code: 'target-lowered',
        severity: 'note',
        place: at('indicators[0].subgroups[0].indicators[0].target'),
        args: {
          name: named('公路'),
          stated: named('1200.0 公里'),
          before: named('1250 公里'),
        },
      },
    ],
  });
});

test.each([
  ['a unit in both languages', ', unit: { zh: 公里, en: km }', { zh: '90 公里', en: '90 km' }],
  ['per cent', ', unit: { zh: "%", en: "%" }', { zh: '90%', en: '90%' }],
])('a target with %s is shown with it', (_, unit, text) => {
  const judgement = judgeTargets(
    `comparator: ">=", target: 90${unit}`,
    `comparator: ">=", target: 95${unit}`,
  );
  expect(judgement.kind === 'found' && judgement.findings[0]?.args.stated).toEqual({
    kind: 'localized',
    text,
  });
});

test('a target without unit is shown as printed', () => {
  const judgement = judgeTargets('comparator: ">=", target: 90', 'comparator: ">=", target: 95.0');
  expect(judgement.kind === 'found' && judgement.findings[0]?.args).toEqual({
    name: named('公路'),
    stated: verbatim('90'),
    before: verbatim('95.0'),
  });
});

test.each([
  ['a higher target where less is better', 'comparator: "<=", target: 4', 'comparator: "<=", target: 3'],
  ['the smallest step', 'comparator: ">=", target: 94.99', 'comparator: ">=", target: 95'],
])('%s is a note', (_, now, before) => {
  expect(judgeTargets(now, before).kind).toBe('found');
});

test.each([
  [
    'in words',
    'comparator: qualitative, target: { zh: 提升 }',
    'comparator: qualitative, target: { zh: 显著 }',
  ],
  ['in words last year', 'comparator: ">=", target: 90', 'comparator: ">=", target: { zh: 显著 }'],
  ['under another sign', 'comparator: ">=", target: 90', 'comparator: "=", target: 95'],
  ['under a sign without direction', 'comparator: "=", target: 90', 'comparator: "=", target: 95'],
  ['without sign', 'target: 90', 'target: 95'],
  [
    'in another unit',
    'comparator: ">=", target: 1, unit: { zh: 公里 }',
    'comparator: ">=", target: 1000, unit: { zh: 米 }',
  ],
  [
    'in a unit that last year did not name',
    'comparator: ">=", target: 1, unit: { zh: 公里 }',
    'comparator: ">=", target: 1000',
  ],
  ['not given', 'comparator: ">="', 'comparator: ">=", target: 95'],
  ['not given last year', 'comparator: ">=", target: 95', 'comparator: ">="'],
])('a target %s cannot be compared', (_, now, before) => {
  expect(judgeTargets(now, before)).toEqual({ kind: 'unjudged' });
});

test('another translation of the unit does not matter', () => {
  expect(
    judgeTargets(
      'comparator: ">=", target: 90, unit: { zh: 公里, en: kilometres }',
      'comparator: ">=", target: 95, unit: { zh: 公里, en: km }',
    ).kind,
  ).toBe('found');
});

const SAMPLE = annexOf([row('comparator: ">=", target: 90')]);

test.each([
  ['the year before', SAMPLE, []],
  [
    'an indicator that both years have',
    SAMPLE,
    [lastYearsReport(annexOf([row('comparator: ">=", target: 95', 'ports')]))],
  ],
  ['a table of last year that is one', SAMPLE, [lastYearsReport(SAMPLE), lastYearsReport(SAMPLE, 'tourism')]],
  ['indicators', 'filed: 2024-03-12', [lastYearsReport(SAMPLE)]],
])('without %s it cannot be judged', (_, yaml, lastYear) => {
  expect(judge(targetLowered, yaml, { lastYear })).toEqual({ kind: 'unjudged' });
});

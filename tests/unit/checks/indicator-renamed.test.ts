import { expect, test } from 'vitest';
import { indicatorRenamed } from '../../../src/checks/indicator-renamed.ts';
import type { Judgement } from '../../../src/checks/check.ts';
import { annexOf } from './sample-indicators.ts';
import { at, judge, lastYearsReport } from './sample-report.ts';

const named = (name: string, id = 'roads'): string => annexOf([`id: ${id}, name: ${name}`]);

function judgeNames(now: string, before: string): Judgement {
  return judge(indicatorRenamed, named(now), { lastYear: [lastYearsReport(named(before))] });
}

test.each([
  ['the same words', '{ zh: 养护道路里程 }', '{ zh: 养护道路里程 }'],
  ['other spaces', '{ zh: 养护 道路里程 }', '{ zh: 养护道路里程 }'],
  ['other punctuation', '{ zh: "养护道路（含桥梁）里程" }', '{ zh: "养护道路(含桥梁)里程、" }'],
  ['full-width digits', '{ zh: ５G基站 }', '{ zh: 5G基站 }'],
  [
    'another translation',
    '{ zh: 养护道路里程, en: Roads maintained }',
    '{ zh: 养护道路里程, en: Length of roads }',
  ],
])('a name agrees with last year through %s', (_, now, before) => {
  expect(judgeNames(now, before)).toEqual({ kind: 'agrees' });
});

test('another name is a note with both', () => {
  expect(
    judgeNames('{ zh: 养护公路里程, en: Roads maintained }', '{ zh: 养护道路里程, en: Roads maintained }'),
  ).toStrictEqual({
    kind: 'found',
    findings: [
      {
        code: 'indicator-renamed',
        severity: 'note',
        place: at('indicators[0].subgroups[0].indicators[0].name'),
        args: {
          name: { kind: 'localized', text: { zh: '养护公路里程', en: 'Roads maintained' } },
          before: { kind: 'localized', text: { zh: '养护道路里程', en: 'Roads maintained' } },
        },
      },
    ],
  });
});

test('the name that counts is that in the language of the report', () => {
  const english = (name: string): string => `language: en\n${named(`{ zh: 养护道路里程, en: ${name} }`)}`;
  expect(
    judge(indicatorRenamed, english('Roads maintained'), {
      lastYear: [lastYearsReport(english('Roads kept up'))],
    }).kind,
  ).toBe('found');
});

test.each([
  ['the year before', named('{ zh: 公路 }'), []],
  [
    'an indicator that both years have',
    named('{ zh: 公路 }'),
    [lastYearsReport(named('{ zh: 公路 }', 'ports'))],
  ],
  ['indicators', 'filed: 2024-03-12', [lastYearsReport(named('{ zh: 公路 }'))]],
])('without %s it cannot be judged', (_, yaml, lastYear) => {
  expect(judge(indicatorRenamed, yaml, { lastYear })).toEqual({ kind: 'unjudged' });
});

test('names are compared in a language that both years have', () => {
  const now = '{ zh: 养护道路里程, en: Roads maintained }';
  expect(judgeNames(now, '{ en: Roads maintained }')).toEqual({ kind: 'agrees' });
  expect(judgeNames(now, '{ en: Bridges maintained }').kind).toBe('found');
  expect(judgeNames('{ zh: 养护道路里程 }', '{ en: Roads maintained }')).toEqual({ kind: 'unjudged' });
});

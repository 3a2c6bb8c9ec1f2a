import { expect, test } from 'vitest';
import { indicatorDropped } from '../../../src/checks/indicator-dropped.ts';
import { annexOf } from './sample-indicators.ts';
import { at, count, judge, lastYearsReport } from './sample-report.ts';

const ROADS = 'id: roads, name: { zh: 公路, en: Roads }';
const PORTS = 'id: ports, name: { zh: 港口 }';
const BRIDGES = 'id: bridges, name: { zh: 桥梁 }';

test('indicators that are all reported again agree, with new ones beside them', () => {
  const lastYear = [lastYearsReport(annexOf([ROADS, PORTS]))];
  expect(judge(indicatorDropped, annexOf([PORTS, ROADS, BRIDGES]), { lastYear })).toEqual({ kind: 'agrees' });
});

test('indicators that are missing are one note with their number and their names of last year', () => {
  const lastYear = [lastYearsReport(annexOf([ROADS, BRIDGES, PORTS]))];
  expect(judge(indicatorDropped, annexOf([BRIDGES]), { lastYear })).toStrictEqual({
    kind: 'found',
    findings: [
      {
        code: 'indicator-dropped',
        severity: 'note',
        place: at('indicators'),
        args: {
          dropped: count(2),
          names: { kind: 'names', names: [{ zh: '公路', en: 'Roads' }, { zh: '港口' }] },
        },
      },
    ],
  });
});

test('an indicator of the same name under another id counts as missing, for ids tie the years together', () => {
  const lastYear = [lastYearsReport(annexOf([ROADS]))];
  expect(
    judge(indicatorDropped, annexOf(['id: road, name: { zh: 公路, en: Roads }']), { lastYear }).kind,
  ).toBe('found');
});

test.each([
  ['the year before', annexOf([ROADS]), []],
  ['indicators of this year', 'filed: 2024-03-12', [lastYearsReport(annexOf([ROADS]))]],
  ['all of them', annexOf([ROADS], 'partial: true,'), [lastYearsReport(annexOf([PORTS]))]],
  [
    'a table of last year that is one',
    annexOf([ROADS]),
    [lastYearsReport(annexOf([PORTS])), lastYearsReport(annexOf([PORTS]), 'tourism')],
  ],
])('without %s it cannot be judged', (_, yaml, lastYear) => {
  expect(judge(indicatorDropped, yaml, { lastYear })).toEqual({ kind: 'unjudged' });
});

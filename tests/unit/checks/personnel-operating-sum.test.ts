import { expect, test } from 'vitest';
import { personnelOperatingSum } from '../../../src/checks/personnel-operating-sum.ts';
import { SOUND_LINES, withLines } from './sample-lines.ts';
import { at, fieldsOf, judge, money } from './sample-report.ts';

test('personnel and operating expenses add up to basic expenditure', () => {
  expect(judge(personnelOperatingSum, withLines(SOUND_LINES))).toEqual({ kind: 'agrees' });
});

test('basic expenditure that the two do not give is a question with the addition', () => {
  expect(judge(personnelOperatingSum, withLines({ ...SOUND_LINES, personnel: '434.79' }))).toStrictEqual({
    kind: 'found',
    findings: [
      {
        code: 'personnel-operating-sum',
        severity: 'question',
        place: at('budget.lines[0].executed'),
        args: { stated: money('512.29'), computed: money('512.19') },
        formula: [money('434.79'), '+', money('77.40'), '=', money('512.19')],
        tolerance: money('0.01'),
      },
    ],
  });
});

test('each phase is added up for itself', () => {
  const yaml = `budget:
  unit: 万元
  lines:
    - id: basic
      class: basic
      name: { zh: 基本支出 }
      initial: 10.00
      adjusted: 11.00
      executed: 12.00
      lines:
        - { id: a, class: personnel, name: { zh: 甲 }, initial: 8.00, adjusted: 8.00, executed: 9.00 }
        - { id: b, class: operating, name: { zh: 乙 }, initial: 2.00, adjusted: 2.00, executed: 2.00 }`;
  expect(fieldsOf(judge(personnelOperatingSum, yaml))).toEqual([
    'budget.lines[0].adjusted',
    'budget.lines[0].executed',
  ]);
});

test('one step of the last digit is rounding', () => {
  expect(judge(personnelOperatingSum, withLines({ ...SOUND_LINES, personnel: '434.88' }))).toEqual({
    kind: 'agrees',
  });
  expect(judge(personnelOperatingSum, withLines({ ...SOUND_LINES, personnel: '434.87' })).kind).toBe('found');
  expect(judge(personnelOperatingSum, withLines({ ...SOUND_LINES, personnel: '434.90' }))).toEqual({
    kind: 'agrees',
  });
  expect(judge(personnelOperatingSum, withLines({ ...SOUND_LINES, personnel: '434.91' })).kind).toBe('found');
});

test('lines known to be incomplete are not added up', () => {
  expect(
    judge(personnelOperatingSum, withLines({ ...SOUND_LINES, personnel: '1.00', partial: true })),
  ).toEqual({ kind: 'unjudged' });
});

test('a difference is found even when the report prints no headline amount', () => {
  const yaml = `budget:
  unit: 万元
  lines:
    - { id: basic, class: basic, name: { zh: 基本支出 }, executed: 1076.17, lines: [
        { id: personnel, class: personnel, name: { zh: 人员经费 }, executed: 896.34 },
        { id: operating, class: operating, name: { zh: 公用经费 }, executed: 179.03 } ] }`;
  expect(fieldsOf(judge(personnelOperatingSum, yaml))).toEqual(['budget.lines[0].executed']);
});

test.each([
  ['without lines', 'budget: { unit: 万元, executed: 799.12 }'],
  ['without basic expenditure', withLines({ total: '799.12', personnel: '434.89', operating: '77.40' })],
  ['without personnel expenses', withLines({ basic: '512.29', operating: '77.40' })],
  ['without operating expenses', withLines({ basic: '512.29', personnel: '434.89' })],
  ['without any budget', 'evaluation: { score: 97.94 }'],
])('%s it cannot be judged', (_, yaml) => {
  expect(judge(personnelOperatingSum, yaml)).toEqual({ kind: 'unjudged' });
});

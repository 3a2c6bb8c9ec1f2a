import { expect, test } from 'vitest';
import { basicProjectSum } from '../../../src/checks/basic-project-sum.ts';
import { SOUND_LINES, withLines } from './sample-lines.ts';
import { at, fieldsOf, judge, money } from './sample-report.ts';

test('basic and project expenditure add up to the budget', () => {
  expect(judge(basicProjectSum, withLines(SOUND_LINES))).toEqual({ kind: 'agrees' });
});

test('a budget that the two do not give is a question about the budget with the addition', () => {
  expect(judge(basicProjectSum, withLines({ ...SOUND_LINES, total: '800.12' }))).toStrictEqual({
    kind: 'found',
    findings: [
      {
        code: 'basic-project-sum',
        severity: 'question',
        place: at('budget.executed'),
        args: { stated: money('800.12'), computed: money('799.12') },
        formula: [money('512.29'), '+', money('286.83'), '=', money('799.12')],
        tolerance: money('0.01'),
      },
    ],
  });
});

test('each phase is added up for itself', () => {
  const yaml = `budget:
  unit: 万元
  initial: 10.00
  increase: 3.00
  decrease: 1.00
  adjusted: 12.00
  executed: 11.00
  lines:
    - { id: a, class: basic, name: { zh: 甲 }, initial: 9.00, increase: 2.00, decrease: 0.00, adjusted: 11.00, executed: 10.00 }
    - { id: b, class: project, name: { zh: 乙 }, initial: 0.50, increase: 0.50, decrease: 1.00, adjusted: 0.50, executed: 1.00 }`;
  expect(fieldsOf(judge(basicProjectSum, yaml))).toEqual([
    'budget.initial',
    'budget.increase',
    'budget.adjusted',
  ]);
});

test('several lines of a class count together, and a line that divides into both is held as well', () => {
  const yaml = `budget:
  unit: 万元
  executed: 30.00
  lines:
    - { id: a, class: basic, name: { zh: 甲 }, executed: 10.00 }
    - { id: b, class: project, name: { zh: 乙 }, executed: 8.00 }
    - id: c
      class: project
      name: { zh: 丙 }
      executed: 12.00
      lines:
        - { id: d, class: basic, name: { zh: 丁 }, executed: 5.00 }
        - { id: e, class: project, name: { zh: 戊 }, executed: 6.00 }`;
  expect(fieldsOf(judge(basicProjectSum, yaml))).toEqual(['budget.lines[2].executed']);
});

test('one step of the last digit is rounding', () => {
  expect(judge(basicProjectSum, withLines({ ...SOUND_LINES, projects: '286.84' }))).toEqual({
    kind: 'agrees',
  });
  expect(judge(basicProjectSum, withLines({ ...SOUND_LINES, projects: '286.85' })).kind).toBe('found');
  expect(judge(basicProjectSum, withLines({ ...SOUND_LINES, projects: '286.82' }))).toEqual({
    kind: 'agrees',
  });
  expect(judge(basicProjectSum, withLines({ ...SOUND_LINES, projects: '286.81' })).kind).toBe('found');
});

test('incomplete lines below basic expenditure do not keep the two from being added up', () => {
  expect(
    fieldsOf(judge(basicProjectSum, withLines({ ...SOUND_LINES, projects: '1.00', partial: true }))),
  ).toEqual(['budget.executed']);
});

test('a difference is found even when the report prints no other headline amount', () => {
  const yaml = withLines({ ...SOUND_LINES, total: '799.02' }).replace('adjusted: 900.00', '');
  expect(fieldsOf(judge(basicProjectSum, yaml))).toEqual(['budget.executed']);
});

test.each([
  ['without lines', 'budget: { unit: 万元, executed: 799.12 }'],
  ['without the total', withLines({ basic: '512.29', projects: '286.83' })],
  ['without basic expenditure', withLines({ total: '799.12', projects: '286.83' })],
  ['without project expenditure', withLines({ total: '799.12', basic: '512.29' })],
  ['without any budget', 'evaluation: { score: 97.94 }'],
])('%s it cannot be judged', (_, yaml) => {
  expect(judge(basicProjectSum, yaml)).toEqual({ kind: 'unjudged' });
});

test.each([
  ['a third kind beside the two', 'basic', 'project', 'other'],
  ['basic expenditure alone', 'basic', 'basic', 'basic'],
  ['projects alone', 'project', 'project', 'project'],
])('%s is none of its business', (_, ...classes) => {
  const lines = classes.map(
    (one, index) => `{ id: l-${index}, class: ${one}, name: { zh: 行 }, executed: 1.00 }`,
  );
  expect(
    judge(basicProjectSum, `budget: { unit: 万元, executed: 9.00, lines: [${lines.join(', ')}] }`),
  ).toEqual({
    kind: 'unjudged',
  });
});

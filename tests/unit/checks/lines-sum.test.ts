import { expect, test } from 'vitest';
import { linesSum } from '../../../src/checks/lines-sum.ts';
import { SOUND_LINES, withLines } from './sample-lines.ts';
import { at, fieldsOf, judge, money } from './sample-report.ts';

/** Projects of 2023: each amount is what was spent, in 万元. */
function withProjects(total: string, projects: readonly string[], head = 'partial: false'): string {
  const rows = projects.map(
    (amount, index) =>
      `{ id: p-${index}, class: project, name: { zh: 第${index}项 }${amount && `, executed: ${amount}`} }`,
  );
  return `budget:
  unit: 万元
  adjusted: 900.00
  lines:
    - { id: projects, class: project, name: { zh: 项目支出 }, ${total}, ${head}, lines: [${rows.join(', ')}] }`;
}

test('projects add up to the line above them', () => {
  expect(judge(linesSum, withProjects('executed: 57.80', ['36.30', '1.00', '20.50']))).toEqual({
    kind: 'agrees',
  });
});

test('a line that the lines below it do not give is a question with the addition', () => {
  const yaml = withProjects('executed: 58.80', ['36.30', '1.00', '20.50']);
  expect(judge(linesSum, yaml)).toStrictEqual({
    kind: 'found',
    findings: [
      {
        code: 'lines-sum',
        severity: 'question',
        place: at('budget.lines[0].executed'),
        args: { stated: money('58.80'), computed: money('57.80') },
        formula: [money('36.30'), '+', money('1.00'), '+', money('20.50'), '=', money('57.80')],
        tolerance: money('0.02'),
      },
    ],
  });
});

test('a budget that its lines do not give is a question about the budget', () => {
  const yaml = `budget:
  unit: 万元
  executed: 800.12
  lines:
    - { id: basic, class: basic, name: { zh: 基本支出 }, executed: 512.29 }
    - { id: projects, class: project, name: { zh: 项目支出 }, executed: 286.83 }
    - { id: other, class: other, name: { zh: 其他支出 }, executed: 0.50 }`;
  expect(judge(linesSum, yaml)).toStrictEqual({
    kind: 'found',
    findings: [
      {
        code: 'lines-sum',
        severity: 'question',
        place: at('budget.executed'),
        args: { stated: money('800.12'), computed: money('799.62') },
        formula: [money('512.29'), '+', money('286.83'), '+', money('0.50'), '=', money('799.62')],
        tolerance: money('0.02'),
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
    - { id: a, class: other, name: { zh: 甲 }, initial: 9.00, increase: 2.00, decrease: 0.00, adjusted: 11.00, executed: 10.00 }`;
  expect(fieldsOf(judge(linesSum, yaml))).toEqual([
    'budget.initial',
    'budget.increase',
    'budget.decrease',
    'budget.adjusted',
    'budget.executed',
  ]);
});

test.each([
  ['basic expenditure alone', '{ id: a, class: basic, name: { zh: 基本支出 }, executed: 512.29 }'],
  ['projects alone', '{ id: a, class: project, name: { zh: 项目支出 }, executed: 512.29 }'],
  ['personnel expenses alone', '{ id: a, class: personnel, name: { zh: 人员经费 }, executed: 512.29 }'],
])('a budget of %s is added up here', (_, line) => {
  expect(judge(linesSum, `budget: { unit: 万元, executed: 512.30, lines: [${line}] }`)).toEqual({
    kind: 'agrees',
  });
  expect(fieldsOf(judge(linesSum, `budget: { unit: 万元, executed: 512.31, lines: [${line}] }`))).toEqual([
    'budget.executed',
  ]);
});

test('basic and project expenditure, and personnel and operating expenses, are left to rules of their own', () => {
  expect(judge(linesSum, withLines({ ...SOUND_LINES, total: '1.00', personnel: '1.00' }))).toEqual({
    kind: 'unjudged',
  });
});

test('one step of the last digit is rounding', () => {
  expect(judge(linesSum, withProjects('executed: 10.00', ['8.00', '2.01']))).toEqual({ kind: 'agrees' });
  expect(judge(linesSum, withProjects('executed: 10.00', ['8.00', '2.02'])).kind).toBe('found');
});

test('lines known to be incomplete are not added up, but their own sum above them is', () => {
  const incomplete = withProjects('executed: 286.83', ['36.30', '1.00'], 'partial: true');
  expect(judge(linesSum, incomplete)).toEqual({ kind: 'unjudged' });
  const total = incomplete.replace('adjusted: 900.00', 'executed: 287.83');
  expect(fieldsOf(judge(linesSum, total))).toEqual(['budget.executed']);
});

test('a phase that one of the lines does not give is passed over', () => {
  expect(judge(linesSum, withProjects('executed: 286.83', ['36.30', '']))).toEqual({ kind: 'unjudged' });
});

test.each([
  ['without lines', 'budget: { unit: 万元, executed: 799.12 }'],
  ['without totals', withProjects('initial: 60.00', ['36.30', '1.00'])],
  ['without any budget', 'evaluation: { score: 97.94 }'],
])('%s it cannot be judged', (_, yaml) => {
  expect(judge(linesSum, yaml)).toEqual({ kind: 'unjudged' });
});

test('a difference is found even when the report prints no headline amount', () => {
  const yaml = withProjects('executed: 58.80', ['36.30', '1.00', '20.50']).replace('adjusted: 900.00', '');
  expect(fieldsOf(judge(linesSum, yaml))).toEqual(['budget.lines[0].executed']);
});

test('many rounded lines may miss their total by more than one step', () => {
  const lines = (count: number, total: string): string =>
    `budget: { unit: 万元, executed: ${total}, lines: [${Array.from({ length: count }, (_, index) => `{ id: a${index}, class: project, name: { zh: 甲 }, executed: 10.00 }`).join(', ')}] }`;
  // Four projects of 100,040 元 print 10.00 each, their total of 400,160 元 prints 40.02.
  expect(judge(linesSum, lines(4, '40.02'))).toEqual({ kind: 'agrees' });
  expect(judge(linesSum, lines(4, '40.03')).kind).toBe('found');
});

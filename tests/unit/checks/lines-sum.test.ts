import { expect, test } from 'vitest';
import { linesSum } from '../../../src/checks/lines-sum.ts';
import { at, judge, money } from './sample-report.ts';

interface Figures {
  readonly total?: string;
  readonly basic?: string;
  readonly personnel?: string;
  readonly operating?: string;
  readonly projects?: string;
  readonly partial?: boolean;
}

function withLines(figures: Figures): string {
  const executed = (amount: string | undefined): string =>
    amount === undefined ? '' : `, executed: ${amount}`;
  const basic = `id: basic, class: basic, name: { zh: 基本支出 }, partial: ${figures.partial ?? false}${executed(figures.basic)}`;
  return `budget:
  unit: 万元
  adjusted: 900.00${figures.total === undefined ? '' : `\n  executed: ${figures.total}`}
  lines:
    - { ${basic}, lines: [
        { id: personnel, class: personnel, name: { zh: 人员经费 }${executed(figures.personnel)} },
        { id: operating, class: operating, name: { zh: 公用经费 }${executed(figures.operating)} } ] }
    - { id: projects, class: project, name: { zh: 项目支出 }${executed(figures.projects)} }`;
}

const nanxian: Figures = {
  total: '799.12',
  basic: '512.29',
  personnel: '434.89',
  operating: '77.40',
  projects: '286.83',
};

test('lines add up to the line above them and to the budget', () => {
  expect(judge(linesSum, withLines(nanxian))).toEqual({ kind: 'agrees' });
});

test('a line that the lines below it do not give is a question with the addition', () => {
  expect(judge(linesSum, withLines({ ...nanxian, personnel: '434.79' }))).toStrictEqual({
    kind: 'found',
    findings: [
      {
        code: 'lines-sum',
        severity: 'question',
        place: at('budget.lines[0].executed'),
        args: { stated: money('512.29'), computed: money('512.19') },
        formula: [money('434.79'), '+', money('77.40'), '=', money('512.19')],
      },
    ],
  });
});

test('a budget that its lines do not give is a question about the budget', () => {
  expect(judge(linesSum, withLines({ ...nanxian, total: '800.12' }))).toStrictEqual({
    kind: 'found',
    findings: [
      {
        code: 'lines-sum',
        severity: 'question',
        place: at('budget.executed'),
        args: { stated: money('800.12'), computed: money('799.12') },
        formula: [money('512.29'), '+', money('286.83'), '=', money('799.12')],
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
  const judgement = judge(linesSum, yaml);
  expect(judgement.kind === 'found' && judgement.findings.map(({ place }) => place.field)).toEqual([
    'budget.initial',
    'budget.increase',
    'budget.decrease',
    'budget.adjusted',
    'budget.executed',
  ]);
});

test('one step of the last digit is rounding', () => {
  expect(judge(linesSum, withLines({ ...nanxian, personnel: '434.88' }))).toEqual({ kind: 'agrees' });
  expect(judge(linesSum, withLines({ ...nanxian, personnel: '434.87' })).kind).toBe('found');
});

test('lines known to be incomplete are not added up, but their own sum above them is', () => {
  expect(judge(linesSum, withLines({ ...nanxian, personnel: '1.00', partial: true }))).toEqual({
    kind: 'agrees',
  });
  expect(judge(linesSum, withLines({ ...nanxian, projects: '1.00', partial: true })).kind).toBe('found');
});

test('a phase that one of the lines does not give is passed over', () => {
  expect(judge(linesSum, withLines({ total: '799.12', basic: '512.29', personnel: '1.00' }))).toEqual({
    kind: 'unjudged',
  });
});

test.each([
  ['without lines', 'budget: { unit: 万元, executed: 799.12 }'],
  ['without totals', withLines({ personnel: '434.89', operating: '77.40' })],
  ['without any budget', 'evaluation: { score: 97.94 }'],
])('%s it cannot be judged', (_, yaml) => {
  expect(judge(linesSum, yaml)).toEqual({ kind: 'unjudged' });
});

test('a difference is found even when the report prints no headline amount', () => {
  const yaml = `budget:
  unit: 万元
  lines:
    - { id: basic, class: basic, name: { zh: 基本支出 }, executed: 1076.17, lines: [
        { id: personnel, class: personnel, name: { zh: 人员经费 }, executed: 896.34 },
        { id: operating, class: operating, name: { zh: 公用经费 }, executed: 179.03 } ] }`;
  expect(judge(linesSum, yaml).kind).toBe('found');
});

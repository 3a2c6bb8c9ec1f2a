import { expect, test } from 'vitest';
import * as budget from '../../../src/vocabulary/budget.ts';
import * as departmentKinds from '../../../src/vocabulary/department-kinds.ts';
import * as disclosure from '../../../src/vocabulary/disclosure.ts';
import { COMPARATORS, GRADES, GRADE_FLOORS } from '../../../src/vocabulary/evaluation.ts';
import {
  FINDING_SEVERITY,
  isRuleCode,
  SEVERITIES,
  type FindingCode,
} from '../../../src/vocabulary/findings.ts';
import { MONEY_UNITS, UNIT_EXPONENT } from '../../../src/vocabulary/money-units.ts';
import * as reportKinds from '../../../src/vocabulary/report-kinds.ts';
import {
  OUTLINED_KINDS,
  REPORT_SECTIONS,
  SECTION_HEADINGS,
} from '../../../src/vocabulary/report-sections.ts';

const lists: readonly (readonly [string, unknown])[] = Object.entries({
  ...budget,
  ...departmentKinds,
  ...disclosure,
  ...reportKinds,
  COMPARATORS,
  GRADES,
  MONEY_UNITS,
  OUTLINED_KINDS,
  REPORT_SECTIONS,
  SEVERITIES,
});

test.each(lists)('%s is a list of different words', (_, list) => {
  if (!Array.isArray(list)) throw new Error('Not a list.');
  expect(list.length).toBeGreaterThan(1);
  expect(new Set(list).size).toBe(list.length);
});

test('the amounts of a year stand in the order in which a budget passes through them', () => {
  expect(budget.PHASES).toEqual(['initial', 'increase', 'decrease', 'adjusted', 'executed']);
});

test('a grade has a floor below that of the grade before it, and the last takes every score', () => {
  const floors = GRADES.map((grade) => GRADE_FLOORS[grade]);
  expect(floors).toEqual([90, 80, 60, 0]);
});

test('one 万元 is ten thousand 元 and one 亿元 is ten thousand 万元', () => {
  expect(UNIT_EXPONENT).toEqual({ 元: 0, 万元: 4, 亿元: 8 });
});

test.each(Object.entries(FINDING_SEVERITY))(
  'the code %s is in kebab case and its severity is a known one',
  (code, severity) => {
    expect(code).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
    expect(SEVERITIES).toContain(severity);
  },
);

test('no finding about figures stops the build', () => {
  const errors = Object.entries(FINDING_SEVERITY).flatMap(([code, severity]) =>
    severity === 'error' ? [code] : [],
  );
  expect(errors).toEqual([
    'file-unreadable',
    'yaml-invalid',
    'key-unknown',
    'value-invalid',
    'value-missing',
    'reference-unknown',
    'name-misplaced',
    'duplicate-id',
    'personal-data',
    'heading-level',
    'translation-sections-differ',
  ]);
});

test.each<[FindingCode, boolean]>([
  ['adjusted-sum', true],
  ['staff-over-posts', true],
  ['reply-without-finding', true],
  ['key-unknown', false],
  ['translation-sections-differ', false],
])('%s is the code of a rule about reports: %s', (code, expected) => {
  expect(isRuleCode(code)).toBe(expected);
});

test('the words of a heading open exactly the parts that they name', () => {
  const opened = (heading: string): readonly string[] =>
    REPORT_SECTIONS.filter((section) => SECTION_HEADINGS[section].test(heading));
  expect(
    [
      '一、部门基本情况',
      '二、绩效目标完成情况',
      '三、绩效评价结果',
      '四、存在的主要问题',
      '五、有关建议',
      '部门概况',
      '主要成效',
      '自评结论',
      '不足之处',
      '改进措施',
      'About the office',
      'Work completed',
      'Evaluation result',
      'Main problems',
      'Recommendations',
    ].map(opened),
  ).toEqual(
    ['overview', 'work', 'result', 'problems', 'recommendations', 'overview', 'work', 'result', 'problems']
      .concat(['recommendations', 'overview', 'work', 'result', 'problems', 'recommendations'])
      .map((section) => [section]),
  );
  expect(opened('问题及改进措施')).toEqual(['problems', 'recommendations']);
  expect(['附件', '其他', 'Annexes', 'Workshop'].flatMap(opened)).toEqual([]);
});

test('a stated adjustment rate that differs from the amounts is a note and never a question', () => {
  expect(FINDING_SEVERITY['adjustment-rate']).toBe('note');
});

import { expect, test } from 'vitest';
import { additionOf, AGREES, differs, judgementOf, objection, UNJUDGED } from '../../../src/checks/check.ts';
import { parseMoney, type Money } from '../../../src/domain/money.ts';
import { money, sampleReport } from './sample-report.ts';

const yuan = (text: string): Money => parseMoney(text, '元');

test('a rule agrees when it looked somewhere and found nothing, and has no say when it could look nowhere', () => {
  expect(judgementOf(3, [])).toEqual(AGREES);
  expect(judgementOf(0, [])).toEqual(UNJUDGED);
});

test('a rule that found something says what', () => {
  const found = objection('filed-before-year-end', sampleReport('filed: 2023-12-20'), 'filed', {});
  expect(judgementOf(1, [found])).toEqual({ kind: 'found', findings: [found] });
});

test('an objection stands in the file of the report, at the field', () => {
  const report = sampleReport('', { department: 'sample-city-library', year: 2022 });
  expect(objection('posts-sum', report, 'staffing.posts', {})).toStrictEqual({
    code: 'posts-sum',
    severity: 'question',
    place: { file: 'reports/sample-city-library/2022.md', field: 'staffing.posts' },
    args: {},
  });
});

test.each([
  ['1.00', '1.00', '0', false],
  ['1.00', '1.01', '0.01', false],
  ['1.01', '1.00', '0.01', false],
  ['1.00', '1.02', '0.01', true],
  ['-1.00', '1.00', '1.99', true],
  ['-1.00', '1.00', '2.00', false],
])('whether %s differs from %s by more than %s is %s', (left, right, tolerance, expected) => {
  expect(differs(yuan(left), yuan(right), yuan(tolerance))).toBe(expected);
});

test('an addition is written with all its parts', () => {
  const parts = [yuan('1'), yuan('2'), yuan('3')];
  expect(additionOf(parts, yuan('6'))).toEqual([
    money('1', '元'),
    '+',
    money('2', '元'),
    '+',
    money('3', '元'),
    '=',
    money('6', '元'),
  ]);
  expect(additionOf([yuan('1')], yuan('1'))).toEqual([money('1', '元'), '=', money('1', '元')]);
});

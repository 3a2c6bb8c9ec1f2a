import { expect, test } from 'vitest';
import {
  additionOf,
  AGREES,
  ALONE,
  differs,
  judgementOf,
  lastYearVariant,
  objection,
  objectionInText,
  UNJUDGED,
} from '../../../src/checks/check.ts';
import { parseMoney, type Money } from '../../../src/domain/money.ts';
import { site } from '../../../src/schema/site.ts';
import { count, lastYearsReport, money, sampleReport, verbatim } from './sample-report.ts';

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

test('an objection to words stands in the file of the report, at the section and at line and column', () => {
  const report = sampleReport('', { department: 'sample-city-library', year: 2022 });
  const spot = { section: 's-2-1', position: { line: 40, column: 7 } };
  const found = { found: verbatim('参考提纲') };
  expect(objectionInText('form-prompt', report, spot, found, { variant: 'other' })).toStrictEqual({
    code: 'form-prompt',
    severity: 'note',
    place: {
      file: 'reports/sample-city-library/2022.md',
      field: 's-2-1',
      position: { line: 40, column: 7 },
    },
    args: found,
    variant: 'other',
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

test('an addition is written with all its parts; a single part is its own sum and wants none', () => {
  const parts = ['1', '2', '3'].map((text) => money(text, '元'));
  expect(additionOf(parts, money('6', '元'))).toEqual({
    formula: [money('1', '元'), '+', money('2', '元'), '+', money('3', '元'), '=', money('6', '元')],
  });
  expect(additionOf([money('1', '元')], money('1', '元'))).toEqual({});
  expect(additionOf([count(12), count(32)], count(44))).toEqual({
    formula: [count(12), '+', count(32), '=', count(44)],
  });
});

test('a comparison with last year is worded for a merger when several bodies reported', () => {
  const [culture, tourism] = [lastYearsReport('', 'culture'), lastYearsReport('', 'tourism')];
  expect(lastYearVariant([])).toEqual({});
  expect(lastYearVariant([culture])).toEqual({});
  expect(lastYearVariant([culture, tourism])).toEqual({ variant: 'merged' });
});

test('limits of a report that is judged alone are those of a site that sets none', () => {
  const least = {
    name: { zh: '明账' },
    description: { zh: '公开。' },
    url: 'https://www.example.com/',
    defaultLocale: 'zh',
    licence: { name: { zh: '许可' }, url: 'https://www.example.com/licence/' },
  };
  expect(ALONE.thresholds).toEqual(site.parse(least).thresholds);
});

import { describe, expect, test } from 'vitest';
import type { ComparedBody, ComparedReport } from '../../../../src/domain/comparison/compared.ts';
import { refuseMeasure, type Givers } from '../../../../src/domain/comparison/measure-rules.ts';
import type { PriceSeries } from '../../../../src/domain/price-index.ts';
import { comparedBody, comparedReport } from './sample-bodies.ts';

const gives = (body: ComparedBody, ...reports: readonly ComparedReport[]): Givers => ({ body, reports });
const [a, b, c] = [comparedBody('a'), comparedBody('b'), comparedBody('c')];

const prices = (baseYear: number, ...years: readonly number[]): PriceSeries => ({
  baseYear,
  source: { zh: '年鉴' },
  indices: Object.fromEntries(years.map((year) => [year, '100'])),
});

describe('a measure is refused', () => {
  test('when nobody gives it', () => {
    expect(refuseMeasure('executed', 'nominal', [gives(a), gives(b)])).toEqual({ code: 'nothing-given' });
  });

  test('when no two departments give it for the same year', () => {
    const apart = [gives(a, comparedReport(2021)), gives(b, comparedReport(2022)), gives(c)];
    expect(refuseMeasure('executed', 'nominal', apart)).toEqual({
      code: 'no-common-year',
      departments: ['a', 'b'],
    });
  });

  test('when scores were given by different sides', () => {
    const given = [
      gives(a, comparedReport(2022)),
      gives(b, comparedReport(2022, {}, { evaluator: 'third-party' })),
    ];
    expect(refuseMeasure('scoreOfHundred', 'nominal', given)).toEqual({
      code: 'evaluators-differ',
      departments: ['a', 'b'],
      years: [2022, 2022],
    });
    expect(refuseMeasure('executed', 'nominal', given)).toBeUndefined();
  });

  test('when full marks differ or are not known, but not for scores out of 100', () => {
    const marks = (fullMarks?: string): ComparedReport =>
      comparedReport(2022, {}, fullMarks === undefined ? {} : { fullMarks });
    const differing = [gives(a, marks('100')), gives(b, marks('120'))];
    expect(refuseMeasure('score', 'nominal', differing)).toEqual({
      code: 'full-marks-differ',
      marks: ['100', '120'],
    });
    expect(refuseMeasure('scoreOfHundred', 'nominal', differing)).toBeUndefined();
    expect(refuseMeasure('score', 'nominal', [gives(a, marks('100')), gives(b, marks())])).toEqual({
      code: 'full-marks-unknown',
      departments: ['b'],
      years: [2022],
    });
  });

  test('in real money without an index, with a year missing, or with different base years', () => {
    const one = (body: ComparedBody): Givers => gives(body, comparedReport(2022));
    const whole = { ...a, prices: prices(2021, 2021, 2022) };
    expect(refuseMeasure('executed', 'real', [one(whole), one(b)])).toEqual({
      code: 'no-price-index',
      departments: ['b'],
    });
    expect(refuseMeasure('executed', 'real', [one({ ...a, prices: prices(2021, 2021) })])).toEqual({
      code: 'price-year-missing',
      departments: ['a'],
      years: [2022],
    });
    expect(
      refuseMeasure('executed', 'real', [one(whole), one({ ...b, prices: prices(2020, 2020, 2022) })]),
    ).toEqual({ code: 'base-years-differ', years: [2020, 2021] });
    expect(refuseMeasure('executed', 'real', [one(whole)])).toBeUndefined();
    expect(refuseMeasure('posts', 'real', [one(b)])).toBeUndefined();
  });
});

test('a measure of one department needs no common year', () => {
  const given = [gives(a, comparedReport(2021), comparedReport(2022)), gives(b)];
  expect(refuseMeasure('executed', 'nominal', given)).toBeUndefined();
});

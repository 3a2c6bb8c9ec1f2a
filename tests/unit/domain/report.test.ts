import Big from 'big.js';
import { describe, expect, test } from 'vitest';
import { toReport, type Report } from '../../../src/domain/report.ts';
import type { ReportInput } from '../../../src/schema/report.ts';

const least: ReportInput = {
  title: { zh: '示例局2023年度自评报告' },
  language: 'zh',
  kind: 'self-evaluation',
  coverage: 'full',
  prose: 'original',
  budget: { unit: '万元', stated: {}, reasons: {}, lines: [], sources: [] },
  indicators: [],
  notReported: [],
  annexes: [],
  replies: [],
};

function report(more: Partial<ReportInput> = {}): Report {
  return toReport({ ...least, ...more }, { department: 'health', year: 2023 });
}

test('a report is known by its department and year', () => {
  expect(report()).toMatchObject({ id: 'health/2023', department: 'health', year: 2023 });
});

test('what a file leaves out or sets to null is undefined or not seen, never zero', () => {
  const bare = report({
    filed: null,
    published: null,
    source: null,
    coverageNote: null,
    staffing: undefined,
  });
  expect(bare.filed).toBeUndefined();
  expect(bare.published).toBeUndefined();
  expect(bare.source).toBeUndefined();
  expect(bare.coverageNote).toBeUndefined();
  expect(bare.staffing).toEqual({
    posts: { kind: 'not-seen' },
    inPost: { kind: 'not-seen' },
    kinds: {},
    retired: { kind: 'not-seen' },
    temporary: { kind: 'not-seen' },
    asOf: { kind: 'not-seen' },
  });
  expect(bare.evaluation).toEqual({
    score: { kind: 'not-seen' },
    fullMarks: { kind: 'not-seen' },
    grade: { kind: 'not-seen' },
    outside: undefined,
  });
  expect(bare.budget.lastYear).toEqual({
    initial: { kind: 'not-seen' },
    adjusted: { kind: 'not-seen' },
    executed: { kind: 'not-seen' },
    tolerance: { currency: 'CNY', fen: 1_000_000n },
  });
});

test('a real zero stays a reported zero', () => {
  const given = report({
    staffing: { posts: 3, inPost: 3, kinds: {}, retired: 0 },
    evaluation: { score: '0', fullMarks: '100' },
  });
  expect(given.staffing.retired).toEqual({ kind: 'reported', value: 0 });
  expect(given.evaluation.score).toEqual({ kind: 'reported', value: new Big(0) });
});

describe('a field that the report says it does not give', () => {
  test('is not reported, while its neighbours are not seen', () => {
    const given = report({ notReported: ['evaluation.grade', 'staffing.asOf'] });
    expect(given.evaluation.grade).toEqual({ kind: 'not-reported' });
    expect(given.evaluation.score).toEqual({ kind: 'not-seen' });
    expect(given.staffing.asOf).toEqual({ kind: 'not-reported' });
  });

  test('takes everything below it along', () => {
    const { budget } = report({
      notReported: ['budget.threePublic', 'budget.lines'],
      budget: {
        ...least.budget,
        lines: [{ id: 'a', class: 'other', name: { zh: '甲' }, partial: false, lines: [] }],
      },
    });
    expect(budget.threePublic.total.budget).toEqual({ kind: 'not-reported' });
    expect(budget.threePublic.receptions.spent).toEqual({ kind: 'not-reported' });
    expect(budget.lines[0]?.executed).toEqual({ kind: 'not-reported' });
    expect(budget.executed).toEqual({ kind: 'not-seen' });
  });

  test('does not take along a field whose name only begins alike', () => {
    const given = report({ notReported: ['budget.stat', 'staffing.pos'] });
    expect(given.budget.stated.executionRate).toEqual({ kind: 'not-seen' });
    expect(given.staffing.posts).toEqual({ kind: 'not-seen' });
  });

  test('is reported all the same when the file has its value', () => {
    const given = report({ notReported: ['evaluation'], evaluation: { grade: 'good' } });
    expect(given.evaluation.grade).toEqual({ kind: 'reported', value: 'good' });
    expect(given.evaluation.score).toEqual({ kind: 'not-reported' });
  });
});

test('an amount finer than one fen is refused', () => {
  expect(() => report({ budget: { ...least.budget, unit: '元', executed: '0.001' } })).toThrow(RangeError);
});

describe('the score of an outside evaluation', () => {
  test('stands beside the self-score, with who gave it', () => {
    const { evaluation } = report({
      evaluation: {
        score: '97.94',
        outside: { by: 'third-party', name: { zh: '某会计师事务所' }, score: '84.5', grade: 'good' },
      },
    });
    expect(evaluation.score).toEqual({ kind: 'reported', value: new Big('97.94') });
    expect(evaluation.outside).toEqual({
      score: { kind: 'reported', value: new Big('84.5') },
      fullMarks: { kind: 'not-seen' },
      grade: { kind: 'reported', value: 'good' },
      evaluator: { by: 'third-party', name: { zh: '某会计师事务所' } },
    });
  });

  test('may be not reported in part', () => {
    const { evaluation } = report({
      notReported: ['evaluation.outside.fullMarks'],
      evaluation: { outside: { by: 'finance' } },
    });
    expect(evaluation.outside?.fullMarks).toEqual({ kind: 'not-reported' });
    expect(evaluation.outside?.score).toEqual({ kind: 'not-seen' });
    expect(evaluation.outside?.evaluator).toEqual({ by: 'finance' });
  });
});

test("last year's amounts, as a report repeats them, are amounts in its own unit", () => {
  const { budget } = report({
    notReported: ['budget.lastYear.adjusted'],
    budget: { ...least.budget, lastYear: { initial: '2116.01', executed: '0' } },
  });
  expect(budget.lastYear).toEqual({
    initial: { kind: 'reported', value: { currency: 'CNY', fen: 2_116_010_000n } },
    adjusted: { kind: 'not-reported' },
    executed: { kind: 'reported', value: { currency: 'CNY', fen: 0n } },
    tolerance: { currency: 'CNY', fen: 10_000n },
  });
});

test('a report whose text was not read has an empty text', () => {
  expect(report().text).toEqual({ headings: [], claims: [], prompts: [], paragraphs: [], annexes: [] });
});

import { beforeAll, describe, expect, it } from 'vitest';
import { loadMessages } from '../../../../src/i18n/translator.ts';
import { wordsFor } from '../../../../src/i18n/words.ts';
import { toFacts } from '../../../../src/views/pages/report-facts.ts';
import { reportOf } from '../sample-reports.ts';

beforeAll(() => loadMessages('.'));

const unmarked = (): [] => [];

describe('toFacts', () => {
  const full = reportOf(`budget:
  unit: 万元
  initial: 2116.01
  increase: 623.20
  decrease: 0
  adjusted: 2739.21
  executed: 2481.71
  stated: { executionRate: 90.60%, adjustmentRate: 0% }
staffing: { posts: 29, inPost: 34, kinds: { administrative: 29 } }
evaluation: { score: 97.94, fullMarks: 100, grade: excellent }`);

  it('shows three totals, three rates beside what the report states, score and staff', () => {
    expect(
      toFacts(full, wordsFor('zh'), unmarked).map(({ label, value, note }) => [label, value.text, note]),
    ).toEqual([
      ['年初预算', '2,116.01', ''],
      ['调整后预算', '2,739.21', ''],
      ['实际支出', '2,481.71', ''],
      ['执行率（按调整后预算）', '90.60%', '报告所写：90.60%'],
      ['执行率（按年初预算）', '117.28%', '国际通行基数'],
      ['预算调整率（按金额计算）', '29.45%', '报告所写：0%'],
      ['综合得分', '97.94 / 100', '等级：优'],
      ['实有人数', '34', '编制29名（行政29）'],
    ]);
  });

  it('words the same figures in English', () => {
    const facts = toFacts(full, wordsFor('en'), unmarked).map(({ value, note }) => [value.text, note]);
    expect(facts.slice(3, 4)).toEqual([['90.60%', 'Stated in the report: 90.60%']]);
    expect(facts.slice(-2)).toEqual([
      ['97.94 / 100', 'Grade: Excellent'],
      ['34', '29 established posts (29 administrative)'],
    ]);
  });

  it('says of every figure whether it was not reported or not seen', () => {
    const silent = reportOf('notReported: [budget.initial, budget.stated, evaluation.grade, staffing]');
    expect(
      toFacts(silent, wordsFor('en'), unmarked).map(({ value, note, isMoney }) => [
        value.kind,
        value.text,
        note,
        isMoney,
      ]),
    ).toEqual([
      ['absent', 'Not reported', '', false],
      ['absent', 'Not seen', '', false],
      ['absent', 'Not seen', '', false],
      ['absent', 'Not computable', 'Not stated in the report', false],
      ['absent', 'Not computable', 'The international base', false],
      ['absent', 'Not computable', 'Not stated in the report', false],
      ['absent', 'Not seen', 'Grade: not reported', false],
      ['absent', 'Not reported', '', false],
    ]);
  });

  it.each([
    ['zh', '编制29名（行政20、事业7、工勤2）'],
    ['en', '29 established posts (20 administrative, 7 institution, 2 workers)'],
  ] as const)('separates the kinds of post from each other in %s', (locale, note) => {
    const mixed = reportOf(
      'staffing: { posts: 29, kinds: { administrative: 20, institution: 7, workers: 2 } }',
    );
    expect(toFacts(mixed, wordsFor(locale), unmarked).at(-1)?.note).toBe(note);
  });

  it('gives every figure an anchor of its own', () => {
    const anchors = toFacts(full, wordsFor('zh'), unmarked).map(({ anchor }) => anchor);
    expect(new Set(anchors).size).toBe(anchors.length);
    expect(anchors).toContain('budget.executed');
  });

  it('shows the score of an outside evaluation where there is one', () => {
    const both = reportOf(
      'evaluation: { score: 85.00, fullMarks: 100, outside: { by: finance, score: 78.50, fullMarks: 100 } }',
    );
    expect(
      toFacts(both, wordsFor('en'), unmarked)
        .filter(({ anchor }) => anchor.startsWith('evaluation.'))
        .map(({ label, value, note }) => [label, value.text, note]),
    ).toEqual([
      ['Score', '85.00 / 100', 'Grade: not seen'],
      ['Score of an outside evaluation', '78.50 / 100', 'By: The finance authority'],
    ]);
  });
});

import { expect, test } from 'vitest';
import { finding } from '../../../src/domain/finding.ts';
import { FINDING_SEVERITY, type FindingCode } from '../../../src/vocabulary/findings.ts';

const place = { file: 'reports/health/2024.md', field: 'budget.adjusted' };

test.each<FindingCode>(['key-unknown', 'adjusted-sum', 'staff-over-posts'])(
  'the severity of %s follows from its code',
  (code) => {
    expect(finding(code, place)).toStrictEqual({ code, severity: FINDING_SEVERITY[code], place, args: {} });
  },
);

test('a finding has a formula, a tolerance and a variant only where there are some', () => {
  const args = { stated: { kind: 'count', count: 46 } } as const;
  const formula = [{ kind: 'count', count: 44 }, '=', { kind: 'count', count: 44 }] as const;
  const tolerance = { kind: 'count', count: 1 } as const;
  const base = { code: 'posts-sum', severity: 'question', place, args };
  expect(finding('posts-sum', place, args)).toStrictEqual(base);
  expect(finding('posts-sum', place, args, { formula })).toStrictEqual({ ...base, formula });
  expect(finding('posts-sum', place, args, { formula, tolerance, variant: 'merged' })).toStrictEqual({
    ...base,
    formula,
    tolerance,
    variant: 'merged',
  });
});

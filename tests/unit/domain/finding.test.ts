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

test('a finding has a formula only where there is arithmetic', () => {
  const args = { stated: { kind: 'count', count: 46 } } as const;
  const formula = [{ kind: 'count', count: 44 }, '=', { kind: 'count', count: 44 }] as const;
  expect(finding('posts-sum', place, args, formula)).toStrictEqual({
    code: 'posts-sum',
    severity: 'question',
    place,
    args,
    formula,
  });
  expect(finding('posts-sum', place, args)).not.toHaveProperty('formula');
});

import { describe, expect, test } from 'vitest';
import { CHECKS } from '../../../src/checks/all-checks.ts';
import type { Finding } from '../../../src/domain/finding.ts';
import { casesOf, examineCase, type Case } from '../../corpus/cases.ts';
import { inWords } from '../../corpus/examined.ts';
import { MUTATIONS } from '../../corpus/mutations/all-mutations.ts';
import { mutatedReport, type Mutation } from '../../corpus/mutations/mutation.ts';
import { sumsOffBy } from '../../corpus/mutations/sums.ts';

const CASES = casesOf(20_240_701, 50);

/** What is found in all reports of a body after a mutation of the last. */
function foundAfter(one: Case, mutation: Mutation): readonly Finding[] {
  return examineCase(one, mutatedReport(one.facts, mutation)).flatMap(({ findings }) => findings);
}

describe('a mutation of a report that agrees', { timeout: 60_000 }, () => {
  test('is there for every rule', () => {
    const mutated = new Set(MUTATIONS.map(({ code }) => code));
    expect([...mutated].toSorted()).toEqual(CHECKS.map(({ code }) => code).toSorted());
  });

  test.each(MUTATIONS.map((mutation) => [mutation.code, mutation.title, mutation] as const))(
    'is found by %s alone: %s',
    (code, _, mutation) => {
      for (const one of CASES) {
        const found = foundAfter(one, mutation);
        const others = found.filter((finding) => finding.code !== code).map(inWords);
        const body = one.facts.body.id;
        expect({ body, others, isFound: found.length > 0 }).toEqual({ body, others: [], isFound: true });
      }
    },
  );

  test.each(sumsOffBy(1n).map((mutation) => [mutation.code, mutation] as const))(
    'is rounding to %s when it is one step of the last digit',
    (_, mutation) => {
      for (const one of CASES.slice(0, 20)) expect(foundAfter(one, mutation).map(inWords)).toEqual([]);
    },
  );
});

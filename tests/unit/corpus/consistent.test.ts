import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CHECKS } from '../../../src/checks/all-checks.ts';
import { findDifferentSections, findHeadingLevels } from '../../../src/checks/headings.ts';
import { findPersonalData } from '../../../src/checks/personal-data.ts';
import { CLAIMED_FIELDS } from '../../../src/domain/report-text.ts';
import { BODIES, bodyAt } from '../../corpus/bodies.ts';
import { departments, toFacts } from '../../corpus/departments.ts';
import { departmentDraw } from '../../corpus/draws.ts';
import { inWords, examineReports, readBack, type ReadReport } from '../../corpus/examined.ts';
import type { DepartmentFacts } from '../../corpus/facts.ts';
import { filesOf, partsOf } from '../../corpus/report-files.ts';
import { settle } from '../../corpus/settle.ts';

const RUNS = { seed: 20_240_630, numRuns: 200, endOnFailure: true } as const;

/** Rules that hold a report against the one of the year before. */
const OVER_YEARS = [
  'three-public-increase',
  'carry-over-opening',
  'restated-figure',
  'indicator-dropped',
  'indicator-renamed',
  'indicator-reweighted',
  'target-lowered',
];

function readAll(facts: DepartmentFacts): readonly ReadReport[] {
  return settle(facts).map((model) => readBack(model, partsOf(model)));
}

describe('a body whose reports agree', { timeout: 60_000 }, () => {
  test('is asked nothing, and in its last year every rule has been applied', () => {
    fc.assert(
      fc.property(departments(), (facts) => {
        const verdicts = [...examineReports(readAll(facts), [facts.body]).values()];
        expect(verdicts.flatMap(({ findings }) => findings.map(inWords))).toEqual([]);
        const unjudged = verdicts.map(({ outcomes }) =>
          outcomes.flatMap(({ code, kind }) => (kind === 'agrees' ? [] : [code])).toSorted(),
        );
        expect(unjudged).toEqual(verdicts.map((_, index) => (index === 0 ? OVER_YEARS.toSorted() : [])));
        expect(verdicts.at(-1)?.outcomes).toHaveLength(CHECKS.length);
      }),
      RUNS,
    );
  });

  test('is asked nothing beside another one of the same city', () => {
    const draw = departmentDraw({ min: 2, max: 3 });
    const pair = fc
      .tuple(fc.nat(BODIES - 1), draw, draw)
      .map(([index, one, other]) => [
        toFacts(bodyAt(index), one),
        toFacts(bodyAt((index + 1) % BODIES), other),
      ]);
    fc.assert(
      fc.property(pair, (both) => {
        const verdicts = examineReports(
          both.flatMap(readAll),
          both.map(({ body }) => body),
        );
        expect([...verdicts.values()].flatMap(({ findings }) => findings.map(inWords))).toEqual([]);
      }),
      { ...RUNS, numRuns: 50 },
    );
  });

  test('has headings, a translation and words that nothing is to be said of', () => {
    fc.assert(
      fc.property(departments({ min: 1, max: 1 }), (facts) => {
        for (const model of settle(facts)) {
          const parts = partsOf(model);
          const { file, translation } = readBack(model, parts);
          const { report, translation: english } = filesOf(parts);
          expect([
            ...findHeadingLevels(file.source),
            ...findDifferentSections(file.source, translation!.source),
            ...findPersonalData(file.source, report),
            ...findPersonalData(translation!.source, english ?? ''),
          ]).toEqual([]);
        }
      }),
      RUNS,
    );
  });

  test('has sentences that state every headline figure in both languages', () => {
    fc.assert(
      fc.property(departments({ min: 1, max: 1 }), (facts) => {
        const [{ file, translation } = { file: undefined, translation: undefined }] = readAll(facts);
        for (const claims of [file?.report.text.claims, translation?.text.claims]) {
          expect(claims?.map(({ field }) => field).toSorted()).toEqual(CLAIMED_FIELDS.toSorted());
        }
      }),
      RUNS,
    );
  });
});

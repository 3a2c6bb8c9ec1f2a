import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CHECKS } from '../../../src/checks/all-checks.ts';
import type { Verdict } from '../../../src/checks/examine.ts';
import { digestOf } from '../../../src/markdown/render-cache.ts';
import { casesOf, examineCase, type Case } from '../../corpus/cases.ts';
import { inWords } from '../../corpus/examined.ts';
import { isFigure, REMOVALS, type Removal } from '../../corpus/removals.ts';
import type { ReportParts } from '../../corpus/report-files.ts';
import { leafPaths, withoutFields } from '../../corpus/yaml-text.ts';

/** Rules about files, which need no figure. */
const ABOUT_FILES = ['translation-missing', 'translation-outdated'];

const CASES = casesOf(20_240_702, 20);

/** The verdict on the last report of a body, without something. */
function verdictWithout(one: Case, remove: (parts: ReportParts) => ReportParts): Verdict {
  const { model, parts } = one.last;
  return examineCase(one, { model, parts: remove(parts) }).at(-1)!;
}

function remover(removal: Removal): (parts: ReportParts) => ReportParts {
  return ({ data, texts, translationOf }) =>
    removal === 'texts and annexes'
      ? {
          data: withoutFields(data, (path) => path === 'annexes'),
          texts: { zh: [], en: [] },
          translationOf: digestOf(''),
        }
      : { data: withoutFields(data, (path) => removal.test(path)), texts, translationOf };
}

describe('a figure that is not seen', { timeout: 60_000 }, () => {
  test('is listed for every rule but those about files', () => {
    const rest = CHECKS.map(({ code }) => code).filter((code) => !(code in REMOVALS));
    expect(rest).toEqual(ABOUT_FILES);
  });

  test.each(
    CHECKS.flatMap(({ code }) =>
      (REMOVALS[code] ?? []).map((removal) => [code, String(removal), removal] as const),
    ),
  )('leaves %s without a judgement, and no rule with a finding: %s', (code, _, removal) => {
    for (const one of CASES.slice(0, 10)) {
      const { outcomes, findings } = verdictWithout(one, remover(removal));
      const kind = outcomes.find((outcome) => outcome.code === code)?.kind;
      expect({ body: one.facts.body.id, kind, findings: findings.map(inWords) }).toEqual({
        body: one.facts.body.id,
        kind: 'unjudged',
        findings: [],
      });
    }
  });

  test('is never found to disagree, whichever it is', () => {
    fc.assert(
      fc.property(fc.constantFrom(...CASES), fc.nat(), (one, choice) => {
        const { findings } = verdictWithout(one, (parts) => {
          // A target in words is one figure in both languages.
          const paths = leafPaths(parts.data).map((path) => path.replace(/\.(?:zh|en)$/, ''));
          const figures = paths.filter(isFigure);
          const removed = figures[choice % figures.length];
          return { ...parts, data: withoutFields(parts.data, (path) => path === removed) };
        });
        expect(findings.map(inWords)).toEqual([]);
      }),
      { seed: 20_240_703, numRuns: 400, endOnFailure: true },
    );
  });
});

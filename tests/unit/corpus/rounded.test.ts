import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bodyAt } from '../../corpus/bodies.ts';
import { toFacts } from '../../corpus/departments.ts';
import { departmentDraw } from '../../corpus/draws.ts';
import { inWords, examineReports, readBack } from '../../corpus/examined.ts';
import { partsOf } from '../../corpus/report-files.ts';
import { rounded } from '../../corpus/rounded.ts';
import { settle } from '../../corpus/settle.ts';

/** Amounts in fen, large enough that rates of rounded amounts are those of the exact ones. */
const IN_FEN = { unit: '元', decimals: 2, scale: 10_000n } as const;
const ROUNDED = { unit: '万元', decimals: 2 } as const;
const DROPPED = 4;

describe('a body that prints each amount rounded to two decimals of 万元', { timeout: 60_000 }, () => {
  test('is asked nothing: what rounding can explain is no question', () => {
    fc.assert(
      fc.property(departmentDraw({ min: 2, max: 3 }), (draw) => {
        const { rateDecimals } = draw.format;
        const facts = toFacts(bodyAt(0), { ...draw, format: { ...IN_FEN, rateDecimals } });
        const reports = settle(facts)
          .map((model) => rounded(model, DROPPED, { ...ROUNDED, rateDecimals }))
          .map((model) => readBack(model, partsOf(model)));
        const found = [...examineReports(reports, [facts.body]).values()].flatMap(({ findings }) => findings);
        expect(found.map(inWords)).toEqual([]);
      }),
      { seed: 20_240_704, numRuns: 200, endOnFailure: true },
    );
  });
});

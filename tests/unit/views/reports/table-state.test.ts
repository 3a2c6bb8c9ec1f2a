import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COLUMN_IDS } from '../../../../src/views/reports/columns.ts';
import {
  parseState,
  USUAL_STATE,
  writeState,
  type Range,
  type TableState,
} from '../../../../src/views/reports/table-state.ts';

const end = fc.option(
  fc.integer({ min: -9999, max: 9999 }).map((cents) => cents / 100),
  { nil: undefined },
);
const range: fc.Arbitrary<Range> = fc.record({ from: end, to: end });
const state: fc.Arbitrary<TableState> = fc.record({
  text: fc.string(),
  region: fc.constantFrom('', 'jiangsu'),
  department: fc.constantFrom('', 'water-bureau'),
  kind: fc.constantFrom('', 'self-evaluation'),
  years: range,
  rate: range,
  score: range,
  questions: fc.constantFrom('' as const, 'some' as const, 'none' as const),
  nature: fc.constantFrom('' as const, 'real' as const, 'fictional' as const),
  sort: fc.constantFrom(...COLUMN_IDS),
  descending: fc.boolean(),
  columns: fc
    .subarray([...COLUMN_IDS], { minLength: 1 })
    .map((chosen) => COLUMN_IDS.filter((column) => chosen.includes(column))),
  page: fc.integer({ min: 1, max: 500 }),
});

describe('the address of the table', () => {
  it('restores every state', () => {
    fc.assert(
      fc.property(state, (one) => {
        expect(parseState(new URLSearchParams(writeState(one).toString()))).toEqual(one);
      }),
    );
  });

  it('is empty for what is usual', () => {
    expect(writeState(USUAL_STATE).toString()).toBe('');
    expect(parseState(new URLSearchParams())).toEqual(USUAL_STATE);
  });

  it('takes what it does not understand for nothing', () => {
    expect(
      parseState(
        new URLSearchParams('sort=nothing&order=down&columns=a,b&page=-3&years=x~y&questions=all&nature=1'),
      ),
    ).toEqual(USUAL_STATE);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COLUMN_IDS } from '../../../../src/views/reports/columns.ts';
import { isAbsentValue, selectRows, valueAt } from '../../../../src/views/reports/select-rows.ts';
import { USUAL_STATE, type TableState } from '../../../../src/views/reports/table-state.ts';
import { DATA } from './sample-data.ts';

const compare = (left: string, right: string): number => left.localeCompare(right, 'en');
const rowsFor = (state: Partial<TableState>): readonly number[] =>
  selectRows(DATA, { ...USUAL_STATE, ...state }, compare);

describe('selectRows', () => {
  it.each<[string, Partial<TableState>, readonly number[]]>([
    ['everything, real reports first, the newest first', {}, [0, 2, 3, 1]],
    ['a region with those below it', { region: 'jiangsu' }, [0, 2, 3]],
    ['a department', { department: 'sample' }, [1]],
    ['a kind of report', { kind: 'project-self-evaluation' }, [2]],
    ['years', { years: { from: undefined, to: 2023 } }, [3]],
    ['an execution rate, its ends included', { rate: { from: 90, to: 90.5 } }, [0, 2]],
    ['a score', { score: { from: 97.5, to: undefined } }, [0, 3]],
    ['open questions', { questions: 'some' }, [2, 1]],
    ['no open questions', { questions: 'none' }, [0, 3]],
    ['real reports', { nature: 'real' }, [0, 2, 3]],
    ['invented reports', { nature: 'fictional' }, [1]],
    ['words of department and region in any order', { text: 'wuxi  WATER' }, [0, 2, 3]],
    ['nothing', { text: 'nowhere' }, []],
    ['what both filters leave', { nature: 'real', questions: 'some' }, [2]],
  ])('keeps %s', (_, state, expected) => {
    expect(rowsFor(state)).toEqual(expected);
  });

  it.each<[Partial<TableState>, readonly number[]]>([
    [{ sort: 'executed', descending: false }, [2, 3, 0, 1]],
    [{ sort: 'adjusted', descending: false }, [2, 0, 3, 1]],
    [{ sort: 'adjusted', descending: true }, [0, 2, 3, 1]],
    [{ sort: 'scoreOfHundred', descending: true }, [3, 0, 2, 1]],
    [{ sort: 'kind', descending: false }, [2, 0, 3, 1]],
    [{ sort: 'region', descending: true }, [0, 2, 3, 1]],
  ])('sorts by %j, absent values last', (state, expected) => {
    expect(rowsFor(state)).toEqual(expected);
  });

  it('shows each row once, in the order of the values, whatever is sorted', () => {
    fc.assert(
      fc.property(fc.constantFrom(...COLUMN_IDS), fc.boolean(), (sort, descending) => {
        const rows = rowsFor({ sort, descending });
        expect([...rows].sort()).toEqual([0, 1, 2, 3]);
        expect(rows.at(-1)).toBe(1);
        const real = rows.slice(0, -1).map((row) => valueAt(DATA, sort, row));
        const absent = real.findIndex(isAbsentValue);
        if (absent >= 0) expect(real.slice(absent).every(isAbsentValue)).toBe(true);
      }),
    );
  });
});

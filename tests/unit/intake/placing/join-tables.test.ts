import { describe, expect, it } from 'vitest';
import { joinCutTables } from '../../../../src/intake/placing/join-tables.ts';
import type { SourceTable } from '../../../../src/intake/source-document.ts';

const table = (page: number | undefined, columns: number): SourceTable => {
  const place = { block: 1, ...(page === undefined ? {} : { page }) };
  return { kind: 'table', place, rows: [Array.from({ length: columns }, () => ({ text: '1', place }))] };
};

const rowsOf = (...blocks: readonly SourceTable[]): readonly number[] =>
  joinCutTables(blocks).map((block) => (block.kind === 'table' ? block.rows.length : 0));

describe('joinCutTables', () => {
  it('joins what stands on consecutive pages with as many columns', () => {
    expect(rowsOf(table(1, 8), table(2, 8), table(3, 8))).toEqual([3]);
  });

  it.each([
    ['other columns', table(1, 8), table(2, 7)],
    ['the same page', table(1, 8), table(1, 8)],
    ['a page between', table(1, 8), table(3, 8)],
    ['no pages', table(undefined, 8), table(undefined, 8)],
  ])('leaves tables with %s apart', (_, above, below) => {
    expect(rowsOf(above, below)).toEqual([1, 1]);
  });
});

import type { SourceCell, SourceTable } from '../../../../../src/intake/source-document.ts';
import {
  placeTables,
  type PlacedTables,
  type TableContext,
  type TableInContext,
} from '../../../../../src/intake/placing/tables/place-tables.ts';
import { toFieldPath } from '../../../../../src/reading/source-file.ts';

/**
 * A table written as rows of texts. `<` is a cell that the merged cell to its left covers, `^` one that the merged
 * cell above covers.
 */
export function tableOf(rows: readonly (readonly string[])[]): SourceTable {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const cells: SourceCell[][] = [];
  for (const [r, row] of rows.entries()) {
    const line: SourceCell[] = [];
    for (let c = 0; c < width; c += 1) {
      const text = row[c] ?? '';
      const place = { block: 1, cell: `${String.fromCharCode(65 + c)}${r + 1}` };
      const covered = text === '<' ? 'left' : text === '^' ? 'above' : undefined;
      const from = covered === 'left' ? line[c - 1] : covered === 'above' ? cells[r - 1]?.[c] : undefined;
      line.push(covered ? { text: from?.text ?? '', covered, place } : { text, place });
    }
    cells.push(line);
  }
  return { kind: 'table', rows: cells, place: { block: 1 } };
}

/** A table with what stands above it. */
export function inContext(
  rows: readonly (readonly string[])[],
  before: readonly string[] = [],
  headings: readonly string[] = [],
): TableInContext {
  return { table: tableOf(rows), headings, before };
}

/** Places tables of a report on 2023 in 万元, or in another unit; null is one that nothing says. */
export function placed(
  tables: readonly TableInContext[],
  {
    unit = '万元',
    ...context
  }: Omit<Partial<TableContext>, 'unit'> & { unit?: TableContext['unit'] | null } = {},
): PlacedTables {
  return placeTables(tables, { year: 2023, ...(unit === null ? {} : { unit }), ...context });
}

/** The values by path: `budget.initial` → `2116.01`. */
export function valuesOf({ values }: PlacedTables, prefix = ''): Readonly<Record<string, string>> {
  return Object.fromEntries(
    values
      .map(({ path, value }) => [toFieldPath(path), value] as const)
      .filter(([path]) => path.startsWith(prefix)),
  );
}

/** Confidence and reservations by path, of values that are not sure. */
export function doubtsOf({ values }: PlacedTables): Readonly<Record<string, string>> {
  return Object.fromEntries(
    values
      .filter(({ confidence, reservations }) => confidence !== 'sure' || reservations.length > 0)
      .map(({ path, confidence, reservations }) => [
        toFieldPath(path),
        [confidence, ...reservations].join(' '),
      ]),
  );
}

import Big from 'big.js';
import type { DataPath } from '../../../reading/source-file.ts';
import type { Phase } from '../../../vocabulary/budget.ts';
import type { ExecutionPoints } from './amount-facts.ts';
import type { AmountColumn } from './amount-columns.ts';
import type { AmountHeader } from './amount-header.ts';
import type { AmountRow } from './amount-rows.ts';
import type { GridCell } from './grid.ts';
import type { Units } from './take-amount.ts';
import { takePoints } from './take-points.ts';
import { takeRate } from './take-rate.ts';
import { isOwnYear, labelOf, takeCell, takeRow } from './take-row.ts';
import { namedBy, withReservation, type Placement, type Taken } from './taken.ts';

/** What the row of the whole budget gives. */
export interface Totals {
  readonly placements: readonly Placement[];
  readonly points?: ExecutionPoints;
  readonly refused: readonly GridCell[];
}

/** Phases that a report repeats of the year before. */
const REPEATED: ReadonlySet<Phase> = new Set<Phase>(['initial', 'adjusted', 'executed']);

/** Reads the row of the whole: its amounts, the rates that it states, those of the year before, the carry-over. */
export function readTotals(row: AmountRow, exact: boolean, units: Units): Totals {
  const { amounts, refused } = takeRow(row, units);
  const last = takeRow(row, units, ({ yearsOff, item }) => yearsOff === -1 && item === undefined);
  const rate = readRate(row, 'executionRate', executionOf(amounts));
  const adjustment = readRate(row, 'adjustmentRate', undefined);
  const carried = (['opening', 'closing'] as const).flatMap((end) => {
    const taken = takeColumn(row, end, units);
    return taken ? [placement(['budget', 'carryOver', end], taken)] : [];
  });
  const all = [
    ...[...amounts].map(([phase, taken]) => placement(['budget', phase], taken)),
    ...[...last.amounts]
      .filter(([phase]) => REPEATED.has(phase))
      .map(([phase, taken]) => placement(['budget', 'lastYear', phase], taken)),
    ...(rate ? [placement(['budget', 'stated', 'executionRate'], rate)] : []),
    ...(adjustment ? [placement(['budget', 'stated', 'adjustmentRate'], adjustment)] : []),
    ...carried,
  ];
  const placements = all.map(({ path, taken }) =>
    placement(
      path,
      namedBy(
        taken,
        row.labels.map((label) => label.cell),
      ),
    ),
  );
  const points = rate && readPoints(row, rate);
  return {
    placements: exact
      ? placements
      : placements.map(({ path, taken }) => ({ path, taken: withReservation(taken, 'label-alike') })),
    ...(points ? { points } : {}),
    refused,
  };
}

function placement(path: DataPath, taken: Taken): Placement {
  return { path, taken };
}

function find(row: AmountRow, column: AmountColumn): { header: AmountHeader; cell: GridCell } | undefined {
  return row.cells.find(({ header }) => header.column === column && isOwnYear(header));
}

function takeColumn(row: AmountRow, column: AmountColumn, units: Units): Taken | undefined {
  const found = find(row, column);
  const taken = found && takeCell(found.header, found.cell, row, units);
  return taken === 'refused' || taken?.value.startsWith('-') ? undefined : taken;
}

function readRate(row: AmountRow, column: AmountColumn, expected: Big | undefined): Taken | undefined {
  const found = find(row, column);
  if (!found) return undefined;
  const { header, cell } = found;
  const taken = takeRate(cell, labelOf(row, header), { percent: header.percent, expected });
  return taken && !header.exact ? withReservation(taken, 'label-alike') : taken;
}

/** The rate of execution that the amounts of a row give, in per cent. */
function executionOf(amounts: ReadonlyMap<Phase, Taken>): Big | undefined {
  const base = amounts.get('adjusted') ?? amounts.get('initial');
  const executed = amounts.get('executed');
  if (!base || !executed || new Big(base.value).eq(0)) return undefined;
  return new Big(executed.value).div(base.value).times(100);
}

function readPoints(row: AmountRow, rate: Taken): ExecutionPoints | undefined {
  const take = (column: 'points' | 'score'): Taken | undefined => {
    const found = find(row, column);
    return found && takePoints(found.cell, labelOf(row, found.header));
  };
  const weight = take('points');
  const score = take('score');
  return (weight ?? score) ? { rate, ...(weight ? { weight } : {}), ...(score ? { score } : {}) } : undefined;
}

/** Reads a row of what was carried over: in the column of actual amounts, else in the only one. */
export function readCarried(
  row: AmountRow,
  end: 'opening' | 'closing',
  exact: boolean,
  units: Units,
): readonly Placement[] {
  const own = row.cells.filter(({ header }) => isOwnYear(header));
  const chosen =
    own.find(({ header }) => header.column === 'executed') ?? (own.length === 1 ? own[0] : undefined);
  const taken = chosen && takeCell(chosen.header, chosen.cell, row, units);
  if (!taken || taken === 'refused' || taken.value.startsWith('-')) return [];
  return [placement(['budget', 'carryOver', end], exact ? taken : withReservation(taken, 'label-alike'))];
}

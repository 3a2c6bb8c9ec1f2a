import type { ThreePublicPart } from '../../../vocabulary/budget.ts';
import type { AmountColumn } from './amount-columns.ts';
import type { AmountHeader } from './amount-header.ts';
import type { AmountRow } from './amount-rows.ts';
import type { GridCell } from './grid.ts';
import type { Units } from './take-amount.ts';
import { takeCell } from './take-row.ts';
import { withReservation, type Placement } from './taken.ts';

/** Columns that hold the budget of an expense, the fittest first. */
const BUDGETED: readonly AmountColumn[] = ['budgeted', 'adjusted', 'initial'];

/** What the cells of one of the three public expenses give. */
export interface PublicAmounts {
  readonly placements: readonly Placement[];
  readonly refused: readonly GridCell[];
}

/** Reads budgeted and spent amount of one of the three public expenses from the columns that a test lets through. */
export function readPublicPart(
  row: AmountRow,
  part: ThreePublicPart | 'total',
  exact: boolean,
  units: Units,
  isWanted: (header: AmountHeader) => boolean,
): PublicAmounts {
  const cells = row.cells.filter(({ header }) => header.yearsOff === 0 && isWanted(header));
  const budget = BUDGETED.flatMap((column) => cells.find(({ header }) => header.column === column) ?? []);
  const spent = cells.find(({ header }) => header.column === 'executed');
  const placements: Placement[] = [];
  const refused: GridCell[] = [];
  for (const [field, found] of [
    ['budget', budget[0]],
    ['spent', spent],
  ] as const) {
    const read = found && takeCell({ ...found.header, guessed: false }, found.cell, row, units);
    if (!found || read === undefined) continue;
    if (read === 'refused' || read.value.startsWith('-')) refused.push(found.cell);
    else {
      const isOneOfTwo = field === 'budget' && budget.length > 1 && found.header.column !== 'budgeted';
      const taken = exact && !isOneOfTwo ? read : withReservation(read, 'label-alike');
      placements.push({ path: ['budget', 'threePublic', part, field], taken });
    }
  }
  return { placements, refused };
}

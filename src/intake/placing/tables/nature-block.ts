import Big from 'big.js';
import { FUND_CLASSES, type FundClass, type Phase } from '../../../vocabulary/budget.ts';
import type { AmountFacts, SourceFact } from './amount-facts.ts';
import { isBlank, type GridCell, type GridRow } from './grid.ts';
import { readLineLabel, type LineLabel } from './line-label.ts';
import { nestLines } from './line-nesting.ts';
import { isFigure, toPlain } from './row-kind.ts';
import { takeAmount, withoutSign, type Units } from './take-amount.ts';
import { toLabel, withReservation, type Taken } from './taken.ts';

/** Begins the part of a form that divides one amount by kind of income beside kind of spending. */
const BEGINS = /按(?:收入|资金|支出|经费)(?:性质|来源|类型|类别)/;

/** A label with its amount in the same cell: 其中：一般公共预算：1873.66. */
const INLINE = /^(.*\p{Script=Han}[)）]?)\s*[:：]\s*([-\d０-９][\d０-９.,，．]*\s*(?:[万亿]?元)?)\s*$/su;

/** Longer cells are sentences. */
const LONGEST = 120;

interface Entry {
  readonly label: LineLabel;
  readonly cell: GridCell;
  /** The cell's text, as far as it is the amount. */
  readonly amount: string;
}

/** The rows of a section up to where the division by kind begins, and those from there on. */
export interface DividedRows {
  readonly plain: readonly GridRow[];
  readonly divided: readonly GridRow[];
}

/**
 * Finds the rows that divide the amount by kind, labels and amounts side by side. Rows whose amounts stand below
 * the header are left to the header.
 */
export function divideRows(rows: readonly GridRow[]): DividedRows {
  const start = rows.findIndex((row) => row.some(({ text }) => BEGINS.test(toPlain(text))));
  const rest = start < 0 ? [] : rows.slice(start);
  const isDivided = rest.some((row) => {
    const entries = readEntries(row);
    return (
      entries.length > 0 && (entries.length > 1 || entries.some(({ cell, label }) => cell === label.cell))
    );
  });
  return isDivided ? { plain: rows.slice(0, start), divided: rest } : { plain: rows, divided: [] };
}

/** Known labels of a row with the amount in the same cell or in the next one. */
function readEntries(row: GridRow): readonly Entry[] {
  const cells = row.filter((cell) => !isBlank(cell) && cell.covered === undefined);
  return cells.flatMap((cell, at): readonly Entry[] => {
    const inline = cell.text.length > LONGEST ? undefined : INLINE.exec(cell.text);
    const label = readLineLabel(inline ? { ...cell, text: inline[1] ?? '' } : cell);
    if (!/^(?:line|fund):/.test(label.item?.meaning ?? '')) return [];
    if (inline) return [{ label: { ...label, cell }, cell, amount: inline[2] ?? '' }];
    const next = cells[at + 1];
    return next && isFigure(next.text) ? [{ label, cell: next, amount: next.text }] : [];
  });
}

/** Reads the division by kind; its amounts are of the phases whose total they add up to. */
export function readDivided(
  rows: readonly GridRow[],
  totals: ReadonlyMap<Phase, Taken>,
  units: Units,
): AmountFacts {
  const entries = rows.flatMap(readEntries).flatMap((entry) => {
    const read = takeAmount({ ...entry.cell, text: entry.amount }, toLabel(entry.label.name), units);
    const taken = read && withoutSign({ ...read, cell: entry.cell }, false);
    return taken ? [{ ...entry, taken }] : [];
  });
  const kinds = {
    funds: entries.filter((one) => isFund(one.label)),
    lines: entries.filter((one) => !isFund(one.label)),
  };
  return {
    placements: [],
    lines: nestLines(
      kinds.lines.map(({ label, taken }) => ({
        labels: [label],
        amounts: inPhases(taken, kinds.lines, totals),
      })),
      undefined,
    ),
    sources: kinds.funds.map(({ label, taken }): SourceFact => ({
      label,
      class: fundOf(label),
      exact: label.item?.exact === true,
      amounts: inPhases(taken, kinds.funds, totals),
    })),
    refused: [],
  };
}

function isFund({ item }: LineLabel): boolean {
  return item?.meaning.startsWith('fund:') === true;
}

function fundOf({ item }: LineLabel): FundClass {
  return FUND_CLASSES.find((one) => item?.meaning === `fund:${one}`) ?? 'other';
}

function inPhases(
  taken: Taken,
  all: readonly { readonly label: LineLabel; readonly taken: Taken }[],
  totals: ReadonlyMap<Phase, Taken>,
): ReadonlyMap<Phase, Taken> {
  const sum = all
    .filter(({ label }) => !/^line:(?:personnel|operating)$/.test(label.item?.meaning ?? ''))
    .reduce((total, one) => total.plus(one.taken.value), new Big(0));
  const fits = (phase: Phase): boolean => {
    const total = totals.get(phase);
    return total !== undefined && new Big(total.value).eq(sum);
  };
  const budgeted = (['initial', 'adjusted'] as const).filter(fits);
  const phases: readonly Phase[] = budgeted.length > 0 ? budgeted : fits('executed') ? ['executed'] : [];
  const likely = withReservation(taken, 'label-alike');
  if (phases.length > 0) return new Map(phases.map((phase) => [phase, likely]));
  return new Map([[totals.has('adjusted') ? 'adjusted' : 'initial', { ...likely, unsure: true }]]);
}

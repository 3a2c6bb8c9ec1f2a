import { isWords, rowsIn, type ReportModel, type RowModel } from './model.ts';
import { percentText } from './printed.ts';

/** How the initial budget compares with last year's, in per cent without sign. */
export function growthOf({ budget }: ReportModel): { readonly rose: boolean; readonly percent: string } {
  const change = budget.initial - budget.lastYear.initial;
  const rose = change >= 0n;
  return { rose, percent: percentText(rose ? change : -change, budget.lastYear.initial, 2) };
}

/** The rows that lost points. */
export function missedIn({ groups }: ReportModel): readonly RowModel[] {
  return rowsIn(groups).filter(({ score, weight }) => score.lt(weight));
}

/** The measured rows of the output and benefits groups, which the text goes through project by project. */
export function measuredIn({ groups }: ReportModel): readonly RowModel[] {
  return rowsIn(groups.slice(1, 3)).filter(({ target }) => !isWords(target));
}

/** A value of a row as the text writes it. */
export function valueText(value: RowModel['target'], { decimals }: RowModel): string {
  return isWords(value) ? '' : value.toFixed(decimals);
}

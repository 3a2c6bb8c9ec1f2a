import type { BudgetLine } from './budget.ts';

/** A budget line with the path of its field. */
export interface PlacedLine {
  readonly line: BudgetLine;
  readonly field: string;
}

/** All lines with their paths, parents before their children. */
export function placedLines(lines: readonly BudgetLine[], path = 'budget'): readonly PlacedLine[] {
  return lines.flatMap((line, index) => {
    const field = `${path}.lines[${index}]`;
    return [{ line, field }, ...placedLines(line.lines, field)];
  });
}

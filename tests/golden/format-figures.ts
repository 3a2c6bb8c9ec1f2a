import type { KindFigures } from './measure-golden.ts';

const HEADS = ['kind', 'queries', 'recall', 'precision', 'first 10 right', 'violations'];

/** The figures as a table in plain text, one kind a line, and all kinds in the last. */
export function formatFigures(figures: readonly KindFigures[]): string {
  const rows = [HEADS, ...figures.map(rowOf), rowOf(totalOf(figures))];
  const widths = HEADS.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  const lines = rows.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!)))
      .join('  '),
  );
  return `${lines.join('\n')}\n`;
}

function rowOf({
  kind,
  count,
  recall,
  precision,
  rightFirst,
  violations,
}: Omit<KindFigures, 'kind' | 'wrong'> & { readonly kind: string }): readonly string[] {
  return [kind, `${count}`, percent(recall), percent(precision), percent(rightFirst), `${violations}`];
}

/** All kinds together, each query counting the same. */
function totalOf(figures: readonly KindFigures[]): Parameters<typeof rowOf>[0] {
  const mean = (pick: (one: KindFigures) => number | undefined): number | undefined => {
    const known = figures.flatMap((one) => {
      const value = pick(one);
      return value === undefined ? [] : [{ value, count: one.count }];
    });
    const count = known.reduce((sum, one) => sum + one.count, 0);
    return count === 0 ? undefined : known.reduce((sum, one) => sum + one.value * one.count, 0) / count;
  };
  return {
    kind: 'all',
    count: figures.reduce((sum, { count }) => sum + count, 0),
    recall: mean(({ recall }) => recall),
    precision: mean(({ precision }) => precision),
    rightFirst: mean(({ rightFirst }) => rightFirst) ?? 0,
    violations: figures.reduce((sum, { violations }) => sum + violations, 0),
  };
}

function percent(share: number | undefined): string {
  return share === undefined ? '-' : `${(share * 100).toFixed(2)}%`;
}

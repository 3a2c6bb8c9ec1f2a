import { around, clusterValues, type Box, type Rule } from './geometry.ts';

/** A table that is drawn with lines. */
export interface RuledTable extends Box {
  /** Where its columns are bounded, from left to right; one more than there are columns. */
  readonly columns: readonly number[];
  /** Where its rows are bounded, from top to bottom. */
  readonly rows: readonly number[];
  /** For each row and column the number of the cell there; merged places have the same number. */
  readonly cells: readonly (readonly number[])[];
}

/** Lines as far apart as this meet, and belong to the same edge. */
const TOLERANCE = 3;
/** The share of an edge that must be drawn for it to part two cells. */
const DRAWN = 0.6;

/** Finds the tables of a page: lines that cross each other and bound at least two cells. */
export function findRuledTables(rules: readonly Rule[]): readonly RuledTable[] {
  const merged = [...mergeRules(rules, 'across'), ...mergeRules(rules, 'down')];
  return connect(merged)
    .flatMap((group) => toTable(group) ?? [])
    .sort((one, other) => one.top - other.top);
}

/** Pieces of one line as one line. */
function mergeRules(rules: readonly Rule[], direction: Rule['direction']): readonly Rule[] {
  const [from, to, side] =
    direction === 'across' ? (['left', 'right', 'top'] as const) : (['top', 'bottom', 'left'] as const);
  const own = rules.filter((rule) => rule.direction === direction);
  const places = clusterValues(
    own.map((rule) => rule[side]),
    TOLERANCE,
  );
  const byPlace = Map.groupBy(own, (rule) => nearestIndex(places, rule[side]));
  return [...byPlace.values()].flatMap((pieces) => {
    const merged: Rule[] = [];
    for (const piece of pieces.toSorted((one, other) => one[from] - other[from])) {
      const last = merged.at(-1);
      if (last && piece[from] <= last[to] + TOLERANCE) {
        merged.pop();
        merged.push({ direction, ...around([last, piece]) });
      } else {
        merged.push(piece);
      }
    }
    return merged;
  });
}

/** Number of the value that lies nearest; values are in order. */
function nearestIndex(values: readonly number[], wanted: number): number {
  let [low, high] = [0, values.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? 0) + (values[middle + 1] ?? 0) < 2 * wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Groups of lines that touch. */
function connect(rules: readonly Rule[]): readonly (readonly Rule[])[] {
  const roots = rules.map((_, index) => index);
  const find = (index: number): number => {
    let root = index;
    while (roots[root] !== root) root = roots[root] ?? root;
    roots[index] = root;
    return root;
  };
  const across = rules.flatMap((rule, index) => (rule.direction === 'across' ? [index] : []));
  const down = rules.flatMap((rule, index) => (rule.direction === 'down' ? [index] : []));
  for (const one of across) {
    for (const other of down) {
      const [first, second] = [rules[one], rules[other]];
      if (first && second && touches(first, second)) roots[find(one)] = find(other);
    }
  }
  const indexed = rules.map((rule, index) => ({ rule, root: find(index) }));
  return [...Map.groupBy(indexed, ({ root }) => root).values()].map((group) => group.map(({ rule }) => rule));
}

function touches(one: Box, other: Box): boolean {
  return (
    one.left <= other.right + TOLERANCE &&
    other.left <= one.right + TOLERANCE &&
    one.top <= other.bottom + TOLERANCE &&
    other.top <= one.bottom + TOLERANCE
  );
}

function toTable(rules: readonly Rule[]): RuledTable | undefined {
  const across = rules.filter(({ direction }) => direction === 'across');
  const down = rules.filter(({ direction }) => direction === 'down');
  const rows = clusterValues(
    across.map(({ top, bottom }) => (top + bottom) / 2),
    TOLERANCE,
  );
  const columns = clusterValues(
    down.map(({ left, right }) => (left + right) / 2),
    TOLERANCE,
  );
  if (rows.length < 2 || columns.length < 3) return undefined;
  return { ...around(rules), rows, columns, cells: numberCells(rows, columns, across, down) };
}

/** Gives each place its cell: places without a line between them are one. */
function numberCells(
  rows: readonly number[],
  columns: readonly number[],
  across: readonly Rule[],
  down: readonly Rule[],
): readonly (readonly number[])[] {
  const width = columns.length - 1;
  const cells = rows.slice(1).map((_, row) => columns.slice(1).map((__, column) => row * width + column));
  const flat = cells.flat();
  const find = (place: number): number => {
    let root = place;
    while (flat[root] !== root) root = flat[root] ?? root;
    return root;
  };
  cells.forEach((line, row) => {
    line.forEach((place, column) => {
      const [top = 0, bottom = 0] = [rows[row], rows[row + 1]];
      const [left = 0, right = 0] = [columns[column], columns[column + 1]];
      if (column + 1 < width && !isDrawn(down, 'left', right, top, bottom))
        flat[find(place + 1)] = find(place);
      if (row + 1 < cells.length && !isDrawn(across, 'top', bottom, left, right))
        flat[find(place + width)] = find(place);
    });
  });
  return cells.map((line) => line.map(find));
}

/** Whether lines along an edge cover most of it. */
function isDrawn(
  rules: readonly Rule[],
  side: 'left' | 'top',
  at: number,
  from: number,
  to: number,
): boolean {
  const [start, end] = side === 'left' ? (['top', 'bottom'] as const) : (['left', 'right'] as const);
  const drawn = rules
    .filter((rule) => Math.abs(rule[side] - at) <= TOLERANCE)
    .reduce((sum, rule) => sum + Math.max(0, Math.min(to, rule[end]) - Math.max(from, rule[start])), 0);
  return drawn >= (to - from) * DRAWN;
}

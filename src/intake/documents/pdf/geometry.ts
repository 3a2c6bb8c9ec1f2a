/** A rectangle on a page in points, measured from its upper left corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A piece of text as the file draws it. */
export interface TextPiece extends Box {
  readonly text: string;
  /** Size of its type in points. */
  readonly size: number;
}

/** A straight line that is drawn across or down a page. */
export interface Rule extends Box {
  readonly direction: 'across' | 'down';
}

/** A line of text: pieces side by side. */
export interface TextLine extends Box {
  /** Parts that stand apart by more than the width of a character. */
  readonly parts: readonly TextPiece[];
  readonly text: string;
  readonly size: number;
}

/** What is on a page. */
export interface PageContent {
  /** Number of the page, from 1. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly pieces: readonly TextPiece[];
  readonly rules: readonly Rule[];
  /** Words that are printed aslant across the page, as a watermark is, or outside it. */
  readonly aslant: readonly string[];
  /** Remarks that were pinned to the page. */
  readonly remarks: readonly string[];
}

/** Six numbers by which a PDF moves, scales and turns. */
export type Matrix = readonly [number, number, number, number, number, number];

/** The movement that does `first` and then `second`. */
export function combine(second: Matrix, first: Matrix): Matrix {
  const [a, b, c, d, e, f] = second;
  const [g, h, i, j, k, l] = first;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

/** Where a movement takes a point. */
export function movePoint([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [number, number] {
  return [a * x + c * y + e, b * x + d * y + f];
}

/** Whether unknown data is six numbers. */
export function isMatrix(value: unknown): value is Matrix {
  if (value instanceof Float32Array || value instanceof Float64Array) return value.length === 6;
  return Array.isArray(value) && value.length === 6 && value.every((item) => typeof item === 'number');
}

/** The rectangle around rectangles. */
export function around(boxes: readonly Box[]): Box {
  return boxes.reduce<Box>(
    (outer, box) => ({
      left: Math.min(outer.left, box.left),
      top: Math.min(outer.top, box.top),
      right: Math.max(outer.right, box.right),
      bottom: Math.max(outer.bottom, box.bottom),
    }),
    { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity },
  );
}

/** Values that lie closer together than `gap`, each group as its mean, in order. */
export function clusterValues(values: readonly number[], gap: number): readonly number[] {
  const groups: number[][] = [];
  for (const value of values.toSorted((one, other) => one - other)) {
    const last = groups.at(-1);
    if (last && value - (last.at(-1) ?? value) <= gap) last.push(value);
    else groups.push([value]);
  }
  return groups.map((group) => group.reduce((sum, value) => sum + value, 0) / group.length);
}

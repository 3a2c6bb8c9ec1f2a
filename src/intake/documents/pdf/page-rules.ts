import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { combine, isMatrix, movePoint, type Matrix, type Rule } from './geometry.ts';

/** Operators of a page as the library lists them. */
export interface OperatorList {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** What is drawn thinner than this is a line, not an area. */
const THICKEST = 3;
/** Shorter strokes are parts of signs. */
const SHORTEST = 4;
/** A page with more lines than this is a drawing. */
const MOST_RULES = 6_000;

const STROKES = new Set([OPS.stroke, OPS.closeStroke]);
const FILLS = new Set([
  OPS.fill,
  OPS.eoFill,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
]);
const STROKED_FILLS = new Set([OPS.fillStroke, OPS.eoFillStroke, OPS.closeFillStroke, OPS.closeEOFillStroke]);

/** Points of a closed rectangle, the first one again at its end, twice where it is closed twice. */
const RECTANGLE_POINTS = 6;

/** How many numbers follow each sign of a path: move, line, two curves, close. */
const PATH_ARGUMENTS = [2, 2, 6, 4, 0];

/** The straight lines of a page, those that are drawn as thin areas included; none for a page that is a drawing. */
export function findRules(operators: OperatorList, viewport: Matrix): readonly Rule[] {
  const rules: Rule[] = [];
  const saved: Matrix[] = [];
  let matrix = viewport;
  operators.fnArray.forEach((operator, index) => {
    const given = operators.argsArray[index];
    const args: readonly unknown[] = Array.isArray(given) ? given : [];
    if (operator === OPS.save) saved.push(matrix);
    else if (operator === OPS.restore || operator === OPS.paintFormXObjectEnd) matrix = saved.pop() ?? matrix;
    else if (operator === OPS.transform && isMatrix(args)) matrix = combine(matrix, args);
    else if (operator === OPS.paintFormXObjectBegin) {
      saved.push(matrix);
      if (isMatrix(args[0])) matrix = combine(matrix, args[0]);
    } else if (operator === OPS.constructPath && rules.length <= MOST_RULES) {
      for (const rule of rulesOfPath(args, matrix)) rules.push(rule);
    }
  });
  return rules.length > MOST_RULES ? [] : rules;
}

type Point = readonly [number, number];

function rulesOfPath(args: readonly unknown[], matrix: Matrix): readonly Rule[] {
  const [paint, data] = args;
  const path: unknown = Array.isArray(data) ? data[0] : undefined;
  if (typeof paint !== 'number' || !(path instanceof Float32Array)) return [];
  return outlinesOf(path, matrix).flatMap((points) => {
    const areas = FILLS.has(paint) ? thinArea(points) : [];
    const strokes = STROKES.has(paint) || STROKED_FILLS.has(paint) ? segmentsOf(points) : [];
    return [...areas, ...strokes];
  });
}

/** The corners of each outline of a path; one with a curve in it is left out. */
function outlinesOf(path: Float32Array, matrix: Matrix): readonly (readonly Point[])[] {
  const outlines: Point[][] = [];
  let curved = new Set<Point[]>();
  for (let at = 0; at < path.length;) {
    const sign = path[at] ?? 0;
    const current = outlines.at(-1);
    const [x = 0, y = 0] = [path[at + 1], path[at + 2]];
    if (sign === 0) outlines.push([movePoint(matrix, x, y)]);
    else if (sign === 1) current?.push(movePoint(matrix, x, y));
    else if (sign === 4 && current?.[0]) current.push(current[0]);
    else if (current) curved = curved.add(current);
    at += 1 + (PATH_ARGUMENTS[sign] ?? 0);
  }
  return outlines.filter((outline) => !curved.has(outline));
}

function thinArea(points: readonly Point[]): readonly Rule[] {
  if (points.length > RECTANGLE_POINTS) return [];
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const box = {
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    bottom: Math.max(...ys),
  };
  const [width, height] = [box.right - box.left, box.bottom - box.top];
  if (height <= THICKEST && width >= SHORTEST) return [{ direction: 'across', ...box }];
  return width <= THICKEST && height >= SHORTEST ? [{ direction: 'down', ...box }] : [];
}

function segmentsOf(points: readonly Point[]): readonly Rule[] {
  return points.slice(1).flatMap((point, index): readonly Rule[] => {
    const from = points[index] ?? point;
    return thinArea([from, point]);
  });
}

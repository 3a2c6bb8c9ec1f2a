import { readValue } from '../../values/read-value.ts';
import type { NumberValue, ReadValue } from '../../values/value.ts';
import type { GridCell } from './grid.ts';
import { unitOf } from './indicator-units.ts';
import { isPrompt } from './level-text.ts';

/** A cell of a row with its label. */
export interface LabelledCell {
  readonly cell: GridCell;
  readonly label: string;
}

/** A cell of target or actual value that says something. */
export interface Side extends LabelledCell {
  readonly read: ReadValue;
  /** It is one number, to be held against others. */
  readonly number?: NumberValue;
}

/** Reads a cell of target or actual value; undefined when it says nothing. */
export function toSide(from: LabelledCell | undefined): Side | undefined {
  if (!from || isPrompt(from.cell.text)) return undefined;
  const read = readValue(from.cell.text);
  if (read.kind === 'empty' || read.kind === 'none') return undefined;
  const isOne = read.kind === 'number' && !read.doubts.includes('several-numbers');
  return { ...from, read, ...(isOne ? { number: read } : {}) };
}

/** A number and words behind it that may be a unit that is not known; words of time are none. */
const BEFORE_UNIT = /^(.*\d)\s*([^\d\s年月日号前后起至~～,，.。;；、]{1,12})$/s;

/** What stands behind both numbers of a row is their unit, also where it is not known as one: 4.2个/千人. */
export function withSharedUnit(
  target: Side | undefined,
  actual: Side | undefined,
): readonly [Side | undefined, Side | undefined] {
  const sides = [target, actual].map((side) => {
    const [, number = '', unit = ''] =
      (side?.read.kind === 'words' &&
        side.cell.text.length < 60 &&
        BEFORE_UNIT.exec(side.cell.text.trim())) ||
      [];
    const read = readValue(number);
    return side && read.kind === 'number' && unitOf(read) === '' && read.doubts.length === 0
      ? { side, unit, number: { ...read, unit } }
      : undefined;
  });
  const [left, right] = sides;
  if (!left || !right || left.unit !== right.unit) return [target, actual];
  return [
    { ...left.side, number: left.number },
    { ...right.side, number: right.number },
  ];
}

import { readValue } from '../../values/read-value.ts';
import type { GridCell } from './grid.ts';
import type { Taken } from './taken.ts';

/** Takes points (分值, 得分) from a cell: a number that is not below zero, with 分, % or no unit. */
export function takePoints(cell: GridCell, label: string): Taken | undefined {
  const read = readValue(cell.text);
  if (read.kind !== 'number' || read.comparator !== undefined || read.scale !== '') return undefined;
  if (!/^[分%]?$/.test(read.unit) || read.digits.startsWith('-')) return undefined;
  return { value: read.digits, number: true, label, cell, reservations: read.doubts };
}

import Big from 'big.js';
import type { CellObject } from '@e965/xlsx';

/** What is seen of a cell, and what it keeps besides. */
export interface SeenCell {
  readonly text: string;
  /** The stored number, where it has more digits than are seen. */
  readonly stored?: string;
}

/** A point that is only printed: `0!.0000"万元"` shows 12 345 678 as 1234.5678万元, `0!.0,"万元"` as 1234.6万元. */
const PRINTED_POINT = /^(?:\[[^\]]*\])*[#,0]*[0#](?:!\.|\\\.|"\.")([0#]+)(,*)([^;]*)/;

/** What is seen of a cell. */
export function toSeenCell(cell: CellObject): SeenCell {
  if (cell.t === 'n' && typeof cell.v === 'number')
    return toSeenNumber(cell.v, String(cell.z ?? ''), cell.w ?? '');
  if (cell.t === 's' && typeof cell.v === 'string') return { text: tidy(cell.v) };
  return { text: tidy(cell.w ?? '') };
}

function toSeenNumber(value: number, format: string, formatted: string): SeenCell {
  const text = tidy(formatPrintedPoint(value, format) ?? formatted);
  if (!Number.isFinite(value) || isDateFormat(format)) return { text };
  const stored = new Big(value).toFixed();
  return digitsOf(stored) > digitsOf(text) || (value === 0 && !text.includes('0'))
    ? { text, stored }
    : { text };
}

/** Whether a format writes a date or a time: it has one of their letters outside of quoted words and colours. */
function isDateFormat(format: string): boolean {
  return /[ymdhs]/i.test(format.replace(/"[^"]*"|[\\!_*].|\[[^\]]*\]/g, ''));
}

/** How many digits a number says; zeros before it and at the end of its decimals say nothing. */
function digitsOf(number: string): number {
  return number
    .replace(/(\.\d*?)0+(?!\d)/, '$1')
    .replace(/\D/g, '')
    .replace(/^0+/, '').length;
}

function formatPrintedPoint(value: number, format: string): string | undefined {
  const [, decimals = '', thousands = '', rest = ''] = PRINTED_POINT.exec(format) ?? [];
  if (decimals === '') return undefined;
  const whole = new Big(value).div(new Big(1000).pow(thousands.length)).round(0, Big.roundHalfUp);
  const digits = whole
    .abs()
    .toFixed(0)
    .padStart(decimals.length + 1, '0');
  const unit = rest.replace(/"([^"]*)"|[!\\](.)|_.|[@*]/g, '$1$2');
  const point = digits.length - decimals.length;
  return `${whole.lt(0) ? '-' : ''}${digits.slice(0, point)}.${digits.slice(point)}${unit}`;
}

function tidy(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => line.replace(/[\u200b\ufeff]/g, '').trim())
    .filter((line) => line !== '')
    .join('\n');
}

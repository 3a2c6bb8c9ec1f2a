import { toDecimal } from '../../domain/money.ts';
import type { Measured, MeasureValue } from '../../domain/measures.ts';
import { formatMeasure, formatMeasureValue } from '../../i18n/format-measure.ts';
import type { Words } from '../../i18n/words.ts';
import type { Cell } from './table.ts';

/** A cell of a measure, or the words for its absence. */
export function measureCell(measured: Measured, words: Words): Cell {
  return measured.kind === 'reported'
    ? valueCell(measured.value, words)
    : { kind: 'absent', text: formatMeasure(measured, words) };
}

/** A cell of the value of a measure; money follows the unit switch. */
export function valueCell(value: MeasureValue, words: Words): Cell {
  const text = valueText(value, words);
  return value.kind === 'money'
    ? { kind: 'money', text, yuan: toDecimal(value.money, 0) }
    : { kind: 'number', text };
}

/** The text of a value; points with two decimals, so that they line up in a column. */
export function valueText(value: MeasureValue, words: Words): string {
  return value.kind === 'points' ? words.number(value.points.toFixed(2)) : formatMeasureValue(value, words);
}

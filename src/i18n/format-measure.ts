import type { Measured, MeasureValue } from '../domain/measures.ts';
import type { Words } from './words.ts';

/** A measure as a page prints it, without its unit; what is absent in words. */
export function formatMeasure(measured: Measured, words: Words): string {
  return measured.kind === 'reported'
    ? formatMeasureValue(measured.value, words)
    : words.t(`report:absent.${measured.kind}`);
}

/** The value of a measure as a page prints it; money in the unit of the page. */
export function formatMeasureValue(value: MeasureValue, words: Words): string {
  switch (value.kind) {
    case 'money':
      return words.money(value.money);
    case 'rate':
      return words.rate(value.ratio);
    case 'count':
      return words.number(value.count);
    case 'points':
      return words.number(value.points.toFixed());
  }
}

import { FEN_EXPONENT } from './money.ts';
import { toPlainDecimal, type MeasureValue } from './measures.ts';
import type { Ratio } from './ratio.ts';

/**
 * A value as an exact fraction, to be compared and averaged without rounding: money in 元, rates as parts of
 * one, counts and points as they are.
 */
export function exactOf(value: MeasureValue): Ratio {
  switch (value.kind) {
    case 'money':
      return { numerator: value.money.fen, denominator: 10n ** BigInt(FEN_EXPONENT) };
    case 'rate':
      return value.ratio;
    case 'count':
    case 'points':
      return ofDecimalText(toPlainDecimal(value));
  }
}

function ofDecimalText(decimal: string): Ratio {
  const [whole = '0', fraction = ''] = decimal.split('.');
  return { numerator: BigInt(whole + fraction), denominator: 10n ** BigInt(fraction.length) };
}

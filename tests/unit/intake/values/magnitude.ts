import type { NumberValue } from '../../../../src/intake/values/value.ts';

/** Decimals that every magnitude of these tests is kept with. */
const PLACES = 60;

/** Zeros of a scale, counted character by character. */
const ZEROS: Readonly<Record<string, number>> = { 千: 3, 万: 4, 亿: 8, 百: 2 };

/** The exact size of plain digits, as a whole number of 10⁻⁶⁰; written apart from the readers that it judges. */
export function sizeOf(digits: string, scale: string): bigint {
  const isNegative = digits.startsWith('-');
  const [whole = '', fraction = ''] = digits.replace('-', '').split('.');
  const zeros = Array.from(scale).reduce((sum, sign) => sum + ZEROS[sign]!, 0);
  const size = BigInt(whole + fraction) * 10n ** BigInt(PLACES - fraction.length + zeros);
  return isNegative ? -size : size;
}

/** The exact size of a value that was read. */
export function sizeOfValue({ digits, scale }: NumberValue): bigint {
  return sizeOf(digits, scale);
}

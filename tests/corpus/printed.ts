import type { Printing } from './model.ts';

/** A whole number of last digits as a plain decimal: 12345 with 2 decimals is `123.45`. */
export function decimalText(steps: bigint, decimals: number): string {
  const digits = (steps < 0n ? -steps : steps).toString().padStart(decimals + 1, '0');
  const text = decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
  return steps < 0n ? `-${text}` : text;
}

/** A quotient as a percentage without its sign, rounded half away from zero: 1 of 3 is `33.33`. */
export function percentText(top: bigint, bottom: bigint, decimals: number): string {
  const hundredfold = top * 10n ** BigInt(decimals + 2);
  return decimalText(roundedQuotient(hundredfold, bottom), decimals);
}

/** An amount with other decimals, rounded half away from zero. */
export function rescaled(steps: bigint, from: number, to: number): bigint {
  return to >= from ? steps * 10n ** BigInt(to - from) : roundedQuotient(steps, 10n ** BigInt(from - to));
}

/** An amount as the file prints it. */
export function amountText(steps: bigint, { decimals }: Printing): string {
  return decimalText(steps, decimals);
}

function roundedQuotient(top: bigint, bottom: bigint): bigint {
  const rounded = (2n * (top < 0n ? -top : top) + bottom) / (2n * bottom);
  return top < 0n ? -rounded : rounded;
}

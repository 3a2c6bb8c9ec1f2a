import { toRoundedDecimal, type Money } from '../domain/money.ts';

/**
 * Writes a decimal with thousands separators and a true minus sign. `Intl` gets the digits as text,
 * so no float is involved.
 */
export function formatDecimal(tag: string, decimal: string): string {
  const decimals = decimal.split('.')[1]?.length ?? 0;
  const format = new Intl.NumberFormat(tag, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  // TypeScript's `Intl` accepts exact decimals only in this template form.
  return format.format(decimal as `${number}`).replace('-', '−');
}

/** Writes an amount in a unit given by its power of ten, e.g. 4 for 万元. */
export function formatMoney(tag: string, money: Money, exponent: number, decimals: number): string {
  return formatDecimal(tag, toRoundedDecimal(money, exponent, decimals));
}

/** Writes a percentage from its decimal digits. */
export function formatPercent(tag: string, decimal: string): string {
  return `${formatDecimal(tag, decimal)}%`;
}

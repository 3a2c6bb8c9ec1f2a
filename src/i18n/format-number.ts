import { toRoundedDecimal, type Money } from '../domain/money.ts';

/**
 * Writes a decimal with thousands separators and a true minus sign. `Intl` gets the digits as text,
 * so no float is involved.
 */
export function formatDecimal(tag: string, decimal: string): string {
  const format = numberFormat(tag, decimal.split('.')[1]?.length ?? 0);
  // TypeScript's `Intl` accepts exact decimals only in this template form.
  return format.format(decimal as `${number}`).replace('-', '−');
}

const formats = new Map<string, Intl.NumberFormat>();

/** The format of a language for a number of decimals, made once: making one costs more than using it. */
function numberFormat(tag: string, decimals: number): Intl.NumberFormat {
  const key = `${tag} ${decimals}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(tag, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  formats.set(key, made);
  return made;
}

/** Writes an amount in a unit given by its power of ten, e.g. 4 for 万元. */
export function formatMoney(tag: string, money: Money, exponent: number, decimals: number): string {
  return formatDecimal(tag, toRoundedDecimal(money, exponent, decimals));
}

/** Writes a percentage from its decimal digits. */
export function formatPercent(tag: string, decimal: string): string {
  return `${formatDecimal(tag, decimal)}%`;
}

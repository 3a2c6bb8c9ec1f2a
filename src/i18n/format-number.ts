import { toRoundedDecimal, type Money } from '../domain/money.ts';

/**
 * Languages that write `1,234.5`. They need no `Intl`, whose first number takes a slow processor a tenth of a
 * second: a quarter of the time in which a table is there.
 */
const COMMA_AND_POINT: ReadonlySet<string> = new Set(['zh-CN', 'en-GB']);

/**
 * Writes a decimal with thousands separators and a true minus sign. The digits stay text, so no float is
 * involved.
 */
export function formatDecimal(tag: string, decimal: string): string {
  if (COMMA_AND_POINT.has(tag)) return separated(decimal).replace('-', '−');
  const format = numberFormat(tag, decimal.split('.')[1]?.length ?? 0);
  // TypeScript's `Intl` accepts exact decimals only in this template form.
  return format.format(decimal as `${number}`).replace('-', '−');
}

/** Puts a comma between groups of three digits before the point. */
function separated(decimal: string): string {
  const [whole = '', ...fraction] = decimal.split('.');
  return [whole.replaceAll(/\B(?=(?:\d{3})+$)/g, ','), ...fraction].join('.');
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

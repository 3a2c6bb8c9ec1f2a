import { UNIT_EXPONENT } from '../../src/vocabulary/money-units.ts';
import type { Printing } from './model.ts';
import { amountText, decimalText, rescaled } from './printed.ts';

/** Writes an amount in a sentence. */
export type MoneyWriter = (steps: bigint) => string;

/** How Chinese sentences write amounts: as the tables do, or where that is no finer in 万元 with two decimals. */
export function chineseMoney(printing: Printing, choice: number): MoneyWriter {
  const finest = decimalsAt(4, printing);
  return choice % 2 === 1 && finest > 2
    ? (steps) => `${decimalText(rescaled(steps, finest, 2), 2)}万元`
    : (steps) => `${amountText(steps, printing)}${printing.unit}`;
}

/** How English sentences write amounts: in millions, exact or to two decimals, or in CNY with separators. */
export function englishMoney(printing: Printing, choice: number): MoneyWriter {
  const millions = decimalsAt(6, printing);
  switch (choice % 3) {
    case 0:
      return (steps) => `CNY ${decimalText(rescaled(steps, millions, 8), 8).replace(/\.?0+$/, '')} million`;
    case 1:
      return (steps) => `CNY ${decimalText(rescaled(steps, millions, 2), 2)} million`;
    default:
      return (steps) => `CNY ${grouped(decimalText(rescaled(steps, decimalsAt(0, printing), 2), 2))}`;
  }
}

/** Decimals of an amount in a power of ten of 元; below zero where its last digits are all noughts. */
function decimalsAt(exponent: number, { unit, decimals }: Printing): number {
  return decimals - UNIT_EXPONENT[unit] + exponent;
}

function grouped(number: string): string {
  return number.replace(/\B(?=(?:\d{3})+\.)/g, ',');
}

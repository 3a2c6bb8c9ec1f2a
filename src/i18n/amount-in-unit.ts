import type { Words } from './words.ts';

/** An amount with its unit, as a sentence has it: `2,481.71万元`, `CNY 24.8171 million`. `amount` is in the unit of the page. */
export function amountInUnit(amount: string, { t, unit }: Words): string {
  return t(`report:amountInUnit.${unit.id}`, { amount });
}

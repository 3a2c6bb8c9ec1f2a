import { UNIT_EXPONENT, type MoneyUnit } from '../../../src/vocabulary/money-units.ts';
import type { PrintOptions } from './print-options.ts';
import { says, toCell, type PrintedCell } from './printed-report.ts';
import { shiftDigits } from './shift-digits.ts';

/** What an amount is printed with. */
export interface AmountPrint {
  readonly options: PrintOptions;
  /** Unit of the report. */
  readonly reported: MoneyUnit;
  /** Unit of the table. */
  readonly printed: MoneyUnit;
}

/** How the amounts of a table are printed. */
export function amountPrint(
  options: PrintOptions,
  reported: MoneyUnit,
  table: keyof PrintOptions['units'],
): AmountPrint {
  return { options, reported, printed: options.units[table] ?? reported };
}

/** An amount's digits in the unit of its table. */
export function inTableUnit(digits: string, { reported, printed }: AmountPrint): string {
  return reported === printed
    ? digits
    : shiftDigits(digits, UNIT_EXPONENT[reported] - UNIT_EXPONENT[printed], printed === '元' ? 2 : 0);
}

/** A cell with an amount; an amount that the report does not have leaves it blank. */
export function printAmount(
  print: AmountPrint,
  path: string,
  amount: string | null | undefined,
): PrintedCell {
  const { options } = print;
  if (amount === null || amount === undefined) return toCell(options.blank);
  const digits = inTableUnit(amount, print);
  const text = options.amount(digits) + (options.unitAt === 'cell' ? print.printed : '');
  const [said] = says(path, amount);
  if (!said) throw new Error(`${path} says nothing.`);
  const converted = print.printed === print.reported ? said : { ...said, converted: true };
  const cell = toCell(text, { says: [converted] });
  if (options.amountCells === 'text' || options.unitAt === 'cell') return options.cell(cell, converted);
  return options.cell({ ...cell, number: digits, format: formatOf(text, digits) }, converted);
}

/** The number format that shows digits as they are. */
export function formatOf(text: string, digits: string): string {
  const decimals = digits.split('.')[1]?.length ?? 0;
  return (text.includes(',') ? '#,##0' : '0') + (decimals === 0 ? '' : `.${'0'.repeat(decimals)}`);
}

/** The head of a column of amounts. */
export function amountHead(head: string, { options, printed }: AmountPrint): string {
  return options.unitAt === 'header' ? `${head}（${printed}）` : head;
}

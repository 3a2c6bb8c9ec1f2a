import { z } from 'zod';

/**
 * A number as it is written in a file, digit by digit. Parsing into a float would lose trailing
 * zeros (2739.20 is exact to 0.01) and, for long amounts, exactness.
 */
export class WrittenNumber {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  toString(): string {
    return this.text;
  }
}

/** Plain decimal notation: no exponent, no separators, no leading plus. */
const DECIMAL = /^-?\d+(?:\.\d+)?$/;

/** A decimal number; yields its digits as a string, e.g. `"2739.20"`. */
export const decimalText = z
  .instanceof(WrittenNumber)
  .refine((number) => DECIMAL.test(number.text), { params: { expected: 'decimal' } })
  .transform((number) => number.text)
  .meta({ id: 'decimal', type: 'number' });

/** A decimal number that is not below zero; yields its digits as a string. */
export const amountText = z
  .instanceof(WrittenNumber)
  .refine((number) => DECIMAL.test(number.text) && !number.text.startsWith('-'), {
    params: { expected: 'amount' },
  })
  .transform((number) => number.text)
  .meta({ id: 'amount', type: 'number', minimum: 0 });

/** A whole number that is not below zero; yields a `number`. */
export const count = z
  .instanceof(WrittenNumber)
  .refine((number) => /^\d{1,9}$/.test(number.text), { params: { expected: 'count' } })
  .transform((number) => Number(number.text))
  .meta({ id: 'count', type: 'integer', minimum: 0 });

/** A percentage with its sign, e.g. `90.60%`; yields the digits before the sign. */
export const percentText = z
  .string()
  .regex(/^-?\d+(?:\.\d+)?%$/)
  .transform((text) => text.slice(0, -1))
  .meta({ id: 'percent' });

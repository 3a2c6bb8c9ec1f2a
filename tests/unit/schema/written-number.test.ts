import { expect, test } from 'vitest';
import type { z } from 'zod';
import {
  amountText,
  count,
  decimalText,
  percentText,
  WrittenNumber,
} from '../../../src/schema/written-number.ts';

const read = (schema: z.ZodType, input: unknown): unknown => {
  const result = schema.safeParse(input);
  return result.success ? result.data : 'refused';
};

test.each([
  ['2739.21', '2739.21'],
  ['2739.20', '2739.20'],
  ['0', '0'],
  ['0.00', '0.00'],
  ['-18.36', '-18.36'],
  ['123456789012345678901234567890.12', '123456789012345678901234567890.12'],
  ['+5', 'refused'],
  ['1e3', 'refused'],
  ['0x10', 'refused'],
  ['.5', 'refused'],
  ['5.', 'refused'],
  ['.inf', 'refused'],
  ['.nan', 'refused'],
])('a decimal written %s keeps its digits or is refused: %s', (written, expected) => {
  expect(read(decimalText, new WrittenNumber(written))).toBe(expected);
});

test.each([
  ['623.20', '623.20'],
  ['0.00', '0.00'],
  ['-0.01', 'refused'],
  ['-0', 'refused'],
  ['6.2e2', 'refused'],
])('an amount written %s keeps its digits or is refused: %s', (written, expected) => {
  expect(read(amountText, new WrittenNumber(written))).toBe(expected);
});

test.each([
  ['29', 29],
  ['0', 0],
  ['999999999', 999_999_999],
  ['1000000000', 'refused'],
  ['29.0', 'refused'],
  ['-1', 'refused'],
])('a count written %s becomes a number or is refused: %s', (written, expected) => {
  expect(read(count, new WrittenNumber(written))).toBe(expected);
});

test.each([
  ['90.60%', '90.60'],
  ['0%', '0'],
  ['-1.55%', '-1.55'],
  ['90.60', 'refused'],
  ['90.60 %', 'refused'],
  ['90.60％', 'refused'],
  ['%', 'refused'],
])('a percentage written %s keeps the digits before its sign or is refused: %s', (written, expected) => {
  expect(read(percentText, written)).toBe(expected);
});

test.each([
  ['a float', 2739.21],
  ['quoted digits', '2739.21'],
  ['nothing', null],
  ['a mapping', {}],
])('a decimal is not read from %s', (_, input) => {
  expect(read(decimalText, input)).toBe('refused');
});

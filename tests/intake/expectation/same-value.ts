import Big from 'big.js';

const NUMBER = /^-?\d+(?:\.\d+)?$/;

/** Whether two values are the same, digit by digit; words may differ in white space. */
export function isSame(one: string, other: string): boolean {
  return one === other || (!NUMBER.test(one) && withoutSpace(one) === withoutSpace(other));
}

/** Whether two numbers are equal; they may differ in trailing zeros. */
export function isEqual(one: string, other: string): boolean {
  return isSame(one, other) || (NUMBER.test(one) && NUMBER.test(other) && new Big(one).eq(other));
}

function withoutSpace(text: string): string {
  return text.replaceAll(/\s/gu, '');
}

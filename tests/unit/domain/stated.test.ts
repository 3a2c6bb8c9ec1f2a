import { expect, test } from 'vitest';
import { reported, valueOf, valuesOf, type Stated } from '../../../src/domain/stated.ts';

const notReported: Stated<number> = { kind: 'not-reported' };
const notSeen: Stated<number> = { kind: 'not-seen' };

test('a reported value is that value, even when it is zero', () => {
  expect(valueOf(reported(0))).toBe(0);
});

test('what is not reported or not seen has no value, in particular not zero', () => {
  expect(valueOf(notReported)).toBeUndefined();
  expect(valueOf(notSeen)).toBeUndefined();
});

test('several values are there only when each of them is', () => {
  expect(valuesOf([reported(1), reported(0)])).toEqual([1, 0]);
  expect(valuesOf([reported(1), notSeen])).toBeUndefined();
  expect(valuesOf([notReported, reported(1)])).toBeUndefined();
  expect(valuesOf([])).toEqual([]);
});

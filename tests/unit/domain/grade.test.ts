import Big from 'big.js';
import { expect, test } from 'vitest';
import { gradeFor } from '../../../src/domain/grade.ts';

test.each([
  ['100', '100', 'excellent'],
  ['90', '100', 'excellent'],
  ['89.99', '100', 'good'],
  ['80', '100', 'good'],
  ['79.999', '100', 'fair'],
  ['60', '100', 'fair'],
  ['59.9', '100', 'poor'],
  ['0', '100', 'poor'],
  ['108', '120', 'excellent'],
  ['107.99', '120', 'good'],
  ['27', '30', 'excellent'],
])('%s of %s points are %s', (score, fullMarks, grade) => {
  expect(gradeFor(new Big(score), new Big(fullMarks))).toBe(grade);
});

test('of no points there is no grade', () => {
  expect(gradeFor(new Big(0), new Big(0))).toBeUndefined();
});

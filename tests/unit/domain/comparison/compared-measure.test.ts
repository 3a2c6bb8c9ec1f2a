import { expect, it } from 'vitest';
import {
  indicatorOf,
  isComparedMeasure,
  kindOf,
  toIndicatorMeasure,
} from '../../../../src/domain/comparison/compared-measure.ts';

it('tells indicators from the figures that every report may give', () => {
  expect(indicatorOf(toIndicatorMeasure('river-length'))).toBe('river-length');
  expect(indicatorOf('executed')).toBeUndefined();
  expect([kindOf('executed'), kindOf('score'), kindOf('indicator.river-length')]).toEqual([
    'money',
    'points',
    'indicator',
  ]);
});

it.each([
  ['executed', true],
  ['indicator.river-length', true],
  ['indicator.', false],
  ['indicator.River', false],
  ['indicator.a--b', false],
  ['nonsense', false],
  [`indicator.${'a'.repeat(100)}`, false],
])('reads %s as a measure: %s', (text, isOne) => {
  expect(isComparedMeasure(text)).toBe(isOne);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scaleFor } from '../../../../src/charts/drawing/scale.ts';

test.each([
  [
    [12, 87],
    [0, 20, 40, 60, 80, 100],
  ],
  [[0.3], [0, 0.1, 0.2, 0.3]],
  [
    [185_359.22, 209_000],
    [0, 50_000, 100_000, 150_000, 200_000, 250_000],
  ],
  [
    [-4.2, 8],
    [-5, -2.5, 0, 2.5, 5, 7.5, 10],
  ],
  [[0], [0, 0.2, 0.4, 0.6, 0.8, 1]],
  [[], [0, 0.2, 0.4, 0.6, 0.8, 1]],
])('the axis for %j has the ticks %j', (values, ticks) => {
  expect(scaleFor(values).ticks).toEqual(ticks);
});

test('every axis has zero on it, and room for every value', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -1e14, max: 1e14 })), (hundredths) => {
      const values = hundredths.map((one) => one / 100);
      const { lowest, highest, ticks } = scaleFor(values);
      expect(ticks).toContain(0);
      expect(lowest).toBeLessThanOrEqual(Math.min(0, ...values) + 1e-6 * Math.abs(lowest));
      expect(highest).toBeGreaterThanOrEqual(Math.max(0, ...values) - 1e-6 * highest);
      expect(ticks.length).toBeLessThanOrEqual(9);
    }),
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutTo, emsOf, linesOf } from '../../../../src/charts/drawing/text-width.ts';

test('a Chinese character is a whole em wide, a letter about half', () => {
  expect(emsOf('市外办')).toBe(3);
  expect(emsOf('ab')).toBeCloseTo(1.14);
});

test('a text is cut with an ellipsis only where it does not fit', () => {
  expect(cutTo('市水务局', 4)).toBe('市水务局');
  expect(cutTo('示例市水务局', 4)).toBe('示例市…');
});

test('lines keep words whole where they fit, and lose nothing', () => {
  expect(linesOf('one two three', 4.2)).toEqual(['one two', 'three']);
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z市水务局/&]{0,60}$/), (text) => {
      const lines = linesOf(text, 5);
      expect(lines.join('')).toBe(text);
      for (const line of lines) expect(emsOf(line)).toBeLessThanOrEqual(5.6);
    }),
  );
});

import { describe, expect, test } from 'vitest';
import { FIELD, isComposing, suggestionAfter } from '../../../../src/search/browser/keys.ts';

describe('a key', () => {
  test.each([
    ['ArrowDown', FIELD, 0],
    ['ArrowDown', 0, 1],
    ['ArrowDown', 2, FIELD],
    ['ArrowUp', FIELD, 2],
    ['ArrowUp', 2, 1],
    ['ArrowUp', 0, FIELD],
    ['Home', 2, 0],
    ['End', 0, 2],
    ['Home', FIELD, undefined],
    ['End', FIELD, undefined],
    ['ArrowLeft', 1, FIELD],
    ['ArrowRight', 1, FIELD],
    ['ArrowLeft', FIELD, undefined],
    ['Enter', 1, undefined],
    ['Escape', 1, undefined],
    ['a', 1, undefined],
  ])('%s leads from %s to %s of three suggestions', (key, chosen, expected) => {
    expect(suggestionAfter(key, chosen, 3)).toBe(expected);
  });

  test('leads nowhere without suggestions', () => {
    for (const key of ['ArrowDown', 'ArrowUp', 'Home', 'End'])
      expect(suggestionAfter(key, FIELD, 0)).toBeUndefined();
  });

  test.each([
    [{ isComposing: true, keyCode: 13 }, true],
    [{ isComposing: false, keyCode: 229 }, true],
    [{ isComposing: false, keyCode: 13 }, false],
  ])('%j belongs to an input method: %s', (event, expected) => {
    expect(isComposing(event as KeyboardEvent)).toBe(expected);
  });
});

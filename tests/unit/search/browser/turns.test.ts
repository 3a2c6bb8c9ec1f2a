import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readPlace } from '../../../../src/search/browser/place.ts';
import { afterPause, makeTurns } from '../../../../src/search/browser/turns.ts';

describe('of several pieces of work', () => {
  test('the one begun last is the latest', () => {
    const begin = makeTurns();
    const first = begin();
    expect(first()).toBe(true);
    const second = begin();
    expect([first(), second()]).toEqual([false, true]);
  });

  test('an earlier one that ends later is told so', async () => {
    const begin = makeTurns();
    const shown: string[] = [];
    const search = async (text: string, milliseconds: number): Promise<void> => {
      const isLatest = begin();
      await new Promise((resolve) => setTimeout(resolve, milliseconds));
      if (isLatest()) shown.push(text);
    };
    await Promise.all([search('slow', 20), search('quick', 1)]);
    expect(shown).toEqual(['quick']);
  });
});

describe('after a pause', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  test('only the last of several actions runs, and none that is cancelled', () => {
    const pause = afterPause(250);
    const ran: string[] = [];
    pause.run(() => ran.push('one'));
    vi.advanceTimersByTime(249);
    pause.run(() => ran.push('two'));
    vi.advanceTimersByTime(249);
    expect(ran).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(ran).toEqual(['two']);
    pause.run(() => ran.push('three'));
    pause.cancel();
    vi.advanceTimersByTime(1000);
    expect(ran).toEqual(['two']);
  });
});

test.each([
  [{ shown: 20, scroll: 310.5 }, true],
  [null, false],
  ['text', false],
  [{ shown: 0, scroll: 1 }, false],
  [{ shown: 1.5, scroll: 1 }, false],
  [{ shown: '20', scroll: 1 }, false],
  [{ shown: 20 }, false],
])('the state %j of an entry of the history holds a place: %s', (state, expected) => {
  expect(readPlace(state)).toEqual(expected ? state : undefined);
});

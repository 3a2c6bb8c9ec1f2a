import { describe, expect, test } from 'vitest';
import { recentSearches } from '../../../../src/search/browser/recent-searches.ts';

function storage(kept: string | null = null): Pick<Storage, 'getItem' | 'setItem'> {
  let value = kept;
  return {
    getItem: () => value,
    setItem: (_, text) => {
      value = text;
    },
  };
}

function keptIn(one: Pick<Storage, 'getItem' | 'setItem'>): ReturnType<typeof recentSearches> {
  return recentSearches(() => one);
}

describe('recent searches', () => {
  test('are kept the latest first, each once, without spaces around, up to eight', () => {
    const recent = keptIn(storage());
    for (const text of ['one', ' two ', 'one', '', '  ']) recent.add(text);
    expect(recent.list()).toEqual(['one', 'two']);
    for (let index = 0; index < 9; index += 1) recent.add(`n${index}`);
    expect(recent.list()).toEqual(['n8', 'n7', 'n6', 'n5', 'n4', 'n3', 'n2', 'n1']);
  });

  test('are removed one by one and all', () => {
    const recent = keptIn(storage('["one","two","three"]'));
    recent.remove('two');
    expect(recent.list()).toEqual(['one', 'three']);
    recent.clear();
    expect(recent.list()).toEqual([]);
  });

  test.each([
    ['nonsense', '{'],
    ['another shape', '{"a":1}'],
    ['nothing', null],
    ['null', 'null'],
  ])('are none where the storage holds %s', (_, kept) => {
    expect(keptIn(storage(kept)).list()).toEqual([]);
  });

  test('are those that are texts', () => {
    expect(keptIn(storage('["one",2,null,"two"]')).list()).toEqual(['one', 'two']);
  });

  test('are not kept, and disturb nothing, where the storage throws', () => {
    const refusing = recentSearches(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    refusing.add('one');
    refusing.remove('one');
    refusing.clear();
    expect(refusing.list()).toEqual([]);
    const full = keptIn({
      getItem: () => '["one"]',
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    });
    full.add('two');
    expect(full.list()).toEqual(['one']);
  });
});

/** Where the searches are kept. */
const KEY = 'mingzhang:recent-searches';

/** How many are kept. */
const MOST = 8;

/** What a reader looked for lately, the latest first. It never leaves the device. */
export interface RecentSearches {
  list(): readonly string[];
  add(text: string): void;
  remove(text: string): void;
  clear(): void;
}

/**
 * Searches kept in a storage. Where a browser refuses it, by a setting or because it is full, nothing is kept.
 * @param storage gives the storage; may throw.
 */
export function recentSearches(storage: () => Pick<Storage, 'getItem' | 'setItem'>): RecentSearches {
  const list = (): readonly string[] => tolerate(() => readList(storage().getItem(KEY)), []);
  const keep = (texts: readonly string[]): void => {
    tolerate(() => {
      storage().setItem(KEY, JSON.stringify(texts));
    }, undefined);
  };
  const without = (text: string): readonly string[] => list().filter((other) => other !== text);
  return {
    list,
    add(text) {
      const trimmed = text.trim();
      if (trimmed !== '') keep([trimmed, ...without(trimmed)].slice(0, MOST));
    },
    remove(text) {
      keep(without(text));
    },
    clear() {
      keep([]);
    },
  };
}

/** What someone else wrote under the key counts for nothing. */
function readList(json: string | null): readonly string[] {
  const kept: unknown = JSON.parse(json ?? '[]');
  return Array.isArray(kept) ? kept.filter((text) => typeof text === 'string').slice(0, MOST) : [];
}

function tolerate<Value>(attempt: () => Value, otherwise: Value): Value {
  try {
    return attempt();
  } catch {
    return otherwise;
  }
}

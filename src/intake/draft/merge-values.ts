import { toFieldPath } from '../../reading/source-file.ts';
import type { PlacedValue } from './draft.ts';

/**
 * One value for each field. Earlier lists go before later ones (a table before a sentence), unless a later one says
 * the same and is sure; where a later one says something else, the first is marked as contradicted.
 */
export function mergeValues(lists: readonly (readonly PlacedValue[])[]): readonly PlacedValue[] {
  const merged = new Map<string, PlacedValue>();
  for (const value of lists.flat()) {
    const key = toFieldPath(value.path);
    const first = merged.get(key);
    if (!first) merged.set(key, value);
    else if (!isSame(first, value)) merged.set(key, asContradicted(first));
    else if (first.confidence !== 'sure' && value.confidence === 'sure') merged.set(key, value);
  }
  return [...merged.values()];
}

/** Whether two values say the same: 100 and 100.00 do. */
function isSame(one: PlacedValue, other: PlacedValue): boolean {
  return plain(one) === plain(other);
}

function plain({ value }: PlacedValue): string {
  return /^-?\d+\.\d+%?$/.test(value) ? value.replace(/\.?0+(?=%?$)/, '') : value;
}

function asContradicted(value: PlacedValue): PlacedValue {
  if (value.reservations.includes('contradicted')) return value;
  return { ...value, confidence: 'unsure', reservations: [...value.reservations, 'contradicted'] };
}

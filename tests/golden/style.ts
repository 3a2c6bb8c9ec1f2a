import type { NumberStyle } from './amounts.ts';
import type { Department } from './departments.ts';
import { Draws } from './draws.ts';

/** How a department writes numbers, in all years. */
export function styleOf({ id }: Department): NumberStyle {
  const draws = new Draws(`${id}/style`);
  return {
    unit: draws.pick(['wan', 'wan', 'wan', 'wan', 'wan', 'wan', 'yuan', 'yuan', 'yi']),
    grouped: draws.chance(30),
    padded: draws.chance(65),
    wide: false,
    english: draws.pick(['currency-first', 'currency-first', 'million-yuan', 'yuan']),
  };
}

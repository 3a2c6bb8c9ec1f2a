import { LIMITS } from '../limits.ts';
import { RefusalError } from '../refusal.ts';

/** Throws a refusal for a text with more opening tags than elements are read, before any of them is. */
export function refuseManyTags(text: string): void {
  const tag = /<[^\s/!?<]/g;
  for (let count = 0; tag.test(text); count += 1)
    if (count >= LIMITS.nodes) throw new RefusalError('too-much');
}

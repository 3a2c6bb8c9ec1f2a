import { isHan } from '../text/fold.ts';
import type { Phrase } from './phrase.ts';

/** Shortest stem that is left of a word of letters, and the most letters that are taken off. */
const SHORTEST_STEM = 4;
const LONGEST_TAIL = 4;

/** Longest text of which single characters are doubted. */
const LONGEST = 16;

/** What is tried for a text in which one character may be wrong, missing, too many or swapped. */
export interface Doubt {
  /** Folded stretches that a page must have. */
  readonly parts: readonly string[];
  /** What then must stand in one passage. */
  readonly pattern: RegExp;
}

/** A word of letters without its last ones: plural, tense. */
export function stemsOf(text: string): readonly Phrase[] {
  if (!/^[a-z]+$/u.test(text)) return [];
  const stems: Phrase[] = [];
  for (let cut = 1; cut <= LONGEST_TAIL && text.length - cut >= SHORTEST_STEM; cut += 1)
    stems.push({ text: text.slice(0, -cut) });
  return stems;
}

/** Every way in which one character of a text can be in doubt. */
export function doubtsOf(text: string): readonly Doubt[] {
  const shortest = isHan(text.charAt(0)) ? 3 : 5;
  if (text.length < shortest || text.length > LONGEST) return [];
  const doubts: Doubt[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const [left, right] = [text.slice(0, at), text.slice(at + 1)];
    if (Math.max(left.length, right.length) < 2) continue;
    doubts.push(doubt([left, right], `${escape(left)}.?${escape(right)}`));
    if (at > 0) doubts.push(doubt([left, text.slice(at)], `${escape(left)}.${escape(text.slice(at))}`));
    const [one, other] = [text.charAt(at), text.charAt(at + 1)];
    if (other !== '' && one !== other) {
      const swapped = left + other + one + text.slice(at + 2);
      doubts.push(doubt([swapped], escape(swapped)));
    }
  }
  return doubts;
}

function doubt(parts: readonly string[], source: string): Doubt {
  return { parts: parts.filter((part) => part !== ''), pattern: new RegExp(source, 'gu') };
}

function escape(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&');
}

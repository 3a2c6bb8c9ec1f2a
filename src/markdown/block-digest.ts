import { createHash } from 'node:crypto';

/** Consonants only: no digest reads as a number or as a word, so YAML needs no quotation marks around it. */
const LETTERS = 'bcdfghjklmnpqrstvwxz';
const LENGTH = 8;

/** A short digest of a block's text, e.g. `kdrtmpqx`; white space at its edges and its width do not count. */
export function blockDigestOf(text: string): string {
  const hash = createHash('sha256').update(text.trim().replaceAll(/\s+/g, ' ')).digest();
  let rest = hash.readBigUInt64BE();
  let digest = '';
  for (let at = 0; at < LENGTH; at += 1) {
    digest += LETTERS[Number(rest % 20n)] ?? '';
    rest /= 20n;
  }
  return digest;
}

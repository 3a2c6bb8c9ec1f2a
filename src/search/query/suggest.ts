import { fold } from '../text/fold.ts';
import { findPages } from './find-pages.ts';
import type { IndexReader } from './index-reader.ts';
import { rangesOf, toPieces } from './marks.ts';
import type { Suggestion } from './search-types.ts';

/** Names read to choose from; beyond, what was typed is too short to tell. */
const MOST_READ = 128;

/** Names that have what was typed: those that begin with it first, then those of which another name does. */
export async function suggest(
  index: IndexReader,
  typed: string,
  limit: number,
  address: string,
): Promise<readonly Suggestion[]> {
  const text = fold(typed, await variantsFor(index, typed)).text;
  if (text === '') return [];
  const { list } = await findPages(index, [{ typed, phrases: [{ text }] }]);
  const numbers = Array.from(list.docs.filter((doc) => doc >= index.root.pages)).slice(0, MOST_READ);
  const entries = await Promise.all(numbers.map(async (doc) => index.name(doc - index.root.pages)));
  return entries
    .map((entry) => {
      const names = [entry.label, ...entry.also, ...entry.foreign];
      const ranked = names.map((name) => ({ name, rank: rankOf(fold(name, index.textVariants).text, text) }));
      const best = ranked.reduce((left, right) => (right.rank < left.rank ? right : left));
      return { entry, best };
    })
    .sort((left, right) => left.best.rank - right.best.rank)
    .slice(0, limit)
    .map(({ entry, best }) => ({
      entry,
      label: pieces(entry.label, text),
      ...(best.name === entry.label ? {} : { also: pieces(best.name, text) }),
      href: `${address}${entry.path}`,
    }));
}

/** The table of variants that a text needs: the full one only for characters that the index does not have. */
export async function variantsFor(index: IndexReader, text: string): Promise<ReadonlyMap<string, string>> {
  const characters = [...new Set(fold(text, index.textVariants).text.replaceAll(/\P{Script=Han}/gu, ''))];
  if (characters.length === 0) return index.textVariants;
  const known = await index.grams(characters);
  if (characters.every((character) => known.has(character))) return index.textVariants;
  return new Map([...(await index.variants()), ...index.textVariants]);
}

function rankOf(name: string, text: string): number {
  if (name === text) return 0;
  if (name.startsWith(text)) return 1;
  return name.includes(text) ? 2 : 3;
}

function pieces(name: string, text: string): Suggestion['label'] {
  return toPieces(name, rangesOf(fold(name), [{ text }]));
}

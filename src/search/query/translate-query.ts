import { fold, isHan } from '../text/fold.ts';
import { findPages } from './find-pages.ts';
import type { IndexReader } from './index-reader.ts';
import type { Run } from './phrase.ts';

/** What was typed and the name in the language of the index that stands for it. */
export interface Translation {
  readonly from: string;
  readonly to: string;
}

/** A query in the language of the index, by names that the query gives in another. */
export interface TranslatedQuery {
  readonly runs: readonly Run[];
  readonly terms: readonly Translation[];
}

/** Names of which several are alternatives. */
const MOST_NAMES = 8;

/**
 * Looks the words of a query up among the foreign names of departments and terms. Numbers and words of the
 * index's own script stay as they are.
 * @returns undefined when no name is known for the rest.
 */
export async function translateQuery(
  index: IndexReader,
  runs: readonly Run[],
): Promise<TranslatedQuery | undefined> {
  const words = runs.filter(({ typed }) => !/^[\d.,%年-]+$/u.test(typed));
  const others = runs.filter((run) => !words.includes(run));
  if (words.length === 0) return undefined;
  const whole = words.map(({ typed }) => typed).join(' ');
  const names = await namesFor(index, whole);
  if (names.length > 0) return toQuery(others, [{ from: whole, names }]);
  if (words.length === 1) return undefined;
  const each = await Promise.all(
    words.map(async ({ typed }) => ({ from: typed, names: await namesFor(index, typed) })),
  );
  const known = each.filter((word) => word.names.length > 0);
  const unknown = words.filter((_, at) => each[at]?.names.length === 0);
  return known.length === 0 ? undefined : toQuery([...others, ...unknown], known);
}

function toQuery(
  others: readonly Run[],
  known: readonly { readonly from: string; readonly names: readonly string[] }[],
): TranslatedQuery {
  return {
    runs: [
      ...known.map(({ from, names }) => ({
        typed: from,
        phrases: names.map((name) => ({ text: fold(name).text })),
      })),
      ...others,
    ],
    terms: known.flatMap(({ from, names }) => names.map((to) => ({ from, to }))),
  };
}

/** Names in the language of the index of what is called so in another. */
async function namesFor(index: IndexReader, typed: string): Promise<readonly string[]> {
  const { text } = fold(typed, index.textVariants);
  if (text.length < (isHan(text.charAt(0)) ? 2 : 3)) return [];
  const { list } = await findPages(index, [{ typed, phrases: [{ text }] }]);
  const numbers = Array.from(list.docs.filter((doc) => doc >= index.root.pages)).slice(0, MOST_NAMES * 4);
  const entries = await Promise.all(numbers.map(async (doc) => index.name(doc - index.root.pages)));
  const same = entries.filter(({ foreign }) => foreign.some((name) => fold(name).text === text));
  return [...new Set(same.map(({ label }) => label))].slice(0, MOST_NAMES);
}

import type { OmittedText, SourcePlace } from '../source-document.ts';

/**
 * What became of words of the source that do not stand in the draft as they were:
 * - `read`: a figure, date or name was read from them into the frontmatter;
 * - `table`: a table that was read into the frontmatter;
 * - `unread`: a cell of such a table from which nothing was taken;
 * - `heading`: a heading whose number was taken off;
 * - `number`: the number of a list item, which Markdown supplies;
 * - `contents`: a line of the table of contents;
 * - `repeated`: the title, name or date once more;
 * - `personal`: a person, a telephone number or an address of theirs.
 */
export type AccountedAs =
  | 'read'
  | 'table'
  | 'unread'
  | 'heading'
  | 'number'
  | 'contents'
  | 'repeated'
  | 'personal'
  | OmittedText['what'];

/** Words of the source that the import report lists because the draft does not hold them. */
export interface AccountEntry {
  readonly as: AccountedAs;
  readonly text: string;
  readonly place: SourcePlace;
}

/** Characters that may not be lost: Chinese characters, and digits in any width. */
const COUNTED = /\p{Script=Han}|\p{Nd}/gu;

/** How often each Chinese character and digit stands in a text; full-width digits count as digits. */
export function countCharacters(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [character] of text.matchAll(COUNTED)) {
    const plain = /\p{Nd}/u.test(character) ? character.normalize('NFKC') : character;
    counts.set(plain, (counts.get(plain) ?? 0) + 1);
  }
  return counts;
}

/** Characters of the source that stand neither in the draft nor in the account, each with how many are missing. */
export function findLostCharacters(
  source: string,
  draft: string,
  account: readonly AccountEntry[],
): ReadonlyMap<string, number> {
  // Cells that were not read stand in their table's rows already.
  const listed = account.filter(({ as }) => as !== 'unread').map(({ text }) => text);
  const kept = countCharacters([draft, ...listed].join('\n'));
  return new Map(
    [...countCharacters(source)]
      .map(([character, count]) => [character, count - (kept.get(character) ?? 0)] as const)
      .filter(([, missing]) => missing > 0),
  );
}

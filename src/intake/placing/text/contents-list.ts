import { isContentsLine, readHeading } from '../../values/read-heading.ts';
import type { TidyBlock } from './text-node.ts';

/** The word above a table of contents. */
const CONTENTS = /^目\s*[录錄]$/;

/**
 * The blocks that make up the table of contents: the word 目录, lines that end in dots and a page number, and
 * numbered lines right below the word that stand in the text once more.
 */
export function findContentsList(blocks: readonly TidyBlock[]): ReadonlySet<TidyBlock> {
  const found = new Set<TidyBlock>();
  const titles = countTitles(blocks);
  let inList = false;
  for (const block of blocks) {
    if (block.kind !== 'paragraph') {
      inList = false;
      continue;
    }
    if (CONTENTS.test(block.text)) {
      inList = true;
      found.add(block);
      continue;
    }
    const isListed = isContentsLine(block.text) || (inList && (titles.get(titleOf(block.text)) ?? 0) > 1);
    if (isListed) {
      found.add(block);
      titles.set(titleOf(block.text), (titles.get(titleOf(block.text)) ?? 1) - 1);
    } else inList = false;
  }
  return found;
}

function countTitles(blocks: readonly TidyBlock[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const block of blocks) {
    if (block.kind !== 'paragraph' || readHeading(block.text) === undefined) continue;
    const title = titleOf(block.text);
    counts.set(title, (counts.get(title) ?? 0) + 1);
  }
  return counts;
}

/** A numbered line without its number, dots, page and spaces. */
function titleOf(text: string): string {
  const title = readHeading(text)?.title ?? text;
  return title.replace(/[\s.…·\t]*\d*$/, '').replace(/\s/g, '');
}

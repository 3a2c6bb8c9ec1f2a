import type { SourceDocument } from '../../../src/intake/source-document.ts';
import { WRITTEN, type ImportedBytes } from '../import-bytes.ts';
import type { ReadableExpectation } from './expectation.ts';

/** What is wrong with a draft's text: headings that are not there, words that must not be there. */
export function judgeText({ draft, file }: ImportedBytes, expected: ReadableExpectation): readonly string[] {
  const headings = new Set(
    [...file.body.matchAll(/^(#{2,6}) +(.+)$/gm)].map(([, marks = '', title = '']) =>
      headingKey(marks.length, title),
    ),
  );
  return [
    ...expected.headings.flatMap(({ depth, title }) =>
      headings.has(headingKey(depth + 1, title)) ? [] : [`heading of depth ${depth} is missing: ${title}`],
    ),
    ...expected.never.flatMap((words) => (holds(draft, words) ? [`the draft holds ${words}`] : [])),
  ];
}

/** A telephone number is not a part of a longer run of digits. */
function holds(draft: string, words: string): boolean {
  return /^\d+$/.test(words) ? new RegExp(`(?<!\\d)${words}(?!\\d)`).test(draft) : draft.includes(words);
}

function headingKey(depth: number, title: string): string {
  return `${depth} ${title.replaceAll(/[\s\\]/gu, '')}`;
}

const COUNTED = /\p{Script=Han}|\p{Nd}/gu;

/**
 * Chinese characters and digits of the document that are neither in the draft nor in the account. The draft's
 * own explanations of its fields do not count; persons' names and numbers need not be kept anywhere.
 */
export function findLost(
  { document, imported, draft }: ImportedBytes,
  never: readonly string[],
): readonly string[] {
  const kept = countOf(
    [withoutExplanations(draft), ...imported.account.map(({ text }) => text), ...never, ...never].join('\n'),
  );
  return [...countOf(wordsOf(document))].flatMap(([character, count]) => {
    const missing = count - (kept.get(character) ?? 0);
    return missing > 0 ? [`${character} is lost ${missing} times`] : [];
  });
}

/** The frontmatter of a draft without the remarks that explain fields. */
function withoutExplanations(draft: string): string {
  const end = draft.indexOf('\n---', 4);
  const head = draft
    .slice(0, end)
    .split('\n')
    .map((line) => {
      const at = line.search(/(?:^|\s)#/);
      if (at === -1) return line;
      return line.includes(WRITTEN, at) ? line : line.slice(0, at);
    });
  return head.join('\n') + draft.slice(end);
}

function wordsOf({ blocks }: SourceDocument): string {
  return blocks
    .flatMap((block) =>
      block.kind === 'paragraph'
        ? [block.text]
        : block.rows.flatMap((row) =>
            row.flatMap(({ text, covered }) => (covered === undefined ? [text] : [])),
          ),
    )
    .join('\n');
}

function countOf(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [character] of text.matchAll(COUNTED)) {
    const plain = character.normalize('NFKC');
    counts.set(plain, (counts.get(plain) ?? 0) + 1);
  }
  return counts;
}

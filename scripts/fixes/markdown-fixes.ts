import { changesOf, trailingSpaceIn, withEdits, type FixedText } from './text-edit.ts';

/**
 * Takes white space from the ends of a text's lines, where it means nothing: not from code, and not two
 * spaces, which break the line.
 */
export function fixMarkdown(text: string, firstLine: number): FixedText {
  const code = codeIn(text);
  const edits = trailingSpaceIn(text).filter(({ start, end }) => {
    const from = text.lastIndexOf('\n', start - 1) + 1;
    const words = text.slice(from, start);
    const space = text.slice(start, end);
    // An indented line may be code; without its white space a backslash at the end would break the line.
    if (/^(?: {4}|\t)/.test(words + space) || words.endsWith('\\')) return false;
    if (code.some((range) => range.start <= from && from < range.end)) return false;
    // To Markdown a full-width space is a letter: without it, dashes would underline the line above, and
    // a reference could become the address of a link.
    if (space.includes('\u3000'))
      return /\p{L}/u.test(words) && !words.includes(']:') && !/ {2,}$/.test(space);
    return words === '' || !/^ {2,}$/.test(space);
  });
  return { text: withEdits(text, edits), changes: changesOf(text, edits, 'space', firstLine) };
}

/** Fenced code; one whose fence is not closed goes on to the end. */
function codeIn(text: string): readonly { readonly start: number; readonly end: number }[] {
  const ranges: { start: number; end: number }[] = [];
  let open: { readonly start: number; readonly fence: string } | undefined;
  for (const { index, 1: marks = '', 2: rest = '' } of text.matchAll(/^[ >]*(`{3,}|~{3,})(.*)$/gm)) {
    if (!open) open = { start: index, fence: marks };
    else if (marks.startsWith(open.fence) && rest.trim() === '') {
      ranges.push({ start: open.start, end: index });
      open = undefined;
    }
  }
  return open ? [...ranges, { start: open.start, end: text.length }] : ranges;
}

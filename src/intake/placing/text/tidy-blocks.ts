import type { SourceBlock } from '../../source-document.ts';
import { isContentsLine, readHeading } from '../../values/read-heading.ts';
import { tidyText } from '../../values/tidy-text.ts';
import { readLabelledLine } from './labels.ts';
import type { TidyBlock, TidyParagraph } from './text-node.ts';

/** A paragraph shorter than a printed line is no part of one that a page break cut. */
const SHORTEST_CUT = 24;

/** How a finished paragraph ends. */
const FINISHED = /(?:[。！？；：….!?;:][”’」』）)】〕》]*|报告|[表录])$/;

/** Tidies the paragraphs of a document, drops empty ones, and joins those that a page break cut in two. */
export function tidyBlocks(blocks: readonly SourceBlock[]): readonly TidyBlock[] {
  const tidied: TidyBlock[] = [];
  for (const block of blocks) {
    if (block.kind === 'table') {
      tidied.push(block);
      continue;
    }
    const text = tidyText(block.text);
    if (text === '') continue;
    const previous = tidied.at(-1);
    const next: TidyParagraph = { ...block, text, written: block.text };
    if (previous?.kind === 'paragraph' && isCut(previous, next)) {
      tidied[tidied.length - 1] = {
        ...previous,
        text: tidyText(`${previous.text}${next.text}`),
        written: `${previous.written}${next.written}`,
      };
    } else tidied.push(next);
  }
  return tidied;
}

/** Whether a paragraph breaks off and the next goes on with it: neither is a heading, and the first has no end. */
function isCut(previous: TidyParagraph, next: TidyParagraph): boolean {
  return (
    previous.text.length >= SHORTEST_CUT &&
    !FINISHED.test(previous.text) &&
    (!/[”’」』）)】〕》]$/.test(previous.text) || /。$/.test(next.text)) &&
    /^[\p{L}\p{N}“《（]/u.test(next.text) &&
    [previous, next].every(
      ({ text, written, headingLevel }) =>
        headingLevel === undefined && !isContentsLine(text) && readLabelledLine(written).length === 0,
    ) &&
    next.list === undefined &&
    readHeading(next.text) === undefined &&
    !isShortHeading(previous.text)
  );
}

/** A numbered line without an end of its own is a heading unless it fills the line. */
function isShortHeading(text: string): boolean {
  const heading = readHeading(text);
  return heading !== undefined && heading.depth <= 2 && heading.title.length <= 40;
}

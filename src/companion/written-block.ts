import { blocksOf, type TextBlock } from '../markdown/blocks.ts';
import type { Splice } from './splice.ts';

/** Puts words into the place of a block of a text, written so that they belong to it. */
export function toWrittenBlock(place: TextBlock, text: string, body: string): Splice {
  const lineEnd = body.includes('\r\n') ? '\r\n' : '\n';
  const { start, end, continuation } = place;
  if (isRow(place)) return { start, end, text: `| ${text} |` };
  const gap = place.shape.startsWith('heading') && start === end && body[start - 1] === '#' ? ' ' : '';
  return { start, end, text: gap + text.replaceAll('\n', `${lineEnd}${continuation}`) };
}

/**
 * Words from outside as a block holds them: on one line, but for hard line breaks.
 * @returns undefined where they would not stay one block of the same shape: words that begin with the sign
 * of a list or heading, a row with more or fewer cells, nothing at all.
 */
export function findBlockText(block: TextBlock, words: string): string | undefined {
  const text = words
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/(?<!\\)[ \t]*\n[ \t]*/g, ' ')
    .replaceAll(/\\\n[ \t]*/g, '\\\n')
    .trim();
  if (text === '') return undefined;
  const alone = blocksOf(aloneIn(block, text));
  const [first] = alone;
  return alone.length === 1 && first?.shape === block.shape && first.text === text ? text : undefined;
}

/** A text with the block and nothing else. */
function aloneIn(block: TextBlock, text: string): string {
  if (isRow(block)) {
    const cells = Number(block.shape.split(' ')[1]);
    return `| ${text} |\n|${' --- |'.repeat(cells)}\n`;
  }
  if (block.kind === 'heading') return `${'#'.repeat(Number(block.shape.split(' ')[1]))} ${text}\n`;
  return block.kind === 'item' ? `- ${text.replaceAll('\n', '\n  ')}\n` : `${text}\n`;
}

function isRow({ shape }: TextBlock): boolean {
  return shape.startsWith('row ');
}

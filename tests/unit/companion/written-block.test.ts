import { describe, expect, it } from 'vitest';
import { splice } from '../../../src/companion/splice.ts';
import { findBlockText, toWrittenBlock } from '../../../src/companion/written-block.ts';
import { blocksOf, type TextBlock } from '../../../src/markdown/blocks.ts';

const BODY = `## 标题

一段
两行

- 甲\\
  乙

> 引文

| 一 | 二 |
| --- | --- |
| 三 | 5 |
`;
const BLOCKS = blocksOf(BODY);

function blockOf(shape: string): TextBlock {
  const block = BLOCKS.find((one) => one.shape === shape);
  if (!block) throw new Error(`No ${shape}.`);
  return block;
}

describe('words from outside', () => {
  it.each([
    ['heading 2', 'A heading', 'A heading'],
    ['paragraph', ' two\n lines ', 'two lines'],
    ['paragraph', 'a \\\n  b', 'a \\\nb'],
    ['item', '*a* & b', '*a* & b'],
    ['row 2', 'one | two', 'one | two'],
    ['row 2', 'a \\| b | two', 'a \\| b | two'],
  ])('fit a %s: %j', (shape, words, expected) => {
    expect(findBlockText(blockOf(shape), words)).toBe(expected);
  });

  it.each([
    ['paragraph', '- a list'],
    ['paragraph', '1. a list'],
    ['paragraph', '# a heading'],
    ['paragraph', '> a quotation'],
    ['paragraph', '```'],
    ['paragraph', ''],
    ['paragraph', ' \n '],
    ['paragraph', '[^1]: a note'],
    ['item', '- nested'],
    ['row 2', 'one'],
    ['row 2', 'one | two | three'],
  ])('do not fit a %s: %j', (shape, words) => {
    expect(findBlockText(blockOf(shape), words)).toBeUndefined();
  });

  it('stand in the place of the block, further lines under the first', () => {
    const texts = ['T', 'P', 'a\\\nb', 'q', 'x | y', 'z | 5'];
    const body = splice(
      BODY,
      BLOCKS.map((block, index) => toWrittenBlock(block, texts[index] ?? '', BODY)),
    );
    expect(body).toMatchInlineSnapshot(`
      "## T

      P

      - a\\
        b

      > q

      | x | y |
      | --- | --- |
      | z | 5 |
      "
    `);
    expect(blocksOf(body).map(({ text }) => text)).toEqual(texts);
  });
});

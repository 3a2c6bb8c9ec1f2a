import { describe, expect, it } from 'vitest';
import { blockDigestOf } from '../../../src/markdown/block-digest.ts';
import { blocksOf } from '../../../src/markdown/blocks.ts';
import { outlineOf } from '../../../src/markdown/outline.ts';
import { findUntranslated, toUntranslated } from '../../../src/markdown/untranslated.ts';

describe('the blocks of a text', () => {
  const text = `前言

## 概况

一段
*两* 行

1. 甲
2. 乙

   乙二
   - 丙

| 项目 | 金额 \\| 元 |
| --- | ---: |
| 支出 | 12.00 |
| 1 | 2 |

### 结果

> 引文\\
> 次行

---

\`\`\`
code
\`\`\`

100%
`;

  it('are headings, paragraphs, list items and rows, each with its place', () => {
    expect(
      blocksOf(text).map(({ id, shape, text: words, line }) => `${line} ${id} ${shape}: ${words}`),
    ).toEqual([
      '1 s-0-b1 paragraph: 前言',
      '3 s-1 heading 2: 概况',
      '5 s-1-b1 paragraph: 一段 *两* 行',
      '8 s-1-b2 item: 甲',
      '9 s-1-b3 item: 乙',
      '11 s-1-b4 paragraph: 乙二',
      '12 s-1-b5 item: 丙',
      '14 s-1-b6 row 2: 项目 | 金额 \\| 元',
      '16 s-1-b7 row 2: 支出 | 12.00',
      '17 s-1-b8 row 2 fixed: 1 | 2',
      '19 s-1-1 heading 3: 结果',
      '21 s-1-1-b1 paragraph: 引文\\\n次行',
      '24 s-1-1-b2 fixed thematicBreak: ---',
      '26 s-1-1-b3 fixed code: ``` code ```',
      '30 s-1-1-b4 fixed paragraph: 100%',
    ]);
  });

  it('stand where their offsets say', () => {
    for (const { start, end, kind, text: words } of blocksOf(text)) {
      if (kind === 'heading') expect(text.slice(start, end)).toBe(words);
      expect(text.slice(start, end).trim()).not.toBe('');
    }
  });

  it('have the sections that the page has', () => {
    const headings = blocksOf(text).filter(({ kind }) => kind === 'heading');
    expect(headings.map(({ id }) => id)).toEqual(outlineOf(text).map(({ id }) => id));
  });
});

describe('the digest of a block', () => {
  it('is eight consonants, which no YAML reader takes for a number or a word', () => {
    for (const words of ['', 'a', '概况', '1e5'])
      expect(blockDigestOf(words)).toMatch(/^[bcdfghjklmnpqrstvwxz]{8}$/);
    expect(blockDigestOf('概况')).toMatchInlineSnapshot(`"dzlnnhvf"`);
  });

  it('does not count white space', () => {
    expect(blockDigestOf(' a \n b')).toBe(blockDigestOf('a b'));
    expect(blockDigestOf('ab')).not.toBe(blockDigestOf('a b'));
  });
});

it('untranslated words stand behind a sign', () => {
  expect(findUntranslated(toUntranslated('概况'))).toBe('概况');
  expect(findUntranslated('〔未译〕 概况')).toBe('概况');
  expect(findUntranslated('概况')).toBeUndefined();
});

import fc from 'fast-check';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { writeBody } from '../../../../src/intake/draft/write-body.ts';
import type { TextNode } from '../../../../src/intake/placing/text/text-node.ts';
import { tableOf } from '../placing/text/source-blocks.ts';

const place = { block: 1 };
const parser = unified().use(remarkParse).use(remarkGfm);

describe('writeBody', () => {
  it('writes headings, paragraphs, lists and tables', () => {
    const nodes: readonly TextNode[] = [
      { kind: 'heading', depth: 2, text: '部门基本情况', place },
      { kind: 'item', number: 1, text: '代管市河长办。', place },
      { kind: 'item', number: 2, text: '办理交办事项。', place },
      { kind: 'paragraph', text: '2023. 正文*不*强调。', place },
      { kind: 'item', text: '第一点', place },
      { kind: 'item', text: '第二点', place },
      { kind: 'item', number: 4, text: '序号不连续', place },
      {
        kind: 'table',
        table: tableOf([
          ['名称', '数量'],
          ['泵车', '41|台'],
        ]),
        place,
      },
    ];
    expect(writeBody(nodes)).toMatchInlineSnapshot(`
      "## 部门基本情况

      1. 代管市河长办。
      2. 办理交办事项。

      2023\\. 正文\\*不\\*强调。

      - 第一点
      - 第二点

      4\\. 序号不连续

      | 名称 | 数量 |
      | --- | --- |
      | 泵车 | 41\\|台 |
      "
    `);
  });

  it('writes any paragraph so that Markdown reads it as one with the same words', () => {
    const words = fc.string({
      unit: fc.constantFrom(...Array.from('中文字a1 2.)(#>*_[]`~<&;!|\\+-=:')),
      minLength: 1,
      maxLength: 30,
    });
    fc.assert(
      fc.property(words, (raw) => {
        const text = raw.trim().replace(/\s+/g, ' ');
        fc.pre(text !== '');
        const [first, ...others] = parser.parse(writeBody([{ kind: 'paragraph', text, place }])).children;
        expect(others).toEqual([]);
        expect(first?.type).toBe('paragraph');
        const inside = first && 'children' in first ? first.children : [];
        expect(inside.map((child) => ('value' in child ? child.value : `<${child.type}>`)).join('')).toBe(
          text,
        );
      }),
      { numRuns: 2000, seed: 20_231 },
    );
  });
});

import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it, test } from 'vitest';
import { misplacedHeadings, outlineOf, sectionsOf } from '../../../src/markdown/outline.ts';

const idsOf = (markdown: string): readonly string[] => outlineOf(markdown).map(({ id }) => id);

describe('outlineOf', () => {
  it('numbers sections by their place, the finer ones inside the coarser', () => {
    const text = '## 一\n\n### 一之一\n\n### 一之二\n\n#### 细\n\n#### 又细\n\n## 二\n\n### 二之一\n';
    expect(idsOf(text)).toEqual(['s-1', 's-1-1', 's-1-2', 's-1-2-1', 's-1-2-2', 's-2', 's-2-1']);
  });

  it('gives both languages the same ids', () => {
    const zh = '## 部门概况\n\n### 主要职责\n\n## 评价结果\n';
    const en = '## The department\n\n### Main duties\n\n## Results\n';
    expect(idsOf(en)).toEqual(idsOf(zh));
  });

  it('does not let the words of a heading or the text between headings change an id', () => {
    const before = '## One\n\ntext\n\n### Two\n\n## Three\n';
    const after = '## 1st\n\nmore text\n\n- and a list\n\n### `Two` *again*\n\n## III\n';
    expect(idsOf(after)).toEqual(idsOf(before));
  });

  it('gives every heading an id of its own, even where levels are skipped', () => {
    const heading = fc.integer({ min: 1, max: 6 }).map((depth) => `${'#'.repeat(depth)} x`);
    fc.assert(
      fc.property(fc.array(heading, { maxLength: 20 }), (headings) => {
        const ids = idsOf(headings.join('\n\n'));
        expect(ids).toHaveLength(headings.length);
        for (const id of ids) expect(id).toMatch(/^s(?:-\d+)+$/);
        if (!headings.some((one) => one.startsWith('# '))) expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });

  it('tells depth, line and plain text of each heading', () => {
    expect(
      outlineOf('intro\n\n## Plan *and* `result` of [2024](https://example.com/)\n\nText\n=====\n'),
    ).toEqual([
      { id: 's-1', depth: 2, text: 'Plan and result of 2024', line: 3 },
      { id: 's-2', depth: 1, text: 'Text', line: 5 },
    ]);
  });

  it('keeps raw HTML in a heading as text', () => {
    expect(outlineOf('## A <b>B</b>')[0]?.text).toBe('A <b>B</b>');
  });

  it('does not take code, comments or plain text for headings', () => {
    expect(idsOf('```\n## code\n```\n\n    ## indented code\n\n#hashtag\n\n<!-- ## comment -->\n')).toEqual(
      [],
    );
  });

  it('finds nothing in an empty text', () => {
    expect(outlineOf('')).toEqual([]);
  });
});

describe('misplacedHeadings', () => {
  const misplaced = (markdown: string): readonly string[] =>
    misplacedHeadings(outlineOf(markdown)).map(({ text }) => text);

  it.each([
    ['one level at a time', '## a\n\n### b\n\n#### c\n'],
    ['back up by several levels', '## a\n\n### b\n\n#### c\n\n## d\n'],
    ['siblings', '## a\n\n## b\n\n### c\n\n### d\n'],
    ['no heading at all', 'text\n'],
  ])('accepts %s', (_, markdown) => {
    expect(misplaced(markdown)).toEqual([]);
  });

  it.each([
    ['the title of the page', '# a\n\n## b\n', ['a']],
    ['a first heading below the top', '### a\n\n### b\n', ['a']],
    ['a skipped level', '## a\n\n#### b\n', ['b']],
    ['a level below the finest', '## a\n\n### b\n\n#### c\n\n##### d\n', ['d']],
    ['a heading after the title that skips', '# a\n\n### b\n', ['a', 'b']],
  ])('finds %s', (_, markdown, found) => {
    expect(misplaced(markdown)).toEqual(found);
  });
});

describe('reading line by line', () => {
  const parsed = (text: string): unknown =>
    sectionsOf(unified().use(remarkParse).use(remarkGfm).parse(text)).map(({ section }) => section);

  test('gives what the parser gives, on every text of the content folder', () => {
    const texts = readdirSync('content/reports', { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.md'))
      .map((file) => readFileSync(`content/reports/${file}`, 'utf8').replace(/^---\n[\s\S]*?\n---\n/, ''));
    expect(texts.length).toBeGreaterThan(100);
    for (const text of texts) expect(outlineOf(text)).toEqual(parsed(text));
  });

  test('gives what the parser gives, on any mixture of lines', () => {
    const line = fc.constantFrom(
      '## 部门概况',
      '### 职责 ',
      '#### a  b',
      '#无空格',
      '##',
      '## a #',
      '## *b*',
      '   ## 缩进',
      '    ## 代码',
      '- ## 列表',
      '1. 项',
      '文字',
      '',
      '---',
      '===',
      '```',
      '> ## 引文',
      '| a | b |',
      '| - | - |',
      '<div>',
      '\t## 制表',
      '[^1]: 注',
      '####### 七',
      '- 项',
      '  ## 续',
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        expect(outlineOf(lines.join('\n'))).toEqual(parsed(lines.join('\n')));
      }),
      { numRuns: 3000 },
    );
  });
});

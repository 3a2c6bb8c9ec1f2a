import { describe, expect, it } from 'vitest';
import { renderMarkdown } from '../../../src/markdown/render.ts';
import { elementsIn } from './parsed-html.ts';

/** The elements outside all others, each with its tag and text. */
async function blocksOf(markdown: string): Promise<readonly string[]> {
  const { html } = await renderMarkdown(markdown);
  return elementsIn(html).flatMap(({ tag, text, within }) =>
    within.length === 0 ? [`${tag}: ${text.trim()}`] : [],
  );
}

/** Tags of all elements that are no paragraphs. */
async function tagsOf(markdown: string): Promise<readonly string[]> {
  const { html } = await renderMarkdown(markdown);
  return elementsIn(html).flatMap(({ tag }) => (tag === 'p' ? [] : [tag]));
}

describe('a footnote', () => {
  it('stays where it is written, and its mark stands there and where it is referred to', async () => {
    expect(await blocksOf('预算见附表。[^1]\n\n[^1]: 单位为万元。\n\n以上。\n')).toEqual([
      'p: 预算见附表。[1]',
      'p: [1] 单位为万元。',
      'p: 以上。',
    ]);
  });

  it('brings no heading, link, list or raised sign', async () => {
    expect(await tagsOf('a[^1] b[^2] a[^1]\n\n[^1]: A\n[^2]: B\n')).toEqual([]);
  });

  it('adds no section to the outline', async () => {
    const { outline } = await renderMarkdown('## 概况\n\na[^1]\n\n## 结果\n\n[^1]: A\n');
    expect(outline.map(({ id }) => id)).toEqual(['s-1', 's-2']);
  });

  it('may be referred to before and after it, and more than once', async () => {
    expect(await blocksOf('a[^1][^2]\n\n[^1]: A\n\n[^2]: B\n\nc[^1]\n')).toEqual([
      'p: a[1][2]',
      'p: [1] A',
      'p: [2] B',
      'p: c[1]',
    ]);
  });

  it('may be referred to in a heading, a table and a list', async () => {
    const text = '## a[^1]\n\n| b[^1] |\n| --- |\n| c |\n\n- d[^1]\n\n[^1]: A\n';
    expect(await blocksOf(text)).toEqual([
      'h2: a[1]',
      expect.stringMatching(/^div: b\[1\]\s+c$/),
      'ul: d[1]',
      'p: [1] A',
    ]);
  });

  it('that nobody refers to is not lost', async () => {
    expect(await blocksOf('a\n\n[^1]: A\n')).toEqual(['p: a', 'p: [1] A']);
  });

  it('keeps its emphasis, its links and its further paragraphs', async () => {
    const text = 'a[^1]\n\n[^1]: **A** [b](https://example.com/)\n\n    C[^2]\n\n[^2]: D\n';
    expect(await blocksOf(text)).toEqual(['p: a[1]', 'p: [1] A b', 'p: C[2]', 'p: [2] D']);
    expect(await tagsOf(text)).toEqual(['strong', 'a']);
  });

  it('inside a quotation stays inside it', async () => {
    const { html } = await renderMarkdown('> a[^1]\n>\n> [^1]: A\n');
    expect(elementsIn(html).map(({ tag, text, within }) => [tag, text.trim(), within.join()])).toEqual([
      ['blockquote', 'a[1]\n[1] A', ''],
      ['p', 'a[1]', 'blockquote'],
      ['p', '[1] A', 'blockquote'],
    ]);
  });

  it('may refer to another footnote', async () => {
    const text = 'a[^1]\n\n[^1]: A[^2]\n\n[^2]: B\n';
    expect(await blocksOf(text)).toEqual(['p: a[1]', 'p: [1] A[2]', 'p: [2] B']);
    expect(await tagsOf(text)).toEqual([]);
  });

  it.each([
    ['a list', '- A\n    - B', 'ul'],
    ['code', '```\n    A\n    ```', 'pre'],
    ['a quotation', '> A', 'blockquote'],
  ])('that begins with %s keeps its mark', async (_, content, tag) => {
    const blocks = await blocksOf(`a[^1]\n\n[^1]: ${content}\n`);
    expect(blocks.join('\n')).toMatch(/^p: a\[1\]\n[\s\S]*\[1\][\s\S]*A/);
    expect(blocks.at(-1)).toMatch(new RegExp(`^${tag}: `));
  });

  it('without words keeps its mark', async () => {
    expect(await blocksOf('a[^1]\n\n[^1]:\n\nb\n')).toEqual(['p: a[1]', 'p: [1]', 'p: b']);
  });

  it('keeps the capitals of its mark', async () => {
    expect(await blocksOf('a[^Note]\n\n[^Note]: A\n')).toEqual(['p: a[Note]', 'p: [Note] A']);
  });
});

describe('a mark without a footnote', () => {
  it('stands as it is written', async () => {
    expect(await blocksOf('a[^1] b\n')).toEqual(['p: a[^1] b']);
  });
});

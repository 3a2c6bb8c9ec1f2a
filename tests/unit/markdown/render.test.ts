import { describe, expect, it } from 'vitest';
import { outlineOf } from '../../../src/markdown/outline.ts';
import { renderMarkdown } from '../../../src/markdown/render.ts';
import { elementsIn, textIn, type ParsedElement } from './parsed-html.ts';

async function render(markdown: string): Promise<readonly ParsedElement[]> {
  return elementsIn((await renderMarkdown(markdown)).html);
}

describe('renderMarkdown', () => {
  it('gives every heading the id of its section', async () => {
    const text = '## 概况\n\n### 职责\n\n## 结果\n\n### 产出\n\n#### 数量\n';
    const headings = (await render(text)).filter(({ tag }) => /^h\d$/.test(tag));
    expect(headings.map(({ tag, attributes, text: words }) => [tag, attributes.id, words])).toEqual([
      ['h2', 's-1', '概况'],
      ['h3', 's-1-1', '职责'],
      ['h2', 's-2', '结果'],
      ['h3', 's-2-1', '产出'],
      ['h4', 's-2-1-1', '数量'],
    ]);
  });

  it('returns the outline that the checks see', async () => {
    const text = '## a\n\n### b *c*\n';
    expect((await renderMarkdown(text)).outline).toEqual(outlineOf(text));
  });

  it('puts every table into a frame that takes the focus, and keeps the alignment of its columns', async () => {
    const elements = await render(
      '| 项目 | 金额 | 率 |\n| --- | ---: | :-: |\n| 基本支出 | 320.00 | 90% |\n',
    );
    const [frame] = elements;
    expect(frame).toMatchObject({
      tag: 'div',
      attributes: { class: 'table-frame', tabindex: '0' },
      within: [],
    });
    expect(elements.find(({ tag }) => tag === 'table')?.within).toEqual(['div']);
    expect(
      elements
        .filter(({ tag }) => tag === 'th' || tag === 'td')
        .map(({ tag, attributes }) => [tag, attributes.align]),
    ).toEqual([
      ['th', undefined],
      ['th', 'right'],
      ['th', 'center'],
      ['td', undefined],
      ['td', 'right'],
      ['td', 'center'],
    ]);
  });

  it('frames each of several tables by itself', async () => {
    const table = '| a |\n| --- |\n| 1 |\n';
    const elements = await render(`${table}\n${table}\n> | b |\n> | --- |\n`);
    expect(elements.filter(({ tag }) => tag === 'table').map(({ within }) => within.at(-1))).toEqual([
      'div',
      'div',
      'div',
    ]);
    expect(elements.filter(({ tag }) => tag === 'div')).toHaveLength(3);
  });

  it('keeps the number at which an ordered list begins, and nests lists', async () => {
    const elements = await render('4. d\n5. e\n   - inner\n');
    expect(elements.find(({ tag }) => tag === 'ol')?.attributes).toEqual({ start: '4' });
    expect(elements.find(({ text, tag }) => tag === 'li' && text === 'inner')?.within).toEqual([
      'ol',
      'li',
      'ul',
    ]);
    expect((await render('1. a\n2. b\n'))[0]?.attributes).toEqual({});
  });

  it.each([
    ['*a*', 'em'],
    ['**a**', 'strong'],
    ['~~a~~', 'del'],
    ['`a`', 'code'],
    ['> a', 'blockquote'],
    ['```\na\n```', 'pre'],
    ['- a', 'ul'],
    ['a  \nb', 'br'],
    ['---', 'hr'],
  ])('renders %j with <%s>', async (markdown, tag) => {
    expect((await render(markdown)).map((element) => element.tag)).toContain(tag);
  });

  it.each([
    ['[site](https://example.com/a?b=c#d)', 'https://example.com/a?b=c#d'],
    ['[site](http://example.com/)', 'http://example.com/'],
    ['<https://example.com/>', 'https://example.com/'],
    ['[section](#s-2-1)', '#s-2-1'],
    ['[r]\n\n[r]: https://example.com/r', 'https://example.com/r'],
    ['[query](https://example.com/?a=javascript:1)', 'https://example.com/?a=javascript:1'],
  ])('keeps the link of %j', async (markdown, href) => {
    expect((await render(markdown)).find(({ tag }) => tag === 'a')?.attributes).toEqual({ href });
  });

  it('leads every link within a text to an anchor of that text', async () => {
    const elements = await render('## a\n\nSee [below](#s-2).[^1]\n\n## b\n\n[^1]: A footnote.\n');
    const anchors = elements.flatMap(({ attributes }) => attributes.id ?? []);
    const links = elements.flatMap(({ attributes }) =>
      attributes.href?.startsWith('#') ? [attributes.href.slice(1)] : [],
    );
    expect(links.filter((link) => !anchors.includes(link))).toEqual([]);
  });

  it('adds no heading and no words of its own', async () => {
    const { html, outline } = await renderMarkdown('## 概况\n\n预算见附表。[^1]\n\n[^1]: 单位为万元。\n');
    expect(elementsIn(html).filter(({ tag }) => /^h\d$/.test(tag))).toHaveLength(outline.length);
    expect(textIn(html)).not.toMatch(/[a-z]{4,}/i);
  });

  it('writes an address with a scheme in capitals as a link too', async () => {
    const link = (await render('[site](HTTPS://example.com/)')).find(({ tag }) => tag === 'a');
    expect(link?.attributes.href?.toLowerCase()).toBe('https://example.com/');
  });

  it('keeps Han text, digits and signs as they stand', async () => {
    const text = '调整率 12.00%（−3.5 万元）“三公”经费 ≥ 90 & <5 「示例」';
    expect(textIn((await renderMarkdown(text)).html)).toBe(text);
  });

  it('gives the same bytes for the same text', async () => {
    const text = '## a\n\n| b |\n| --- |\n| [c](https://example.com/) |\n\n1. d\n';
    expect(await renderMarkdown(text)).toEqual(await renderMarkdown(text));
  });
});

import { describe, expect, it } from 'vitest';
import type { BlockMark } from '../../../src/markdown/block-marks.ts';
import { renderMarkdown } from '../../../src/markdown/render.ts';

const note = { text: 'Not translated', lang: 'en' };

async function render(markdown: string, ...marks: readonly BlockMark[]): Promise<string> {
  return (await renderMarkdown(markdown, marks)).html.trim();
}

describe('a marked block', () => {
  it('of untranslated words loses the sign and has its language and a note, which search passes over', async () => {
    const mark = { block: 0, kind: 'missing', lang: 'zh-CN', note };
    expect(await render('〔未译〕在职*34*人。', mark)).toBe(
      '<p><small class="block-note" lang="en" data-search-off="">Not translated</small> <span data-translation="missing" lang="zh-CN">在职<em>34</em>人。</span></p>',
    );
  });

  it('may be a list item, without those below it', async () => {
    expect(await render('- 〔未译〕甲\n  - b\n', { block: 0, kind: 'missing', lang: 'zh-CN' })).toBe(
      '<ul>\n<li><span data-translation="missing" lang="zh-CN">甲</span>\n<ul>\n<li>b</li>\n</ul>\n</li>\n</ul>',
    );
  });

  it('may be a row: each cell has the language, the first the note', async () => {
    const html = await render('| 〔未译〕甲 | 乙 |\n| --- | --- |\n', {
      block: 0,
      kind: 'missing',
      lang: 'zh-CN',
      note,
    });
    expect(html.match(/block-note/g)).toHaveLength(1);
    expect(html.match(/<span data-translation="missing" lang="zh-CN">(.)<\/span>/g)).toHaveLength(2);
    expect(html).not.toContain('未译');
  });

  it('may be a heading, which keeps its anchor and has no note', async () => {
    expect(await render('## 〔未译〕概况\n', { block: 0, kind: 'missing', lang: 'zh-CN', note })).toBe(
      '<h2 id="s-1"><span data-translation="missing" lang="zh-CN">概况</span></h2>',
    );
  });

  it('that is out of date keeps its words', async () => {
    const html = await render('a\n\nb\n', {
      block: 1,
      kind: 'outdated',
      note: { text: 'Changed', lang: 'en' },
    });
    expect(html).toBe(
      '<p>a</p>\n<p><small class="block-note" lang="en" data-search-off="">Changed</small> <span data-translation="outdated">b</span></p>',
    );
  });
});

it('no author can write a mark', async () => {
  expect(
    await render('<span data-translation="missing" data-block="0">a</span>\n', { block: 5, kind: 'missing' }),
  ).toBe('<p>&#x3C;span data-translation="missing" data-block="0">a&#x3C;/span></p>');
});

it('a text without marks is rendered as ever', async () => {
  expect(await render('〔未译〕a')).toBe('<p>〔未译〕a</p>');
});

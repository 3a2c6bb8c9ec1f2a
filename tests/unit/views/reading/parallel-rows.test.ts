import { parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { linkTerms } from '../../../../src/views/reading/link-terms.ts';
import { toParallelRows } from '../../../../src/views/reading/parallel-rows.ts';
import { toTextParts, writeBlocks } from '../../../../src/views/reading/text-parts.ts';

const ZH =
  '<p>引言。</p>\n<h2 id="s-1">概况</h2>\n<p>甲。</p>\n<p>乙。</p>\n<h3 id="s-1-1">职责</h3>\n<ul>\n<li>一</li>\n</ul>\n';
const EN =
  '<h2 id="s-1">Overview</h2>\n<p>A.</p>\n<p>B.</p>\n<h3 id="s-1-1">Duties</h3>\n<p>Intro.</p>\n<ul>\n<li>one</li>\n</ul>\n<h2 id="s-2">More</h2>\n';

describe('toParallelRows', () => {
  it('puts blocks side by side where a section has as many, whole sections where not', () => {
    expect(toParallelRows(toTextParts(ZH), toTextParts(EN))).toEqual([
      { anchor: 's-0', original: '<p>引言。</p>', translation: '' },
      { anchor: 's-1', number: '1', original: '<h2>概况</h2>', translation: '<h2>Overview</h2>' },
      { original: '<p>甲。</p>', translation: '<p>A.</p>' },
      { original: '<p>乙。</p>', translation: '<p>B.</p>' },
      {
        anchor: 's-1-1',
        number: '1.1',
        original: '<h3>职责</h3><ul>\n<li>一</li>\n</ul>',
        translation: '<h3>Duties</h3><p>Intro.</p><ul>\n<li>one</li>\n</ul>',
      },
      { anchor: 's-2', number: '2', original: '', translation: '<h2>More</h2>' },
    ]);
  });

  it('does not take a text apart at headings inside of other blocks', () => {
    const quoted = '<blockquote>\n<h2 id="s-1">A</h2>\n</blockquote>\n<p>x</p>\n';
    expect(toParallelRows(toTextParts(quoted), toTextParts(quoted)).map(({ original }) => original)).toEqual([
      '<blockquote>\n<h2>A</h2>\n</blockquote>',
      '<p>x</p>',
    ]);
  });
});

describe('linkTerms', () => {
  const glossary = [
    {
      id: 'execution-rate',
      zh: '预算执行率',
      en: 'execution rate',
      aliases: {},
      definition: { zh: '定义', en: 'Definition' },
      source: { zh: '出处' },
    },
  ];
  const link = (html: string, linked = new Set<string>()): string =>
    writeBlocks(
      linkTerms(parseFragment(html).childNodes, 'en', glossary, linked, ({ id }) => ({
        href: `/glossary/#${id}`,
        title: 'A & B',
      })),
    );

  it('links the first occurrence of a term, and no heading, code or link', () => {
    expect(
      link(
        '<h2>The execution rate</h2><p><code>execution rate</code></p><p>The Execution rate, execution rate.</p>',
      ),
    ).toBe(
      '<h2>The execution rate</h2><p><code>execution rate</code></p><p>The <a class="term" href="/glossary/#execution-rate" title="A &amp; B">Execution rate</a>, execution rate.</p>',
    );
  });

  it('does not link a term again', () => {
    expect(link('<p>execution rate</p>', new Set(['execution-rate']))).toBe('<p>execution rate</p>');
  });
});

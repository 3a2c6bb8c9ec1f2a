import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPage } from '../../../../src/search/build/read-page.ts';
import type { Block, Section } from '../../../../src/search/format/search-page.ts';

const PATH = 'reports/example-bureau/2024/';

/** A page with this in its searched part, after a title. */
function pageOf(content: string, kind = 'report'): string {
  return `<!doctype html><html lang="zh-CN"><head><title>Site</title></head><body><nav>Menu</nav>
    <main data-search-page="${kind}"><h1>示例局<em>2024</em>年度报告</h1>${content}</main><footer>Foot</footer></body></html>`;
}

function sectionsOf(content: string): readonly Section[] {
  return readPage(pageOf(content), PATH).page?.sections ?? [];
}

function blocksOf(content: string): readonly Block[] {
  return sectionsOf(content).flatMap(({ blocks }) => blocks);
}

function textsOf(content: string): readonly string[] {
  return blocksOf(content).map(({ text }) => text);
}

const attribute = (value: unknown): string =>
  JSON.stringify(value).replaceAll('&', '&amp;').replaceAll('"', '&quot;');

const FIELDS = {
  aliases: ['示例局', 'Bureau "A" & B'],
  filters: {
    year: [{ id: '2024', label: '2024' }],
    region: [],
    department: [],
    kind: [],
    grade: [],
    questions: [],
  },
  measures: { initial: '21160100.00', rate: '-1.5' },
  fictional: true,
};

describe('a page', () => {
  test('has the language, path, kind and title that its HTML gives, and nothing from outside its main part', () => {
    expect(readPage(pageOf('<p>Text</p>'), PATH)).toEqual({
      locale: 'zh-CN',
      names: [],
      page: {
        path: PATH,
        kind: 'report',
        title: '示例局2024年度报告',
        aliases: [],
        filters: { year: [], region: [], department: [], kind: [], grade: [], questions: [] },
        measures: {},
        fictional: false,
        sections: [{ anchor: '', title: '', blocks: [{ text: 'Text' }] }],
      },
    });
  });

  test('has the fields that it prints', () => {
    const { page } = readPage(
      pageOf(`<div hidden data-search-fields="${attribute(FIELDS)}"></div>`, 'page'),
      PATH,
    );
    expect(page).toMatchObject({ kind: 'page', ...FIELDS });
  });

  test('that is not marked is no result, but its names are read', () => {
    const name = { kind: 'year', label: '2024', also: [], foreign: [] };
    expect(
      readPage(
        `<html lang="en"><main><h1 data-search-name="${attribute(name)}">2024</h1></main>`,
        'years/2024/',
      ),
    ).toEqual({ locale: 'en', names: [{ ...name, path: 'years/2024/' }] });
  });

  test('gives names with the anchor of their element, hidden ones too', () => {
    const term = (label: string) => ({ kind: 'term', label, also: ['a'], foreign: ['b'] });
    const { names } = readPage(
      pageOf(
        `<h2 id="one" data-search-name="${attribute(term('一'))}">一</h2>` +
          `<div hidden><i id="two" data-search-name="${attribute(term('二'))}"></i></div>`,
      ),
      'glossary/',
    );
    expect(names).toEqual([
      { ...term('一'), path: 'glossary/#one' },
      { ...term('二'), path: 'glossary/#two' },
    ]);
  });
});

describe('what cannot be read is refused with the page and the attribute', () => {
  test.each([
    ['data-search-fields', '<div data-search-fields="{"></div>'],
    [
      'data-search-fields',
      `<div data-search-fields="${attribute({ ...FIELDS, measures: { rate: '90.6%' } })}"></div>`,
    ],
    ['data-search-fields', `<div data-search-fields="${attribute({ ...FIELDS, extra: 1 })}"></div>`],
    [
      'data-search-fields',
      `<div data-search-fields="${attribute({ ...FIELDS, filters: { year: [] } })}"></div>`,
    ],
    [
      'data-search-name',
      `<p data-search-name="${attribute({ kind: 'person', label: 'x', also: [], foreign: [] })}"></p>`,
    ],
    ['data-search-name', '<p data-search-name=""></p>'],
  ])('%s: %s', (name, content) => {
    expect(() => readPage(pageOf(content), PATH)).toThrow(`${PATH}: ${name} cannot be read.`);
  });

  test('an unknown kind, a page without a title', () => {
    expect(() => readPage(pageOf('', 'poem'), PATH)).toThrow(`${PATH}: data-search-page cannot be read.`);
    expect(() => readPage('<main data-search-page="page"><p>a</p></main>', PATH)).toThrow(
      `${PATH}: found no heading h1`,
    );
  });
});

describe('text', () => {
  test('of each block stands alone, white space collapsed, entities decoded, in NFC', () => {
    expect(
      textsOf(
        '<p>One\n  &amp;&#20108;&nbsp;<b>th</b>ree</p><ul><li>Caf\u0065\u0301<li>five</ul><div>six<div>seven</div>eight</div>',
      ),
    ).toEqual(['One &二 three', 'Café', 'five', 'six', 'seven', 'eight']);
  });

  test('goes on over inline elements and ends a word at a line break', () => {
    expect(textsOf('<p>预算<a href="#x">执行</a>率<br>next</p>')).toEqual(['预算执行率 next']);
  });

  test('of nested lists does not merge', () => {
    expect(textsOf('<ol><li>one<ol><li>two</li></ol>three</li></ol>')).toEqual(['one', 'two', 'three']);
  });

  test.each([
    '<script>x</script>',
    '<style>x</style>',
    '<template><p>x</p></template>',
    '<svg><text>x</text></svg>',
    '<span hidden>x</span>',
    '<span data-search-off>x<b>y</b></span>',
  ])('is not what is off or no text: %s', (silent) => {
    expect(textsOf(`<p>one ${silent}two</p>`)).toEqual(['one two']);
  });

  test('is not what stands in a block that is off, and the text around it does not merge', () => {
    expect(textsOf('<div>one<div data-search-off><p>x</p><ul><li>y</ul></div>two</div>')).toEqual([
      'one',
      'two',
    ]);
  });

  test('that is empty makes no block', () => {
    expect(textsOf('<p> </p><p>&nbsp;</p><p><b></b></p>')).toEqual([]);
  });
});

describe('sections', () => {
  test('begin at a heading with an id, whose text is searched', () => {
    expect(sectionsOf('<p>lead</p><h2 id="s-1">One</h2><p>a</p><h3 id="s-1-1">Two</h3><p>b</p>')).toEqual([
      { anchor: '', title: '', blocks: [{ text: 'lead' }] },
      { anchor: 's-1', title: 'One', blocks: [{ text: 'One', heading: true }, { text: 'a' }] },
      { anchor: 's-1-1', title: 'Two', blocks: [{ text: 'Two', heading: true }, { text: 'b' }] },
    ]);
  });

  test('have the anchor of the element that they stand in, once', () => {
    expect(
      sectionsOf('<section id="facts"><h2>One</h2><p>a</p><h3>Two</h3><p>b</p></section>').map(
        ({ anchor, title, blocks }) => [anchor, title, blocks.length],
      ),
    ).toEqual([['facts', 'One', 4]]);
  });

  test('are named by interface text that is not searched; without text there is none', () => {
    expect(
      sectionsOf(
        '<h2 id="a" data-search-label>Annex 1</h2><p>x</p><h2 id="cite" data-search-label>Cite</h2>',
      ),
    ).toEqual([{ anchor: 'a', title: 'Annex 1', blocks: [{ text: 'x' }] }]);
  });

  test('do not begin at headings without an anchor or below h4', () => {
    expect(sectionsOf('<h2>One</h2><p>a</p><h5 id="x">Two</h5>')).toEqual([
      {
        anchor: '',
        title: '',
        blocks: [{ text: 'One', heading: true }, { text: 'a' }, { text: 'Two', anchor: 'x', heading: true }],
      },
    ]);
  });

  test('give their blocks the anchor of the nearest element that has one of its own', () => {
    expect(
      blocksOf(
        '<section id="s"><h2 id="h">H</h2><p>a</p><ul><li id="finding-1"><p>b</p><p id="c">c</p></ul><p>d</p></section>',
      ),
    ).toEqual([
      { text: 'H', heading: true },
      { text: 'a' },
      { text: 'b', anchor: 'finding-1' },
      { text: 'c', anchor: 'c' },
      { text: 'd' },
    ]);
  });
});

describe('labels', () => {
  test('of a list of facts are those of its terms', () => {
    expect(
      blocksOf(`<dl><div id="budget.initial"><dt data-search-label>年初预算：</dt><dd><data value="1">2,116.01</data> <span data-unit-label>万元</span></dd><dd>note</dd></div>
        <div data-search-off><dt>x</dt><dd>y</dd></div><dt>Own word</dt><dd>value</dd></dl>`),
    ).toEqual([
      { text: '2,116.01 万元', label: '年初预算', anchor: 'budget.initial' },
      { text: 'note', label: '年初预算', anchor: 'budget.initial' },
      { text: 'Own word' },
      { text: 'value', label: 'Own word' },
    ]);
  });

  test('of cells are row and column with its unit', () => {
    expect(
      blocksOf(`<table><caption data-search-label>Budget</caption>
        <thead data-search-label><tr><th scope="col">项目</th><th scope="col">年初预算<span data-unit-label>万元</span></th><th>Share</th></tr></thead>
        <tbody><tr id="line-basic"><th scope="row"><a href="#">基本支出</a></th><td id="budget.lines[0].initial"><data>5,320.10</data><details data-search-off><p>mark</p></details></td><td>12%</td></tr>
        <tr><th scope="row">Rest</th><td data-search-off>Not seen</td><td>88%</td></tr></tbody></table><p>after</p>`),
    ).toEqual([
      { text: '基本支出', anchor: 'line-basic', heading: true },
      { text: '5,320.10', label: '基本支出 · 年初预算 (万元)', anchor: 'budget.lines[0].initial' },
      { text: '12%', label: '基本支出 · Share', anchor: 'line-basic' },
      { text: 'Rest', heading: true },
      { text: '88%', label: 'Rest · Share' },
      { text: 'after' },
    ]);
  });

  test("of a table in the report's own text are its column heads, which are searched", () => {
    expect(
      blocksOf(
        '<table><thead><tr><th>Year</th><th>Visits</th></tr></thead><tbody><tr><td>2023</td><td>41</td></tr></tbody></table>',
      ),
    ).toEqual([
      { text: 'Year' },
      { text: 'Visits' },
      { text: '2023', label: 'Year' },
      { text: '41', label: 'Visits' },
    ]);
  });

  test('stand before what follows them in the same element only', () => {
    expect(
      blocksOf(`<ul><li><p data-search-label><strong>疑点</strong> <a href="#">附表缺失</a></p><p>one</p>
        <blockquote><p data-search-label>Reply:</p><p>two</p></blockquote><p>three</p></li><li>four</li></ul>
        <p><span data-search-label>出处：</span><span>five</span></p><p>six</p>`),
    ).toEqual([
      { text: 'one', label: '疑点 附表缺失' },
      { text: 'two', label: 'Reply' },
      { text: 'three', label: '疑点 附表缺失' },
      { text: 'four' },
      { text: 'five', label: '出处' },
      { text: 'six' },
    ]);
  });
});

describe('whatever the words are', () => {
  const word = fc.string({
    unit: fc.constantFrom('预', '算', 'a', 'B', '1', '.', '<', '>', '&', '"'),
    minLength: 1,
    maxLength: 8,
  });
  const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

  test('paragraphs come back as they were, each a block', () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), (words) => {
        expect(textsOf(words.map((text) => `<p>${escaped(text)}</p>`).join(''))).toEqual(words);
      }),
    );
  });

  test('what is off changes nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ text: word, off: fc.boolean() })), (parts) => {
        const content = parts.map(
          ({ text, off }) => `<div${off ? ' data-search-off' : ''}><p>${escaped(text)}</p></div>`,
        );
        expect(textsOf(content.join(''))).toEqual(parts.filter(({ off }) => !off).map(({ text }) => text));
      }),
    );
  });

  test('fields survive the way through an attribute', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (aliases) => {
        const html = pageOf(`<div data-search-fields="${attribute({ ...FIELDS, aliases })}"></div>`);
        expect(readPage(html, PATH).page?.aliases).toEqual(aliases);
      }),
    );
  });
});

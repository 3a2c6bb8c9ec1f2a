import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readOutline, readWell, refusalOf } from './makers/read.ts';
import { lostSigns } from './makers/visible-words.ts';

const read = (body: string): Promise<readonly string[]> =>
  readOutline(`<html><body>${body}</body></html>`, 'a.html');
const gb18030 = (text: string): readonly number[] => {
  // 示例 in GB 18030, the rest ASCII: Node decodes the encoding but does not encode it.
  const known: Readonly<Record<string, readonly number[]>> = {
    示: [0xca, 0xbe],
    例: [0xc0, 0xfd],
    元: [0xd4, 0xaa],
  };
  return Array.from(text).flatMap((sign) => known[sign] ?? [sign.charCodeAt(0)]);
};

describe('the encoding of a page', () => {
  it.each([
    [
      'of its bytes, though it declares another',
      Buffer.from('<html><meta charset="gb2312"><p>示例</p></html>'),
    ],
    ['that it declares', Uint8Array.from(gb18030('<html><meta charset="gbk"><p>示例</p></html>'))],
    [
      'that its bytes fit, though it declares UTF-8',
      Uint8Array.from(gb18030('<html><meta charset="utf-8"><p>示例</p></html>')),
    ],
    ['that its bytes fit, where it declares none', Uint8Array.from(gb18030('<html><p>示例</p></html>'))],
    ['of its byte-order mark', Buffer.from('\uFEFF<html><p>示例</p></html>', 'utf16le')],
    ['of UTF-16 without a mark', Buffer.from('<html><p>示例</p></html>', 'utf16le')],
  ])('is the one %s', async (_, bytes) => {
    expect(await readOutline(new Uint8Array(bytes), 'a.html')).toEqual(['示例']);
  });
});

describe('words of a page', () => {
  it.each([
    [
      'nested spans',
      '<p><span><span style="font-size:16pt">全年</span><font>预算<b>2739.21</b></font></span>万元</p>',
      ['全年预算2739.21万元'],
    ],
    [
      'line ends of its source',
      '<p>示例市水务局认真\n  贯彻落实 2022\n年部署 and\nmore</p>',
      ['示例市水务局认真贯彻落实 2022年部署 and more'],
    ],
    ['headings', '<h1>报告</h1><h3>一、<br>概况</h3>', ['h1 报告', 'h3 一、概况']],
    ['line breaks', '<p>　　第一段。<br>　　第二段。<br/><br/></p>', ['第一段。', '第二段。']],
    [
      'lists',
      '<ol><li>甲</li><li><p>乙</p><p>丙</p></li></ol><ul><li>丁</li></ul>',
      ['ordered 1. 甲', 'ordered 2. 乙', 'ordered 丙', 'bullet 丁'],
    ],
    [
      'lists that count otherwise',
      '<ol type="a" start="3"><li>甲</li></ol><ol style="list-style-type:cjk-ideographic"><li>乙</li><li value="12">丙</li></ol><ol type="I"><li>丁</li></ol>',
      ['ordered c. 甲', 'ordered 一、乙', 'ordered 十二、丙', 'ordered I. 丁'],
    ],
    ['preformatted text', '<pre>甲\n  乙</pre>', ['甲', '乙']],
    [
      'fields of a form',
      '<p>类型：<input type=checkbox checked>自评<input type=checkbox>他评 <input value="2022"><input type=hidden value=9></p>',
      ['类型：☑自评☐他评 2022'],
    ],
    ['what has no width', '<p>示\u200b例\u00ad市</p>', ['示例市']],
    ['text outside of any element', '甲<p>乙</p>丙', ['甲', '乙', '丙']],
  ])('are read through %s', async (_, body, expected) => {
    expect(await read(body)).toEqual(expected);
  });

  it('do not include scripts, styles, comments and the head', async () => {
    expect(
      await readOutline(
        '<html><head><title>题</title><style>p{}</style></head><body><!-- 注 --><script>var 甲</script><noscript>乙</noscript><template>丙</template><p>丁</p></body></html>',
        'a.html',
      ),
    ).toEqual(['丁']);
  });

  it('that are hidden are listed', async () => {
    expect(
      await read(
        '<p>甲<span style="display:none">乙1</span></p><div hidden>丙2</div><p style="mso-hide: all">丁3</p>',
      ),
    ).toEqual(['甲', '- hidden-text: 乙1', '- hidden-text: 丙2', '- hidden-text: 丁3']);
  });

  it('have pasted field codes taken out and listed', async () => {
    expect(
      await read(
        '<p>一、部门概况 PAGEREF _Toc25831 \\h 3</p><p class=MsoToc2>（一）职责……5</p><p>TOC \\o "1-3" \\h \\z \\u 目录</p><p>见HYPERLINK "http://example.org/a"网站</p>',
      ),
    ).toEqual([
      '目录',
      '见 网站',
      '- contents-line: 一、部门概况 PAGEREF _Toc25831 \\h 3',
      '- contents-line: （一）职责……5',
      '- field-code: TOC \\o "1-3" \\h \\z \\u',
      '- field-code: HYPERLINK "http://example.org/a"',
    ]);
  });

  it('that were wrapped where a page ended are joined, also inside words and numbers', async () => {
    const lines = [
      '　　2022年全年预算安排资金合计为人民币贰仟柒佰余万元，其中年初预算为2116.01万',
      '元，年中追加623.20万元，全年实际支出2481.71万元，执行率为90.60%，各项工作任务全部按',
      '时完成，资金使用规范，没有截留挪用的情况，也没有超标准列支的情况。',
      '　　二、存在的问题',
    ];
    expect(await read(`<div>${lines.join('<br>')}</div>`)).toEqual([
      lines.slice(0, 3).join('').trim(),
      '二、存在的问题',
    ]);
  });
});

describe('tables of a page', () => {
  it.each([
    [
      'merged cells',
      '<table><tr><th rowspan=2>项目<th colspan=2>预算</tr><tr><td>年初<td>调整</tr><tr><td>甲<td>1<td>2</tr></table>',
      ['项目 | 预算 | <预算', '^项目 | 年初 | 调整', '甲 | 1 | 2'],
    ],
    [
      'a title across more columns than there are',
      '<table><tr><td colspan=256>标题</tr><tr><td>甲<td>1</tr></table>',
      ['标题 | <标题', '甲 | 1'],
    ],
    [
      'a cell that reaches beyond the last row',
      '<table><tr><td rowspan=0>甲<td>1</tr><tr><td>2</tr></table>',
      ['甲 | 1', '^甲 | 2'],
    ],
    ['several lines in a cell', '<table><tr><td>目标<td><p>一</p>二<br>三</tr></table>', ['目标 | 一⏎二⏎三']],
    [
      'empty edges and gaps',
      '<table><tr><td>甲<td><td>1<td></tr><tr><td><td><td><td></tr><tr><td>乙<td><td>2<td>&nbsp;</tr></table>',
      ['甲 | 1', '乙 | 2', '- empty-cells: '],
    ],
    [
      'bars between cells',
      '<table><tr><td>|<td>甲<td>|<td>1<td>|</tr><tr><td>|<td>乙<td>|<td>2<td>|</tr></table>',
      ['甲 | 1', '乙 | 2', '- empty-cells: '],
    ],
    ['a caption', '<table><caption>附表1</caption><tr><td>甲<td>1</tr></table>', ['附表1', '甲 | 1']],
    [
      'hidden rows and cells',
      '<table><tr><td>甲<td>1<td style="display:none">9</tr><tr style="display:none"><td>乙<td>2</tr></table>',
      ['甲 | 1', '- hidden-row: 乙2', '- hidden-column: 9'],
    ],
  ])('are read with %s', async (_, body, expected) => {
    expect(await read(body)).toEqual(expected);
  });

  it('that only serve the layout are paragraphs, and what is in them is read', async () => {
    const inner = '<table><tr><td>项目<td>数</tr><tr><td>甲<td>1</tr></table>';
    const article = Array.from({ length: 9 }, (_, index) => `<p>第${index}段</p>`).join('');
    expect(await read('<table><tr><td><p>一段</p><p>二段</p></td></tr></table>')).toEqual(['一段', '二段']);
    expect(await read(`<table><tr><td>导航</td><td>正文${inner}末段</td></tr></table>`)).toEqual([
      '导航',
      '正文',
      '项目 | 数',
      '甲 | 1',
      '末段',
    ]);
    expect(
      (await read(`<table><tr><td colspan=2>${article}</td></tr><tr><td>甲<td>1</tr></table>`)).slice(-2),
    ).toEqual(['第8段', '甲 | 1']);
    expect(await read('<table><tr><td>甲<td><table><tr><td>乙<td>丙</tr></table></tr></table>')).toEqual([
      '甲 | 乙 丙',
    ]);
  });

  it('that are written with bars are tables', async () => {
    expect(await read('<p>| 项目 | 数 |</p><p>|---|---|</p><p>| 甲 | 1 |</p><p>正文</p>')).toEqual([
      '项目 | 数',
      '甲 | 1',
      '正文',
    ]);
  });

  it('of thousands of empty cells shrink to what is in them', async () => {
    const empty = `<tr>${'<td></td>'.repeat(250)}</tr>`;
    const body = `<table><tr><td>甲</td>${'<td></td>'.repeat(200)}<td>1</td></tr>${empty.repeat(40)}</table>`;
    expect(await read(body)).toEqual(['甲 | 1', '- empty-cells: ']);
  });
});

describe('a page beyond measure', () => {
  it.each([
    ['too-many-columns', `<table><tr>${'<td>1</td>'.repeat(10_000)}</tr><tr><td>2</tr></table>`],
    [
      'too-many-columns',
      `<table>${`<tr>${'<td colspan=1000 rowspan=65534>字</td>'.repeat(300)}</tr>`.repeat(3)}</table>`,
    ],
    ['too-deep', `${'<div>'.repeat(100_000)}深`],
    ['too-much', `<p>${'字'.repeat(3_100_000)}`],
  ])('is refused as %s', async (code, body) => {
    expect(await refusalOf(`<html><body>${body}</body></html>`, 'a.html')).toBe(code);
  });
});

describe('no sign of a page', () => {
  it('is lost, whatever its elements', async () => {
    const words = fc.stringMatching(/^[示例报告预算〇0-9]{1,6}$/);
    const element = fc.constantFrom(
      'p',
      'div',
      'span',
      'b',
      'h2',
      'li',
      'td',
      'td colspan=2',
      'th rowspan=3',
      'tr',
      'table',
      'ul',
      'center',
      'pre',
      'caption',
    );
    const tree = fc.letrec<{ node: string }>((tie) => ({
      node: fc.oneof(
        { maxDepth: 6, depthIdentifier: 'page' },
        words,
        fc
          .tuple(element, fc.array(tie('node'), { maxLength: 5, depthIdentifier: 'page' }))
          .map(([name, inner]) => `<${name}>${inner.join('')}</${name.split(' ')[0]}>`),
      ),
    }));
    await fc.assert(
      fc.asyncProperty(tree.node, async (body) => {
        const source = body.replace(/<[^>]*>/g, ' ');
        const page = `<html><body><p>示例</p>${body}</body></html>`;
        expect(lostSigns(`示例${source}`, await readWell(page, 'a.html'))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  }, 60_000);
});

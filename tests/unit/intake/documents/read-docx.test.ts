import { describe, expect, it } from 'vitest';
import { makeDocx, paragraph } from './makers/office-maker.ts';
import { readOutline, readWell, refusalOf } from './makers/read.ts';
import { lostSigns } from './makers/visible-words.ts';

const run = (text: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const cell = (text: string, properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(text)}</w:tc>`;
const level = (number: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${number}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`;
const item = (text: string, list: number, depth: number): string =>
  paragraph(text, `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${list}"/></w:numPr>`);
const read = (body: string, file: Parameters<typeof makeDocx>[1] = {}): Promise<readonly string[]> =>
  readOutline(makeDocx(body, file), 'a.docx');

describe('headings of a Word file', () => {
  const styles =
    '<w:style w:styleId="1"><w:name w:val="heading 1"/></w:style>' +
    '<w:style w:styleId="2"><w:name w:val="标题 2"/></w:style>' +
    '<w:style w:styleId="own"><w:name w:val="公文标题"/><w:basedOn w:val="1"/></w:style>' +
    '<w:style w:styleId="level"><w:name w:val="正文3"/><w:pPr><w:outlineLvl w:val="2"/></w:pPr></w:style>' +
    '<w:style w:styleId="loop"><w:basedOn w:val="loop"/></w:style>';
  it.each([
    ['1', 'h1 概况'],
    ['2', 'h2 概况'],
    ['own', 'h1 概况'],
    ['level', 'h3 概况'],
    ['loop', '概况'],
    ['unknown', '概况'],
  ])('are known by the style %s', async (style, expected) => {
    expect(await read(paragraph('概况', `<w:pStyle w:val="${style}"/>`), { styles })).toEqual([expected]);
  });

  it('are known by the level that the paragraph itself has', async () => {
    expect(await read(paragraph('概况', '<w:outlineLvl w:val="1"/>'))).toEqual(['h2 概况']);
    expect(await read(paragraph('正文', '<w:outlineLvl w:val="9"/>'))).toEqual(['正文']);
  });
});

describe('automatic numbers', () => {
  const numbering =
    '<w:abstractNum w:abstractNumId="0">' +
    level(0, 'chineseCountingThousand', '%1、') +
    level(1, 'chineseCounting', '（%2）') +
    level(2, 'decimal', '%3.') +
    level(3, 'decimal', '（%4）', '<w:suff w:val="nothing"/>') +
    level(4, 'decimalEnclosedCircleChinese', '%5') +
    '</w:abstractNum><w:abstractNum w:abstractNumId="1">' +
    level(0, 'decimal', '%1.') +
    level(1, 'decimal', '%1.%2') +
    '</w:abstractNum><w:abstractNum w:abstractNumId="2">' +
    level(0, 'bullet', '●') +
    level(1, 'none', '附件：') +
    level(2, 'chineseLegalSimplified', '%3、') +
    level(3, 'upperRoman', '%4.') +
    '</w:abstractNum>' +
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>' +
    '<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>' +
    '<w:num w:numId="3"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>' +
    '<w:num w:numId="4"><w:abstractNumId w:val="2"/></w:num>';

  it('are written before the words, and begin anew below the next higher one', async () => {
    const body = [
      item('概况', 1, 0),
      item('职责', 1, 1),
      item('甲', 1, 2),
      item('乙', 1, 2),
      item('丙', 1, 3),
      item('丁', 1, 4),
      item('机构', 1, 1),
      item('戊', 1, 2),
      item('预算', 1, 0),
      item('己', 1, 1),
    ].join('');
    expect(await read(body, { numbering })).toEqual([
      'ordered 一、概况',
      'ordered （一）职责',
      'ordered 1. 甲',
      'ordered 2. 乙',
      'ordered （1）丙',
      'ordered ① 丁',
      'ordered （二）机构',
      'ordered 1. 戊',
      'ordered 二、预算',
      'ordered （一）己',
    ]);
  });

  it('count on over other paragraphs, and begin where the list says', async () => {
    const body = [
      item('甲', 2, 0),
      paragraph('正文'),
      item('乙', 2, 0),
      item('丙', 2, 1),
      item('丁', 3, 0),
    ].join('');
    expect(await read(body, { numbering })).toEqual([
      'ordered 1. 甲',
      '正文',
      'ordered 2. 乙',
      'ordered 2.1 丙',
      'ordered 5. 丁',
    ]);
  });

  it('are none for bullets, fixed words for some, and legal or Roman for others', async () => {
    const body = [item('甲', 4, 0), item('名单', 4, 1), item('乙', 4, 2), item('丙', 4, 3)].join('');
    expect(await read(body, { numbering })).toEqual([
      'bullet 甲',
      'ordered 附件：名单',
      'ordered 壹、乙',
      'ordered I. 丙',
    ]);
  });

  it('come from the style of a heading, and fill a cell that holds nothing else', async () => {
    const styles =
      '<w:style w:styleId="1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
    const row = (name: string): string => `<w:tr><w:tc>${item('', 2, 0)}</w:tc>${cell(name)}</w:tr>`;
    const body = `${paragraph('概况', '<w:pStyle w:val="1"/>')}<w:tbl>${row('甲')}${row('乙')}</w:tbl>`;
    expect(await read(body, { styles, numbering })).toEqual(['h1 ordered 一、概况', '1. | 甲', '2. | 乙']);
  });
});

describe('what is seen in a Word file but hard to see in its XML', () => {
  it.each([
    ['simple fields', `<w:p><w:fldSimple w:instr="DATE">${run('2022年')}</w:fldSimple></w:p>`, ['2022年']],
    [
      'results of fields, not their codes',
      `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> REF a123 </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('90.60%')}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`,
      ['90.60%'],
    ],
    ['links', `<w:p><w:hyperlink r:id="rId9">${run('网址')}</w:hyperlink></w:p>`, ['网址']],
    [
      'formulas',
      '<w:p><m:oMath><m:r><m:t>执行率=</m:t></m:r><m:f><m:num><m:r><m:t>2481</m:t></m:r></m:num></m:f></m:oMath></w:p>',
      ['执行率=2481'],
    ],
    [
      'characters with their pronunciation',
      `<w:p><w:r><w:ruby><w:rt>${run('pin')}</w:rt><w:rubyBase>${run('拼')}</w:rubyBase></w:ruby></w:r></w:p>`,
      ['拼'],
    ],
    [
      'smart tags and content controls',
      `<w:p><w:smartTag>${run('甲')}</w:smartTag><w:sdt><w:sdtContent>${run('乙')}</w:sdtContent></w:sdt></w:p>`,
      ['甲乙'],
    ],
    [
      'breaks',
      `<w:p>${run('甲')}<w:r><w:br/><w:t>乙</w:t><w:cr/><w:t>丙</w:t></w:r></w:p>`,
      ['甲', '乙', '丙'],
    ],
    [
      'words that are cut into many runs',
      `<w:p>${Array.from('2739.21万元')
        .map((sign) => run(sign, '<w:b/>'))
        .join('')}</w:p>`,
      ['2739.21万元'],
    ],
    [
      'words that were inserted or moved here',
      `<w:p><w:ins>${run('甲')}</w:ins><w:moveTo>${run('乙')}</w:moveTo></w:p>`,
      ['甲乙'],
    ],
  ])('%s are kept', async (_, body, expected) => {
    expect(await read(body)).toEqual(expected);
  });

  it('is kept in text boxes of new and of old programs, once', async () => {
    const box = (text: string): string => `<w:txbxContent>${paragraph(text)}</w:txbxContent>`;
    const both = `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline><a:graphic><a:graphicData><wps:wsp><wps:txbx>${box('框一')}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${box('框一')}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent>`;
    const old = `<w:pict><v:shape><v:textbox>${box('框二')}</v:textbox></v:shape></w:pict>`;
    const onlyNew = `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box('框三')}</wps:txbx></w:drawing></mc:Choice></mc:AlternateContent>`;
    expect(
      await read(`<w:p>${run('正文')}<w:r>${both}</w:r><w:r>${old}</w:r><w:r>${onlyNew}</w:r></w:p>`),
    ).toEqual(['正文', '框一', '框二', '框三']);
  });

  it('is kept in notes, at the end', async () => {
    const note = (id: number, text: string): string =>
      `<w:footnote w:id="${id}">${paragraph(text)}</w:footnote>`;
    const reference = (id: number): string => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
    const body = `<w:p>${run('甲')}${reference(7)}${run('乙')}${reference(3)}</w:p>`;
    expect(await read(body, { footnotes: note(-1, '') + note(3, '注二2') + note(7, '注一1') })).toEqual([
      '甲乙',
      '[1] 注一1',
      '[2] 注二2',
    ]);
  });

  it('is kept under the names of the strict form and under other prefixes', async () => {
    const body =
      '<x:p xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:r><x:t>严格2022</x:t></x:r></x:p>';
    expect(await read(body)).toEqual(['严格2022']);
  });
});

describe('what is left out of a Word file', () => {
  it('is listed with the block that it belongs to', async () => {
    const body = [
      paragraph('第一段'),
      `<w:p>${run('留下')}<w:del w:id="1"><w:r><w:delText>删去99</w:delText></w:r></w:del>${run('隐藏77', '<w:vanish/>')}<w:r><w:commentReference w:id="0"/></w:r></w:p>`,
      `<w:tbl><w:tr>${cell('甲')}${cell('1')}</w:tr><w:tr><w:trPr><w:del/></w:trPr>${cell('删行')}${cell('2')}</w:tr></w:tbl>`,
      paragraph('末段'),
    ].join('');
    const document = await readWell(
      makeDocx(body, {
        comments: `<w:comment w:id="0">${paragraph('批注55')}</w:comment>`,
        header: paragraph('页眉1'),
      }),
      'a.docx',
    );
    expect(document.omitted).toEqual([
      { what: 'deleted', text: '删去99', place: { block: 2 } },
      { what: 'hidden-text', text: '隐藏77', place: { block: 2 } },
      { what: 'comment', text: '批注55', place: { block: 2 } },
      { what: 'deleted', text: '删行\n2', place: { block: 4 } },
      { what: 'page-header', text: '页眉1', place: { block: 4 } },
    ]);
  });

  it('are lines of the table of contents, known by their style or their field', async () => {
    const styles = '<w:style w:styleId="t1"><w:name w:val="toc 1"/></w:style>';
    const field = `<w:p>${run('（一）职责')}<w:r><w:instrText> PAGEREF _Toc25831 \\h </w:instrText></w:r>${run('3')}</w:p>`;
    const body = paragraph('一、概况\t3', '<w:pStyle w:val="t1"/>') + field + paragraph('一、概况');
    expect(await read(body, { styles })).toEqual([
      '一、概况',
      '- contents-line: 一、概况\t3',
      '- contents-line: （一）职责3',
    ]);
  });

  it('are pictures and macros, which are never run', async () => {
    const picture =
      '<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="图片 1" descr="财务专用章"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="rId5"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>';
    const bytes = makeDocx(paragraph('正文') + picture, {
      type: 'application/vnd.ms-word.document.macroEnabled.main+xml',
      others: [{ name: 'word/vbaProject.bin', data: 'Sub AutoOpen()' }],
    });
    expect(await readOutline(bytes, 'a.docm')).toEqual(['正文', '- picture: 财务专用章', '- macro: ']);
  });
});

describe('tables of a Word file', () => {
  it('have merged cells laid out', async () => {
    const body = `<w:tbl><w:tr>${cell('项目', '<w:vMerge w:val="restart"/>')}${cell('预算', '<w:gridSpan w:val="2"/>')}</w:tr><w:tr>${cell('', '<w:vMerge/>')}${cell('年初')}${cell('调整')}</w:tr><w:tr>${cell('基本支出')}${cell('1.50')}${cell('')}</w:tr></w:tbl>`;
    expect(await read(body)).toEqual(['项目 | 预算 | <预算', '^项目 | 年初 | 调整', '基本支出 | 1.50 | ']);
  });

  it('keep their columns where a row begins further right', async () => {
    const body = `<w:tbl><w:tr>${cell('项目')}${cell('年初')}${cell('调整')}</w:tr><w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell('1')}${cell('2')}</w:tr></w:tbl>`;
    expect(await read(body)).toEqual(['项目 | 年初 | 调整', ' | 1 | 2']);
  });

  it('hold several lines in a cell, and smaller tables', async () => {
    const inner = `<w:tbl><w:tr>${cell('甲')}${cell('1')}</w:tr></w:tbl>`;
    const body = `<w:tbl><w:tr>${cell('目标')}<w:tc>${paragraph('一行')}${paragraph('二行')}${inner}${paragraph('')}</w:tc></w:tr></w:tbl>`;
    expect(await read(body)).toEqual(['目标 | 一行⏎二行⏎甲 1']);
  });
});

describe('a Word file that cannot be read', () => {
  it('is refused when its text is another file inside it', async () => {
    expect(await refusalOf(makeDocx('<w:altChunk r:id="rId1"/>'), 'a.docx')).toBe('embedded-page');
  });

  it('is refused when its body is missing', async () => {
    expect(await refusalOf(makeDocx('</w:body><w:body>').slice(0, -200), 'a.docx')).toBe('damaged');
  });
});

describe('no sign of a Word file', () => {
  it('is lost between blocks and what was left out', async () => {
    const words = [
      '正文2739.21',
      '删去10',
      '隐藏11',
      '批注12',
      '框内13',
      '注脚14',
      '页眉15',
      '目录16',
      '表内17',
    ];
    const [
      text = '',
      deleted = '',
      hidden = '',
      comment = '',
      box = '',
      note = '',
      header = '',
      contents = '',
      inside = '',
    ] = words;
    const body = [
      `<w:p>${run(text)}<w:del><w:r><w:delText>${deleted}</w:delText></w:r></w:del>${run(hidden, '<w:vanish/>')}<w:r><w:commentReference w:id="0"/></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>`,
      `<w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent>${paragraph(box)}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>`,
      paragraph(contents, '<w:pStyle w:val="t"/>'),
      `<w:tbl><w:tr>${cell(inside)}${cell('x')}</w:tr></w:tbl>`,
    ].join('');
    const document = await readWell(
      makeDocx(body, {
        styles: '<w:style w:styleId="t"><w:name w:val="TOC 2"/></w:style>',
        comments: `<w:comment w:id="0">${paragraph(comment)}</w:comment>`,
        footnotes: `<w:footnote w:id="2">${paragraph(note)}</w:footnote>`,
        header: paragraph(header),
      }),
      'a.docx',
    );
    expect(lostSigns(words.join(''), document)).toEqual([]);
  });
});

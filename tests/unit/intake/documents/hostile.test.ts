import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LIMITS } from '../../../../src/intake/documents/limits.ts';
import { runReader } from '../../../../src/intake/documents/run-reader.ts';
import { makeBomb, makeZlibBomb } from './makers/bomb-maker.ts';
import { makeDocx, makeXlsx, paragraph, textCell } from './makers/office-maker.ts';
import { makePdf } from './makers/pdf-maker.ts';
import { outline } from './makers/visible-words.ts';
import { makeZip, type ZipPart } from './makers/zip-maker.ts';

/** Longer than a reader lives, so that a test only fails for what the reader does. */
const PATIENCE = LIMITS.milliseconds + 20_000;

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hostile-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Reads a hostile file as a file from outside is read; the code of the refusal, or the lines of the document. */
async function meet(
  name: string,
  content: Uint8Array | string,
  options: Parameters<typeof runReader>[1] = {},
): Promise<string | readonly string[]> {
  const path = join(folder, name);
  writeFileSync(path, content);
  const { result, peakBytes } = await runReader(path, options);
  if (result.kind === 'document' || result.refusal.code !== 'too-slow') {
    expect(peakBytes).toBeGreaterThan(0);
    expect(peakBytes).toBeLessThan(LIMITS.memoryBytes);
  }
  if (result.kind === 'document')
    return outline(result.document)
      .slice(0, 10)
      .map((line) => line.slice(0, 100));
  expect(result.refusal.args.name).toBe(name);
  return result.refusal.code;
}

const WORD_TYPES: ZipPart = {
  name: '[Content_Types].xml',
  data: '<Types><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
};
const columnName = (index: number): string => {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnName(Math.floor(index / 26) - 1) + last;
};
const sheetOf = (...rows: readonly string[]): string =>
  `<sheetData>${rows.map((row, index) => `<row r="${index + 1}">${row}</row>`).join('')}</sheetData>`;

describe('an archive that was made to fill the memory', () => {
  const packed = makeBomb(64);
  it.each<readonly [string, string, readonly ZipPart[]]>([
    [
      'one entry',
      'too-large-unpacked',
      [WORD_TYPES, { name: 'word/document.xml', data: '', packed, statedSize: 64 * 1024 * 1024 }],
    ],
    [
      'an entry that states less',
      'unsafe-archive',
      [WORD_TYPES, { name: 'word/document.xml', data: '', packed, statedSize: 1_000 }],
    ],
    [
      'an entry that states more',
      'unsafe-archive',
      [WORD_TYPES, { name: 'word/document.xml', data: '<a/>', statedSize: 9_000 }],
    ],
    [
      'entries that share their bytes',
      'unsafe-archive',
      [
        WORD_TYPES,
        { name: 'word/document.xml', data: '<a/>' },
        ...Array.from({ length: 200 }, (_, index) => ({
          name: `word/${index}.xml`,
          data: '<a/>',
          sharesBytesOf: 1,
        })),
      ],
    ],
    [
      'very many entries',
      'unsafe-archive',
      Array.from({ length: 5_000 }, (_, index) => ({ name: `word/${index}.xml`, data: '' })),
    ],
    [
      'two entries of one name',
      'unsafe-archive',
      [WORD_TYPES, { name: 'word/document.xml', data: '<a/>' }, { name: 'word/document.xml', data: '<b/>' }],
    ],
    [
      'its list of types',
      'too-large-unpacked',
      [{ name: '[Content_Types].xml', data: '', packed, statedSize: 64 * 1024 * 1024 }],
    ],
  ])(
    'by %s is refused as %s',
    async (_, code, parts) => {
      expect(await meet('bomb.docx', makeZip(parts))).toBe(code);
    },
    PATIENCE,
  );

  it(
    'by many sheets is refused',
    async () => {
      const sheet = makeBomb(8);
      const sheets = Array.from({ length: 12 }, (_, index) => ({
        name: `xl/worksheets/sheet${index + 2}.xml`,
        data: '',
        packed: sheet,
        statedSize: 8 * 1024 * 1024,
      }));
      const bytes = makeXlsx([{ name: '一', xml: sheetOf(textCell('A1', '甲')) }], { others: sheets });
      expect(await meet('bomb.xlsx', bytes)).toBe('too-large-unpacked');
    },
    PATIENCE,
  );

  it(
    'by a picture does no harm: pictures are never unpacked',
    async () => {
      const picture = { name: 'word/media/image1.png', data: '', packed, statedSize: 64 * 1024 * 1024 };
      expect(await meet('picture.docx', makeDocx(paragraph('正文'), { others: [picture] }))).toEqual([
        '正文',
      ]);
    },
    PATIENCE,
  );
});

describe('an archive that was made to reach other files', () => {
  it.each(['../../etc/passwd', '/etc/passwd', 'C:/Windows/win.ini', 'word/../../x.xml', '..\\x.xml'])(
    'by the name %s is refused',
    async (name) => {
      expect(await meet('path.docx', makeDocx(paragraph('正文'), { others: [{ name, data: 'x' }] }))).toBe(
        'unsafe-archive',
      );
    },
    PATIENCE,
  );

  it(
    'by archives inside it is refused',
    async () => {
      const inner = makeZip([{ name: 'a', data: 'a' }]);
      expect(
        await meet(
          'nested.docx',
          makeDocx(paragraph('正文'), { others: [{ name: 'word/inner.zip', data: inner }] }),
        ),
      ).toBe('unsafe-archive');
      expect(await meet('nested.zip', makeZip([{ name: 'inner.zip', data: inner }]))).toBe('archive');
      expect(await meet('packed.docx', new Uint8Array(gzipSync(makeDocx(paragraph('正文')))))).toBe(
        'archive',
      );
    },
    PATIENCE,
  );

  it(
    'by a password is refused',
    async () => {
      const part = { name: 'word/a.xml', data: 'x', encrypted: true };
      expect(await meet('secret.docx', makeDocx(paragraph('正文'), { others: [part] }))).toBe(
        'encrypted-office',
      );
    },
    PATIENCE,
  );
});

describe('XML that was made to reach other files or to fill the memory', () => {
  const external = '<!DOCTYPE w:document [<!ENTITY x SYSTEM "file:///etc/passwd">]>';
  const laughs = `<!DOCTYPE w:document [<!ENTITY a "哈哈">${Array.from({ length: 20 }, (_, index) => `<!ENTITY ${String.fromCharCode(98 + index)} "${`&${String.fromCharCode(97 + index)};`.repeat(10)}">`).join('')}]>`;
  it.each([
    ['external entities', external],
    ['entities of entities', laughs],
    ['a document type alone', '<!DOCTYPE w:document>'],
    ['a document type from elsewhere', '<!DOCTYPE w:document SYSTEM "http://example.org/a.dtd">'],
  ])(
    'by %s is refused',
    async (_, prolog) => {
      expect(await meet('xml.docx', makeDocx(paragraph('正文&x;'), { prolog }))).toBe('unsafe-xml');
    },
    PATIENCE,
  );

  it(
    'in a part of a workbook, or in UTF-16, is refused too',
    async () => {
      const sheet = { name: '一', xml: sheetOf(textCell('A1', '甲')) };
      const part = { name: 'xl/comments1.xml', data: `<?xml version="1.0"?>${external}<comments/>` };
      expect(await meet('xml.xlsx', makeXlsx([sheet], { others: [part] }))).toBe('unsafe-xml');
      const wide = new Uint8Array(Buffer.from(`\uFEFF${external}<w:comments/>`, 'utf16le'));
      const bytes = makeZip([WORD_TYPES, { name: 'word/document.xml', data: wide }]);
      expect(await meet('wide.docx', bytes)).toBe('unsafe-xml');
    },
    PATIENCE,
  );

  it.each([
    ['too-deep', makeDocx('<w:sdt><w:sdtContent>'.repeat(50_000))],
    ['too-deep', makeDocx('<w:tbl><w:tr><w:tc>'.repeat(400) + paragraph('深'))],
    ['too-much', makeDocx('<w:p/>'.repeat(600_000))],
  ])(
    'by its depth or its length is refused as %s',
    async (code, bytes) => {
      expect(await meet('deep.docx', bytes)).toBe(code);
    },
    PATIENCE,
  );
});

describe('a workbook that was made to fill the memory', () => {
  it(
    'by 10 000 columns is refused',
    async () => {
      const row = Array.from({ length: 10_000 }, (_, index) => textCell(`${columnName(index)}1`, '列')).join(
        '',
      );
      expect(await meet('columns.xlsx', makeXlsx([{ name: '一', xml: sheetOf(row) }]))).toBe(
        'too-many-columns',
      );
    },
    PATIENCE,
  );

  it(
    'by very many rows is refused',
    async () => {
      const rows = Array.from(
        { length: 25_000 },
        (_, index) => `<c r="A${index + 1}"><v>1</v></c><c r="B${index + 1}"><v>2</v></c>`,
      );
      expect(await meet('rows.xlsx', makeXlsx([{ name: '一', xml: sheetOf(...rows) }]))).toBe(
        'too-many-rows',
      );
    },
    PATIENCE,
  );

  it(
    'by very many cells is refused',
    async () => {
      const xml = `<sheetData><row r="1">${'<c r="A1"><v>1</v></c>'.repeat(250_000)}</row></sheetData>`;
      expect(await meet('cells.xlsx', makeXlsx([{ name: '一', xml }]))).toBe('too-much');
    },
    PATIENCE,
  );

  it(
    'by the size that it states, or one merged cell over all, does no harm',
    async () => {
      const xml = `<dimension ref="A1:XFD1048576"/>${sheetOf(textCell('A1', '甲') + textCell('XFD1', '乙'))}<mergeCells><mergeCell ref="A1:XFC1048576"/></mergeCells>`;
      expect(await meet('stated.xlsx', makeXlsx([{ name: '一', xml }]))).toEqual(['甲 | 乙']);
    },
    PATIENCE,
  );

  it(
    'by one long text in very many cells is refused',
    async () => {
      const rows = Array.from({ length: 1_999 }, (_, index) => `<c r="B${index + 2}"><v>1</v></c>`);
      const long = textCell('A1', '长'.repeat(30_000));
      const tall = `<mergeCells><mergeCell ref="A1:A2000"/></mergeCells>`;
      const xml = `${sheetOf(`${long}<c r="B1"><v>1</v></c>`, ...rows)}${tall}`;
      expect(await meet('long.xlsx', makeXlsx([{ name: '一', xml }]))).toBe('too-much');
    },
    PATIENCE,
  );
});

describe('a workbook that was made to run something', () => {
  it(
    'by formulas shows what it keeps of them and runs none',
    async () => {
      const row = `${textCell('A1', '合计')}<c r="B1"><f>CMD|'/C calc'!A0</f></c><c r="C1" t="str"><f>HYPERLINK("http://example.org/?"&amp;A1)</f><v>点击</v></c><c r="D1"><f>[1]Sheet1!A1</f><v>7</v></c><c r="E1" t="str"><f>WEBSERVICE("http://example.org")</f></c>`;
      const link = { name: 'xl/externalLinks/externalLink1.xml', data: '<externalLink/>' };
      expect(
        await meet('formula.xlsx', makeXlsx([{ name: '一', xml: sheetOf(row) }], { others: [link] })),
      ).toEqual([
        '合计 | 点击 | 7',
        "- formula: =CMD|'/C calc'!A0",
        '- formula: =WEBSERVICE("http://example.org")',
      ]);
    },
    PATIENCE,
  );

  it(
    'by macros is read without them',
    async () => {
      const macro = { name: 'xl/vbaProject.bin', data: 'Sub Auto_Open()' };
      const bytes = makeXlsx([{ name: '一', xml: sheetOf(textCell('A1', '甲') + textCell('B1', '乙')) }], {
        type: 'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
        others: [macro],
      });
      expect(await meet('macro.xlsm', bytes)).toEqual(['甲 | 乙', '- macro: ']);
    },
    PATIENCE,
  );
});

describe('a PDF that was made to fill the memory or to take for ever', () => {
  it(
    'by a stream that unpacks to two gibibytes is refused',
    async () => {
      const content = { dictionary: '/Filter /FlateDecode', bytes: makeZlibBomb(2_048) };
      expect(['too-large', 'too-slow']).toContain(await meet('bomb.pdf', makePdf([{}], { content })));
    },
    PATIENCE,
  );

  it(
    'by a stream that is packed twice is refused',
    async () => {
      const content = {
        dictionary: '/Filter [/FlateDecode /FlateDecode]',
        bytes: new Uint8Array(deflateSync(makeZlibBomb(2_048))),
      };
      expect(['too-large', 'too-slow']).toContain(await meet('twice.pdf', makePdf([{}], { content })));
    },
    PATIENCE,
  );

  it(
    'by very many signs is refused',
    async () => {
      const operators = Buffer.from('BT /F1 12 Tf 10 10 Td <4f60> Tj ET\n'.repeat(3_000_000));
      const content = { dictionary: '/Filter /FlateDecode', bytes: new Uint8Array(deflateSync(operators)) };
      expect(['too-large', 'too-much', 'too-slow']).toContain(
        await meet('signs.pdf', makePdf([{}], { content })),
      );
    },
    PATIENCE,
  );

  it(
    'by very many pages is refused',
    async () => {
      const pages = Array.from({ length: 3_000 }, () => ({ texts: [{ x: 72, y: 72, text: '示例' }] }));
      expect(await meet('pages.pdf', makePdf(pages))).toBe('too-many-pages');
    },
    PATIENCE,
  );

  it(
    'by the number of pages that it states does no harm',
    async () => {
      const pages = [{ texts: [{ x: 72, y: 300, text: '示例市水务局的报告' }] }];
      expect(await meet('stated.pdf', makePdf(pages, { statedPages: 2_000_000_000 }))).toEqual([
        '示例市水务局的报告',
      ]);
    },
    PATIENCE,
  );

  it(
    'by what it does when it is opened does nothing',
    async () => {
      const pages = [{ texts: [{ x: 72, y: 300, text: '示例市水务局的报告' }] }];
      const script = '/OpenAction << /S /JavaScript /JS (app.alert\\(1\\); while\\(true\\) {}) >>';
      expect(await meet('script.pdf', makePdf(pages, { trailer: script }))).toEqual(['示例市水务局的报告']);
    },
    PATIENCE,
  );
});

describe('a page or a text that was made to fill the memory or to take for ever', () => {
  it.each([
    ['too-deep', 'deep.html', `<html>${'<div>'.repeat(100_000)}深`],
    [
      'too-deep',
      'fonts.html',
      `<html>${Array.from({ length: 3_000 }, (_, index) => `<font size=${index}>`).join('')}${'<p>字'.repeat(3_000)}`,
    ],
    [
      'too-many-columns',
      'columns.html',
      `<table>${`<tr>${'<td>1</td>'.repeat(10_000)}</tr>`.repeat(3)}</table>`,
    ],
    [
      'too-many-columns',
      'spans.html',
      `<table>${`<tr>${'<td colspan=1000 rowspan=65534>字</td>'.repeat(300)}</tr>`.repeat(300)}</table>`,
    ],
    ['too-much', 'nodes.html', `<html>${'<b>字</b>'.repeat(700_000)}`],
    ['file-too-large', 'long.html', `<html>${'示例文字'.repeat(1_100_000)}`],
    ['too-much', 'long.txt', '示例文字\n'.repeat(800_000)],
  ])(
    'is refused as %s: %s',
    async (code, name, content) => {
      expect(await meet(name, content)).toBe(code);
    },
    PATIENCE,
  );

  it(
    'is ended when its time is over',
    async () => {
      const operators = Buffer.from('10 10 m 20 20 l S\n'.repeat(3_000_000));
      const content = { dictionary: '/Filter /FlateDecode', bytes: new Uint8Array(deflateSync(operators)) };
      expect(await meet('lines.pdf', makePdf([{}], { content }), { milliseconds: 3_000 })).toBe('too-slow');
    },
    PATIENCE,
  );

  it(
    'is ended when its memory is used up',
    async () => {
      const content = '示例市水务局认真贯彻落实。\n\n'.repeat(60_000);
      expect(await meet('memory.md', content, { memoryBytes: 220 * 1024 * 1024, milliseconds: 20_000 })).toBe(
        'too-large',
      );
    },
    PATIENCE,
  );
});

describe('a file that is not what it says', () => {
  const docx = makeDocx(paragraph('示例报告2022'));
  const pdf = makePdf([{ texts: [{ x: 72, y: 300, text: '示例市水务局的报告' }] }]);
  it.each([
    ['file-empty', 'empty.docx', new Uint8Array()],
    ['damaged', 'half.docx', docx.slice(0, docx.length / 2)],
    ['archive', 'head.xlsx', makeZip([])],
    ['damaged', 'short.docx', docx.slice(0, 4)],
    ['unknown-form', 'noise.docx', Uint8Array.from({ length: 5_000 }, (_, index) => (index * 7919) % 251)],
    ['image', 'photo.pdf', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, ...Array<number>(100).fill(0)])],
    ['binary-as-text', 'letters.txt', `ࡱ>\u0003${'乱码'.repeat(50)}`],
    ['damaged', 'zip.txt', 'PK\u0003\u0004'.padEnd(200, 'x')],
  ])(
    'is refused as %s: %s',
    async (code, name, content) => {
      expect(await meet(name, content)).toBe(code);
    },
    PATIENCE,
  );

  it(
    'is read as what it is where that can be read',
    async () => {
      expect(await meet('report.pdf', docx)).toEqual(['示例报告2022']);
      expect(await meet('report.xls', pdf)).toEqual(['示例市水务局的报告']);
      expect(await meet('page.docx', '<html><p>示例</p></html>')).toEqual(['示例']);
      expect(await meet('wide.txt', Buffer.from('示例2022\n第二行\n', 'utf16le'))).toEqual([
        '示例2022',
        '第二行',
      ]);
    },
    PATIENCE,
  );

  it(
    'and is cut off ends in a document or a refusal',
    async () => {
      expect(['damaged', 'scanned-pdf', 'no-text', 'unreadable']).toContain(
        await meet('half.pdf', pdf.slice(0, pdf.length / 2)),
      );
    },
    PATIENCE,
  );
});

import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../../src/intake/documents/read-document.ts';
import { REFUSAL_CODES } from '../../../../src/intake/documents/refusal.ts';
import { makeCompoundFile } from './makers/compound-maker.ts';
import { makeDocx, makeXlsx, paragraph, textCell } from './makers/office-maker.ts';
import { makePdf } from './makers/pdf-maker.ts';
import { readWell, refusalOf } from './makers/read.ts';
import { makeZip } from './makers/zip-maker.ts';

const bytes = (...values: readonly number[]): Uint8Array =>
  Uint8Array.from([...values, ...new Uint8Array(64)]);
const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf16le'));
const office = (type: string): Uint8Array =>
  makeZip([
    { name: '[Content_Types].xml', data: `<Types><Override PartName="/x" ContentType="${type}"/></Types>` },
  ]);
const docx = makeDocx(paragraph('示例报告2022'));
const xlsx = makeXlsx([
  {
    name: '表1',
    xml: `<sheetData><row r="1">${textCell('A1', '示例')}${textCell('B1', '2022')}</row></sheetData>`,
  },
]);
const pdf = makePdf([{ texts: [{ x: 72, y: 72, text: '示例市水务局部门整体支出绩效自评报告' }] }]);

describe('a form that can be read', () => {
  it.each([
    ['docx', docx, 'a.docx'],
    ['docx', docx, 'a.doc'],
    ['docx', docx, 'a.zip'],
    ['docx', docx, 'a.xlsx'],
    [
      'docx',
      makeDocx(paragraph('示例'), { type: 'application/vnd.ms-word.document.macroEnabled.main+xml' }),
      'a.docm',
    ],
    ['xlsx', xlsx, 'a.xlsx'],
    ['xlsx', xlsx, 'a.pdf'],
    ['pdf', pdf, 'a.pdf'],
    ['pdf', pdf, 'a.docx'],
    ['html', '<!DOCTYPE html><html><body><p>示例</p></body></html>', 'a.html'],
    [
      'html',
      '<?xml version="1.0"?>\n<!-- x -->\n<html xmlns="http://www.w3.org/1999/xhtml"><body>示例</body></html>',
      'a.htm',
    ],
    [
      'html',
      '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table><tr><td>示例</td></tr></table></html>',
      'a.xls',
    ],
    ['html', '<table><tr><td>示例</td><td>1</td></tr></table>', 'a.txt'],
    ['text', '示例报告', 'a.txt'],
    ['text', '示例报告', 'a.docx'],
    ['text', '1 < 2，2 > 1', 'a.txt'],
    ['markdown', '# 示例报告', 'a.md'],
  ])('is recognised as %s by its content in %#: %s', async (format, content, name) => {
    expect((await readWell(content, name)).format).toBe(format);
  });
});

describe('a form that cannot be read', () => {
  it.each([
    ['file-empty', new Uint8Array(), 'a.docx'],
    ['word-97', makeCompoundFile(['WordDocument', '1Table']), 'a.doc'],
    ['word-97', makeCompoundFile(['WordDocument', '1Table']), 'a.docx'],
    ['wps-writer', makeCompoundFile(['WordDocument', '1Table']), 'a.wps'],
    ['wps-writer', makeCompoundFile(['WordDocument', 'WpsCustomData']), 'a.doc'],
    ['excel-97', makeCompoundFile(['Workbook']), 'a.xls'],
    ['excel-97', makeCompoundFile(['Book']), 'a.xls'],
    ['wps-spreadsheet', makeCompoundFile(['Workbook', 'ETExtData']), 'a.xls'],
    ['wps-spreadsheet', makeCompoundFile(['Workbook']), 'a.et'],
    ['encrypted-office', makeCompoundFile(['EncryptedPackage', 'EncryptionInfo']), 'a.docx'],
    ['compound-file', makeCompoundFile(['PowerPoint Document']), 'a.ppt'],
    ['excel-binary', office('application/vnd.ms-excel.sheet.binary.macroEnabled.main'), 'a.xlsb'],
    [
      'presentation',
      office('application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml'),
      'a.pptx',
    ],
    ['archive', office('application/x-other'), 'a.docx'],
    ['archive', makeZip([{ name: '报告.docx', data: docx }]), 'a.zip'],
    ['archive', makeZip([{ name: 'mimetype', data: 'application/epub+zip' }]), 'a.epub'],
    [
      'open-document',
      makeZip([{ name: 'mimetype', data: 'application/vnd.oasis.opendocument.text' }]),
      'a.odt',
    ],
    [
      'open-spreadsheet',
      makeZip([{ name: 'mimetype', data: 'application/vnd.oasis.opendocument.spreadsheet' }]),
      'a.ods',
    ],
    ['fixed-layout', makeZip([{ name: 'OFD.xml', data: '<OFD/>' }]), 'a.ofd'],
    ['rich-text', '{\\rtf1\\ansi 示例}', 'a.doc'],
    ['web-archive', 'MIME-Version: 1.0\nContent-Type: multipart/related; boundary="x"\n\n<html>', 'a.mht'],
    [
      'office-xml',
      '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"></Workbook>',
      'a.xls',
    ],
    ['image', bytes(0x89, 0x50, 0x4e, 0x47), 'a.pdf'],
    ['image', bytes(0xff, 0xd8, 0xff, 0xe0), 'a.jpg'],
    ['image', bytes(0x42, 0x4d, 0, 0), 'a.bmp'],
    ['archive', bytes(0x52, 0x61, 0x72, 0x21), 'a.rar'],
    ['archive', bytes(0x37, 0x7a, 0xbc, 0xaf), 'a.docx'],
    ['archive', new Uint8Array(gzipSync(docx)), 'a.docx'],
    ['binary-as-text', 'ࡱ>\u0003乱码', 'a.txt'],
    ['binary-as-text', 'ÐÏ\u0011à¡±乱码', 'a.txt'],
    ['unknown-form', bytes(0x7f, 0x45, 0x4c, 0x46), 'a.docx'],
    ['no-text', ' \n\u3000\n', 'a.txt'],
    ['no-text', '<html><body><script>var a = 1</script></body></html>', 'a.html'],
  ] as const)('is refused as %s in %#', async (code, content, name) => {
    expect(await refusalOf(content, name)).toBe(code);
  });

  it('is named in the refusal', async () => {
    expect(await readDocument(new Uint8Array(), '报告.docx')).toEqual({
      kind: 'refused',
      refusal: { code: 'file-empty', args: { name: '报告.docx', limit: '' } },
    });
  });
});

describe('any bytes', () => {
  it('end in a document or a refusal that is known', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.uint8Array({ maxLength: 4_000 }),
          fc.string({ maxLength: 1_000, unit: 'binary' }).map((text) => new Uint8Array(Buffer.from(text))),
          fc.string({ maxLength: 500 }).map(utf16),
        ),
        async (content) => {
          const result = await readDocument(content, 'a.docx');
          if (result.kind === 'refused') expect(REFUSAL_CODES).toContain(result.refusal.code);
          else expect(result.document.blocks.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 1_000 },
    );
  }, 60_000);

  it.each([
    ['docx', docx],
    ['xlsx', xlsx],
    ['pdf', pdf],
  ])(
    'of a %s with a few bytes changed or cut off do too',
    async (_, original) => {
      const change = fc.record({
        at: fc.nat({ max: original.length - 1 }),
        value: fc.nat({ max: 255 }),
      });
      await fc.assert(
        fc.asyncProperty(
          fc.array(change, { maxLength: 8 }),
          fc.nat({ max: original.length }),
          async (changes, length) => {
            const damaged = Uint8Array.from(original);
            for (const { at, value } of changes) damaged[at] = value;
            const result = await readDocument(damaged.slice(0, length), 'a');
            if (result.kind === 'refused') expect(REFUSAL_CODES).toContain(result.refusal.code);
            else expect(result.document.sha256).toMatch(/^[0-9a-f]{64}$/);
          },
        ),
        { numRuns: 150 },
      );
    },
    60_000,
  );
});

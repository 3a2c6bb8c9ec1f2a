import { utils, write, type CellObject, type WorkSheet } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { makeXlsx, textCell } from './makers/office-maker.ts';
import { readOutline, readWell, refusalOf } from './makers/read.ts';
import { lostSigns } from './makers/visible-words.ts';

/** A workbook of one sheet as SheetJS writes it. */
function workbookOf(sheet: WorkSheet, name = '表1'): Uint8Array {
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, name);
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
}

/** A sheet of one row with a number in A1, and words beside it. */
function numberSheet(value: number, format: string): WorkSheet {
  const cell: CellObject = { t: 'n', v: value, z: format };
  return { A1: cell, B1: { t: 's', v: '项目' }, '!ref': 'A1:B1' };
}

describe('a number in a cell', () => {
  it.each([
    [0.905999, '0.00%', '90.60% {0.905999}'],
    [0.906, '0.00%', '90.60%'],
    [0.5, '0%', '50%'],
    [2739.21, 'General', '2739.21'],
    [2739.214, '0.00', '2739.21 {2739.214}'],
    [1640204.92, '#,##0.00', '1,640,204.92'],
    [-50, '#,##0.00;[Red]-#,##0.00', '-50.00'],
    [0, '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ', '- {0}'],
    [0.0900000762939453, '0%', '9% {0.0900000762939453}'],
    [12345678, '0!.0000"万元"', '1234.5678万元'],
    [12345.678, '0!.0,"万元"', '1.2万元 {12345.678}'],
    [-12345678, '0"."0000', '-1234.5678'],
    [5, ';;;', ' {5}'],
    [44699, 'yyyy"年"m"月"d"日"', '2022年5月18日'],
    [44699, '[$-804]yyyy"年"m"月"', '2022年5月'],
    [44699, 'm/d/yy', '2022/5/18'],
  ])('%d in the form %s is read as it is seen', async (value, format, expected) => {
    expect(await readOutline(workbookOf(numberSheet(value, format)), 'a.xlsx')).toEqual([
      `${expected} | 项目`,
    ]);
  });

  it('has the Chinese form of a date that Excel knows by number only', async () => {
    const styles = '<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="31" applyNumberFormat="1"/></cellXfs>';
    const xml = `<sheetData><row r="1"><c r="A1" s="1"><v>44699</v></c>${textCell('B1', '日期')}</row></sheetData>`;
    expect(await readOutline(makeXlsx([{ name: '一', xml }], { styles }), 'a.xlsx')).toEqual([
      '2022年5月18日 | 日期',
    ]);
  });
});

describe('a sheet', () => {
  it('has its title, unit and notes apart from its table', async () => {
    const sheet = utils.aoa_to_sheet([
      ['2022年部门整体支出表', null, null, null],
      ['公开01表'],
      ['编制单位：示例市水务局', null, null, '金额单位：万元'],
      ['项目', '预算数', null, '执行率'],
      [null, '年初', '调整后', null],
      ['基本支出', 1, 2, 3],
      ['项目支出', 4, 5, 6],
      ['注：本表不含结转'],
    ]);
    sheet['!merges'] = ['A1:D1', 'A4:A5', 'B4:C4', 'D4:D5'].map((range) => utils.decode_range(range));
    const document = await readWell(workbookOf(sheet), 'a.xlsx');
    expect(await readOutline(workbookOf(sheet), 'a.xlsx')).toEqual([
      '2022年部门整体支出表',
      '公开01表',
      '编制单位：示例市水务局',
      '金额单位：万元',
      '项目 | 预算数 | <预算数 | 执行率',
      '^项目 | 年初 | 调整后 | ^执行率',
      '基本支出 | 1 | 2 | 3',
      '项目支出 | 4 | 5 | 6',
      '注：本表不含结转',
    ]);
    const table = document.blocks[4];
    expect(table?.place).toEqual({ sheet: '表1', block: 5 });
    expect(table?.kind === 'table' && table.rows[2]?.[1]?.place).toEqual({
      sheet: '表1',
      cell: 'B6',
      block: 5,
    });
  });

  it('of words in one column is paragraphs', async () => {
    const sheet = utils.aoa_to_sheet([['一、概况'], ['正文一\n正文二'], [], ['二、预算']]);
    expect(await readOutline(workbookOf(sheet), 'a.xlsx')).toEqual([
      '一、概况',
      '正文一',
      '正文二',
      '二、预算',
    ]);
  });

  it('with two tables has both, each with its title', async () => {
    const sheet = utils.aoa_to_sheet([
      ['甲表'],
      ['项目', '数'],
      ['一', 1],
      [],
      ['乙表'],
      ['项目', '数'],
      ['二', 2],
    ]);
    expect(await readOutline(workbookOf(sheet), 'a.xlsx')).toEqual([
      '甲表',
      '项目 | 数',
      '一 | 1',
      '乙表',
      '项目 | 数',
      '二 | 2',
    ]);
  });

  it('that says it is as large as can be is as large as what is in it', async () => {
    const xml = `<dimension ref="A1:XFD1048576"/><sheetData><row r="1">${textCell('A1', '甲')}${textCell('B1', '乙')}</row><row r="1048576"><c r="A1048576"><v>5</v></c><c r="XFD1048576"><v>6</v></c></row></sheetData><mergeCells><mergeCell ref="A2:XFD1048575"/></mergeCells>`;
    expect(await readOutline(makeXlsx([{ name: '一', xml }]), 'a.xlsx')).toEqual(['甲 | 乙', '5 | 6']);
  });

  it('of spaces has no text', async () => {
    const xml = `<sheetData><row r="1">${textCell('A1', ' ')}</row></sheetData>`;
    expect(await refusalOf(makeXlsx([{ name: '一', xml }]), 'a.xlsx')).toBe('no-text');
  });
});

describe('what is left out of a workbook', () => {
  const row = (number: number, cells: string, attributes = ''): string =>
    `<row r="${number}"${attributes}>${cells}</row>`;
  const two = (number: number): string =>
    textCell(`A${number}`, `甲${number}`) + textCell(`B${number}`, `乙${number}`);

  it('are hidden rows, columns and sheets, with their words', async () => {
    const xml = `<cols><col min="3" max="3" width="9" hidden="1"/><col min="4" max="4" width="0"/></cols><sheetData>${row(1, two(1) + textCell('C1', '丙1') + textCell('D1', '丁1'))}${row(2, two(2), ' hidden="1"')}${row(3, two(3))}</sheetData>`;
    const other = `<sheetData>${row(1, two(9))}</sheetData>`;
    const bytes = makeXlsx([
      { name: '表1', xml },
      { name: '表2', xml: other, state: 'hidden' },
      { name: '表3', xml: other, state: 'veryHidden' },
    ]);
    expect(await readOutline(bytes, 'a.xlsx')).toEqual([
      '甲1 | 乙1',
      '甲3 | 乙3',
      '- hidden-column: 丙1',
      '- hidden-column: 丁1',
      '- hidden-row: 甲2 乙2',
      '- hidden-sheet: 甲9 乙9',
      '- hidden-sheet: 甲9 乙9',
    ]);
  });

  it('is not a merged cell that only begins in a hidden column', async () => {
    const xml = `<cols><col min="1" max="1" width="9" hidden="1"/></cols><sheetData>${row(1, textCell('A1', '标题'))}${row(2, textCell('B2', '甲') + textCell('C2', '乙'))}</sheetData><mergeCells><mergeCell ref="A1:C1"/></mergeCells>`;
    expect(await readOutline(makeXlsx([{ name: '一', xml }]), 'a.xlsx')).toEqual(['标题', '甲 | 乙']);
  });

  it('are formulas that keep no value; others give the value that they keep', async () => {
    const xml = `<sheetData>${row(1, `${textCell('A1', '合计')}<c r="B1"><f>SUM(B2:B9)</f><v>12.5</v></c><c r="C1"><f>CMD|'/C calc'!A0</f></c><c r="D1" t="str"><f>[1]Sheet1!A1</f><v>外部</v></c>`)}</sheetData>`;
    const document = await readWell(makeXlsx([{ name: '一', xml }]), 'a.xlsx');
    expect(await readOutline(makeXlsx([{ name: '一', xml }]), 'a.xlsx')).toEqual([
      '合计 | 12.5 | 外部',
      "- formula: =CMD|'/C calc'!A0",
    ]);
    expect(document.omitted[0]?.place).toEqual({ sheet: '一', cell: 'C1', block: 1 });
  });

  it('are comments, printed heads, words of drawings, and macros', async () => {
    const sheet = utils.aoa_to_sheet([['甲', '乙']]);
    const cell: unknown = sheet['A1'];
    utils.cell_add_comment(cell as CellObject, '批注5', '某人');
    expect(await readOutline(workbookOf(sheet), 'a.xlsx')).toEqual(['甲 | 乙', '- comment: 批注5']);
    const xml = `<sheetData>${row(1, two(1))}</sheetData><headerFooter><oddHeader>&amp;L&amp;"宋体,常规"页眉&amp;R第&amp;P页</oddHeader></headerFooter>`;
    const drawing =
      '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><xdr:sp><xdr:txBody><a:p><a:r><a:t>框内3</a:t></a:r></a:p></xdr:txBody></xdr:sp></xdr:wsDr>';
    const bytes = makeXlsx([{ name: '一', xml }], {
      type: 'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
      others: [
        { name: 'xl/drawings/drawing1.xml', data: drawing },
        { name: 'xl/vbaProject.bin', data: 'Sub Auto_Open()' },
        { name: 'xl/externalLinks/externalLink1.xml', data: '<externalLink/>' },
      ],
    });
    const lines = await readOutline(bytes, 'a.xlsm');
    expect(lines).toEqual(['甲1 | 乙1', '- page-header: 页眉 第 页', '- picture: 框内3', '- macro: ']);
  });
});

describe('no sign of a workbook', () => {
  it('is lost between blocks and what was left out', async () => {
    const sheet = utils.aoa_to_sheet([
      ['示例表2022'],
      ['项目', '金额', '隐藏列31'],
      ['基本支出', 1200.5, 32],
      ['隐藏行41', 42, 43],
      ['注：单位为万元51'],
    ]);
    sheet['!cols'] = [{}, {}, { hidden: true }];
    sheet['!rows'] = [{}, {}, {}, { hidden: true }];
    const document = await readWell(workbookOf(sheet), 'a.xlsx');
    const source = '示例表2022项目金额隐藏列31基本支出1200.532隐藏行414243注：单位为万元51';
    expect(lostSigns(source, document)).toEqual([]);
  });
});

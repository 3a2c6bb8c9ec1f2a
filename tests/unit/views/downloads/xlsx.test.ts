import { read, utils } from '@e965/xlsx';
import { unzipSync, strFromU8 } from 'fflate';
import { describe, expect, it, vi } from 'vitest';
import { exactly, type DownloadCell } from '../../../../src/views/downloads/cell.ts';
import { toXlsx, type Sheet } from '../../../../src/views/downloads/xlsx.ts';

const sheet = (rows: readonly (readonly DownloadCell[])[], name = 'Reports'): Sheet => ({
  name,
  header: ['部门', 'amount'],
  rows,
});

describe('toXlsx', () => {
  it('is read by a spreadsheet library as text and numbers, with absent cells empty', () => {
    const book = read(
      toXlsx([
        sheet([
          ['=1+1 & <b>', exactly('27392100.05')],
          ['甲\n乙', undefined],
          ['x', 0],
        ]),
      ]),
    );
    const [name = ''] = book.SheetNames;
    const rows = utils.sheet_to_json(book.Sheets[name] ?? {}, { header: 1 });
    expect(rows).toEqual([['部门', 'amount'], ['=1+1 & <b>', 27392100.05], ['甲\n乙'], ['x', 0]]);
    expect(book.Sheets[name]?.['A2']).toMatchObject({ t: 's' });
    expect(book.Sheets[name]?.['A2']).not.toHaveProperty('f');
  });

  it('keeps all digits of a number', () => {
    const part = unzipSync(toXlsx([sheet([['x', exactly('123456789012345678.01')]])]))[
      'xl/worksheets/sheet1.xml'
    ];
    expect(strFromU8(part ?? new Uint8Array())).toContain('<v>123456789012345678.01</v>');
  });

  it('gives sheets names that Excel accepts, each once', () => {
    const book = read(
      toXlsx([sheet([], 'a/b'), sheet([], 'A/B'), sheet([], '长'.repeat(40)), sheet([], '')]),
    );
    expect(book.SheetNames).toEqual(['a b', 'A B 2', '长'.repeat(31), 'Sheet']);
  });

  it('names columns beyond Z', () => {
    const header = Array.from({ length: 30 }, (_, index) => `c${index}`);
    const book = read(toXlsx([{ name: 'wide', header, rows: [header] }]));
    expect(book.Sheets['wide']?.['AD2']).toMatchObject({ v: 'c29' });
  });

  it('gives the same bytes at any time', () => {
    const write = (): Uint8Array => toXlsx([sheet([['x', 1]])]);
    vi.useFakeTimers({ now: new Date('2021-01-01T00:00:00Z') });
    const before = write();
    vi.setSystemTime(new Date('2031-07-01T12:00:00Z'));
    expect(write()).toEqual(before);
    vi.useRealTimers();
  });
});

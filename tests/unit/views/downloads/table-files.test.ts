import { read, utils } from '@e965/xlsx';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadMessages } from '../../../../src/i18n/translator.ts';
import { wordsFor } from '../../../../src/i18n/words.ts';
import { toDataTables } from '../../../../src/views/data/all-tables.ts';
import type { DataTable } from '../../../../src/views/data/data-table.ts';
import { toParquet } from '../../../../src/views/downloads/parquet.ts';
import { toTableCsv } from '../../../../src/views/downloads/table-csv.ts';
import { toTableJson } from '../../../../src/views/downloads/table-json.ts';
import { SHEET_ROWS, toWorkbook } from '../../../../src/views/downloads/workbook.ts';
import { toRelease } from '../../../../src/views/release/release.ts';
import { sampleCatalog, sampleSource } from '../data/sample-data.ts';

let tables: readonly DataTable[];

beforeAll(async () => {
  await loadMessages('.');
  tables = toDataTables(sampleSource());
});

const table = (name: string): DataTable => tables.find((one) => one.name === name)!;
/** The table with these columns only. */
const narrowed = (name: string, columns: readonly string[]): DataTable => {
  const whole = table(name);
  const kept = columns.map((column) => whole.columns.findIndex((one) => one.name === column));
  return {
    ...whole,
    columns: kept.map((index) => whole.columns[index]!),
    rows: whole.rows.map((row) => kept.map((index) => row[index])),
  };
};
const release = toRelease(sampleCatalog());

describe('a table as CSV', () => {
  const columns = ['report', 'fictional', 'title_zh', 'initial', 'initial_status', 'filed'];

  it('for programs has the names of columns, no mark, nothing for what is absent, and no formulas', () => {
    expect(toTableCsv(narrowed('reports', columns))).toBe(
      [
        'report,fictional,title_zh,initial,initial_status,filed',
        "example-bureau/2024,false,'=示例局年度报告,5000000.00,reported,2025-03-01",
        'old-bureau/2023,false,示例局年度报告,,not-seen,',
        'invented-bureau/2024,true,示例局年度报告,100000000.00,reported,',
        '',
      ].join('\r\n'),
    );
  });

  it('for spreadsheets has titles, truth values and terms in a language, and a byte-order mark', () => {
    expect(toTableCsv(narrowed('reports', columns), wordsFor('zh'))).toBe(
      [
        '\uFEFF报告,是否虚构,标题（中文）,年初预算,年初预算：是否给出,填报日期',
        "example-bureau/2024,否,'=示例局年度报告,5000000.00,已列示,2025-03-01",
        'old-bureau/2023,否,示例局年度报告,,未见,',
        'invented-bureau/2024,是,示例局年度报告,100000000.00,已列示,',
        '',
      ].join('\r\n'),
    );
  });
});

describe('a table as JSON', () => {
  it('has its release, numbers with all digits, truth values, and null for what is absent', () => {
    const text = toTableJson(
      narrowed('reports', ['report', 'fictional', 'year', 'initial', 'posts', 'index_number']),
      release,
    );
    expect(text).toContain(
      '{"report":"example-bureau/2024","fictional":false,"year":2024,"initial":5000000.00,"posts":10,"index_number":null}',
    );
    expect(JSON.parse(text)).toMatchObject({
      release: { id: '2026-06-30-1a2b3c4d5e6f', asOf: '2026-06-30' },
      table: 'reports',
      rows: [{ initial: 5000000 }, { initial: null }, { fictional: true }],
    });
  });

  it('keeps text text where a column holds both', () => {
    expect(toTableJson(narrowed('findings', ['code', 'stated']), release)).toContain(
      '{"code":"adjusted-sum","stated":"5800000.00"}',
    );
  });
});

describe('a workbook', () => {
  it('has a sheet a table, read back by another library, and one that names the release', () => {
    const book = read(toWorkbook(sampleCatalog(), tables, wordsFor('en'), false));
    expect(book.SheetNames).toEqual(['About', ...tables.map(({ name }) => name)]);
    const rows: Record<string, unknown>[] = utils.sheet_to_json(book.Sheets['reports']!);
    expect(rows[0]).toMatchObject({
      report: 'example-bureau/2024',
      fictional: 'false',
      title_zh: '=示例局年度报告',
      executed: 5400000,
      execution_rate: 93.1,
      three_public_spent_status: 'not-reported',
    });
    expect(rows[0]).not.toHaveProperty('three_public_spent');
    expect(JSON.stringify(utils.sheet_to_json(book.Sheets['About']!, { header: 1 }))).toContain(
      '["Release","2026-06-30-1a2b3c4d5e6f"]',
    );
  });

  it('in Chinese has Chinese names and heads', () => {
    const book = read(toWorkbook(sampleCatalog(), tables, wordsFor('zh'), true));
    expect(book.SheetNames.slice(0, 3)).toEqual(['说明', '地区', '部门']);
    expect(utils.sheet_to_json<string[]>(book.Sheets['部门沿革']!, { header: 1 })[0]?.slice(0, 2)).toEqual([
      '部门',
      '原部门',
    ]);
  });

  it('leaves out a table that no sheet holds, and says so', () => {
    const figures = narrowed('figures', ['report']);
    const long = { ...figures, rows: Array.from({ length: SHEET_ROWS + 1 }, () => ['x']) };
    const book = read(toWorkbook(sampleCatalog(), [long], wordsFor('en'), false));
    expect(book.SheetNames).toEqual(['About']);
    expect(JSON.stringify(utils.sheet_to_json(book.Sheets['About']!, { header: 1 }))).toContain(
      '100001 rows',
    );
  });
});

describe('a table as Parquet', () => {
  it('is read back with its types: money as decimals, dates, truth values, and null for what is absent', async () => {
    const bytes = toParquet(table('reports'), release);
    const { buffer } = Uint8Array.from(bytes);
    const rows = await parquetReadObjects({ file: buffer });
    expect(rows[0]).toMatchObject({
      report: 'example-bureau/2024',
      fictional: false,
      year: 2024,
      executed: 5400000,
      execution_rate: 93.1,
      posts: 10,
      filed: new Date('2025-03-01'),
      three_public_spent: null,
      published: null,
    });
    expect(rows[1]).toMatchObject({ executed: 123.45, initial: null });
    const { schema, key_value_metadata } = parquetMetadata(buffer);
    expect(schema.find(({ name }) => name === 'executed')).toMatchObject({
      type: 'INT64',
      converted_type: 'DECIMAL',
      scale: 2,
    });
    expect(key_value_metadata).toContainEqual({ key: 'release', value: '2026-06-30-1a2b3c4d5e6f' });
  });

  it('can be empty', async () => {
    const bytes = toParquet({ ...table('figures'), rows: [] }, release);
    expect(await parquetReadObjects({ file: Uint8Array.from(bytes).buffer })).toEqual([]);
  });
});

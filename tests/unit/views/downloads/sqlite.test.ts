import { DatabaseSync } from 'node:sqlite';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadMessages } from '../../../../src/i18n/translator.ts';
import { toDataTables } from '../../../../src/views/data/all-tables.ts';
import { EXAMPLE_QUERIES, toExampleQueries } from '../../../../src/views/downloads/sqlite-views.ts';
import { toSqlite } from '../../../../src/views/downloads/sqlite.ts';
import { sampleCatalog, sampleSource } from '../data/sample-data.ts';

let bytes: Uint8Array;
let database: DatabaseSync;

const write = (): Uint8Array => toSqlite(sampleCatalog(), toDataTables(sampleSource()));
const all = (sql: string): unknown[] =>
  database
    .prepare(sql)
    .all()
    .map((row) => ({ ...row }));

beforeAll(async () => {
  await loadMessages('.');
  bytes = write();
  database = new DatabaseSync(':memory:');
  database.deserialize(bytes);
});

describe('the database', () => {
  it('keeps money as whole fen and computes 元', () => {
    expect(
      all('SELECT report, executed_fen, executed, initial_fen, initial FROM reports ORDER BY report'),
    ).toEqual([
      {
        report: 'example-bureau/2024',
        executed_fen: 540000000,
        executed: 5400000,
        initial_fen: 500000000,
        initial: 5000000,
      },
      {
        report: 'invented-bureau/2024',
        executed_fen: 9900000000,
        executed: 99000000,
        initial_fen: 10000000000,
        initial: 100000000,
      },
      { report: 'old-bureau/2023', executed_fen: 12345, executed: 123.45, initial_fen: null, initial: null },
    ]);
  });

  it('adds up each year, and never real and invented reports', () => {
    expect(all('SELECT fictional, year, reports, initial_counted, executed FROM yearly_totals')).toEqual([
      { fictional: 0, year: 2023, reports: 1, initial_counted: 0, executed: 123.45 },
      { fictional: 0, year: 2024, reports: 1, initial_counted: 1, executed: 5400000 },
      { fictional: 1, year: 2024, reports: 1, initial_counted: 1, executed: 99000000 },
    ]);
  });

  it('has foreign keys that hold, indexes for them, and refuses what breaks them', () => {
    expect(all('PRAGMA foreign_key_check')).toEqual([]);
    expect(all('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
    expect(
      all(`SELECT name FROM sqlite_schema WHERE type = 'index' AND tbl_name = 'indicators' AND sql <> ''`),
    ).toEqual([{ name: 'indicators_by_department' }, { name: 'indicators_by_fictional_year' }]);
    database.exec('PRAGMA foreign_keys = ON');
    expect(() => {
      database.exec(`UPDATE budget_lines SET parent_line = 'nowhere' WHERE line = 'staff'`);
    }).toThrow(/FOREIGN KEY/);
    expect(() => {
      database.exec('UPDATE reports SET fictional = 2');
    }).toThrow(/CHECK/);
  });

  it('names its release', () => {
    expect(all(`SELECT value FROM release WHERE key = 'release'`)).toEqual([
      { value: '2026-06-30-1a2b3c4d5e6f' },
    ]);
  });

  it('answers every example query', () => {
    const queries = toExampleQueries('example-bureau');
    expect(EXAMPLE_QUERIES.map((name) => [name, all(queries[name])])).toEqual([
      [
        'totals',
        [
          { fictional: 0, year: 2023, executed: 123.45, executed_counted: 1, reports: 1 },
          { fictional: 0, year: 2024, executed: 5400000, executed_counted: 1, reports: 1 },
          { fictional: 1, year: 2024, executed: 99000000, executed_counted: 1, reports: 1 },
        ],
      ],
      ['absences', [{ report: 'example-bureau/2024', three_public_spent_status: 'not-reported' }]],
      ['questions', expect.any(Array)],
      ['lines', [{ report: 'example-bureau/2024', name_zh: '桥梁', executed: 1800000 }]],
      [
        'series',
        [
          { department: 'old-bureau', year: 2023, executed: 123.45 },
          { department: 'example-bureau', year: 2024, executed: 5400000 },
        ],
      ],
    ]);
  });

  it('has the same bytes each time', () => {
    expect(Buffer.compare(write(), bytes)).toBe(0);
  });
});

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { read } from '@e965/xlsx';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { OFFICE_COMMAND } from '../../scripts/report/office-conversion.ts';
import { cellsOfCsv, plainOf } from './data-files.ts';

/** CSV with commas and quotes, UTF-8, values as they are and not as they are shown, one file a sheet. */
const AS_CSV = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1';

const WORKBOOKS = ['mingzhang-zh', 'reports'] as const;

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mingzhang-office-'));
  try {
    execFileSync(
      OFFICE_COMMAND,
      [
        `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
        '--headless',
        '--convert-to',
        AS_CSV,
        '--outdir',
        join(folder, 'out'),
        ...WORKBOOKS.map((name) => resolve(`dist/data/${name}.xlsx`)),
      ],
      { stdio: 'pipe' },
    );
  } catch (error) {
    throw new Error(
      `LibreOffice could not open the workbooks. This test needs the command ${OFFICE_COMMAND} (Debian package libreoffice-calc-nogui).`,
      { cause: error },
    );
  }
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** A cell as a CSV file of the site has it: without the apostrophe that keeps text from being a formula. */
const cellOf = (text: string): string => plainOf(text.replace(/^'(?=[=+\-@\t\r＝＋－＠])/, ''));

test.each(WORKBOOKS)('LibreOffice reads every cell of %s.xlsx as the CSV files have it', (name) => {
  const sheetsOf = (workbook: string): readonly string[] =>
    read(readFileSync(`dist/data/${workbook}.xlsx`), { bookSheets: true }).SheetNames.slice(1);
  const sheets = sheetsOf(name);
  const tables = name === 'reports' ? ['reports'] : sheetsOf('mingzhang');
  const converted = readdirSync(join(folder, 'out'));
  const variant = name.endsWith('-zh') ? '-zh' : '';
  for (const [index, table] of tables.entries()) {
    const file = `${name}-${sheets[index]}.csv`;
    expect(converted).toContain(file);
    const found = cellsOfCsv(
      readFileSync(join(folder, 'out', file), 'utf8')
        .replaceAll(/\r?\n/g, '\n')
        .replaceAll('\n', '\r\n'),
    );
    const wanted = cellsOfCsv(readFileSync(`dist/data/${table}${variant}.csv`, 'utf8'));
    expect(found.length, table).toBe(wanted.length);
    const differing = wanted.flatMap((row, at) =>
      row.flatMap((cell, column) => {
        const other = found[at]?.[column] ?? '';
        return other === cell || cellOf(other) === cellOf(cell)
          ? []
          : [`${table} ${at + 1}:${column + 1} ${other} is ${cell}`];
      }),
    );
    expect(differing).toEqual([]);
  }
});

import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseMoney, toDecimal } from '../../../../../src/domain/money.ts';
import { toFieldTexts } from '../../../../../src/intake/draft/field-text.ts';
import { readReport, type ReportFile } from '../../../../../src/reading/read-report.ts';
import { toFieldPath } from '../../../../../src/reading/source-file.ts';
import type { ReportInput } from '../../../../../src/schema/report.ts';
import type { MoneyUnit } from '../../../../../src/vocabulary/money-units.ts';
import {
  annexOne,
  annexTwo,
  annexTwoCompact,
  sourcesTable,
  staffingTable,
  threePublicTable,
  type Rows,
} from './annex-tables.ts';
import { inContext, placed, valuesOf } from './table-of.ts';

const files = globSync('content/reports/sample-*/????.md').sort();

function readFile(path: string): ReportFile {
  const [, department = '', year = ''] = /reports\/([^/]+)\/(\d+)\.md$/.exec(path) ?? [];
  const { file } = readReport(path, readFileSync(path, 'utf8'), { department, year: Number(year) });
  if (!file) throw new Error(`${path} cannot be read.`);
  return file;
}

/** The fields of a file's frontmatter below some paths, without what tables do not hold. */
function fieldsOf({ source }: ReportFile, below: RegExp): Readonly<Record<string, string>> {
  return Object.fromEntries(
    toFieldTexts(source.data)
      .map(({ path, value }) => [toFieldPath(path), value] as const)
      .filter(([path]) => below.test(path) && !/\.(?:en|partial)$/.test(path)),
  );
}

/** What placing printed tables gives, with ids from the report itself as last year's. */
function readBack(file: ReportFile, tables: readonly Rows[]): Readonly<Record<string, string>> {
  const { input, year } = file;
  return valuesOf(
    placed(
      tables.map((rows) => inContext(rows)),
      { year, unit: input.budget.unit, lastYear: input },
    ),
  );
}

const AMOUNT = /^budget\.(?:lines\[\d+\]\.)*(?:initial|increase|decrease|adjusted|executed)$/;

/** An amount of a report printed in 元, with separators. */
function inYuan(digits: string, unit: MoneyUnit): string {
  const [whole = '', fraction = ''] = toDecimal(parseMoney(digits, unit), 0).split('.');
  return `${whole.replace(/\B(?=(?:\d{3})+$)/g, ',')}.${fraction}`;
}

function fenOf(digits: string, { budget }: ReportInput): string {
  return parseMoney(digits, budget.unit).fen.toString();
}

describe.each(files)('%s', (path) => {
  const file = readFile(path);

  test('annex 1 comes back as it was', () => {
    expect(readBack(file, [annexOne(file.input)])).toEqual(
      fieldsOf(file, /^budget\.(?:initial|increase|decrease|adjusted|executed|stated|lines)/),
    );
  });

  test('sources, three public expenses and staffing come back as they were', () => {
    const { input } = file;
    expect(readBack(file, [sourcesTable(input), threePublicTable(input), staffingTable(input)])).toEqual(
      fieldsOf(file, /^budget\.(?:sources|threePublic)|^staffing/),
    );
  });

  test('annex 2 comes back as it was', () => {
    expect(readBack(file, [annexTwo(file.input)])).toEqual(
      fieldsOf(file, /^indicators|^evaluation\.(?:score|fullMarks)/),
    );
  });

  test('annex 2 with units in its values gives the same figures', () => {
    expect(readBack(file, [annexTwoCompact(file.input)])).toEqual(
      fieldsOf(file, /^indicators(?!.*\.deviation)/),
    );
  });

  test('annex 1 in another unit, without numbers and without last year gives the same amounts', () => {
    const { input, year } = file;
    const printed = annexOne(input).map(([label = '', ...cells]) => [
      label.replace(/^(?:.、|\d+\.|（\d+）)/, ''),
      ...cells.map((cell) =>
        /^\d/.test(cell) && !cell.endsWith('%') ? inYuan(cell, input.budget.unit) : cell,
      ),
    ]);
    const result = placed([inContext(printed, ['金额单位：元'])], { year, unit: input.budget.unit });
    const amounts = Object.entries(fieldsOf(file, AMOUNT)).map(([path, value]) => [
      path,
      fenOf(value, input),
    ]);
    expect(
      Object.entries(valuesOf(result))
        .filter(([path]) => AMOUNT.test(path))
        .map(([path, value]) => [path, fenOf(value, input)])
        .sort(),
    ).toEqual(amounts.sort());
  });
});

test('there are reports to print', () => {
  expect(files.length).toBeGreaterThan(40);
});

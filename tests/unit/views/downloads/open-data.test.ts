import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { loadMessages } from '../../../../src/i18n/translator.ts';
import { wordsFor } from '../../../../src/i18n/words.ts';
import { toDataTables } from '../../../../src/views/data/all-tables.ts';
import type { DataTable } from '../../../../src/views/data/data-table.ts';
import { toDataCatalogue } from '../../../../src/views/downloads/data-catalogue.ts';
import { contentTypeOf, toDataFile, type DataFile } from '../../../../src/views/downloads/data-file.ts';
import { toDataPackage } from '../../../../src/views/downloads/data-package.ts';
import {
  toReportCsv,
  toReportJson,
  toReportLinks,
  toReportMarkdown,
} from '../../../../src/views/downloads/report-files.ts';
import { addressOfSite } from '../../../../src/views/pages/frame.ts';
import { sampleCatalog, sampleSource } from '../data/sample-data.ts';

let tables: readonly DataTable[];
let file: DataFile;

beforeAll(async () => {
  await loadMessages('.');
  tables = toDataTables(sampleSource());
  file = toDataFile(
    { name: 'budget-lines.csv', format: 'csv', table: 'budget-lines', locale: undefined, rows: 3 },
    '预算',
  );
});

/** The profile of the standard, as published. Its formats are those of editors, which a validator ignores. */
function profile(name: string): ReturnType<Ajv['compile']> {
  const schema: unknown = JSON.parse(readFileSync(`tests/fixtures/data-package/${name}.json`, 'utf8'));
  return new Ajv({ strict: false, validateFormats: false }).compile(
    z.record(z.string(), z.unknown()).parse(schema),
  );
}

describe('a data file', () => {
  it('is described by its bytes', () => {
    expect(file.bytes.length).toBe(6);
    expect(file.sha256).toBe(createHash('sha256').update('预算').digest('hex'));
    expect(contentTypeOf(file)).toBe('text/csv; charset=utf-8');
  });
});

describe('datapackage.json', () => {
  it('fits the profiles of Data Package 2.0', () => {
    const described: unknown = JSON.parse(toDataPackage(sampleCatalog(), tables, [file], wordsFor('zh')));
    const isPackage = profile('datapackage');
    expect(isPackage(described), JSON.stringify(isPackage.errors)).toBe(true);
    const { resources } = z
      .object({ resources: z.array(z.object({ schema: z.record(z.string(), z.unknown()) })) })
      .parse(described);
    const isSchema = profile('tableschema');
    expect(isSchema(resources[0]?.schema), JSON.stringify(isSchema.errors)).toBe(true);
    expect(isPackage({ resources: [] })).toBe(false);
  });

  it('lists each file with bytes, hash, rows and release, and each table with its schema', () => {
    expect(JSON.parse(toDataPackage(sampleCatalog(), tables, [file], wordsFor('en')))).toMatchObject({
      name: 'mingzhang',
      version: '2026-06-30-1a2b3c4d5e6f',
      licenses: [{ path: 'https://www.example.com/licence', title: 'Example licence' }],
      resources: [
        {
          name: 'budget-lines',
          path: 'budget-lines.csv',
          type: 'table',
          format: 'csv',
          encoding: 'utf-8',
          bytes: 6,
          hash: `sha256:${file.sha256}`,
          rows: 3,
          release: '2026-06-30-1a2b3c4d5e6f',
          schema: {
            primaryKey: ['report', 'line'],
            missingValues: [''],
            foreignKeys: [
              { fields: ['report'], reference: { resource: 'reports', fields: ['report'] } },
              { fields: ['department'], reference: { resource: 'departments', fields: ['department'] } },
              { fields: ['report', 'parent_line'], reference: { fields: ['report', 'line'] } },
            ],
          },
        },
      ],
    });
  });
});

describe('catalog.jsonld', () => {
  it('names data sets in both languages, with the files of each', () => {
    const described: unknown = JSON.parse(toDataCatalogue(sampleCatalog(), [file]));
    expect(described).toMatchObject({
      '@type': 'dcat:Catalog',
      'dct:title': [
        { '@language': 'zh-CN', '@value': '示例网站数据目录' },
        { '@language': 'en', '@value': 'Data catalogue of Example site' },
      ],
    });
    expect(JSON.stringify(described)).toContain(
      '"dcat:downloadURL":{"@id":"https://www.example.gov.cn/zfxxgk/jx/data/budget-lines.csv"}',
    );
    expect(JSON.stringify(described)).toContain(`"@value":"${file.sha256}"`);
    expect(JSON.stringify(described)).toContain('"@value":"2023-01-01"');
  });
});

describe('the files of a report', () => {
  it('hold its rows of every table, and nothing of other reports or of the release', () => {
    const text = toReportJson(tables, 'example-bureau/2024');
    const parts = z.record(z.string(), z.unknown()).parse(JSON.parse(text));
    expect(Object.keys(parts)).toEqual([
      'report',
      'budget_lines',
      'fund_sources',
      'three_public',
      'indicators',
      'figures',
      'findings',
    ]);
    expect(parts['report']).toMatchObject({ report: 'example-bureau/2024', executed: 5400000 });
    expect(parts['budget_lines']).toHaveLength(3);
    expect(text).not.toMatch(/old-bureau|2026-06-30/);
  });

  it('give its figures as CSV', () => {
    const lines = toReportCsv(tables, 'old-bureau/2023').trimEnd().split('\r\n');
    expect(lines[0]).toBe(
      'report,department,year,fictional,field,kind,status,value,unit,stated_value,stated_unit,address',
    );
    expect(lines.slice(1).every((line) => line.startsWith('old-bureau/2023,'))).toBe(true);
    expect(lines).toContain(
      'old-bureau/2023,old-bureau,2023,false,budget.executed,money,reported,123.45,元,123.45,元,https://www.example.gov.cn/zfxxgk/jx/reports/old-bureau/2023/#budget.executed',
    );
  });

  it('give its content file, an invented one with a remark', () => {
    const [real, , invented] = sampleCatalog().reports;
    const source = '---\ntitle: x\n---\n';
    expect(real && toReportMarkdown(real, source)).toBe(source);
    expect(invented && toReportMarkdown(invented, source)).toMatchInlineSnapshot(`
      "---
      # 虚构示例：本报告所涉地区、部门与数字均为虚构。
      # Fictional sample: the place, the department and all figures of this report are invented.
      title: x
      ---
      "
    `);
  });

  it('are linked from its page', () => {
    const links = toReportLinks(
      addressOfSite(sampleCatalog()),
      { department: 'old-bureau', year: 2023 },
      wordsFor('en'),
    );
    expect(links.map(({ href }) => href)).toEqual([
      '/zfxxgk/jx/reports/old-bureau/2023.json',
      '/zfxxgk/jx/reports/old-bureau/2023.csv',
      '/zfxxgk/jx/reports/old-bureau/2023.md',
      '/zfxxgk/jx/en/data/',
    ]);
  });
});

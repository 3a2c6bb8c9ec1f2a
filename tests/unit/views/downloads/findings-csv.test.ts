import { beforeAll, describe, expect, it } from 'vitest';
import { loadMessages } from '../../../../src/i18n/translator.ts';
import { toFindingsCsv } from '../../../../src/views/downloads/findings-csv.ts';
import { sampleCatalog } from '../findings/sample-catalog.ts';

beforeAll(() => loadMessages('.'));

describe('/data/findings.csv', () => {
  it('holds a row for every finding, with figures, arithmetic, reply and the address of the figure', () => {
    const catalog = sampleCatalog();
    const located = catalog.reports.map((entry) => ({ entry, findings: entry.verdict.findings }));
    const [head = '', first = ''] = toFindingsCsv(catalog, located).slice(1).split('\r\n');
    const cells = first.match(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)?.map((cell) => cell.replace(/,$/, '')) ?? [];
    const row = Object.fromEntries(head.split(',').map((name, index) => [name, cells[index]]));
    expect(row).toMatchObject({
      report: 'example-bureau/2024',
      year: '2024',
      fictional: 'false',
      code: 'adjusted-sum',
      severity: 'question',
      state: 'explained',
      field: 'budget.adjusted',
      file: 'content/reports/example-bureau/2024.md',
      stated: '5800000.00',
      computed: '5600000.00',
      tolerance: '100.00',
      unit: '元',
      arithmetic_zh: '500.00 + 80.00 − 20.00 = 560.00（万元）',
      reply_zh: '另有20万元为上级专款。',
      reply_date: '2025-06-01',
      address: 'https://www.example.gov.cn/zfxxgk/jx/reports/example-bureau/2024/#budget.adjusted',
    });
  });
});

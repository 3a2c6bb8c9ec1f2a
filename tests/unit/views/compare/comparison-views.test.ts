import { beforeAll, describe, expect, test } from 'vitest';
import { compare, type Comparison } from '../../../../src/domain/comparison/compare.ts';
import type { ComparedIndicator } from '../../../../src/domain/comparison/compared.ts';
import type { Choice } from '../../../../src/domain/comparison/choice.ts';
import { REFUSAL_CODES } from '../../../../src/domain/comparison/refusal.ts';
import { loadMessages } from '../../../../src/i18n/translator.ts';
import { toComparisonDownload } from '../../../../src/views/compare/comparison-download.ts';
import { toPlot } from '../../../../src/views/compare/comparison-plot.ts';
import { toComparisonTable } from '../../../../src/views/compare/comparison-table.ts';
import {
  citationOf,
  embedCodeOf,
  refusalText,
  sourceNotes,
  subtitleOf,
  summaryOf,
} from '../../../../src/views/compare/comparison-texts.ts';
import type { ComparisonWords } from '../../../../src/views/compare/comparison-words.ts';
import { toLineageNotes } from '../../../../src/views/compare/lineage-notes.ts';
import { toCsv } from '../../../../src/views/downloads/csv.ts';
import { LOCALES } from '../../../../src/vocabulary/locales.ts';
import { comparedBody, comparedReport } from '../../domain/comparison/sample-bodies.ts';
import { comparisonWords } from './sample-words.ts';

let [zh, en]: ComparisonWords[] = [];

beforeAll(async () => {
  await loadMessages('.');
  [zh, en] = LOCALES.map(comparisonWords);
});

const prices = {
  baseYear: 2021,
  source: { zh: '年鉴', en: 'Yearbook' },
  indices: { 2021: '100', 2022: '110' },
};
const bodies = [
  comparedBody('a', {
    prices,
    fictional: true,
    reports: [
      comparedReport(2021, { executed: '27392100.00', executionRate: '90.60' }, { body: 'old' }),
      comparedReport(2022, { executed: '11000000.00', executionRate: '85.00' }),
    ],
    breaks: [{ relation: 'rename', year: 2022, others: [{ zh: '旧', en: 'old' }], direction: 'before' }],
  }),
  comparedBody('b', { prices, fictional: true, reports: [comparedReport(2022, { executed: '500.00' })] }),
];

function view(changes: Partial<Choice> = {}): Comparison {
  return compare(
    { departments: ['a', 'b'], measures: ['executed'], prices: 'nominal', drawing: 'line', ...changes },
    bodies,
  );
}

describe('the table', () => {
  test('prints amounts in the unit of the page, and why others are missing', () => {
    const [panel] = view().panels;
    const table = toComparisonTable(panel!, zh!);
    expect(table.caption).toBe('实际支出（万元）');
    expect(table.years).toEqual(['2021', '2022']);
    expect(table.rows.map(({ name, cells }) => [name.text, ...cells.map(({ text }) => text)])).toEqual([
      ['a局', '2,739.21', '1,100.00'],
      ['b局', '无报告', '0.05'],
    ]);
    expect(toComparisonTable(panel!, en!).rows[0]?.cells.map(({ text }) => text)).toEqual([
      '27.3921',
      '11.0000',
    ]);
  });

  test('leads from each figure to the report of the body that gave it', () => {
    const [panel] = view().panels;
    expect(toComparisonTable(panel!, en!).rows[0]?.cells[0]).toEqual({
      text: '27.3921',
      absent: false,
      value: '27392100.00',
      href: '/zfxxgk/jx/en/reports/old/2021/',
    });
  });

  test('names the year whose prices real amounts are in', () => {
    const [panel] = view({ prices: 'real' }).panels;
    const table = toComparisonTable(panel!, en!);
    expect(table.caption).toBe('Actual expenditure (CNY million, prices of 2021)');
    // 11 000 000.00 ÷ 1.1 = 10 000 000.00; 500.00 ÷ 1.1 = 454.545… → 454.55
    expect(table.rows.map(({ cells }) => cells.at(-1)?.value)).toEqual(['10000000.00', '454.55']);
  });
});

describe('the chart', () => {
  test('has the values of the table in its unit, and gaps', () => {
    const [panel] = view().panels;
    const plot = toPlot(panel!, 'line', toLineageNotes(view(), zh!), zh!);
    expect(plot.series.map(({ name, values, texts }) => [name, values, texts])).toEqual([
      ['a', [2739.21, 1100], ['2,739.21', '1,100.00']],
      ['b', [null, 0.05], ['', '0.05']],
    ]);
    expect(plot.breaks).toEqual([{ series: 0, at: 1, note: '①' }]);
  });

  test('of one year is drawn as bars', () => {
    const [panel] = view({ from: 2022 }).panels;
    expect(toPlot(panel!, 'line', [], zh!).drawing).toBe('bar');
  });
});

describe('the download', () => {
  test('has a row for each cell of the tables, with exact values', () => {
    const { header, rows } = toComparisonDownload(view({ prices: 'real' }), en!);
    expect(toCsv(header, rows, { bom: false }).replaceAll('\r', '')).toMatchInlineSnapshot(`
      "department_id,department,reporting_body,fictional,year,measure_id,measure,value,unit,absent,prices,price_index,report_kind,report,release,target,comparator
      a,Bureau a,old,true,2021,executed,Actual expenditure,27392100.00,CNY,,prices of 2021,100,Self-evaluation of overall departmental spending,https://www.example.gov.cn/zfxxgk/jx/en/reports/old/2021/,2026-06-30-,,
      a,Bureau a,a,true,2022,executed,Actual expenditure,10000000.00,CNY,,prices of 2021,110,Self-evaluation of overall departmental spending,https://www.example.gov.cn/zfxxgk/jx/en/reports/a/2022/,2026-06-30-,,
      b,Bureau b,,true,2021,executed,Actual expenditure,,CNY,No report,prices of 2021,,,,2026-06-30-,,
      b,Bureau b,a,true,2022,executed,Actual expenditure,454.55,CNY,,prices of 2021,110,Self-evaluation of overall departmental spending,https://www.example.gov.cn/zfxxgk/jx/en/reports/a/2022/,2026-06-30-,,
      "
    `);
  });

  test('leaves out what is refused', () => {
    const { rows } = toComparisonDownload(view({ measures: ['score', 'executionRate'] }), zh!);
    expect(new Set(rows.map((row) => row[5]))).toEqual(new Set(['executionRate']));
  });
});

describe('an indicator', () => {
  const rivers = (value: string): ComparedIndicator => ({
    name: { zh: '治理投资', en: 'Money spent on rivers' },
    unit: { zh: '万元', en: 'CNY 10,000' },
    comparator: '>=',
    target: '90',
    actual: { value },
  });
  const shown = (): Comparison =>
    compare({ departments: ['a'], measures: ['indicator.rivers'], prices: 'real', drawing: 'line' }, [
      comparedBody('a', {
        prices,
        reports: [
          comparedReport(2021, {}, { indicators: { rivers: rivers('1234.50') } }),
          comparedReport(
            2022,
            {},
            { indicators: { rivers: { ...rivers(''), actual: { absent: 'in-words' } } } },
          ),
        ],
      }),
    ]);

  test('stands in the table with its target beside it', () => {
    const [panel] = shown().panels;
    const table = toComparisonTable(panel!, zh!);
    expect(table.caption).toBe('治理投资（万元）');
    expect(table.rows[0]?.cells.map(({ text, value }) => [text, value])).toEqual([
      ['1,234.50（目标≥90）', '1234.50'],
      ['以文字表述（目标≥90）', undefined],
    ]);
    expect(toComparisonTable(panel!, en!).rows[0]?.cells[0]?.text).toBe('1,234.50 (target ≥90)');
  });

  test('is drawn by its actual values, under its own name', () => {
    const [panel] = shown().panels;
    expect(toPlot(panel!, 'line', [], en!)).toMatchObject({
      title: 'Money spent on rivers',
      unit: 'CNY 10,000',
      series: [{ values: [1234.5, null], texts: ['1,234.50', ''] }],
    });
  });

  test('is downloaded with target and comparator, and says that its money is not converted', () => {
    const { rows } = toComparisonDownload(shown(), en!);
    expect(rows.map((row) => toCsv([], [row.slice(5)], { bom: false }).trim())).toEqual([
      'indicator.rivers,Money spent on rivers,1234.50,"CNY 10,000",,,,Self-evaluation of overall departmental spending,https://www.example.gov.cn/zfxxgk/jx/en/reports/a/2021/,2026-06-30-,90,at-least',
      'indicator.rivers,Money spent on rivers,,"CNY 10,000",In words,,,Self-evaluation of overall departmental spending,https://www.example.gov.cn/zfxxgk/jx/en/reports/a/2022/,2026-06-30-,90,at-least',
    ]);
    expect(sourceNotes(shown(), en!)).toContain(
      'Money spent on rivers: amounts of indicators are as reported, not converted.',
    );
  });
});

describe('the sentences', () => {
  test('say what is shown', () => {
    expect(summaryOf(view(), zh!)).toBe('a、b；2021—2022年；实际支出。共3个数字，另有1处没有数字。');
    expect(summaryOf(view({ from: 2022 }), en!)).toBe(
      'a, b; 2022; Actual expenditure. 2 figures; not given: 0.',
    );
    expect(subtitleOf(view({ prices: 'real' }), zh!)).toBe('a、b；2021—2022年；实际金额（2021年价格）');
    expect(subtitleOf(view({ measures: ['executionRate'] }), en!)).toBe('a, b; 2021–2022');
  });

  test('explain breaks, real amounts and the source', () => {
    expect(toLineageNotes(view(), en!).map(({ mark, text }) => `${mark} ${text}`)).toEqual([
      '① From 2022, a: renamed from old.',
    ]);
    expect(sourceNotes(view({ prices: 'real' }), zh!)).toEqual([
      '实际金额 = 名义金额 × 100 ÷ 当年价格指数，四舍五入到分。指数来源：年鉴。',
      '数据来源：各部门公开的绩效报告，见示例网站。版本：2026-06-30-。',
    ]);
  });

  test('cite the view with its release and address', () => {
    expect(citationOf(view(), '2026-07-01', zh!)).toBe(
      '示例网站. 比较：实际支出（虚构）：a、b（2021—2022年，名义金额）[DB/OL]. 版本2026-06-30-. [2026-07-01]. https://www.example.gov.cn/zfxxgk/jx/compare/?d=a&d=b&m=executed.',
    );
    expect(citationOf(view({ measures: ['executionRate'] }), '2026-07-01', en!)).toBe(
      'Example site. Comparison: Execution rate (on adjusted budget) (fictional): a, b (2021–2022). Release 2026-06-30-. Accessed 2026-07-01. https://www.example.gov.cn/zfxxgk/jx/en/compare/?d=a&d=b&m=executionRate',
    );
  });

  test('embed the view with its release', () => {
    expect(embedCodeOf(view(), en!)).toBe(
      '<iframe src="https://www.example.gov.cn/zfxxgk/jx/en/compare/embed/?d=a&amp;d=b&amp;m=executed&amp;release=2026-06-30-" title="Comparison: Actual expenditure (fictional)" width="760" height="1090" loading="lazy"></iframe>',
    );
  });

  test.each(REFUSAL_CODES)('say why a comparison is refused: %s', (code) => {
    const refusal = { code, departments: ['a', 'b'], years: [2021, 2022], marks: ['100', '120'] };
    for (const words of [zh!, en!]) {
      const text = refusalText(refusal, view(), words);
      expect(text).toMatch(/^(?:不能比较：|Not comparable: ).{10}/);
      expect(text).not.toMatch(/[{}]/);
    }
  });
});

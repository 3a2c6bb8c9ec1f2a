import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { loadMessages } from '../../../../src/i18n/translator.ts';
import { wordsFor } from '../../../../src/i18n/words.ts';
import { toDataTables } from '../../../../src/views/data/all-tables.ts';
import { rowsOf, sampleSource } from './sample-data.ts';

type Row = Readonly<Record<string, string>>;

let tables: ReadonlyMap<string, readonly Row[]>;
const PAGE = 'https://www.example.gov.cn/zfxxgk/jx/reports/example-bureau/2024/';

beforeAll(async () => {
  await loadMessages('.');
  tables = new Map(toDataTables(sampleSource()).map((table) => [table.name, rowsOf(table)]));
});

const row = (table: string, wanted: Row): Row | undefined =>
  tables.get(table)?.find((one) => Object.entries(wanted).every(([name, value]) => one[name] === value));

describe('the tables', () => {
  it('of regions and departments say which are invented, and what came before', () => {
    expect(tables.get('regions')).toMatchObject([
      { region: 'example-city', fictional: 'false', name_zh: '示例市', level: 'prefecture', parent: '' },
      { region: 'sample-city', fictional: 'true', name_en: 'Sample City' },
    ]);
    expect(row('departments', { department: 'example-bureau' })).toMatchObject({
      region: 'example-city',
      fictional: 'false',
      short_name_en: 'Example Bureau',
      aliases: '示例; 例局',
      kind: 'other',
      active_from: '',
    });
    expect(row('departments', { department: 'invented-bureau' })?.fictional).toBe('true');
    expect(tables.get('predecessors')).toMatchObject([
      {
        department: 'example-bureau',
        predecessor: 'old-bureau',
        relation: 'rename',
        effective: '2024-01-01',
      },
    ]);
  });

  it('of reports hold every measure in 元 with its standing, and the counts of the checks', () => {
    expect(row('reports', { report: 'example-bureau/2024' })).toMatchObject({
      department: 'example-bureau',
      year: '2024',
      fictional: 'false',
      title_zh: "'=示例局年度报告",
      title_en: 'Annual report of the Example Bureau',
      kind: 'self-evaluation',
      filed: '2025-03-01',
      published: '',
      stated_unit: '万元',
      initial: '5000000.00',
      initial_status: 'reported',
      executed: '5400000.00',
      execution_rate: '93.10',
      execution_on_initial: '108.00',
      adjustment_rate: '16.00',
      personnel: '3005000.00',
      operating: '',
      operating_status: 'not-seen',
      project: '1800000.00',
      three_public_spent: '',
      three_public_spent_status: 'not-reported',
      vehicles_spent: '42000.00',
      posts: '10',
      executed_per_staff: '450000.00',
      score: '58.5',
      score_of_hundred: '97.5',
      stated_execution_rate: '93.10',
      stated_adjustment_rate: '',
      stated_adjustment_rate_status: 'not-seen',
      full_marks: '60',
      grade: 'excellent',
      content_digest: 'd1',
      address: PAGE,
    });
    expect(row('reports', { report: 'old-bureau/2023' })).toMatchObject({ executed: '123.45', initial: '' });
    expect(row('reports', { report: 'invented-bureau/2024' })).toMatchObject({
      fictional: 'true',
      executed: '99000000.00',
    });
  });

  it('of lines, sources and expenses hold amounts in 元, parents named', () => {
    expect(tables.get('budget-lines')).toMatchObject([
      { line: 'basic', parent_line: '', position: '1', depth: '0', adjusted: '3800000.00', initial: '' },
      {
        line: 'staff',
        parent_line: 'basic',
        position: '2',
        depth: '1',
        class: 'personnel',
        name_en: '',
        executed: '3005000.00',
        initial_status: 'not-seen',
        field: 'budget.lines[0].lines[0]',
        address: `${PAGE}#line-staff`,
      },
      { line: 'bridge', parent_line: '', executed: '1800000.00', executed_status: 'reported' },
    ]);
    expect(tables.get('fund-sources')).toMatchObject([
      { report: 'example-bureau/2024', position: '1', adjusted: '5800000.00', executed_status: 'not-seen' },
    ]);
    expect(row('three-public', { report: 'example-bureau/2024', expense: 'vehicles' })).toMatchObject({
      budget: '50000.00',
      spent: '42000.00',
    });
    expect(row('three-public', { report: 'example-bureau/2024', expense: 'total' })).toMatchObject({
      spent: '',
      spent_status: 'not-reported',
    });
  });

  it('of indicators keep numbers as printed, words apart, and judge what numbers can tell', () => {
    expect(tables.get('indicators')).toMatchObject([
      {
        indicator: 'roads',
        level1_zh: '产出',
        level1_weight: '10',
        comparator: 'at-least',
        target: '120.0',
        target_status: 'reported',
        actual: '118',
        unit_zh: '公里',
        points: '9',
        met: 'false',
        address: `${PAGE}#indicator-roads`,
      },
      {
        indicator: 'order',
        target: '',
        target_words_en: 'Good',
        target_status: 'reported',
        actual_status: 'not-seen',
        points: '',
        points_status: 'not-seen',
        met: '',
      },
    ]);
  });

  it('of figures hold each with value, unit of the report and place', () => {
    const figure = (field: string): Row | undefined =>
      row('figures', { report: 'example-bureau/2024', field });
    expect(figure('budget.executed')).toMatchObject({
      kind: 'money',
      status: 'reported',
      value: '5400000.00',
      unit: '元',
      stated_value: '540.00',
      stated_unit: '万元',
      address: `${PAGE}#budget.executed`,
    });
    expect(figure('budget.lines[0].lines[0].executed')).toMatchObject({
      stated_value: '300.50',
      address: `${PAGE}#budget.lines%5B0%5D.lines%5B0%5D.executed`,
    });
    expect(figure('budget.stated.executionRate')).toMatchObject({
      value: '93.10',
      unit: '%',
      stated_value: '',
    });
    expect(figure('budget.threePublic.total.spent')).toMatchObject({ status: 'not-reported', value: '' });
    expect(figure('budget.carryOver.opening')).toMatchObject({ status: 'not-seen', value: '' });
    expect(figure('indicators[0].subgroups[0].indicators[0].target')).toMatchObject({
      value: '120.0',
      unit: '公里',
    });
    expect(row('figures', { report: 'invented-bureau/2024', field: 'budget.executed' })).toMatchObject({
      value: '99000000.00',
      stated_value: '0.99',
      stated_unit: '亿元',
    });
    expect(row('figures', { report: 'old-bureau/2023', field: 'budget.executed' })).toMatchObject({
      value: '123.45',
      stated_value: '123.45',
      stated_unit: '元',
    });
  });

  it('of findings hold figures, arithmetic, reply and the address of the figure', () => {
    expect(row('findings', { report: 'example-bureau/2024', code: 'adjusted-sum' })).toMatchObject({
      year: '2024',
      fictional: 'false',
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
      address: `${PAGE}#budget.adjusted`,
    });
  });

  it('of terms hold all their words', () => {
    expect(tables.get('glossary')).toMatchObject([
      {
        term: 'budget',
        name_zh: '预算',
        other_names_zh: '年度预算; 预算数',
        other_names_en: '',
        definition_en: 'A plan.',
      },
    ]);
  });

  it('are explained by the dictionary, column by column, in both languages', () => {
    expect(row('dictionary', { table: 'reports', column: 'executed' })).toMatchObject({
      type: 'number',
      unit: '元',
      required: 'false',
      primary_key: 'false',
      column_title_zh: '实际支出',
      column_title_en: 'Actual expenditure',
      meaning_en: 'In yuan, with all digits.',
    });
    expect(row('dictionary', { table: 'budget-lines', column: 'report' })).toMatchObject({
      primary_key: 'true',
      refers_to: 'reports',
    });
    expect(row('dictionary', { table: 'reports', column: 'executed_status' })).toMatchObject({
      required: 'true',
      values: 'reported; not-reported; not-seen; not-computable',
    });
    for (const one of tables.get('dictionary') ?? []) {
      expect(one.column_title_zh, one.column).toMatch(/\p{Script=Han}/u);
      expect(one.column_title_en, one.column).toMatch(/^[^\p{Script=Han}]+$/u);
    }
  });
});

describe('every table', () => {
  it('has its columns once, its keys among them, and no row twice', () => {
    for (const table of toDataTables(sampleSource())) {
      const names = table.columns.map(({ name }) => name);
      expect(new Set(names).size, table.name).toBe(names.length);
      expect(names).toEqual(
        expect.arrayContaining([...table.primaryKey, ...table.foreignKeys.flatMap(({ columns }) => columns)]),
      );
      const keys = rowsOf(table).map((one) => table.primaryKey.map((name) => one[name]).join('\n'));
      if (table.primaryKey.length > 0) expect(new Set(keys).size, table.name).toBe(keys.length);
    }
  });

  it('uses every explanation of a column that there is', () => {
    const { columns } = z
      .object({ columns: z.record(z.string(), z.object({ title: z.string(), meaning: z.string() })) })
      .parse(JSON.parse(readFileSync('public/locales/zh/data.json', 'utf8')));
    const words = wordsFor('zh');
    const used = new Set(
      toDataTables(sampleSource()).flatMap((table) => table.columns.map((one) => one.label(words).meaning)),
    );
    const unused = Object.entries(columns).filter(([, { meaning }]) => !used.has(meaning));
    expect(unused.map(([name]) => name)).toEqual([]);
  });
});

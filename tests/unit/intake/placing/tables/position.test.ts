import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Rows } from './annex-tables.ts';
import { doubtsOf, inContext, placed, valuesOf } from './table-of.ts';

const BUDGET: Rows = [
  ['项目', '年初预算（元）', '调增', '调减', '调整后预算', '实际支出', '执行率', '备注'],
  ['行次', '1', '2', '3', '4', '5', '6', '7'],
  ['一、基本支出', '5000000', '10', '-20', '490', '480.50', '98%', '含离休'],
  ['（一）人员经费', '4,000,000.00', '10', '0', '410', '405', '', ''],
  ['（二）公用经费', '1000000', '', '20', '80', '75.5', '', '见注'],
  ['二、项目支出', '3000000', '50', '', '350', '300', '', ''],
  ['1.友城交往', '2000000', '50', '—', '250', '210', '', ''],
  ['合计', '8000000', '60', '20', '840', '780.50', '92.92%', ''],
];

const INDICATORS: Rows = [
  ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '度量单位', '分值', '得分', '未完成原因'],
  ['产出指标(50)', '数量指标', '造林面积', '≥1.2', '12500亩', '万亩', '30', '30', ''],
  ['产出指标(50)', '质量指标', '造林成活率', '85%', '0.84', '', '20', '19', '干旱'],
  ['效益指标（30分）', '社会效益', '提高就业率', '显著', '较显著', '', '30', '28', ''],
  ['总分', '', '', '', '', '', '80', '77', ''],
];

const PUBLIC: Rows = [
  ['“三公”经费', '2022年决算数', '2023年预算数', '2023年决算数'],
  ['因公出国（境）费', '1', '0', '0'],
  ['公务用车购置及运行费', '8', '8.5', '8.1'],
  ['公务接待费', '1', '5', '2'],
  ['合计', '10', '13.5', '10.1'],
];

const STAFF: Rows = [
  ['人员类别', '编制数', '实有人数'],
  ['行政', '52', '50'],
  ['事业', '150', '141'],
  ['合计', '202', '191'],
];

const TABLES = [BUDGET, INDICATORS, PUBLIC, STAFF];

function resultOf(rows: Rows): unknown {
  const result = placed([inContext(rows)]);
  return { values: valuesOf(result), doubts: doubtsOf(result), use: result.tables[0]?.use };
}

/** An order of the columns of a table. */
function orderOf(rows: Rows): fc.Arbitrary<readonly number[]> {
  const columns = (rows[0] ?? []).map((_, column) => column);
  return fc.shuffledSubarray(columns, { minLength: columns.length });
}

describe('the position of a column', () => {
  test('never matters', () => {
    const shuffled = fc.constantFrom(...TABLES).chain((rows) => fc.tuple(fc.constant(rows), orderOf(rows)));
    fc.assert(
      fc.property(shuffled, ([rows, order]) => {
        const moved = rows.map((row) => order.map((column) => row[column] ?? ''));
        expect(resultOf(moved)).toEqual(resultOf(rows));
      }),
      { numRuns: 100 },
    );
  });
});

describe('empty rows and columns', () => {
  test('change nothing', () => {
    const places = fc.array(fc.nat(12), { maxLength: 4 });
    fc.assert(
      fc.property(fc.constantFrom(...TABLES), places, places, (rows, rowsAt, columnsAt) => {
        const wide = columnsAt.reduce<Rows>(
          (table, at) => table.map((row) => [...row.slice(0, at), '', ...row.slice(at)]),
          rows,
        );
        const tall = rowsAt.reduce<Rows>(
          (table, at) => [...table.slice(0, at), ['', ' '], ...table.slice(at)],
          wide,
        );
        expect(resultOf(tall)).toEqual(resultOf(rows));
      }),
      { numRuns: 100 },
    );
  });
});

describe('any table', () => {
  const word = fc.oneof(
    fc.constantFrom(...TABLES.flat(2)),
    fc.constantFrom(
      '',
      '^',
      '<',
      '-',
      '0',
      '1',
      '100%',
      '其中：',
      '合计',
      '单位：元',
      '名称',
      '索引号',
      '（',
      '2023年',
    ),
    fc.string({ maxLength: 12 }),
  );

  test('is read without an error, each path once, and leaves its cells in place', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.array(word, { maxLength: 8 }), { maxLength: 10 }), { maxLength: 3 }),
        (tables) => {
          const result = placed(tables.map((rows) => inContext(rows)));
          const paths = result.values.map(({ path }) => JSON.stringify(path));
          expect(new Set(paths).size).toBe(paths.length);
          for (const { path, value, number } of result.values) {
            expect(value, JSON.stringify(path)).not.toBe('');
            if (number)
              expect(value).toMatch(path[0] === 'indicators' ? /^-?\d+(?:\.\d+)?$/ : /^\d+(?:\.\d+)?$/);
          }
          for (const { table, cellsLeft } of result.tables) {
            for (const { row, column } of cellsLeft)
              expect(table.rows[row]?.[column]?.text.trim()).not.toBe('');
          }
        },
      ),
      { numRuns: 600 },
    );
  });

  test('of thousands of rows or columns is read in seconds', { timeout: 30_000 }, () => {
    const long = [
      BUDGET[0] ?? [],
      ...Array.from({ length: 5000 }, (_, at) => [`项目${at}`, '1', '', '', '1', '1']),
    ];
    const wide = BUDGET.map((row) => Array.from({ length: 3000 }, (_, at) => row[at % row.length] ?? ''));
    const started = performance.now();
    placed([inContext(long), inContext([...BUDGET, ...long.slice(1)]), inContext(wide)]);
    placed([inContext([[...Array.from({ length: 200 }, () => '占比'.repeat(5000))]])]);
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});

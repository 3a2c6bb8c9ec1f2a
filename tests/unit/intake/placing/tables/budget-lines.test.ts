import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readReport } from '../../../../../src/reading/read-report.ts';
import { doubtsOf, inContext, placed, valuesOf } from './table-of.ts';

const HEADER = ['项目', '年初预算', '调增', '调减', '调整后预算', '实际支出'];

/** Lines as an indented list: name, id, class and amounts in the order of the phases. */
function outline(rows: readonly (readonly string[])[], before: readonly string[] = []): string {
  const values = valuesOf(placed([inContext(rows, before)]), 'budget.lines');
  const lines = new Map<string, Map<string, string>>();
  for (const [path, value] of Object.entries(values)) {
    const [, line = '', field = ''] = /^(.*\])\.([^[\]]+)$/.exec(path) ?? [];
    lines.set(line, (lines.get(line) ?? new Map<string, string>()).set(field, value));
  }
  return [...lines]
    .map(([path, fields]) => {
      const depth = path.split('.lines[').length - 2;
      const amounts = ['initial', 'increase', 'decrease', 'adjusted', 'executed'].map(
        (one) => fields.get(one) ?? '·',
      );
      return `${'  '.repeat(depth)}${fields.get('name.zh')} ${fields.get('id')} ${fields.get('class')} ${amounts.join(' ')}`;
    })
    .join('\n');
}

describe('lines of annex 1', () => {
  test('are nested by what is known of their names', () => {
    const rows = [
      HEADER,
      ['基本支出', '500', '10', '20', '490', '480'],
      ['人员经费', '400', '10', '0', '410', '405'],
      ['公用经费', '100', '0', '20', '80', '75'],
      ['项目支出', '300', '50', '0', '350', '300'],
      ['友城交往', '200', '50', '0', '250', '210'],
      ['翻译服务', '100', '0', '0', '100', '90'],
      ['合计', '800', '60', '20', '840', '780'],
    ];
    expect(outline(rows)).toMatchInlineSnapshot(`
      "基本支出 basic basic 500 10 20 490 480
        人员经费 personnel personnel 400 10 0 410 405
        公用经费 operating operating 100 0 20 80 75
      项目支出 projects project 300 50 0 350 300
        友城交往 project-1 project 200 50 0 250 210
        翻译服务 project-2 project 100 0 0 100 90"
    `);
    expect(valuesOf(placed([inContext(rows)]))).toMatchObject({
      'budget.initial': '800',
      'budget.increase': '60',
      'budget.decrease': '20',
      'budget.adjusted': '840',
      'budget.executed': '780',
    });
  });

  test.each([
    [
      '一、基本支出',
      '（一）人员经费',
      '（二）公用经费',
      '二、项目支出',
      '1.友城交往',
      '（1）接待',
      '2.翻译服务',
      '三、其他支出',
    ],
    ['基本支出', '  人员经费', '  公用经费', '项目支出', '  友城交往', '    接待', '  翻译服务', '其他支出'],
    [
      '基本支出',
      '　其中：人员经费',
      '　　　公用经费',
      '项目支出',
      '　友城交往',
      '　　其中：接待',
      '　翻译服务',
      '其他支出',
    ],
  ])('are nested by their numbers, spaces and 其中: %s %s', (...names) => {
    const rows = [HEADER, ...names.map((name, at) => [name, `${8 - at}`, '', '', '', ''])];
    expect(outline(rows)).toBe(
      [
        '基本支出 basic basic 8 · · · ·',
        '  人员经费 personnel personnel 7 · · · ·',
        '  公用经费 operating operating 6 · · · ·',
        '项目支出 projects project 5 · · · ·',
        '  友城交往 project-1 project 4 · · · ·',
        '    接待 project-2 project 3 · · · ·',
        '  翻译服务 project-3 project 2 · · · ·',
        '其他支出 line-1 other 1 · · · ·',
      ].join('\n'),
    );
  });

  test('are nested by labels in several columns, merged or given once', () => {
    for (const cover of ['^', '']) {
      expect(
        outline([
          ['支出类别', '项目名称', '年初预算', '全年预算数', '执行数'],
          ['基本支出', '人员经费', '400', '410', '405'],
          [cover, '公用经费', '100', '80', '75'],
          [cover, '小计', '500', '490', '480'],
          ['项目支出', '友城交往', '200', '250', '210'],
          [cover, '翻译服务', '100', '100', '90'],
          ['合计', '<', '800', '840', '780'],
        ]),
      ).toMatchInlineSnapshot(`
        "基本支出 basic basic 500 · · 490 480
          人员经费 personnel personnel 400 · · 410 405
          公用经费 operating operating 100 · · 80 75
        项目支出 projects project · · · · ·
          友城交往 project-1 project 200 · · 250 210
          翻译服务 project-2 project 100 · · 100 90"
      `);
    }
  });

  test('of economic classification stand below basic expenditure', () => {
    expect(
      outline([
        ['科目', '预算数', '调整后预算', '决算数'],
        ['基本支出', '500', '500', '490'],
        ['工资福利支出', '380', '380', '375'],
        ['商品和服务支出', '100', '100', '95'],
        ['对个人和家庭的补助', '20', '20', '20'],
        ['项目支出', '300', '300', '280'],
      ]),
    ).toMatchInlineSnapshot(`
      "基本支出 basic basic 500 · · 500 490
        工资福利支出 line-1 personnel 380 · · 380 375
        商品和服务支出 line-2 operating 100 · · 100 95
        对个人和家庭的补助 line-3 personnel 20 · · 20 20
      项目支出 projects project 300 · · 300 280"
    `);
  });

  test('of a table of projects stand below 项目支出, and its total is theirs', () => {
    const tables = [
      inContext([
        HEADER,
        ['基本支出', '500', '', '', '', '480'],
        ['项目支出', '300', '', '', '', '300'],
        ['合计', '800', '', '', '', '780'],
      ]),
      inContext(
        [
          ['序号', '项目名称', '年初预算', '实际支出'],
          ['1', '友城交往', '200', '210'],
          ['2', '翻译服务', '100', '90'],
          ['', '合计', '300', '300'],
        ],
        ['附表2 项目支出情况表'],
      ),
    ];
    const result = placed(tables);
    expect(valuesOf(result)).toMatchObject({
      'budget.initial': '800',
      'budget.lines[1].initial': '300',
      'budget.lines[1].lines[0].name.zh': '友城交往',
      'budget.lines[1].lines[1].executed': '90',
    });
    expect(doubtsOf(result)['budget.executed']).toBe('likely unit-from-note');
  });

  test('by function of government are left alone', () => {
    const result = placed([
      inContext([
        ['科目编码', '科目名称', '年初预算数', '决算数'],
        ['201', '一般公共服务支出', '700', '690'],
        ['208', '社会保障和就业支出', '100', '90'],
      ]),
    ]);
    expect(result.values).toEqual([]);
    expect(result.tables[0]).toMatchObject({ use: 'none', rowsLeft: [1, 2] });
  });
});

describe('the header', () => {
  const expected = {
    'budget.initial': '800',
    'budget.increase': '60',
    'budget.decrease': '20',
    'budget.adjusted': '840',
    'budget.executed': '780',
    'budget.stated.executionRate': '92.86%',
    'budget.stated.adjustmentRate': '5%',
  };
  const total = ['合计', '800', '60', '20', '840', '780', '92.86%', '5%'];

  test.each([
    [['项目', '年初预算数', '调增', '调减', '调整后预算数', '实际支出数', '预算执行率', '预算调整率']],
    [['支出项目', '年初\n预算', '追加', '追减', '全年预算数', '全年执行数', '执行率', '调整率']],
    [
      [
        '项 目',
        '年初批复预算',
        '调增金额',
        '调减金额',
        '调整后预算',
        '决算数',
        '执行率（％）',
        '调整率（％）',
      ],
    ],
    [['科目名称', '①年初预算', '②调增', '③调减', '④＝①＋②－③调整后预算', '⑤实际支出', '执行率⑤/④', '调整率']],
    [
      [
        '项目',
        '年初预算（Ａ）',
        '年中追加',
        '年中追减',
        '全年预算数（B）',
        '全年执行数（C）',
        '执行率（C/B）',
        '预算调整率',
      ],
    ],
    [
      [
        '预算项目',
        '2023年年初预算',
        '2023年调增',
        '2023年调减',
        '2023年调整后预算',
        '2023年实际支出',
        '执行率',
        '调整率',
      ],
    ],
  ])('is read in its variants: %j', (header) => {
    expect(valuesOf(placed([inContext([header, total])]))).toEqual(expected);
  });

  test('may have several rows and merged cells', () => {
    expect(
      valuesOf(
        placed([
          inContext([
            ['部门整体支出预算安排及执行情况表', '<', '<', '<', '<', '<', '<', '<'],
            ['填报单位：示例局', '', '', '', '', '', '单位：万元', ''],
            ['项目', '年初预算', '预算调整', '<', '调整后预算', '实际支出', '比率', '<'],
            ['^', '^', '增加', '减少', '^', '^', '执行率', '调整率'],
            ['栏次', '1', '2', '3', '4', '5', '6', '7'],
            total,
          ]),
        ]),
      ),
    ).toEqual(expected);
  });

  test('may have several rows without merged cells', () => {
    expect(
      valuesOf(
        placed([
          inContext([
            ['项目', '预算数', '', '', '', '执行数', '比率', ''],
            ['', '年初', '调增', '调减', '调整后', '', '执行率', '调整率'],
            total,
          ]),
        ]),
      ),
    ).toEqual(expected);
  });

  test('may stand in a column', () => {
    expect(
      valuesOf(
        placed([
          inContext([
            ['项目', '金额'],
            ['年初预算', '800'],
            ['调增', '60'],
            ['调减', '20'],
            ['调整后预算', '840'],
            ['实际支出', '780'],
            ['执行率', '92.86%'],
            ['调整率', '5%'],
          ]),
        ]),
      ),
    ).toEqual(expected);
  });

  test('may come again where a page broke, in the same table or in the next', () => {
    const header = ['项目', '年初预算', '实际支出'];
    const first = [header, ['基本支出', '500', '480'], ['项目支出', '300', '300']];
    const second = [header, ['友城交往', '200', '210'], ['合计', '800', '780']];
    const whole = valuesOf(placed([inContext([...first, ...second])]));
    expect(whole).toMatchObject({ 'budget.initial': '800', 'budget.lines[1].lines[0].initial': '200' });
    expect(valuesOf(placed([inContext(first), inContext(second)]))).toEqual(whole);
    expect(valuesOf(placed([inContext(first), inContext(second.slice(1), ['续表'])]))).toEqual(whole);
  });

  test('that was read by a part of its words makes its values less sure', () => {
    const result = placed([
      inContext(
        [
          ['项目', '年初部门预算批复情况', '实际支出'],
          ['合计', '800', '780'],
        ],
        ['单位：万元'],
      ),
    ]);
    expect(valuesOf(result)).toEqual({ 'budget.initial': '800', 'budget.executed': '780' });
    expect(doubtsOf(result)).toEqual({ 'budget.initial': 'likely label-alike' });
  });

  test.each([
    [['项目', '预算数', '调整后预算数', '决算数'], { 'budget.initial': '800', 'budget.adjusted': '840' }, {}],
    [['项目', '年初预算数', '预算数', '决算数'], { 'budget.initial': '800', 'budget.adjusted': '840' }, {}],
  ])('预算数 is what the other columns leave over: %j', (header, expectedValues, doubts) => {
    const result = placed([inContext([header, ['合计', '800', '840', '780']], ['单位：万元'])]);
    expect(valuesOf(result)).toMatchObject(expectedValues);
    expect(doubtsOf(result)).toEqual(doubts);
  });

  test('预算数 alone is the likelier of two', () => {
    const result = placed([
      inContext(
        [
          ['项目', '预算数', '决算数'],
          ['合计', '800', '780'],
        ],
        ['单位：万元'],
      ),
    ]);
    expect(valuesOf(result)).toEqual({ 'budget.initial': '800', 'budget.executed': '780' });
    expect(doubtsOf(result)).toEqual({ 'budget.initial': 'unsure label-alike' });
  });

  test('tells years apart', () => {
    expect(
      valuesOf(
        placed([
          inContext([
            ['项目', '2022年决算数', '2023年年初预算', '2023年决算数', '2024年预算数', '上年预算数'],
            ['合计', '700', '800', '780', '900', '1'],
          ]),
        ]),
      ),
    ).toEqual({
      'budget.lastYear.executed': '700',
      'budget.lastYear.initial': '1',
      'budget.initial': '800',
      'budget.executed': '780',
    });
  });

  test('of changes in one column is read by their signs', () => {
    const result = placed([
      inContext(
        [
          ['项目', '年初预算', '调整数', '调整后预算'],
          ['基本支出', '500', '-20', '480'],
          ['项目支出', '300', '50', '350'],
        ],
        ['单位：万元'],
      ),
    ]);
    expect(valuesOf(result)).toMatchObject({
      'budget.lines[0].decrease': '20',
      'budget.lines[1].increase': '50',
    });
    expect(doubtsOf(result)).toEqual({
      'budget.lines[0].decrease': 'likely label-alike',
      'budget.lines[1].increase': 'likely label-alike',
    });
  });

  test('of a part of the budget is not taken for the whole', () => {
    expect(
      valuesOf(
        placed([
          inContext([
            ['项目', '年初预算', '<', '实际支出', '<'],
            ['^', '合计', '其中：教育费附加', '小计', '其中：中央资金'],
            ['合计', '800', '30', '780', '20'],
          ]),
        ]),
      ),
    ).toEqual({ 'budget.initial': '800', 'budget.executed': '780' });
  });
});

describe('amounts', () => {
  const one = (
    cell: string,
    before: readonly string[] = ['单位：万元'],
    header = '实际支出',
  ): ReturnType<typeof placed> =>
    placed([
      inContext(
        [
          ['项目', '年初预算', header],
          ['合计', '800', cell],
        ],
        before,
      ),
    ]);

  test.each([
    ['23,866.88', '23866.88', undefined],
    ['７８０．５０', '780.50', undefined],
    ['780.00万元', '780.00', undefined],
    ['7800000元', '780', 'likely unit-converted'],
    ['0.0780亿元', '780', 'likely unit-converted'],
    ['23,86.88', '2386.88', 'unsure uneven-separators'],
    ['78O', '780', 'likely letter-for-digit'],
    ['0', '0', undefined],
    ['0.00', '0.00', undefined],
  ])('written %s are %s', (cell, value, doubt) => {
    const result = one(cell);
    expect(valuesOf(result)['budget.executed']).toBe(value);
    expect(doubtsOf(result)['budget.executed']).toBe(doubt);
  });

  test.each(['', '—', '/', '无', '不涉及', '90%', '34人', '见附件'])('are not read from "%s"', (cell) => {
    expect(valuesOf(one(cell))).not.toHaveProperty(['budget.executed']);
  });

  test('below zero are left, and so is their row', () => {
    const result = one('-780');
    expect(valuesOf(result)).toEqual({ 'budget.initial': '800' });
    expect(result.tables[0]).toMatchObject({ rowsLeft: [1], cellsLeft: [{ row: 1, column: 2 }] });
  });

  test('of a decrease take their sign from the label', () => {
    for (const cell of ['50', '-50', '－50']) {
      expect(valuesOf(one(cell, undefined, '调减'))).toEqual({
        'budget.initial': '800',
        'budget.decrease': '50',
      });
    }
  });

  test('finer than one fen are left', () => {
    expect(one('780.1234567').tables[0]).toMatchObject({ rowsLeft: [1] });
  });

  test.each([
    [['单位：元'], '项目'],
    [['附表1', '金额单位：人民币元'], '项目'],
    [[], '项目（元）'],
  ])('are converted from the unit of the table: %j %s', (before, name) => {
    const result = placed([
      inContext(
        [
          [name, '年初预算', '实际支出'],
          ['合计', '8,000,000.00', '7,800,050.5'],
        ],
        before,
      ),
    ]);
    expect(valuesOf(result)).toEqual({ 'budget.initial': '800', 'budget.executed': '780.00505' });
    expect(doubtsOf(result)).toEqual({
      'budget.initial': 'likely unit-converted',
      'budget.executed': 'likely unit-converted',
    });
  });

  test('take the unit of their header before that of the table', () => {
    const result = placed([
      inContext(
        [
          ['项目', '年初预算（万元）', '实际支出（元）'],
          ['合计', '800', '7800000'],
        ],
        ['单位：亿元'],
      ),
    ]);
    expect(valuesOf(result)).toEqual({ 'budget.initial': '800', 'budget.executed': '780' });
  });

  test('give the report its unit where nothing else does', () => {
    const table = inContext(
      [
        ['项目', '年初预算', '实际支出'],
        ['合计', '8000000', '7800000'],
      ],
      ['单位：元'],
    );
    const { unit, ...result } = placed([table], { unit: null });
    expect(unit).toBe('元');
    expect(result.values.map(({ value, confidence }) => [value, confidence])).toEqual([
      ['8000000', 'sure'],
      ['7800000', 'sure'],
    ]);
  });

  test('without any unit are placed as they stand, unsure', () => {
    const table = inContext([
      ['项目', '年初预算', '实际支出'],
      ['合计', '800', '780'],
    ]);
    const result = placed([table], { unit: null });
    expect(result).not.toHaveProperty('unit');
    expect(valuesOf(result)).toEqual({ 'budget.initial': '800', 'budget.executed': '780' });
    expect(doubtsOf(result)).toEqual({
      'budget.initial': 'unsure unit-unknown',
      'budget.executed': 'unsure unit-unknown',
    });
  });

  test('ten thousand times off their neighbours are marked, not changed', () => {
    const result = placed([
      inContext(
        [
          ['项目', '年初预算', '调整后预算', '实际支出'],
          ['基本支出', '500', '490', '4800000'],
          ['项目支出', '300', '350', '300'],
          ['友城交往', '2000000', '2500000', '2100000'],
          ['合计', '800', '840', '780'],
        ],
        ['单位：万元'],
      ),
    ]);
    expect(doubtsOf(result)).toEqual({
      'budget.lines[0].executed': 'unsure magnitude',
      'budget.lines[1].lines[0].initial': 'unsure magnitude',
      'budget.lines[1].lines[0].adjusted': 'unsure magnitude',
      'budget.lines[1].lines[0].executed': 'unsure magnitude',
    });
    expect(valuesOf(result)['budget.lines[0].executed']).toBe('4800000');
  });
});

describe('rates of the whole', () => {
  const rateOf = (cell: string, header = '执行率'): readonly (string | undefined)[] => {
    const result = placed([
      inContext(
        [
          ['项目', '调整后预算', '实际支出', header],
          ['合计', '800', '720', cell],
        ],
        ['单位：万元'],
      ),
    ]);
    const path = 'budget.stated.executionRate';
    return [valuesOf(result)[path], doubtsOf(result)[path]];
  };

  test.each([
    ['90%', '执行率', '90%', undefined],
    ['90.00%', '执行率', '90.00%', undefined],
    ['90.0', '执行率（%）', '90.0%', undefined],
    ['90', '执行率', '90%', 'likely percent-supplied'],
    ['0.9', '执行率', '90%', 'likely percent-supplied'],
    ['0.9', '执行率（%）', '90%', 'likely percent-supplied'],
    ['90％', '预算执行率', '90%', undefined],
  ])('written %s under %s are %s', (cell, header, value, doubt) => {
    expect(rateOf(cell, header)).toEqual([value, doubt]);
  });

  test('are not taken from single lines, whose rows are placed all the same', () => {
    const result = placed([
      inContext([
        ['项目', '调整后预算', '实际支出', '执行率'],
        ['基本支出', '800', '720', '90%'],
        ['项目支出', '100', '50', '50%'],
      ]),
    ]);
    expect(valuesOf(result, 'budget.stated')).toEqual({});
    expect(result.tables[0]).toMatchObject({
      use: 'budget-lines',
      rowsLeft: [],
      cellsLeft: [
        { row: 1, column: 3 },
        { row: 2, column: 3 },
      ],
    });
  });
});

describe('several tables', () => {
  const header = ['项目', '年初预算', '实际支出'];

  test('that agree give each value once', () => {
    const table = inContext([header, ['合计', '800', '780']], ['单位：万元']);
    const again = inContext(
      [
        ['科目', '年初预算数', '执行数'],
        ['支出合计', '800.00', '780'],
      ],
      ['单位：万元'],
    );
    const result = placed([table, again]);
    expect(valuesOf(result)).toEqual({ 'budget.initial': '800', 'budget.executed': '780' });
    expect(doubtsOf(result)).toEqual({});
    expect(result.tables.map(({ rowsLeft }) => rowsLeft)).toEqual([[], []]);
  });

  test('that contradict each other give the first value, marked', () => {
    const result = placed([
      inContext([header, ['合计', '800', '780']], ['单位：万元']),
      inContext(
        [
          ['科目', '年初预算数', '执行数'],
          ['合计', '800', '781'],
        ],
        ['单位：万元'],
      ),
    ]);
    expect(valuesOf(result)).toEqual({ 'budget.initial': '800', 'budget.executed': '780' });
    expect(doubtsOf(result)).toEqual({ 'budget.executed': 'unsure contradicted' });
    expect(result.tables.map(({ rowsLeft }) => rowsLeft)).toEqual([[], [1]]);
  });

  test('give the same line its parts', () => {
    expect(
      valuesOf(
        placed([
          inContext([header, ['基本支出', '500', '480'], ['项目支出', '300', '300']]),
          inContext([
            ['项目', '调增', '调减'],
            ['基本支出', '10', '20'],
            ['公用经费', '0', '20'],
          ]),
        ]),
        'budget.lines[0]',
      ),
    ).toMatchObject({
      'budget.lines[0].initial': '500',
      'budget.lines[0].increase': '10',
      'budget.lines[0].lines[0].id': 'operating',
    });
  });
});

describe('every value', () => {
  test('carries its label, its cell as written and its place', () => {
    const { values } = placed([
      inContext([
        ['项目', '年初预算\n（元）'],
        ['一、基本支出', '5,000,000元'],
      ]),
    ]);
    expect(values.find(({ path }) => path.at(-1) === 'initial')).toEqual({
      path: ['budget', 'lines', 0, 'initial'],
      value: '500',
      number: true,
      written: '5,000,000元',
      label: '一、基本支出 / 年初预算（元）',
      place: { block: 1, cell: 'B2' },
      confidence: 'likely',
      reservations: ['unit-converted'],
    });
  });

  test('has identifiers of last year where a name is the same, and new ones that nobody had', () => {
    const path = 'content/reports/sample-water-bureau/2023.md';
    const { file } = readReport(path, readFileSync(path, 'utf8'), {
      department: 'sample-water-bureau',
      year: 2023,
    });
    const rows = [
      ['项目', '年初预算'],
      ['基本支出', '500'],
      ['项目支出', '300'],
      ['农村供水 保障', '200'],
      ['翻译服务', '100'],
    ];
    const ids = (result: ReturnType<typeof placed>): readonly string[] =>
      result.values.filter(({ path: at }) => at.at(-1) === 'id').map(({ value }) => value);
    expect(file).toBeDefined();
    if (!file) return;
    expect(ids(placed([inContext(rows)], { lastYear: file.input }))).toEqual([
      'basic',
      'projects',
      'rural-water',
      'project-1',
    ]);
    expect(ids(placed([inContext(rows)]))).toEqual(['basic', 'projects', 'project-1', 'project-2']);
  });
});

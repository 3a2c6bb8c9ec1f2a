import { describe, expect, test } from 'vitest';
import { doubtsOf, inContext, placed, valuesOf } from './table-of.ts';

describe('the three public expenses', () => {
  const expected = {
    'budget.threePublic.total.budget': '13.50',
    'budget.threePublic.total.spent': '10.10',
    'budget.threePublic.travelAbroad.budget': '0.00',
    'budget.threePublic.travelAbroad.spent': '0.00',
    'budget.threePublic.vehicles.budget': '8.50',
    'budget.threePublic.vehicles.spent': '8.10',
    'budget.threePublic.receptions.budget': '5.00',
    'budget.threePublic.receptions.spent': '2.00',
  };

  test.each([
    [
      [
        ['项目', '预算数', '决算数'],
        ['因公出国（境）费', '0.00', '0.00'],
        ['公务用车购置及运行费', '8.50', '8.10'],
        ['其中：公务用车购置费', '0.50', '0.10'],
        ['公务用车运行维护费', '8.00', '8.00'],
        ['公务接待费', '5.00', '2.00'],
        ['合计', '13.50', '10.10'],
      ],
    ],
    [
      [
        ['“三公”经费项目', '2022年支出数', '2023年预算数', '2023年支出数', '增减额'],
        ['一、支出合计', '9', '13.50', '10.10', '1.1'],
        ['1.因公出国(境)费用', '', '0.00', '0.00', ''],
        ['2.公务接待费', '1', '5.00', '2.00', ''],
        ['3.公务用车费', '8', '8.50', '8.10', ''],
        ['二、相关统计数', '', '', '', ''],
        ['公务接待批次（批）', '', '', '15', ''],
      ],
    ],
    [
      [
        ['公开09表'],
        ['预算数', '<', '<', '<', '<', '<', '决算数', '<', '<', '<', '<', '<'],
        [
          '合计',
          '因公出国（境）费',
          '公务用车购置及运行维护费',
          '<',
          '<',
          '公务接待费',
          '合计',
          '因公出国（境）费',
          '公务用车购置及运行维护费',
          '<',
          '<',
          '公务接待费',
        ],
        [
          '^',
          '^',
          '小计',
          '公务用车购置费',
          '公务用车运行维护费',
          '^',
          '^',
          '^',
          '小计',
          '公务用车购置费',
          '公务用车运行维护费',
          '^',
        ],
        ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'],
        ['13.50', '0.00', '8.50', '0.50', '8.00', '5.00', '10.10', '0.00', '8.10', '0.10', '8.00', '2.00'],
      ],
    ],
    [
      [
        ['', '因公出国（境）费', '公务用车购置及运行费', '公务接待费', '合计'],
        ['预算数', '0.00', '8.50', '5.00', '13.50'],
        ['决算数', '0.00', '8.10', '2.00', '10.10'],
      ],
    ],
  ])('are read whichever way the table stands', (rows) => {
    const result = placed([inContext(rows, ['单位：万元'], ['“三公”经费支出情况表'])]);
    expect(valuesOf(result)).toEqual(expected);
    expect(doubtsOf(result)).toEqual({});
    expect(result.tables[0]?.use).toBe('three-public');
  });

  test('beside budget lines do not lend their total to the budget', () => {
    expect(
      valuesOf(
        placed([
          inContext([
            ['项目', '年初预算', '调整后预算', '决算数'],
            ['基本支出', '500', '490', '480'],
            ['项目支出', '300', '350', '300'],
            ['“三公”经费', '13.5', '13.5', '10.1'],
            ['其中：公务接待费', '5', '5', '2'],
            ['合计', '800', '840', '780'],
          ]),
        ]),
        'budget.t',
      ),
    ).toEqual({
      'budget.threePublic.total.budget': '13.5',
      'budget.threePublic.total.spent': '10.1',
      'budget.threePublic.receptions.budget': '5',
      'budget.threePublic.receptions.spent': '2',
    });
  });
});

describe('sources of funds', () => {
  test('have their class by name, and their total is that of the budget', () => {
    const result = placed([
      inContext(
        [
          ['资金来源', '年初预算数', '全年预算数', '执行数'],
          ['一、一般公共预算财政拨款', '600', '640', '590'],
          ['二、政府性基金预算拨款（污水处理费）', '100', '100', '95'],
          ['三、国有资本经营预算', '50', '50', '50'],
          ['四、财政专户管理资金', '30', '30', '25'],
          ['五、市外事服务中心服务收入', '20', '20', '20'],
          ['合计', '800', '840', '780'],
        ],
        ['单位：万元'],
      ),
    ]);
    expect(result.tables[0]).toMatchObject({ use: 'fund-sources', rowsLeft: [], cellsLeft: [] });
    expect(valuesOf(result)).toMatchObject({
      'budget.initial': '800',
      'budget.sources[0].class': 'general-public-budget',
      'budget.sources[0].name.zh': '一般公共预算财政拨款',
      'budget.sources[0].executed': '590',
      'budget.sources[1].class': 'government-fund',
      'budget.sources[2].class': 'state-capital',
      'budget.sources[3].class': 'special-account',
      'budget.sources[4].class': 'other',
      'budget.sources[4].adjusted': '20',
    });
    expect(doubtsOf(result)).toEqual({
      'budget.sources[1].class': 'likely label-alike',
      'budget.sources[4].class': 'likely label-alike',
    });
  });

  test('may stand in columns', () => {
    expect(
      valuesOf(
        placed([
          inContext([
            ['项目', '年初预算', '<', '<', '决算数', '<', '<'],
            ['^', '小计', '一般公共预算', '政府性基金', '小计', '一般公共预算', '政府性基金'],
            ['基本支出', '500', '500', '', '480', '480', ''],
            ['项目支出', '300', '200', '100', '300', '205', '95'],
            ['合计', '800', '700', '100', '780', '685', '95'],
          ]),
        ]),
      ),
    ).toMatchObject({
      'budget.initial': '800',
      'budget.lines[1].executed': '300',
      'budget.sources[0].initial': '700',
      'budget.sources[0].executed': '685',
      'budget.sources[1].class': 'government-fund',
      'budget.sources[1].initial': '100',
    });
  });

  test('of one line are not those of the budget', () => {
    const values = valuesOf(
      placed([
        inContext([
          ['项目', '年初预算', '实际支出'],
          ['基本支出', '500', '480'],
          ['其中：一般公共预算', '450', '430'],
          ['项目支出', '300', '300'],
        ]),
      ]),
    );
    expect(Object.keys(values).filter((path) => path.startsWith('budget.sources'))).toEqual([]);
  });
});

describe('posts and staff', () => {
  const expected = {
    'staffing.posts': '214',
    'staffing.inPost': '203',
    'staffing.kinds.administrative': '52',
    'staffing.kinds.institution': '150',
    'staffing.kinds.workers': '12',
    'staffing.retired': '128',
  };

  test.each([
    [
      [
        ['人员类别', '编制数', '实有人数'],
        ['行政人员', '52', '50'],
        ['事业人员', '150', '141'],
        ['工勤人员', '12', '12'],
        ['合计', '214', '203'],
        ['离退休人员', '', '128'],
      ],
    ],
    [
      [
        ['编制人数（名）', '<', '<', '<', '年末实有人数（人）', '<', '离退休'],
        ['合计', '行政', '事业', '工勤', '合计', '行政', '^'],
        ['214', '52', '150', '12', '203', '50', '128'],
      ],
    ],
    [
      [
        ['人员编制', '214名', '实有人数', '203人'],
        ['其中：行政编制', '52', '其中：行政人员', '50'],
        ['事业编制', '150', '工勤编制', '12'],
        ['离退休人数', '128', '', ''],
      ],
    ],
    [
      [
        ['单位', '编制数', '<', '<', '<', '在职人数', '退休人数'],
        ['^', '小计', '行政编制', '事业编制', '工勤编制', '^', '^'],
        ['局机关', '64', '52', '0', '12', '60', '100'],
        ['服务中心', '150', '0', '150', '0', '143', '28'],
        ['合计', '214', '52', '150', '12', '203', '128'],
      ],
    ],
  ])('are read whichever way the table stands', (rows) => {
    const result = placed([inContext(rows)]);
    expect(valuesOf(result)).toEqual(expected);
    expect(result.tables[0]?.use).toBe('staffing');
  });

  test('are whole numbers of people, with the day of the count', () => {
    const result = placed([
      inContext([
        ['编制数', '29', '在职人数', '33.5'],
        ['截至2023年12月31日编外人员', '4', '退休人数', '—'],
      ]),
    ]);
    expect(valuesOf(result)).toEqual({
      'staffing.posts': '29',
      'staffing.temporary': '4',
      'staffing.asOf': '2023-12-31',
    });
  });
});

describe('the head block of a disclosure page', () => {
  const expected = {
    'disclosure.indexNumber': 'SC-SWJ/2024-00052',
    'disclosure.documentNumber': '示水〔2024〕26号',
    'disclosure.category.zh': '财政',
    'disclosure.genre.zh': '财政预算、决算',
    'disclosure.issuer.zh': '示例市水务局',
    'disclosure.written': '2024-05-22',
    published: '2024-06-14',
    'disclosure.validity': 'in-force',
    'disclosure.method': 'proactive',
    'disclosure.scope.zh': '面向社会',
    'disclosure.keywords[0].zh': '绩效自评',
    'disclosure.keywords[1].zh': '部门整体支出',
  };
  const pairs = [
    ['索引号：', 'SC-SWJ/2024-00052'],
    ['文号', '示水〔2024〕26号'],
    ['主题分类', '财政'],
    ['体裁分类', '财政预算、决算'],
    ['发布机构', '示例市水务局'],
    ['成文日期', '2024年05月22日'],
    ['发布日期', '2024-06-14'],
    ['有 效 性', '有效'],
    ['公开方式', '主动公开'],
    ['公开范围', '面向社会'],
    ['关 键 词', '绩效自评；部门整体支出'],
    ['备注', '—'],
  ];

  test.each([
    ['two', pairs],
    ['four', pairs.flatMap((pair, at) => (at % 2 === 0 ? [[...pair, ...(pairs[at + 1] ?? [])]] : []))],
    ['one', pairs.map(([label = '', value = '']) => [`${label.replace('：', '')}：${value}`])],
  ])('is read from %s columns', (_, rows) => {
    const result = placed([inContext(rows)]);
    expect(valuesOf(result)).toEqual(expected);
    expect(result.tables[0]?.use).toBe('disclosure');
  });

  test('leaves out what is empty', () => {
    const values = valuesOf(
      placed([
        inContext([
          ['索引号', '', '文号', '—'],
          ['发布机构', '示例市水务局', '公开范围', ''],
          ['成文日期', '2024年5月22日', '公开方式', '主动公开'],
        ]),
      ]),
    );
    expect(values).toEqual({
      'disclosure.issuer.zh': '示例市水务局',
      'disclosure.written': '2024-05-22',
      'disclosure.method': 'proactive',
    });
  });
});

describe('a form in one table', () => {
  const form = [
    ['预算部门名称', '示例市林业局', '<', '<', '<', '<', '<', '<', '<'],
    ['年度预算申请（万元）', '', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分', ''],
    ['^', '年度资金总额', '4753.66', '4753.66', '3824.26', '10', '80.45%', '8.05', ''],
    ['^', '按收入性质分：4753.66', '<', '<', '按支出性质分：', '<', '<', '<', '<'],
    ['^', '其中：一般公共预算：1873.66', '<', '<', '其中：基本支出：1768.16', '<', '<', '<', '<'],
    ['^', '政府性基金拨款：', '<', '<', '项目支出：2985.50', '<', '<', '<', '<'],
    ['^', '纳入专户管理的非税收入拨款：0', '<', '<', '', '', '', '', ''],
    ['^', '其他资金：2880.00', '<', '<', '', '', '', '', ''],
    ['年度总体目标', '预期目标', '<', '<', '实际完成情况', '<', '<', '<', '<'],
    ['^', '完成造林1.2万亩。', '<', '<', '完成造林1.2万亩。', '<', '<', '<', '<'],
    [
      '绩效指标',
      '一级指标',
      '二级指标',
      '三级指标',
      '年度指标值',
      '实际完成值',
      '分值',
      '得分',
      '偏差原因分析及改进措施',
    ],
    ['^', '产出指标(50分)', '数量指标', '造林面积', '1.2万亩', '1.2万亩', '50', '50', ''],
    ['^', '效益指标（40分）', '社会效益指标', '提高就业率', '显著', '显著', '40', '38', '就业人数略少'],
    ['^', '^', '^', '……', '', '', '', '', ''],
    ['总分', '<', '<', '<', '<', '<', '100', '96.05', ''],
  ];

  test('is read in all its parts', () => {
    const result = placed([inContext(form)]);
    expect(result.tables[0]).toMatchObject({ use: 'form', rowsLeft: [0, 3, 8, 9, 13] });
    expect(valuesOf(result)).toMatchInlineSnapshot(`
      {
        "budget.adjusted": "4753.66",
        "budget.executed": "3824.26",
        "budget.initial": "4753.66",
        "budget.lines[0].adjusted": "1768.16",
        "budget.lines[0].class": "basic",
        "budget.lines[0].id": "basic",
        "budget.lines[0].initial": "1768.16",
        "budget.lines[0].name.zh": "基本支出",
        "budget.lines[1].adjusted": "2985.50",
        "budget.lines[1].class": "project",
        "budget.lines[1].id": "projects",
        "budget.lines[1].initial": "2985.50",
        "budget.lines[1].name.zh": "项目支出",
        "budget.sources[0].adjusted": "1873.66",
        "budget.sources[0].class": "general-public-budget",
        "budget.sources[0].initial": "1873.66",
        "budget.sources[0].name.zh": "一般公共预算",
        "budget.sources[1].adjusted": "0",
        "budget.sources[1].class": "special-account",
        "budget.sources[1].initial": "0",
        "budget.sources[1].name.zh": "纳入专户管理的非税收入拨款",
        "budget.sources[2].adjusted": "2880.00",
        "budget.sources[2].class": "other",
        "budget.sources[2].initial": "2880.00",
        "budget.sources[2].name.zh": "其他资金",
        "budget.stated.executionRate": "80.45%",
        "evaluation.fullMarks": "100",
        "evaluation.score": "96.05",
        "indicators[0].name.zh": "预算执行",
        "indicators[0].subgroups[0].indicators[0].actual": "80.45",
        "indicators[0].subgroups[0].indicators[0].id": "execution-rate",
        "indicators[0].subgroups[0].indicators[0].name.zh": "预算执行率",
        "indicators[0].subgroups[0].indicators[0].score": "8.05",
        "indicators[0].subgroups[0].indicators[0].unit.zh": "%",
        "indicators[0].subgroups[0].indicators[0].weight": "10",
        "indicators[0].subgroups[0].name.zh": "预算执行率",
        "indicators[0].weight": "10",
        "indicators[1].name.zh": "产出指标",
        "indicators[1].subgroups[0].indicators[0].actual": "1.2",
        "indicators[1].subgroups[0].indicators[0].id": "indicator-1",
        "indicators[1].subgroups[0].indicators[0].name.zh": "造林面积",
        "indicators[1].subgroups[0].indicators[0].score": "50",
        "indicators[1].subgroups[0].indicators[0].target": "1.2",
        "indicators[1].subgroups[0].indicators[0].unit.zh": "万亩",
        "indicators[1].subgroups[0].indicators[0].weight": "50",
        "indicators[1].subgroups[0].name.zh": "数量指标",
        "indicators[1].weight": "50",
        "indicators[2].name.zh": "效益指标",
        "indicators[2].subgroups[0].indicators[0].actual.zh": "显著",
        "indicators[2].subgroups[0].indicators[0].comparator": "qualitative",
        "indicators[2].subgroups[0].indicators[0].deviation.zh": "就业人数略少",
        "indicators[2].subgroups[0].indicators[0].id": "indicator-2",
        "indicators[2].subgroups[0].indicators[0].name.zh": "提高就业率",
        "indicators[2].subgroups[0].indicators[0].score": "38",
        "indicators[2].subgroups[0].indicators[0].target.zh": "显著",
        "indicators[2].subgroups[0].indicators[0].weight": "40",
        "indicators[2].subgroups[0].name.zh": "社会效益指标",
        "indicators[2].weight": "40",
      }
    `);
    expect(doubtsOf(result)).toMatchInlineSnapshot(`
      {
        "budget.lines[0].adjusted": "likely label-alike",
        "budget.lines[0].initial": "likely label-alike",
        "budget.lines[1].adjusted": "likely label-alike",
        "budget.lines[1].initial": "likely label-alike",
        "budget.sources[0].adjusted": "likely label-alike",
        "budget.sources[0].initial": "likely label-alike",
        "budget.sources[1].adjusted": "likely label-alike",
        "budget.sources[1].initial": "likely label-alike",
        "budget.sources[2].adjusted": "likely label-alike",
        "budget.sources[2].initial": "likely label-alike",
        "indicators[0].name.zh": "likely label-alike",
        "indicators[0].subgroups[0].indicators[0].id": "likely label-alike",
        "indicators[0].subgroups[0].indicators[0].name.zh": "likely label-alike",
        "indicators[0].subgroups[0].indicators[0].unit.zh": "likely label-alike",
        "indicators[0].subgroups[0].name.zh": "likely label-alike",
      }
    `);
  });

  test('has amounts of a kind without a sum that fits at the budget of the year, unsure', () => {
    const rows = form.map((row) => row.map((text) => text.replace('项目支出：2985.50', '项目支出：2985.51')));
    const result = placed([inContext(rows)]);
    expect(valuesOf(result)).toMatchObject({ 'budget.lines[0].adjusted': '1768.16' });
    expect(valuesOf(result)).not.toHaveProperty(['budget.lines[0].initial']);
    expect(doubtsOf(result)).toMatchObject({ 'budget.lines[0].adjusted': 'unsure label-alike' });
  });

  test('may give the amounts of each kind in cells of their own', () => {
    const rows = [
      ...form.slice(0, 3),
      ['^', '按收入性质分', '<', '', '按支出性质分', '<', '<', '', ''],
      ['^', '一般公共预算', '1873.66', '<', '基本支出', '<', '1768.16', '', ''],
      ['^', '其他资金', '2880.00', '<', '项目支出', '<', '2985.50', '', ''],
    ];
    expect(valuesOf(placed([inContext(rows)]))).toMatchObject({
      'budget.sources[0].initial': '1873.66',
      'budget.sources[0].adjusted': '1873.66',
      'budget.sources[1].adjusted': '2880.00',
      'budget.lines[0].initial': '1768.16',
      'budget.lines[1].adjusted': '2985.50',
    });
  });
});

describe('the head block of a form of projects', () => {
  test('has its sources in rows, 财政拨款 as such only where nothing divides it', () => {
    const rows = [
      ['项目资金（万元）', '', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
      ['^', '年度资金总额', '800', '840', '780', '10', '92.86%', '9.29'],
      ['^', '其中：当年财政拨款', '700', '740', '700', '—', '94.59%', '—'],
      ['^', '上年结转资金', '0', '0', '0', '—', '', '—'],
      ['^', '其他资金', '100', '100', '80', '—', '80%', '—'],
    ];
    const result = placed([inContext(rows)]);
    expect(valuesOf(result, 'budget.')).toMatchObject({
      'budget.initial': '800',
      'budget.stated.executionRate': '92.86%',
      'budget.sources[0].class': 'general-public-budget',
      'budget.sources[0].name.zh': '当年财政拨款',
      'budget.sources[1].name.zh': '上年结转资金',
      'budget.sources[2].executed': '80',
    });
    expect(valuesOf(result)).not.toHaveProperty(['budget.carryOver.opening']);
    const divided = [...rows, ['^', '一般公共预算拨款', '700', '740', '700', '', '', '']];
    expect(Object.values(valuesOf(placed([inContext(divided)]), 'budget.sources'))).not.toContain(
      '当年财政拨款',
    );
  });
});

describe('forms of single projects', () => {
  const whole = inContext([
    ['项目', '年初预算', '实际支出'],
    ['合计', '800', '780'],
  ]);
  const project = [
    ['项目名称', '友城交往项目', '', ''],
    ['项目资金（万元）', '年初预算数', '全年执行数', '得分'],
    ['年度资金总额', '200', '210', '10'],
  ];
  const titled = inContext(project.slice(1), ['项目支出绩效自评表']);

  test('say nothing of the department', () => {
    for (const form of [inContext(project), titled]) {
      const result = placed([whole, form]);
      expect(valuesOf(result)).toEqual({ 'budget.initial': '800', 'budget.executed': '780' });
      expect(result.tables.map(({ use }) => use)).toEqual(['budget-totals', 'none']);
    }
    expect(placed([titled, inContext(project)]).values).toEqual([]);
  });

  test('are read where a document is nothing else', () => {
    expect(valuesOf(placed([inContext(project)]))).toMatchObject({ 'budget.initial': '200' });
  });
});

describe('other tables', () => {
  test.each([
    [
      'of devices',
      [
        ['设备名称', '数量', '单价'],
        ['服务器', '2', '5'],
      ],
    ],
    [
      'of questions',
      [
        ['问题', '答复'],
        ['是否公开', '是'],
      ],
    ],
    ['without cells', []],
    [
      'of empty cells',
      [
        ['', ''],
        ['', ''],
      ],
    ],
    ['of one cell', [['合计']]],
  ])('%s are left alone', (_, rows) => {
    const result = placed([inContext(rows)]);
    expect(result.values).toEqual([]);
    expect(result.tables[0]?.use).toBe('none');
  });

  test('no tables give nothing', () => {
    expect(placed([])).toEqual({ values: [], tables: [] });
  });

  test('of one body only give its budget', () => {
    const result = placed([
      inContext(
        [
          ['单位名称', '2022年度', '<', '2023年度', '<', '<'],
          ['^', '预算数', '决算数', '年初预算数', '调整后预算数', '决算数'],
          ['示例市水务局', '700', '690', '800', '840', '780'],
        ],
        ['编制单位：元谋县示例局　金额单位：千元'],
      ),
    ]);
    expect(valuesOf(result)).toEqual({
      'budget.initial': '80',
      'budget.adjusted': '84',
      'budget.executed': '78',
      'budget.lastYear.initial': '70',
      'budget.lastYear.executed': '69',
    });
    expect(doubtsOf(result)['budget.initial']).toBe('likely unit-converted label-alike');
  });

  test('of income and spending by function give totals and sources, no lines', () => {
    const result = placed([
      inContext(
        [
          ['收入', '<', '<', '支出', '<', '<'],
          ['项目', '行次', '决算数', '项目（按功能分类）', '行次', '决算数'],
          ['栏次', '', '1', '栏次', '', '2'],
          ['一、一般公共预算财政拨款收入', '1', '780', '一、一般公共服务支出', '31', '700'],
          ['二、事业收入', '2', '10', '八、社会保障和就业支出', '32', '80'],
          ['本年收入合计', '3', '790', '本年支出合计', '33', '780'],
          ['年初结转和结余', '4', '10', '年末结转和结余', '34', '20'],
          ['总计', '5', '800', '总计', '35', '800'],
        ],
        ['公开01表', '金额单位：万元'],
        ['收入支出决算总表'],
      ),
    ]);
    expect(valuesOf(result)).toEqual({
      'budget.executed': '780',
      'budget.carryOver.opening': '10',
      'budget.carryOver.closing': '20',
      'budget.sources[0].class': 'general-public-budget',
      'budget.sources[0].name.zh': '一般公共预算财政拨款收入',
      'budget.sources[0].executed': '780',
      'budget.sources[1].class': 'other',
      'budget.sources[1].name.zh': '事业收入',
      'budget.sources[1].executed': '10',
    });
  });

  test('side by side are read as two', () => {
    expect(
      valuesOf(
        placed([
          inContext([
            ['收入', '<', '<', '支出', '<', '<'],
            ['项目', '年初预算数', '决算数', '项目', '年初预算数', '决算数'],
            ['一、一般公共预算财政拨款收入', '800', '780', '一、基本支出', '500', '480'],
            ['二、政府性基金预算财政拨款收入', '0', '0', '二、项目支出', '300', '300'],
            ['本年收入合计', '800', '790', '本年支出合计', '800', '780'],
            ['年初结转和结余', '10', '10', '年末结转和结余', '10', '20'],
            ['总计', '810', '800', '总计', '810', '800'],
          ]),
        ]),
      ),
    ).toMatchObject({
      'budget.initial': '800',
      'budget.executed': '780',
      'budget.carryOver.opening': '10',
      'budget.carryOver.closing': '20',
      'budget.sources[0].executed': '780',
      'budget.lines[1].executed': '300',
    });
  });
});

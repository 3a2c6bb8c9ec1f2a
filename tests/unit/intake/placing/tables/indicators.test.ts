import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readReport } from '../../../../../src/reading/read-report.ts';
import { doubtsOf, inContext, placed, valuesOf } from './table-of.ts';

const HEADER = [
  '一级指标',
  '二级指标',
  '三级指标',
  '年度指标值',
  '实际完成值',
  '分值',
  '得分',
  '偏差原因分析及改进措施',
];

/** One indicator's row, all else given. */
function one(
  cells: Readonly<
    Partial<Record<'name' | 'comparator' | 'target' | 'unit' | 'actual' | 'weight' | 'score', string>>
  >,
  others: readonly (readonly [target: string, actual: string])[] = [],
): Readonly<Record<string, string>> {
  const columns = (['comparator', 'unit'] as const).filter((column) => cells[column] !== undefined);
  const titles = { comparator: '指标性质', unit: '度量单位' };
  const result = placed([
    inContext([
      [
        '一级指标',
        '二级指标',
        '三级指标',
        '目标值',
        '完成值',
        '分值',
        '得分',
        ...columns.map((column) => titles[column]),
      ],
      [
        '产出指标',
        '数量指标',
        cells.name ?? '培训场次',
        cells.target ?? '',
        cells.actual ?? '',
        cells.weight ?? '',
        cells.score ?? '',
        ...columns.map((column) => cells[column] ?? ''),
      ],
      ...others.map(([target, actual], at) => [
        '',
        '',
        `办结率${at + 1}`,
        target,
        actual,
        '',
        '',
        ...columns.map((column) => (column === 'unit' ? '%' : '')),
      ]),
    ]),
  ]);
  const at = 'indicators[0].subgroups[0].indicators[0].';
  const doubts = doubtsOf(result);
  return Object.fromEntries(
    Object.entries(valuesOf(result, at))
      .filter(([path]) => !/\.(?:id|name\.zh)$/.test(path))
      .map(([path, value]) => [
        path.slice(at.length),
        doubts[path] === undefined ? value : `${value} (${doubts[path]})`,
      ]),
  );
}

describe('groups', () => {
  const rows = (level1: readonly string[], level2: readonly string[]): string[][] => [
    [...HEADER],
    ...level1.map((first, at) => [first, level2[at] ?? '', `指标名${at + 1}`, '1', '1', '10', '10', '']),
  ];
  const expected = {
    'indicators[0].name.zh': '产出指标',
    'indicators[0].weight': '50',
    'indicators[0].subgroups[0].name.zh': '数量指标',
    'indicators[0].subgroups[0].indicators[1].name.zh': '指标名2',
    'indicators[0].subgroups[1].name.zh': '质量指标',
    'indicators[1].name.zh': '效益指标',
    'indicators[1].weight': '30',
    'indicators[1].subgroups[0].indicators[0].name.zh': '指标名4',
  };

  test.each([
    ['merged', ['产出指标(50)', '^', '^', '效益指标（30分）'], ['数量指标', '^', '质量指标', '社会效益']],
    ['blank below', ['产出指标（50）', '', '', '效益指标(30分)'], ['数量指标', '', '质量指标', '社会效益']],
    [
      'repeated',
      ['产出指标\n（50分）', '产出指标\n（50分）', '产出指标\n（50分）', '效益指标30分'],
      ['数量指标', '数量指标', '质量指标', '社会效益'],
    ],
    [
      'numbered',
      ['一、产出指标（50 分）', '', '', '二、效益指标（权重：30）'],
      ['（一）数量指标', '', '（二）质量指标', '（一）社会效益'],
    ],
  ])('are %s', (_, level1, level2) => {
    const values = valuesOf(placed([inContext(rows(level1, level2))]));
    expect(values).toMatchObject(expected);
    expect(Object.keys(values).filter((path) => path.endsWith('.id'))).toHaveLength(4);
  });

  test('are known by a header that lost its 一', () => {
    const lost = rows(['产出指标(50)', '', '', '效益指标(30)'], ['数量指标', '', '质量指标', '社会效益']);
    expect(valuesOf(placed([inContext([['-级指标', ...HEADER.slice(1)], ...lost.slice(1)])]))).toMatchObject(
      expected,
    );
  });

  test('that were filled down leave a reservation, unless a merged cell says so', () => {
    const level2 = ['数量指标', '数量指标'];
    const name = 'indicators[0].subgroups[0].indicators[1].name.zh';
    expect(doubtsOf(placed([inContext(rows(['产出指标', ''], level2))]))[name]).toBe('likely filled-down');
    expect(doubtsOf(placed([inContext(rows(['产出指标', '^'], level2))]))).not.toHaveProperty([name]);
  });

  test('have their weight in a column of its own, or in a row', () => {
    const inColumn = [
      ['一级指标', '权重', '二级指标', '三级指标', '分值', '目标值', '完成值', '得分'],
      ['产出', '50', '数量', '甲', '30', '1', '1', '30'],
      ['^', '^', '^', '乙', '20', '1', '1', '20'],
      ['效益', '30', '社会效益', '丙', '30', '1', '1', '30'],
    ];
    const inRow = [
      ['一级指标', '二级指标', '三级指标', '分值', '目标值', '完成值', '得分'],
      ['产出', '数量', '甲', '30', '1', '1', '30'],
      ['^', '^', '乙', '20', '1', '1', '20'],
      ['^', '小计', '', '50', '', '', '50'],
      ['效益', '社会效益', '丙', '30', '1', '1', '30'],
      ['^', '小计', '', '30', '', '', '30'],
    ];
    for (const table of [inColumn, inRow]) {
      expect(valuesOf(placed([inContext(table)]))).toMatchObject({
        'indicators[0].weight': '50',
        'indicators[0].subgroups[0].indicators[1].weight': '20',
        'indicators[1].weight': '30',
        'indicators[1].subgroups[0].indicators[0].weight': '30',
      });
    }
  });

  test('may be missing: the second level is named after the first', () => {
    const values = valuesOf(
      placed([
        inContext([
          ['指标类别', '指标名称', '目标值', '完成值', '得分'],
          ['产出', '甲', '1', '1', '10'],
        ]),
      ]),
    );
    expect(values).toMatchObject({ 'indicators[0].subgroups[0].indicators[0].name.zh': '甲' });
  });
});

describe('an indicator', () => {
  test('has all that its row gives', () => {
    expect(
      one({ comparator: '≥', target: '12', unit: '场', actual: '11', weight: '10', score: '9.2分' }),
    ).toEqual({ comparator: '>=', target: '12', actual: '11', 'unit.zh': '场', weight: '10', score: '9.2' });
  });

  test.each([
    ['≥95%', '96.5%', { comparator: '>=', target: '95', actual: '96.5', 'unit.zh': '%' }],
    ['≤3天', '2天', { comparator: '<=', target: '3', actual: '2', 'unit.zh': '天' }],
    ['＝100％', '100％', { comparator: '=', target: '100', actual: '100', 'unit.zh': '%' }],
    ['不少于1.2万亩', '1.3万亩', { comparator: '>=', target: '1.2', actual: '1.3', 'unit.zh': '万亩' }],
    ['95%以上', '95%', { comparator: '>=', target: '95', actual: '95', 'unit.zh': '%' }],
    ['2.6亿元', '2.45亿元', { target: '2.6', actual: '2.45', 'unit.zh': '亿元' }],
    ['每亩300', '每亩300', { target: '300', actual: '300', 'unit.zh': '每亩' }],
    ['4.5万元/人', '4.4万元/人', { target: '4.5', actual: '4.4', 'unit.zh': '万元/人' }],
    ['≥4.2个/千人', '3.7个/千人', { comparator: '>=', target: '4.2', actual: '3.7', 'unit.zh': '个/千人' }],
    ['显著', '较显著', { comparator: 'qualitative', 'target.zh': '显著', 'actual.zh': '较显著' }],
    ['≥2批5人次', '2批6人次', { comparator: '>=', 'target.zh': '≥2批5人次', 'actual.zh': '2批6人次' }],
    ['12', '', { target: '12' }],
    ['0', '0', { target: '0', actual: '0' }],
    ['', '—', {}],
    ['……', '/', {}],
    ['12场', '基本完成', { target: '12', 'actual.zh': '基本完成', 'unit.zh': '场' }],
    ['95%', '19人', { target: '95', 'actual.zh': '19人', 'unit.zh': '%' }],
    ['1.2万亩', '12500亩', { target: '1.2', actual: '1.25 (likely unit-converted)', 'unit.zh': '万亩' }],
  ])('with target %s and actual value %s', (target, actual, expected) => {
    expect(one({ target, actual })).toEqual(expected);
  });

  test.each([
    [
      { unit: '亩', target: '1.2万亩', actual: '12000' },
      { target: '12000 (likely unit-converted)', actual: '12000', 'unit.zh': '亩' },
    ],
    [
      { unit: '个', target: '12家', actual: '11家' },
      { target: '12', actual: '11', 'unit.zh': '家' },
    ],
    [
      { unit: '％', target: '95', actual: '96' },
      { target: '95', actual: '96', 'unit.zh': '%' },
    ],
    [
      { comparator: '定性', target: '优', actual: '优' },
      { comparator: 'qualitative', 'target.zh': '优', 'actual.zh': '优' },
    ],
    [
      { comparator: '≤', target: '3', actual: '2', unit: '' },
      { comparator: '<=', target: '3', actual: '2' },
    ],
  ])('with columns for comparator and unit: %j', (cells, expected) => {
    expect(one(cells)).toEqual(expected);
  });

  test.each([
    ['the value beside it', { target: '95%', actual: '0.96' }, [], '96 (likely percent-supplied)'],
    ['the value beside it', { target: '95%', actual: '96' }, [], '96 (likely percent-supplied)'],
    ['the value beside it', { target: '≤0.5%', actual: '0.4' }, [], '0.4 (likely percent-supplied)'],
    [
      'its column',
      { name: '按期办结率', target: '1', actual: '0.9' },
      [['100%', '98%']],
      '90 (likely percent-supplied)',
    ],
    [
      'its column',
      { unit: '%', target: '1', actual: '0.905' },
      [
        ['1', '0.95'],
        ['0.9', '1'],
      ],
      '90.5 (likely percent-supplied)',
    ],
    ['its unit alone', { unit: '%', target: '1', actual: '0.9' }, [['95', '96']], '0.9'],
    ['nothing', { target: '1', actual: '0.9' }, [['100%', '98%']], '0.9'],
  ] as const)('is read as a percentage by %s: %j', (_, cells, others, actual) => {
    expect(one(cells, others)).toMatchObject({ actual });
  });

  test('that is reached by a bound is unsure', () => {
    expect(one({ target: '≥95%', actual: '≥95%' })).toMatchObject({ actual: '95 (unsure)' });
  });

  test('has its weight in its name where no column gives it', () => {
    const values = valuesOf(
      placed([
        inContext([
          ['一级指标', '二级指标', '三级指标', '目标值', '完成值'],
          ['产出', '数量', '1.造林面积（10分）', '1.2万亩', '1.2万亩'],
          ['', '', '指标2：首批(2023)培训人数(100)', '100人', '100人'],
        ]),
      ]),
      'indicators[0].subgroups[0]',
    );
    expect(values).toMatchObject({
      'indicators[0].subgroups[0].indicators[0].name.zh': '造林面积',
      'indicators[0].subgroups[0].indicators[0].weight': '10',
      'indicators[0].subgroups[0].indicators[1].name.zh': '首批(2023)培训人数(100)',
    });
    expect(values).not.toHaveProperty(['indicators[0].subgroups[0].indicators[1].weight']);
  });

  test('keeps the reason of its deviation, on one line', () => {
    const values = valuesOf(
      placed([
        inContext([
          HEADER,
          ['产出', '数量', '甲', '12', '11', '10', '9', '汛期停工，\n一场顺延。'],
          ['', '', '乙', '12', '12', '10', '10', '无'],
          ['', '', '丙', '12', '12', '10', '10', '（200字以内）'],
        ]),
      ]),
    );
    expect(Object.entries(values).filter(([path]) => path.includes('deviation'))).toEqual([
      ['indicators[0].subgroups[0].indicators[0].deviation.zh', '汛期停工，一场顺延。'],
    ]);
  });
});

describe('identifiers', () => {
  const rows = [
    HEADER,
    ['过程', '预算执行', '预算执行率', '100%', '98%', '10', '9', ''],
    ['', '', '“三公”经费控制率', '≤100%', '90%', '5', '5', ''],
    ['', '预算管理', '管理制度健全性', '健全', '健全', '5', '5', ''],
    ['', '资产管理', '管理制度健全性', '健全', '健全', '5', '5', ''],
    ['产出', '数量指标', '维修加固堤防长度', '17公里', '9.8公里', '5', '5', ''],
  ];
  const ids = (result: ReturnType<typeof placed>): readonly string[] =>
    result.values.filter(({ path }) => path.at(-1) === 'id').map(({ value }) => value);

  test('are those of the national framework, else numbers', () => {
    expect(ids(placed([inContext(rows)]))).toEqual([
      'execution-rate',
      'three-public-control',
      'management-rules',
      'asset-rules',
      'indicator-1',
    ]);
  });

  test('are those of last year where the name is the same', () => {
    const path = 'content/reports/sample-water-bureau/2023.md';
    const { file } = readReport(path, readFileSync(path, 'utf8'), {
      department: 'sample-water-bureau',
      year: 2023,
    });
    expect(ids(placed([inContext(rows)], { ...(file ? { lastYear: file.input } : {}) })).at(-1)).toBe(
      'dyke-length',
    );
  });
});

describe('the rows below', () => {
  test.each([
    [
      ['总分', '<', '<', '', '', '100', '97.94', ''],
      { 'evaluation.score': '97.94', 'evaluation.fullMarks': '100' },
    ],
    [
      ['合计', '', '', '', '', '100', '97.94', ''],
      { 'evaluation.score': '97.94', 'evaluation.fullMarks': '100' },
    ],
    [['自评得分', '<', '<', '<', '<', '97.94', '<', '<'], { 'evaluation.score': '97.94' }],
    [['总 分', '97.94', '<', '<', '<', '<', '<', '<'], { 'evaluation.score': '97.94' }],
    [['评价等级', '<', '<', '优', '<', '<', '<', '<'], { 'evaluation.grade': 'excellent' }],
  ])('give the score of the whole: %j', (row, expected) => {
    const result = placed([inContext([HEADER, ['产出', '数量', '甲', '12', '11', '10', '9', ''], row])]);
    expect(valuesOf(result, 'evaluation')).toEqual(expected);
    expect(result.tables[0]).toMatchObject({ use: 'indicators', rowsLeft: [], cellsLeft: [] });
  });

  test('that only the blank form prints are left', () => {
    const { tables, values } = placed([
      inContext([
        HEADER,
        ['产出', '数量', '甲', '12', '11', '10', '9', ''],
        ['', '', '……', '', '', '', '', ''],
        ['', '', '指标3：', '', '', '', '', ''],
        ['效益', '社会效益', '', '', '', '', '', ''],
        ['填写说明：一、本表由部门填写（200字以内）。', '<', '<', '<', '<', '<', '<', '<'],
      ]),
    ]);
    expect(tables[0]?.rowsLeft).toEqual([2, 3, 4, 5]);
    expect(values.filter(({ path }) => path.at(-1) === 'id')).toHaveLength(1);
  });

  test('count as one table with those of the page before', () => {
    const first = [HEADER, ['产出', '数量', '甲', '12', '11', '10', '9', '']];
    const second = [
      ['', '', '乙', '12', '11', '10', '9', ''],
      ['效益', '社会', '丙', '1', '1', '5', '5', ''],
    ];
    const whole = valuesOf(placed([inContext([...first, ...second])]));
    expect(valuesOf(placed([inContext(first), inContext(second)]))).toEqual(whole);
    expect(valuesOf(placed([inContext(first), inContext([HEADER, ...second], ['续表'])]))).toEqual(whole);
    expect(whole).toMatchObject({ 'indicators[0].subgroups[0].indicators[1].name.zh': '乙' });
    const joined = [
      ...second.map((row) => row.flatMap((cell, at) => (at === 2 || at === 5 ? [cell, '<'] : [cell]))),
      ['附表3 资金来源情况表', '<', '<', '<', '<', '<', '<', '<', '', ''],
      ['资金来源', '<', '<', '年初预算数', '<', '<', '实际支出数', '<', '<', '<'],
      ['一般公共预算拨款', '<', '<', '800', '<', '<', '780', '<', '<', '<'],
    ];
    const result = placed([inContext(first), inContext(joined)]);
    expect(valuesOf(result, 'indicators')).toEqual(whole);
    expect(valuesOf(result)).toMatchObject({ 'budget.sources[0].executed': '780' });
    const wide = first.map((row) => row.flatMap((cell, at) => (at === 2 || at === 5 ? [cell, '<'] : [cell])));
    expect(valuesOf(placed([inContext(wide), inContext(second)]))).toEqual(whole);
    const [own = [], next = []] = second;
    expect(valuesOf(placed([inContext(first), inContext([own]), inContext([next])]))).toEqual(whole);
    expect(valuesOf(placed([inContext(first), inContext([own], [], ['二、其他'])]))).not.toEqual(whole);
  });
});

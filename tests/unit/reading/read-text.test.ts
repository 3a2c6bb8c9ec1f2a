import { describe, expect, test } from 'vitest';
import type { TextFacts } from '../../../src/domain/report-text.ts';
import { readText } from '../../../src/reading/read-text.ts';
import type { Locale } from '../../../src/vocabulary/locales.ts';

/** The facts of a text on 2021 whose first line is the eleventh of its file. */
function facts(body: string, language: Locale = 'zh'): TextFacts {
  return readText({ body, bodyLine: 11 }, language, 2021);
}

/** The figures of a paragraph: field, digits with their unit, and words with line and column. */
function claims(paragraph: string, heading = '## 预算执行情况', language: Locale = 'zh'): readonly string[] {
  return facts(`\n${heading}\n\n${paragraph}\n`, language).claims.map(
    ({ field, digits, scale, quoted, position }) =>
      `${field} ${digits}${scale === 'percent' ? '%' : `e${scale}`} “${quoted}” ${position.line}:${position.column}`,
  );
}

const english = (paragraph: string, heading = '## Budget execution'): readonly string[] =>
  claims(paragraph, heading, 'en');

/** Only what is claimed, without words and place. */
const figures = (found: readonly string[]): readonly string[] =>
  found.map((claim) => claim.split(' “')[0] ?? '');

test('an empty text has no facts', () => {
  expect(facts('')).toEqual({ headings: [], claims: [], prompts: [], paragraphs: [], annexes: [] });
});

test('headings have their ids, by which findings name a section', () => {
  expect(facts('\n## 概况\n\n### 职责\n\n## 结果\n').headings).toEqual([
    { id: 's-1', depth: 2, text: '概况' },
    { id: 's-1-1', depth: 3, text: '职责' },
    { id: 's-2', depth: 2, text: '结果' },
  ]);
});

describe('a Chinese sentence on the whole budget', () => {
  test('gives every figure with its words, line and column', () => {
    expect(
      claims(
        '2021年年初预算2116.01万元，年中调增623.20万元，调减0.00万元，调整后预算2739.21万元，实际支出2481.71万元，预算执行率90.60%。',
      ),
    ).toEqual([
      'budget.initial 2116.01e4 “年初预算2116.01万元” 14:6',
      'budget.increase 623.20e4 “调增623.20万元” 14:22',
      'budget.decrease 0.00e4 “调减0.00万元” 14:33',
      'budget.adjusted 2739.21e4 “调整后预算2739.21万元” 14:42',
      'budget.executed 2481.71e4 “实际支出2481.71万元” 14:57',
      'budget.stated.executionRate 90.60% “预算执行率90.60%” 14:71',
    ]);
  });

  test.each([
    ['年初批复预算数为2116.01万元。', 'budget.initial 2116.01e4'],
    ['年初预算总额2116.01万元。', 'budget.initial 2116.01e4'],
    ['预算调增金额623.20万元。', 'budget.increase 623.20e4'],
    ['预算调减100万元。', 'budget.decrease 100e4'],
    ['全年预算数共计2739.21万元。', 'budget.adjusted 2739.21e4'],
    ['调整后的预算为2739.21万元。', 'budget.adjusted 2739.21e4'],
    ['预算执行数2481.71万元。', 'budget.executed 2481.71e4'],
    ['全年支出达2481.71万元。', 'budget.executed 2481.71e4'],
    ['年末结转和结余257.50万元。', 'budget.carryOver.closing 257.50e4'],
    ['预算执行率达到90.60%。', 'budget.stated.executionRate 90.60%'],
    ['预算调整率：0%。', 'budget.stated.adjustmentRate 0%'],
    ['年初预算约2116万元。', 'budget.initial 2116e4'],
  ])('may be worded as %s', (sentence, expected) => {
    expect(figures(claims(sentence))).toEqual([expected]);
  });

  test.each([
    ['2021年度本部门年初预算2116.01万元。', '年初预算2116.01万元', 10],
    ['本单位2021年实际支出2481.71万元。', '实际支出2481.71万元', 9],
    ['截至年末实际支出2481.71万元。', '实际支出2481.71万元', 5],
    ['整体支出预算执行率为90.60%，扣1分。', '预算执行率为90.60%', 5],
    ['  全年预算执行率90.60%。', '预算执行率90.60%', 5],
  ])('may name the year and the department first: %s', (sentence, quoted, column) => {
    expect(claims(sentence)).toEqual([expect.stringMatching(new RegExp(` “${quoted}” 14:${column}$`))]);
  });

  test.each([
    ['2116.01万元', '2116.01e4'],
    ['2,116.01万元', '2116.01e4'],
    ['21,160,100元', '21160100e0'],
    ['21160100.00元', '21160100.00e0'],
    ['0.211601亿元', '0.211601e8'],
    ['２１１６．０１万元', '2116.01e4'],
    ['2116.01 万元', '2116.01e4'],
  ])('may write an amount as %s', (amount, expected) => {
    expect(figures(claims(`年初预算${amount}。`))).toEqual([`budget.initial ${expected}`]);
  });

  test('may write a rate with full-width digits and sign, and the column stays that of the file', () => {
    const [claim = ''] = claims('年初预算２１１６．０１万元，预算执行率９０．６％。').slice(1);
    expect(claim).toMatch(/^budget\.stated\.executionRate 90\.6% .* 14:15$/);
  });

  test('goes on after a comparison with another year', () => {
    expect(figures(claims('实际支出2481.71万元，比上年增加3%，预算执行率90.60%。'))).toEqual([
      'budget.executed 2481.71e4',
      'budget.stated.executionRate 90.60%',
    ]);
    expect(figures(claims('实际支出2481.71万元，较2020年增加80万元，预算执行率90.60%。'))).toHaveLength(2);
  });

  test('stops where another subject begins', () => {
    expect(figures(claims('实际支出2481.71万元，其中项目支出300万元，预算执行率80%。'))).toEqual([
      'budget.executed 2481.71e4',
    ]);
  });

  test('may stand in any paragraph and line of the section', () => {
    const found = facts('\n## 预算执行情况\n\n甲。\n年初预算1万元。\n\n  实际支出2万元。\n').claims;
    expect(found.map(({ field, position }) => [field, position])).toEqual([
      ['budget.initial', { line: 15, column: 1 }],
      ['budget.executed', { line: 17, column: 3 }],
    ]);
  });

  test('has the line of the file where lines end as on Windows', () => {
    const [claim] = facts('\r\n## 预算执行情况\r\n\r\n年初预算1万元。\r\n').claims;
    expect(claim?.position).toEqual({ line: 14, column: 1 });
  });
});

describe('a Chinese figure that may not be that of the department and the year is passed over', () => {
  test.each([
    ['of a project', '公路养护项目年初预算300万元。'],
    ['of project expenditure', '项目支出年初预算300万元，实际支出286.83万元，预算执行率95.6%。'],
    ['a rate after a project', '公路养护项目进展顺利，预算执行率98%。'],
    ['of basic expenditure', '基本支出实际支出512.29万元。'],
    ['of a part', '其中：实际支出300万元。'],
    ['of a part in the same sentence', '按科室看，其中，实际支出300万元。'],
    ['of the rest', '其余实际支出300万元。'],
    ['of another year', '2020年实际支出2400万元，预算执行率95%。'],
    ['of the next year', '2022年年初预算2200万元。'],
    ['of last year, in words', '上年实际支出2400万元。'],
    ['that is compared with', '较年初预算2116.01万元增加29.45%。'],
    ['below a limit', '实际支出不足3000万元。'],
    ['after other words', '按报告所列，实际支出2481.71万元。'],
    ['of another kind of money', '收入年初预算2116.01万元。'],
    ['of procurement', '政府采购预算执行率100%。'],
    ['of an amount in per cent', '年初预算29.45%。'],
    ['of a rate in money', '预算执行率90.60万元。'],
    ['without unit', '年初预算2116.01。'],
    ['below zero', '年初预算-12.54万元。'],
    ['in another unit', '年初预算2116.01万美元。'],
    ['far from its term', '年初预算由人大批准为2116.01万元。'],
  ])('%s', (_, sentence) => {
    expect(claims(sentence)).toEqual([]);
  });

  test.each([
    ['a list item', '- 年初预算2116.01万元'],
    ['a list item with a star', '* 年初预算2116.01万元'],
    ['a numbered item', '1. 年初预算2116.01万元'],
    ['a numbered item with a bracket', '2) 年初预算2116.01万元'],
    ['an indented item', '  - 年初预算2116.01万元'],
    ['a table', '| 年初预算2116.01万元 | 实际支出1万元 |'],
    ['a quotation', '> 年初预算2116.01万元'],
  ])('in %s', (_, paragraph) => {
    expect(claims(paragraph)).toEqual([]);
  });

  test('in a heading', () => {
    expect(facts('\n## 年初预算2116.01万元\n').claims).toEqual([]);
  });
});

describe('a Chinese section that is not about the whole budget', () => {
  test.each([
    '## 主要问题',
    '### 下一步打算',
    '## 项目支出情况',
    '### “三公”经费支出情况',
    '## 预算执行情况\n\n### 信息化建设项目',
    '',
  ])('under the heading "%s" gives no figure, not even of the department', (heading) => {
    for (const subject of ['', '2021年', '本部门'])
      expect(claims(`${subject}年初预算2116.01万元。`, heading)).toEqual([]);
  });
});

describe('a Chinese sentence that is not sure to mean the whole', () => {
  test.each([
    ['a limit', '预算执行率达到85%以上。'],
    ['a purpose', '年中调增100万元用于信创改造。'],
    ['a part spent', '全年支出12.3万元用于培训。'],
    ['an earlier sentence on a project', '（一）信息化建设项目。年初预算100.00万元，实际支出90.00万元。'],
    ['an earlier clause on a project', '信息化项目年初预算100万元；实际支出90万元。'],
    ['an earlier sentence on another year', '2020年实际支出2000万元。预算执行率95%。'],
  ])('for %s gives no figure: %s', (_, sentence) => {
    expect(claims(sentence)).toEqual([]);
  });

  test('keeps the subject across a comparison, and loses it for good after a part', () => {
    expect(
      figures(claims('年初预算2万元，比上年增长1%。实际支出3万元，项目支出1万元。年末结转结余1万元。')),
    ).toEqual(['budget.initial 2e4', 'budget.executed 3e4']);
  });

  test('quotes full-width digits as they stand', () => {
    expect(claims('年初预算２１１６．０１万元。')).toEqual([
      'budget.initial 2116.01e4 “年初预算２１１６．０１万元” 14:1',
    ]);
  });
});

describe('an English sentence on the whole budget', () => {
  test('gives every figure with its words, line and column', () => {
    expect(
      english(
        'The initial budget for 2021 was CNY 21.1601 million. It was increased by CNY 6.2320 million and reduced by CNY 0.5 million, which gave an adjusted budget of CNY 26.8921 million. Actual expenditure in 2021 was CNY 24.8171 million, an execution rate of 92.28%; CNY 2.075 million was carried over.',
      ),
    ).toEqual([
      'budget.initial 21.1601e6 “The initial budget for 2021 was CNY 21.1601 million” 14:1',
      'budget.increase 6.2320e6 “It was increased by CNY 6.2320 million” 14:54',
      'budget.decrease 0.5e6 “and reduced by CNY 0.5 million” 14:93',
      'budget.adjusted 26.8921e6 “an adjusted budget of CNY 26.8921 million” 14:136',
      'budget.executed 24.8171e6 “Actual expenditure in 2021 was CNY 24.8171 million” 14:179',
      'budget.stated.executionRate 92.28% “an execution rate of 92.28%” 14:231',
    ]);
  });

  test.each([
    ['Its initial budget of CNY 21,160,100 was approved in January.', 'budget.initial 21160100e0'],
    ['The initial budget came to CNY 2.1 billion.', 'budget.initial 2.1e9'],
    ['The adjusted budget totalled CNY 27.3921 million.', 'budget.adjusted 27.3921e6'],
    ['Actual spending reached CNY 24.8171 million.', 'budget.executed 24.8171e6'],
    ['Actual spending amounted to CNY 24.8171 million at the end.', 'budget.executed 24.8171e6'],
  ])('may be worded as %s', (sentence, expected) => {
    expect(figures(english(sentence))).toEqual([expected]);
  });

  test.each([
    ['90.60%', '90.60%'],
    ['90.60 per cent', '90.60%'],
    ['91%', '91%'],
  ])('may write a rate as %s', (rate, expected) => {
    expect(figures(english(`Actual expenditure was CNY 1 million, an execution rate of ${rate}.`))[1]).toBe(
      `budget.stated.executionRate ${expected}`,
    );
  });

  test('may name the adjustment rate and what was carried over', () => {
    expect(
      figures(
        english(
          'The adjusted budget was CNY 27.3921 million, an adjustment rate of 29.45%. Actual expenditure was CNY 1 million, and CNY 2.5 million was carried over.',
        ),
      ),
    ).toEqual([
      'budget.adjusted 27.3921e6',
      'budget.stated.adjustmentRate 29.45%',
      'budget.executed 1e6',
      'budget.carryOver.closing 2.5e6',
    ]);
  });
});

describe('an English figure that may not be that of the department and the year is passed over', () => {
  test.each([
    [
      'of a project',
      'The roads project had an initial budget of CNY 3 million and an execution rate of 98%.',
    ],
    ['of another year', 'Actual expenditure in 2020 was CNY 24 million, an execution rate of 95%.'],
    ['of last year, in words', 'Last year actual expenditure was CNY 24 million.'],
    ['of the initial budget of another year', 'The initial budget for 2022 was CNY 22 million.'],
    ['without an opening', 'An execution rate of 90.60% was reached.'],
    ['in another currency', 'The initial budget was USD 3 million.'],
    ['without currency', 'The initial budget was 21.1601 million.'],
    ['in Chinese units', 'The initial budget of 2116.01万元 was approved.'],
    ['of a limit', 'Actual expenditure was below CNY 3 million.'],
  ])('%s', (_, sentence) => {
    expect(english(sentence)).toEqual([]);
  });

  test('of a part', () => {
    expect(
      figures(
        english(
          'The initial budget was CNY 21.1601 million, of which projects had an adjusted budget of CNY 5 million.',
        ),
      ),
    ).toEqual(['budget.initial 21.1601e6']);
  });

  test.each([
    ['a list item', '- The initial budget was CNY 1 million.'],
    ['a table', '| The initial budget was CNY 1 million. |'],
  ])('in %s', (_, paragraph) => {
    expect(english(paragraph)).toEqual([]);
  });

  test.each(['## Problems', ''])('in a section that is not about the budget: "%s"', (heading) => {
    expect(english('The initial budget was CNY 1 million.', heading)).toEqual([]);
  });

  test.each(['## Budget execution', '## Expenditure', '## Work\n\n### The budget of the year'])(
    'but not under a heading of the budget: %j',
    (heading) => {
      expect(english('The initial budget was CNY 1 million.', heading)).toHaveLength(1);
    },
  );
});

test('a text is read in its own language only', () => {
  expect(claims('The initial budget was CNY 1 million.', '## 预算 Budget', 'zh')).toEqual([]);
  expect(claims('年初预算2116.01万元。', '## 预算 Budget', 'en')).toEqual([]);
});

describe('words of the blank form', () => {
  const prompts = (line: string): readonly string[] =>
    facts(`\n## 概况\n\n${line}\n`).prompts.map(({ quoted }) => quoted);

  test.each([
    ['（200字以内）', '（200字以内）'],
    ['主要成效(限500字以内)', '(限500字以内)'],
    ['请简述，不超过1000字左右', '不超过1000字左右'],
    ['参考提纲：', '参考提纲'],
    ['按填报说明填写', '填报说明'],
    ['此处填写', '此处填写'],
    ['……', '……'],
    ['- …', '- …'],
    ['1. ......', '1. ......'],
    ['| …… |', '| …… |'],
    ['。。。。', '。。。。'],
    ['年初预算XX万元', 'XX万元'],
    ['完成××个', '××个'],
    ['完成率XXX%', 'XXX%'],
  ])('are found in "%s"', (line, quoted) => {
    expect(prompts(line)).toEqual([quoted]);
  });

  test.each([
    '全年撰写信息二百余条',
    '编写志书三十万字',
    '等等……均已完成',
    '提升了效率…',
    'X光机3台',
    '见附件XX',
    '。',
    '...',
  ])('are none in "%s"', (line) => {
    expect(prompts(line)).toEqual([]);
  });

  test('are found once a line, with section and place, in headings too', () => {
    expect(facts('参考提纲\n\n## 概况（200字以内）参考提纲\n\n甲参考提纲\n').prompts).toEqual([
      { section: '', position: { line: 11, column: 1 }, quoted: '参考提纲' },
      { section: 's-1', position: { line: 13, column: 6 }, quoted: '（200字以内）' },
      { section: 's-1', position: { line: 15, column: 2 }, quoted: '参考提纲' },
    ]);
  });
});

describe('paragraphs', () => {
  const LONG = '全年举办读书活动一百二十六场，到馆读者八十四万人次，外借图书五十一万册，办证三万余张。';
  const paragraphs = (body: string, language: Locale = 'zh'): TextFacts['paragraphs'] =>
    facts(body, language).paragraphs;

  test('of forty characters and more have a digest, their first words and their place', () => {
    const [paragraph, ...others] = paragraphs(`\n## 完成情况\n\n### 活动\n\n${LONG}\n`);
    expect(others).toEqual([]);
    expect(paragraph?.digest).toMatch(/^[\w-]{27}$/);
    expect(paragraph).toEqual({
      section: 's-1-1',
      position: { line: 16, column: 1 },
      quoted: '全年举办读书活动一百二十六场，到馆读者八…',
      digest: paragraph?.digest,
    });
  });

  test.each([
    [39, 0],
    [40, 1],
  ])('of %i characters count: %i', (length, count) => {
    expect(paragraphs(`\n## 完成情况\n\n${'字'.repeat(length)}\n`)).toHaveLength(count);
  });

  test('that differ only in spaces and list marks have one digest, others have another', () => {
    const digests = paragraphs(
      `\n## 完成情况\n\n${LONG}\n\n- ${LONG.replaceAll('，', '， ')}\n\n2. ${LONG}\n\n${LONG.replace('六', '七')}\n`,
    ).map(({ digest }) => digest);
    expect(digests).toHaveLength(4);
    expect(new Set(digests).size).toBe(2);
    expect(new Set(digests.slice(0, 3)).size).toBe(1);
  });

  test.each([
    '## 部门基本情况',
    '## 单位概况',
    '## 主要职责',
    '## 职能',
    '## 机构设置',
    '## 人员编制',
    '## About the office',
    '## Duties',
    '## Staff and posts',
    '## Bodies included',
  ])('below "%s", where a body introduces itself, do not count, nor do those of its sections', (heading) => {
    expect(paragraphs(`\n${heading}\n\n${LONG}\n\n### 甲\n\n${LONG}\n`)).toEqual([]);
    expect(paragraphs(`\n${heading}\n\n## 完成情况\n\n${LONG}\n`)).toHaveLength(1);
  });

  test('are no headings, tables or short lines', () => {
    expect(paragraphs(`\n## ${LONG}\n\n| ${LONG} |\n\n全年工作顺利。\n`)).toEqual([]);
  });

  test('before the first heading have no section', () => {
    expect(paragraphs(`${LONG}\n`).map(({ section }) => section)).toEqual(['']);
  });
});

describe('references to annexes', () => {
  const annexes = (line: string): readonly number[] =>
    facts(`\n## 概况\n\n${line}\n`).annexes.map(({ number }) => number);

  test('have number, section and place', () => {
    expect(facts('\n## 概况\n\n见附表1和附表 12。\n').annexes).toEqual([
      { section: 's-1', position: { line: 14, column: 2 }, quoted: '附表1', number: 1 },
      { section: 's-1', position: { line: 14, column: 6 }, quoted: '附表 12', number: 12 },
    ]);
  });

  test('are found in lists and tables too', () => {
    expect(annexes('- 见附表1')).toEqual([1]);
    expect(annexes('| 附表2 |')).toEqual([2]);
  });

  test.each([
    ['附表二', 2],
    ['附表十', 10],
    ['see annex 3', 3],
    ['Annex 12 shows it', 12],
  ])('are found in "%s"', (line, number) => {
    expect(annexes(line)).toEqual([number]);
  });

  test.each(['详见附表', '附件1', '附表2021', '附表十二', 'annexes 1', 'annex 123', 'annexation 1'])(
    'are none in "%s"',
    (line) => {
      expect(annexes(line)).toEqual([]);
    },
  );

  test('are none in headings', () => {
    expect(facts('\n## 附表1\n').annexes).toEqual([]);
  });
});

test.each([
  ['详见附表一。', [1]],
  ['见附表二《指标表》和附表3。', [2, 3]],
  ['附表一并公开，附表一式两份。', []],
])('annexes are read from "%s"', (line, numbers) => {
  expect(facts(`\n## 概况\n\n${line}\n`).annexes.map(({ number }) => number)).toEqual(numbers);
});

test.each([
  ['a term that stands twice', '年中调增100.00万元，调增200.00万元。', []],
  ['the office alone', '机关年初预算100.00万元。', []],
  ['a negative rate', '预算调整率-3.20%。', ['budget.stated.adjustmentRate -3.20%']],
  ['a true minus sign', '预算调整率−3.20%。', ['budget.stated.adjustmentRate -3.20%']],
])('a Chinese sentence with %s is read as it is meant: %s', (_, sentence, expected) => {
  expect(figures(claims(sentence))).toEqual(expected);
});

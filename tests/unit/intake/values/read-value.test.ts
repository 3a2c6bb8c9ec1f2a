import { describe, expect, test } from 'vitest';
import { readValue } from '../../../../src/intake/values/read-value.ts';

/** A reading in one line: comparator, digits, scale|unit, and what is doubted; or the kind of a cell without number. */
function read(text: string): string {
  const value = readValue(text);
  expect(value.written).toBe(text);
  if (value.kind === 'words') return `words ${value.text}`;
  if (value.kind !== 'number') return value.kind;
  const { comparator = '', digits, scale, unit, doubts } = value;
  return [`${comparator}${digits}`, `${scale}|${unit}`, ...doubts].join(' ');
}

/** Whether the digits of a number differ from what is written. */
function isChanged(text: string): boolean | undefined {
  const value = readValue(text);
  return value.kind === 'number' ? value.changed : undefined;
}

describe('a number', () => {
  test.each([
    ['2116.01', '2116.01 |'],
    ['2116.20', '2116.20 |'],
    ['0', '0 |'],
    ['0.00', '0.00 |'],
    [' 2116.01\n', '2116.01 |'],
    ['2116.01。', '2116.01 |'],
    ['２１１６．０１', '2116.01 |'],
    ['.5', '0.5 |'],
    ['007', '7 |'],
    ['+5', '5 |'],
    ['1.0E+05', '100000 |'],
    ['1.23E+11', '123000000000 |'],
    ['1.5e-3', '0.0015 |'],
    ['-2E+2', '-200 |'],
    ['\u200b29\ufeff', '29 |'],
  ])('written %j is %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test('says whether its digits were changed', () => {
    expect(['2116.01', '2021 年', '90.6 %', '-5', '≥95%', '百分之90'].map(isChanged)).toEqual(
      Array(6).fill(false),
    );
    expect(
      [
        '23,866.88',
        '２０２１',
        '－5',
        '(5)',
        '百分之九十',
        '1.0E+05',
        '2O21',
        '.5',
        '007',
        '+5',
        '-0',
        '21\u200b16',
      ].map(isChanged),
    ).toEqual(Array(12).fill(true));
  });
});

describe('separators', () => {
  test.each([
    ['23,866.88万元', '23866.88 万|元'],
    ['1,640,204.92', '1640204.92 |'],
    ['1,640,204.92 元', '1640204.92 |元'],
    ['2３，866．88', '23866.88 |'],
    ['１，６４０，２０４．９２', '1640204.92 |'],
    ['-1,234', '-1234 |'],
  ])('after every third digit of %s are taken out: %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test.each([
    ['23,86.88', '2386.88 | uneven-separators'],
    ['1640,204.92', '1640204.92 | uneven-separators'],
    ['1,2345', '12345 | uneven-separators'],
    ['012,345', '12345 | uneven-separators'],
    ['1，234', '1234 | ambiguous-sign'],
    ['1.234', '1.234 | ambiguous-sign'],
    ['1.234万元', '1.234 万|元 ambiguous-sign'],
    ['1,234.567', '1234.567 | ambiguous-sign'],
    ['1,23', '1.23 | ambiguous-sign'],
    ['2116,01', '2116.01 | ambiguous-sign'],
    ['0,905', '0.905 | ambiguous-sign'],
    ['1,640,204,92', '1640204.92 | ambiguous-sign'],
    ['1.640.204', '1640204 | ambiguous-sign'],
    ['23.866.88', '23866.88 | ambiguous-sign'],
  ])('elsewhere in %s leave a doubt: %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test('before three decimals of a percentage leave none', () => {
    expect(read('90.605%')).toBe('90.605 |%');
    expect(read('0.905')).toBe('0.905 |');
  });

  test.each(['1,2,3', '2021,2022', '3，5', '1.2.3', '2021.5.18', '1,234,', '5.', '1..2', '12.34,5'])(
    'in %s make no number',
    (text) => {
      expect(readValue(text).kind).toBe('words');
    },
  );
});

describe('spaces', () => {
  test.each([
    ['2021 年', '2021 |年'],
    ['3500 份', '3500 |份'],
    ['90.6 %', '90.6 |%'],
    ['2116.01\n万元', '2116.01 万|元'],
    ['2116.01 万 元', '2116.01 万|元'],
    ['≥ 12 次 / 年', '>=12 |次/年'],
    ['- 5', '-5 |'],
  ])('outside the digits of %j change nothing: %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test.each([
    ['23 866.88', '23866.88 | ambiguous-sign'],
    ['1 640 204.92', '1640204.92 | ambiguous-sign'],
    ['23, 866.88', '23866.88 | ambiguous-sign'],
    ['1,640,\n204.92元', '1640204.92 |元 ambiguous-sign'],
    ['2116. 01', '2116.01 | ambiguous-sign'],
    ['2116 .01', '2116.01 | ambiguous-sign'],
  ])(
    'inside %j are taken out with a doubt where groups of three or a sign allow it: %s',
    (text, expected) => {
      expect(read(text)).toBe(expected);
    },
  );

  test.each(['21 16.01', '2 116.0 1', '12 34', '3, 5', '5 l00', '1234 567'])(
    'inside %j make words',
    (text) => {
      expect(readValue(text).kind).toBe('words');
    },
  );
});

describe('a percentage', () => {
  test.each([
    ['100%', '100 |%'],
    ['90.60%', '90.60 |%'],
    ['９０．６％', '90.6 |%'],
    ['90.6﹪', '90.6 |%'],
    ['-3.2%', '-3.2 |%'],
    ['2.5‰', '2.5 |‰'],
    ['百分之九十', '90 |%'],
    ['百分之九十点六', '90.6 |%'],
    ['百分之百', '100 |%'],
    ['百分之一百二十', '120 |%'],
    ['百分之零点五', '0.5 |%'],
    ['百分之90', '90 |%'],
    ['千分之五', '5 |‰'],
    ['不低于百分之九十五', '>=95 |%'],
    ['百分之九十以上', '>=90 |%'],
    ['1.5个百分点', '1.5 |个百分点'],
  ])('written %s is %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test.each(['100%完成', '百分之几', '%', '百分百', '90.6-95%', '5万%'])('is none in %s', (text) => {
    expect(readValue(text).kind).toBe('words');
  });
});

describe('units', () => {
  test.each([
    ['1.2万亩', '1.2 万|亩'],
    ['2.6亿元', '2.6 亿|元'],
    ['1万亿元', '1 万亿|元'],
    ['3.5百万元', '3.5 百万|元'],
    ['2千万元', '2 千万|元'],
    ['2.6亿', '2.6 亿|'],
    ['4.5万元/人', '4.5 万|元/人'],
    ['12次/年', '12 |次/年'],
    ['3000元/人·年', '3000 |元/人·年'],
    ['29名', '29 |名'],
    ['34 人', '34 |人'],
    ['3台（套）', '3 |台（套）'],
    ['100（万元）', '100 万|元'],
    ['100元整', '100 |元'],
    ['￥1,234.50', '1234.50 |元'],
    ['人民币100万元', '100 万|元'],
    ['100万人民币', '100 万|元'],
    ['100美元', '100 |美元'],
    ['300㎡', '300 |㎡'],
    ['300m2', '300 |m2'],
    ['50km', '50 |km'],
    ['35mg/L', '35 |mg/L'],
    ['3千克', '3 |千克'],
    ['5千米', '5 |千米'],
    ['10万千瓦', '10 万|千瓦'],
    ['3千册', '3 千|册'],
    ['3个百分点', '3 |个百分点'],
    ['3百分点', '3 |百分点'],
    ['30个工作日', '30 |个工作日'],
    ['5起', '5 |起'],
    ['2021年', '2021 |年'],
    ['2021年度', '2021 |年度'],
    ['每亩300', '300 |每亩'],
    ['每亩300元', '300 |元/亩'],
    ['每年12次', '12 |次/年'],
    ['每人不超过4.5万元', '<=4.5 万|元/人'],
  ])('of %s: %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test.each([
    '3百元',
    '5十万元',
    '3千百万元',
    '5万多元',
    '500余家',
    '200多人',
    '3个半月',
    '10²',
    '5次以上三次以下',
    '1.2w',
    '5G',
    '97.94分（优）',
    '2021年度部门整体支出',
    '1号文件',
    '2E2',
    '5E10室',
    '每人每年3次',
    '￥5%',
    '5月18日',
    '2021年12月31日前',
    '10:30',
    '29/34',
  ])('are not guessed in %s', (text) => {
    expect(readValue(text).kind).toBe('words');
  });
});

describe('comparators', () => {
  test.each([
    ['≥95%', '>=95 |%'],
    ['≧95%', '>=95 |%'],
    ['>=95', '>=95 |'],
    ['＞＝95', '>=95 |'],
    ['&ge;95%', '>=95 |%'],
    ['&amp;ge;95%', '>=95 |%'],
    ['&gt;=95', '>=95 |'],
    ['≤5', '<=5 |'],
    ['<=5', '<=5 |'],
    ['&le;5', '<=5 |'],
    ['=100%', '=100 |%'],
    ['＝100％', '=100 |%'],
    ['不少于3次', '>=3 |次'],
    ['不低于90%', '>=90 |%'],
    ['不小于 3', '>=3 |'],
    ['不得低于90%', '>=90 |%'],
    ['大于等于90', '>=90 |'],
    ['大于或等于90', '>=90 |'],
    ['达到90%', '>=90 |%'],
    ['达90%', '>=90 |%'],
    ['至少2场', '>=2 |场'],
    ['不超过5%', '<=5 |%'],
    ['不高于5%', '<=5 |%'],
    ['至多5天', '<=5 |天'],
    ['小于等于5', '<=5 |'],
    ['等于100%', '=100 |%'],
    ['90%以上', '>=90 |%'],
    ['3次及以上', '>=3 |次'],
    ['90%（含）以上', '>=90 |%'],
    ['90分以上（含）', '>=90 |分'],
    ['5%以下', '<=5 |%'],
    ['5%以内', '<=5 |%'],
    ['控制在5%以内', '<=5 |%'],
    ['达到90%以上', '>=90 |%'],
    ['15个工作日内', '<=15 |个工作日'],
    ['30秒内', '<=30 |秒'],
    ['>95', '>=95 | ambiguous-sign'],
    ['＜3', '<=3 | ambiguous-sign'],
    ['超过500家', '>=500 |家 ambiguous-sign'],
    ['低于5%', '<=5 |% ambiguous-sign'],
  ])('%s: %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test.each(['≤5以上', '≥≤5', '优良率≥90%', '≥', '不少于', '以上', '≥优', '±5'])(
    '%s is no number',
    (text) => {
      expect(readValue(text).kind).toBe('words');
    },
  );
});

describe('a negative number', () => {
  test.each([
    ['-5', '-5 |'],
    ['－5', '-5 |'],
    ['−5', '-5 |'],
    ['负5', '-5 |'],
    ['-50.20万元', '-50.20 万|元'],
    ['-0', '0 |'],
    ['-0.00', '0.00 |'],
    ['–5', '-5 | ambiguous-sign'],
    ['—5', '-5 | ambiguous-sign'],
    ['(5)', '-5 | ambiguous-sign'],
    ['（1,234.56）', '-1234.56 | ambiguous-sign'],
    ['(5)万元', '-5 万|元 ambiguous-sign'],
  ])('written %s is %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test.each(['--5', '(-5)', '(≥5)', '(0)', '调减 50', '⑴', '①', '3-5', '0510-00000000'])(
    'is not seen in %s',
    (text) => {
      expect(readValue(text).kind).toBe('words');
    },
  );
});

describe('a cell without a number', () => {
  test.each([
    '',
    ' ',
    '\u3000',
    '\n',
    '—',
    '——',
    '－',
    '-',
    '--',
    '–',
    '/',
    '／',
    '\\',
    '|',
    '____',
    '- -',
    '\u200b',
  ])('%j is empty', (text) => {
    expect(read(text)).toBe('empty');
  });

  test.each([
    '无',
    ' 无 ',
    '无。',
    '（无）',
    '没有',
    '不涉及',
    '未涉及',
    '不适用',
    '暂无',
    '未',
    'N/A',
    '未 安 排',
  ])('%j says that there is none', (text) => {
    expect(read(text)).toBe('none');
  });

  test.each([
    ['显著', '显著'],
    ['完成', '完成'],
    ['优良中低差', '优良中低差'],
    ['定性', '定性'],
    ['未完成', '未完成'],
    ['无投诉', '无投诉'],
    ['三次', '三次'],
    ['约500', '约500'],
    ['近 200 人', '近200人'],
    ['共计3次', '共计3次'],
    ['3-5个', '3-5个'],
    ['3~5 次', '3~5次'],
    ['5左右', '5左右'],
    ['……', '……'],
    ['产出指标(50)', '产出指标(50)'],
    ['自 评', '自评'],
  ])('%s is words', (text, words) => {
    expect(read(text)).toBe(`words ${words}`);
  });

  test('keeps the full-width signs of its words', () => {
    expect(read('完成（按期），优')).toBe('words 完成（按期），优');
  });
});

describe('letters for digits', () => {
  test.each([
    ['2O21', '2021 | letter-for-digit'],
    ['l00', '100 | letter-for-digit'],
    ['1OO%', '100 |% letter-for-digit'],
    ['I5次', '15 |次 letter-for-digit'],
    ['2,1l6.0l万元', '2116.01 万|元 letter-for-digit'],
    ['O.5', '0.5 | letter-for-digit'],
    ['１Ｏ', '10 | letter-for-digit'],
  ])('in %s are read with a doubt: %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test.each(['5l', '10l', '10l/人', '5 l', 'lO', 'O', 'Il', 'OK', '1Ol', 'S5', '2Z'])(
    'are not read in %s, which may be a unit or a word',
    (text) => {
      expect(readValue(text).kind).toBe('words');
    },
  );
});

describe('binary fractions of a spreadsheet', () => {
  test.each([
    ['0.0900000762939453', '0.09 | float-noise'],
    ['0.30000000000000004', '0.3 | float-noise'],
    ['0.7999999999999999', '0.8 | float-noise'],
    ['0.99999999999999', '1 | float-noise'],
    ['1640204.9199999999', '1640204.92 | float-noise'],
    ['2116.010009765625', '2116.01 | float-noise'],
    ['749.99999000000002', '749.99999 | float-noise'],
    ['90.600000000000001%', '90.6 |% float-noise'],
    ['-0.30000000000000004', '-0.3 | float-noise'],
  ])('%s: %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test.each([
    '0.9059947943460462',
    '1234567.000001',
    '1000000123.45',
    '0.0000001',
    '12.3400000056',
    '0.500000000000000',
    '3487631.2500000000',
    '123456789012345678',
    '0.333333333333333',
  ])('%s has none', (text) => {
    expect(read(text)).toBe(`${text} |`);
  });
});

describe('several numbers', () => {
  test.each([
    ['100%、95%', '100 |% several-numbers'],
    ['100%；95%', '100 |% several-numbers'],
    ['100% 95%', '100 |% several-numbers'],
    ['100%\n95%', '100 |% several-numbers'],
    ['29名 34名', '29 |名 several-numbers'],
    ['2116.01 2481.71', '2116.01 | several-numbers'],
    ['3、5个项目', '3 | several-numbers'],
    ['2116.01（其中：上年结转100）', '2116.01 | several-numbers'],
    ['90.60%(2481.71/2739.21)', '90.60 |% several-numbers'],
  ])('in %j: the first, with a doubt: %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test.each(['5\n8', '5 8', '38 / 42 / 72', '1:3', '90%、优', '第3项；第5项', '21.5 16'])(
    'or perhaps one broken number, or a ratio: %j is words',
    (text) => {
      expect(readValue(text).kind).toBe('words');
    },
  );
});

test('a very long cell is words', { timeout: 60_000 }, () => {
  for (const part of ['1', '1,', '，', ' ', 'l', '1 ', '(', '≥', '每', '&ge;']) {
    const text = `${part.repeat(100_000)}x`;
    expect(readValue(text).kind).toBe('words');
  }
});

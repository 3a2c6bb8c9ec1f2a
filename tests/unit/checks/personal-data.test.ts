import { describe, expect, test } from 'vitest';
import { findPersonalData } from '../../../src/checks/personal-data.ts';

/** What was found in a text: kind, line and column. */
function found(text: string): readonly string[] {
  return findPersonalData({ file: 'reports/health/2023.md' }, text).map(({ code, severity, place, args }) => {
    expect([code, severity, place.file, place.field]).toEqual([
      'personal-data',
      'error',
      'reports/health/2023.md',
      '',
    ]);
    const what = args.what?.kind === 'term' ? args.what.term : '';
    return `${what} ${place.position?.line}:${place.position?.column}`;
  });
}

/** An identity number with its check digit: district, birthday and running number, all invented. */
function identityNumber(first17: string): string {
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const total = weights.reduce((sum, weight, index) => sum + weight * Number(first17[index]), 0);
  return `${first17}${'10X98765432'[total % 11]}`;
}

const fullWidth = (text: string): string =>
  text.replace(/[!-~]/g, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0xfee0));

describe('a mobile number', () => {
  test.each([
    '13800138000',
    '19912345678',
    '138 0013 8000',
    '138-0013-8000',
    '138 00138000',
    '+8613800138000',
    '+86 138 0013 8000',
    '86-13800138000',
    '13800138000。',
    '13800138000，请联系',
  ])('written %s is found', (number) => {
    expect(found(`电话：${number}`)).toEqual(['mobile 1:4']);
  });

  test('in brackets or beside another one is found', () => {
    expect(found('电话（13800138000）')).toEqual(['mobile 1:4']);
    expect(found('电话：13800138000/13900139000')).toEqual(['mobile 1:4', 'mobile 1:16']);
  });

  test('in full-width digits is found', () => {
    expect(found(`电话：${fullWidth('13800138000')}`)).toEqual(['mobile 1:4']);
    expect(found(`电话：${fullWidth('138-0013-8000')}`)).toEqual(['mobile 1:4']);
  });

  test('at the end of an English sentence is found', () => {
    expect(found('Call 13800138000.')).toEqual(['mobile 1:6']);
  });

  test('after a shortened word is found', () => {
    expect(found('Tel.13800138000')).toEqual(['mobile 1:5']);
  });

  test('after an address in a Chinese sentence is found', () => {
    expect(found('网址https://www.example.com/，电话13800138000')).toEqual(['mobile 1:30']);
  });

  test('stands at its line and column, each time it occurs', () => {
    expect(found('title: x\n\n甲13800138000，乙13900139000\n')).toEqual(['mobile 3:2', 'mobile 3:15']);
  });

  test('keeps its column behind full-width digits and spaces', () => {
    const first = fullWidth('138-0013-8000');
    expect(found(`甲${first}\u3000乙${fullWidth('13900139000')}，丙13700137000`)).toEqual([
      'mobile 1:2',
      'mobile 1:17',
      'mobile 1:30',
    ]);
  });

  test('keeps its column behind what is passed over', () => {
    expect(found('initial: 13800138000, note: 13900139000')).toEqual(['mobile 1:29']);
  });

  test('keeps its column behind a sign that has a longer plain form', () => {
    expect(found('面积5㎡…… 13800138000')).toEqual(['mobile 1:8']);
  });
});

describe('an identity-card number', () => {
  const number = identityNumber('99010119900101001');
  const withX = Array.from({ length: 99 }, (_, index) =>
    identityNumber(`990101199001010${String(index).padStart(2, '0')}`),
  ).find((one) => one.endsWith('X'));

  test('with its check digit is found, with a small or large X', () => {
    if (withX === undefined) throw new Error('None of the numbers ends in X.');
    expect(found(`身份证${number}`)).toContain('identity-card 1:4');
    expect(found(`身份证${withX}`)).toContain('identity-card 1:4');
    expect(found(`身份证${withX.toLowerCase()}`)).toContain('identity-card 1:4');
    expect(found(`身份证${fullWidth(withX)}`)).toContain('identity-card 1:4');
  });

  test('with another check digit is none', () => {
    const wrong = `${number.slice(0, 17)}${(Number(number[17]) + 1) % 10}`;
    expect(found(`编号${wrong}`).filter((one) => one.startsWith('identity-card'))).toEqual([]);
  });

  test('inside a longer run of letters and digits is none', () => {
    expect(found(`SC${number}`)).toEqual([]);
    expect(found(`${number}A`)).toEqual([]);
    expect(found(`1${number}5`)).toEqual([]);
  });
});

describe('a bank-card number', () => {
  test.each(['4111111111111111', '4111 1111 1111 1111', '4111-1111-1111-1111'])(
    'written %s is found',
    (number) => {
      expect(found(`账号：${number}`)).toEqual(['bank-card 1:4']);
    },
  );

  test('of nineteen digits is found', () => {
    const number = Array.from({ length: 10 }, (_, last) => `622202000000000123${last}`).find(passesLuhn);
    expect(found(`账号：${number}`)).toEqual(['bank-card 1:4']);
  });

  test('in full-width digits is found', () => {
    expect(found(`账号：${fullWidth('4111111111111111')}`)).toEqual(['bank-card 1:4']);
  });

  test('at the end of an English sentence is found', () => {
    expect(found('Account 4111 1111 1111 1111.')).toEqual(['bank-card 1:9']);
  });

  test('with another check digit is none', () => {
    expect(found('账号：4111111111111112')).toEqual([]);
  });

  function passesLuhn(digits: string): boolean {
    const total = Array.from(digits)
      .toReversed()
      .reduce((sum, digit, index) => {
        const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
        return sum + (value > 9 ? value - 9 : value);
      }, 0);
    return total % 10 === 0;
  }
});

describe('an e-mail address', () => {
  test.each([
    'li.ming@wuxi.gov.cn',
    'a_b+c@mail.example-city.com',
    'x@sub.domain.org',
    'someone@notexample.com',
    'someone@example.com.cn.net',
  ])('%s is found', (address) => {
    expect(found(`邮箱 ${address}`)).toEqual(['email 1:4']);
  });

  test('in full-width signs is found', () => {
    expect(found(`邮箱 ${fullWidth('liming@wuxi.gov.cn')}`)).toEqual(['email 1:4']);
  });

  test.each([
    'someone@example.com',
    'someone@example.org',
    'someone@example.net',
    'someone@mail.example.com',
    'office@health.example',
  ])('%s is at a reserved example address and passes', (address) => {
    expect(found(`邮箱 ${address}`)).toEqual([]);
  });
});

describe('an amount of eleven digits', () => {
  test.each([
    'initial',
    'increase',
    'decrease',
    'adjusted',
    'executed',
    'budget',
    'spent',
    'opening',
    'closing',
    'target',
    'actual',
  ])('in the figure field %s passes, on a line of its own and among others', (field) => {
    expect(found(`  ${field}: 13800138000`)).toEqual([]);
    expect(found(`- { id: a, ${field}: 13800138000, unit: { zh: 元 } }`)).toEqual([]);
    expect(found(`  ${field}: 13800138000.00`)).toEqual([]);
  });

  test.each([
    ['note: 13800138000', 'mobile 1:7'],
    ['documentNumber: "13800138000"', 'mobile 1:18'],
    ['target: { zh: 13800138000 }', 'mobile 1:15'],
    ['initially: 13800138000', 'mobile 1:12'],
  ])('in %s, which is no figure, is taken for a mobile number', (line, place) => {
    expect(found(line)).toEqual([place]);
  });
});

describe('what a report may well contain', () => {
  test.each([
    ['an amount', '年初预算2116.01万元，合计1640204.92元'],
    ['a long amount', 'initial: 13800138000.00'],
    ['an amount with separators', '共13,800,138,000.00元'],
    ['an index number', 'indexNumber: 11500230008686369K/2023-00116'],
    ['an index number of digits', 'indexNumber: 015155419-202505-992337'],
    ['a document number', '示教财〔2024〕5号'],
    ['a division code and a site code', 'divisionCode: "320200"，标识码5114000002'],
    ['a public-security number', '川公网安备 51140202000001号'],
    ['a SHA-256', 'sha256: 4111111111111111138001380000000000000000000000000000000000000000'],
    ['a digest', 'translationOf: sha256-4111111111111111138001380000000000000000000000000000000000000000'],
    ['an address with digits', 'url: https://www.example.gov.cn/202306/t20230625_13800138000.html'],
    [
      'an address by number',
      'http://117.141.250.58:10060/wzyjsgkpt/uploadFile/2ADFC23F45B468075A988DD55A13E9E0.html',
    ],
    ['dates', '2022-05-18 至 2023-12-31'],
    ['a hotline and a landline', '12345热线，0510-81234567'],
    ['a mention of a handle', '账号@市外办'],
    ['eleven digits that are no mobile number', '编号12800138000'],
    ['twelve digits', '编号138001380001'],
  ])('%s is no personal data', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});

test.each(['年初预算13912345678元。', '项目总投资6222021234567894元。', '合计13912345678 元，其中……'])(
  'an amount is no personal data: %s',
  (line) => {
    expect(findPersonalData({ file: 'x.md' }, line)).toEqual([]);
  },
);

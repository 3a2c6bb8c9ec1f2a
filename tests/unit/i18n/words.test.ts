import { beforeAll, describe, expect, it } from 'vitest';
import { parseMoney } from '../../../src/domain/money.ts';
import { loadMessages } from '../../../src/i18n/translator.ts';
import { wordsFor } from '../../../src/i18n/words.ts';
import { LOCALES } from '../../../src/vocabulary/locales.ts';

beforeAll(() => loadMessages('.'));

describe('text', () => {
  it('is taken in the language of the page', () => {
    expect(wordsFor('zh').text({ zh: '教育局', en: 'Education Bureau' })).toEqual({ text: '教育局' });
    expect(wordsFor('en').text({ zh: '教育局', en: 'Education Bureau' })).toEqual({
      text: 'Education Bureau',
    });
  });

  it('is marked with its language when the page has another', () => {
    expect(wordsFor('en').text({ zh: '教育局' })).toEqual({ text: '教育局', lang: 'zh-CN' });
    expect(wordsFor('zh').text({ en: 'Education Bureau' })).toEqual({ text: 'Education Bureau', lang: 'en' });
  });

  it('is empty when there is none', () => {
    expect(wordsFor('zh').text({})).toEqual({ text: '' });
  });
});

describe('date', () => {
  it.each([
    ['2022-05-18', '2022年5月18日', '18 May 2022'],
    ['2024-02-29', '2024年2月29日', '29 February 2024'],
    ['2023-12-31', '2023年12月31日', '31 December 2023'],
    ['2024-01-01', '2024年1月1日', '1 January 2024'],
  ])('%s is worded in both languages, on that very day in any time zone', (iso, zh, en) => {
    expect(wordsFor('zh').date(iso)).toBe(zh);
    expect(wordsFor('en').date(iso)).toBe(en);
  });
});

describe('figures', () => {
  const money = parseMoney('2739.21', '万元');
  const rate = { numerator: 248171n, denominator: 273921n };

  it('are in the usual unit of each language', () => {
    expect(wordsFor('zh').money(money)).toBe('2,739.21');
    expect(wordsFor('zh').unit.id).toBe('wan');
    expect(wordsFor('en').money(money)).toBe('27.3921');
    expect(wordsFor('en').unit.id).toBe('million');
  });

  it.each([
    ['2739.21', '万元', '2,739.21', '27.3921'],
    ['560', '万元', '560.00', '5.6000'],
    ['1234567.89', '元', '123.456789', '1.23456789'],
    ['1234560.00', '元', '123.456', '1.23456'],
    ['-20.50', '元', '−0.00205', '−0.0000205'],
    ['0.01', '元', '0.000001', '0.00000001'],
    ['0', '元', '0.00', '0.0000'],
  ] as const)('of %s %s keep all their digits where exactness matters', (digits, unit, zh, en) => {
    const exact = parseMoney(digits, unit);
    expect(LOCALES.map((locale) => wordsFor(locale).exactMoney(exact))).toEqual([zh, en]);
  });

  it.each(LOCALES)('have two decimals in a computed rate and their own in a printed one, in %s', (locale) => {
    const words = wordsFor(locale);
    expect(words.rate(rate)).toBe('90.60%');
    expect(words.rate({ numerator: -1n, denominator: 3n })).toBe('−33.33%');
    expect(words.percent('90.6')).toBe('90.6%');
    expect(words.percent('0')).toBe('0%');
  });

  it.each(LOCALES)('are written with separators, in %s', (locale) => {
    expect(wordsFor(locale).number(12345)).toBe('12,345');
    expect(wordsFor(locale).number('97.90')).toBe('97.90');
  });
});

describe('messages', () => {
  it('are bound to their language, whichever was asked for last', () => {
    const [zh, en] = [wordsFor('zh'), wordsFor('en')];
    expect([
      zh.t('site:navigation.home'),
      en.t('site:navigation.home'),
      zh.t('site:navigation.home'),
    ]).toEqual(['首页', 'Home', '首页']);
  });

  it('count in each language', () => {
    const counted = LOCALES.map((locale) =>
      [1, 2].map((count) => wordsFor(locale).t('site:countOfReports', { count })),
    );
    expect(counted).toEqual([
      ['1份报告', '2份报告'],
      ['1 report', '2 reports'],
    ]);
  });

  it('agree in number with the reports that a total rests on', () => {
    const basis = (counted: number, asked: number): readonly string[] =>
      LOCALES.map((locale) => wordsFor(locale).t('report:totalBasis', { count: asked, counted }));
    expect(basis(1, 1)).toEqual(['1份报告中1份列有此数', '1 of 1 report gives it']);
    expect(basis(2, 3)).toEqual(['3份报告中2份列有此数', '2 of 3 reports give it']);
  });

  it('show names as they stand, without escaping', () => {
    expect(wordsFor('en').t('site:year.title', { year: '<2024> & "x"' })).toBe('<2024> & "x"');
  });

  it('know the writing of their language', () => {
    expect(LOCALES.map((locale) => [wordsFor(locale).tag, wordsFor(locale).formatTag])).toEqual([
      ['zh-CN', 'zh-CN'],
      ['en', 'en-GB'],
    ]);
  });
});

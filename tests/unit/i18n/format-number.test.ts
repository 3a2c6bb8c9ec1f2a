import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ofFen, parseMoney } from '../../../src/domain/money.ts';
import { formatDecimal, formatMoney, formatPercent } from '../../../src/i18n/format-number.ts';
import { LOCALES, LOCALE_TRAITS } from '../../../src/vocabulary/locales.ts';

const TAGS = LOCALES.map((locale) => LOCALE_TRAITS[locale].formatTag);

describe.each(TAGS)('formatDecimal in %s', (tag) => {
  it.each([
    ['0', '0'],
    ['0.00', '0.00'],
    ['7', '7'],
    ['999', '999'],
    ['1000', '1,000'],
    ['2739.20', '2,739.20'],
    ['1234567.8', '1,234,567.8'],
    ['-0.01', '−0.01'],
    ['-1234.50', '−1,234.50'],
  ])('writes %s as %s', (decimal, text) => {
    expect(formatDecimal(tag, decimal)).toBe(text);
  });

  it('keeps every digit of amounts that no float holds', () => {
    expect(formatDecimal(tag, '9007199254740993.01')).toBe('9,007,199,254,740,993.01');
    expect(formatDecimal(tag, '-123456789012345678901234567890.123456789')).toBe(
      '−123,456,789,012,345,678,901,234,567,890.123456789',
    );
  });

  it('writes what the rules of the language write', () => {
    const whole = fc.bigInt({ min: 0n, max: 10n ** 30n });
    fc.assert(
      fc.property(whole, fc.stringMatching(/^\d{0,9}$/), fc.boolean(), (integer, decimals, negative) => {
        const decimal = `${negative ? '-' : ''}${integer}${decimals === '' ? '' : `.${decimals}`}`;
        const rules = new Intl.NumberFormat(tag, {
          minimumFractionDigits: decimals.length,
          maximumFractionDigits: decimals.length,
        });
        expect(formatDecimal(tag, decimal)).toBe(rules.format(decimal as `${number}`).replace('-', '−'));
      }),
    );
  });

  it('changes nothing but separators and the minus sign', () => {
    const whole = fc.bigInt({ min: 0n, max: 10n ** 40n });
    const fraction = fc.stringMatching(/^\d{1,20}$/);
    fc.assert(
      fc.property(whole, fraction, fc.boolean(), (integer, decimals, negative) => {
        const decimal = `${negative ? '-' : ''}${integer}.${decimals}`;
        expect(formatDecimal(tag, decimal).replaceAll(',', '').replace('−', '-')).toBe(decimal);
      }),
    );
  });
});

it('writes numbers of any other language by its rules', () => {
  expect(formatDecimal('de', '1234567.50')).toBe('1.234.567,50');
});

describe.each(TAGS)('formatMoney in %s', (tag) => {
  const money = parseMoney('2739.21', '万元');

  it.each([
    [0, 2, '27,392,100.00'],
    [4, 2, '2,739.21'],
    [6, 4, '27.3921'],
    [8, 4, '0.2739'],
    [8, 2, '0.27'],
  ])('shows an amount by 10^%i with %i decimals', (exponent, decimals, text) => {
    expect(formatMoney(tag, money, exponent, decimals)).toBe(text);
  });

  it('rounds half away from zero and never writes a negative zero', () => {
    expect(formatMoney(tag, ofFen(500_000n), 4, 0)).toBe('1');
    expect(formatMoney(tag, ofFen(-500_000n), 4, 0)).toBe('−1');
    expect(formatMoney(tag, ofFen(-1n), 4, 2)).toBe('0.00');
  });
});

describe.each(TAGS)('formatPercent in %s', (tag) => {
  it.each([
    ['90.60', '90.60%'],
    ['0', '0%'],
    ['-12.5', '−12.5%'],
    ['1172.83', '1,172.83%'],
  ])('writes %s as %s', (decimal, text) => {
    expect(formatPercent(tag, decimal)).toBe(text);
  });
});

import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { ofFen, parseMoney, toRoundedDecimal } from '../../../src/domain/money.ts';
import { MONEY_DISPLAYS } from '../../../src/i18n/money-display.ts';
import { loadMessages } from '../../../src/i18n/translator.ts';
import { wordsFor } from '../../../src/i18n/words.ts';
import { LOCALES } from '../../../src/vocabulary/locales.ts';
import { MONEY_UNITS, UNIT_EXPONENT } from '../../../src/vocabulary/money-units.ts';

beforeAll(() => loadMessages('.'));

describe('the units of money', () => {
  it('are 元, 万元 and 亿元 in Chinese, yuan and millions in English', () => {
    expect(LOCALES.map((locale) => MONEY_DISPLAYS[locale].all.map(({ id }) => id))).toEqual([
      ['yuan', 'wan', 'yi'],
      ['yuan', 'million'],
    ]);
  });

  it('in Chinese are those in which reports state amounts', () => {
    const { t } = wordsFor('zh');
    const shown = MONEY_DISPLAYS.zh.all.map(({ id, exponent }) => [t(`report:units.${id}`), exponent]);
    expect(shown).toEqual(MONEY_UNITS.map((unit) => [unit, UNIT_EXPONENT[unit]]));
  });

  it.each(LOCALES)('hold the usual one in %s, and each one once', (locale) => {
    const { usual, all } = MONEY_DISPLAYS[locale];
    expect(all).toContain(usual);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });

  it.each(LOCALES)(
    'lose no digit of an amount in 万元 with two decimals, shown in the usual unit of %s',
    (locale) => {
      const { usual } = MONEY_DISPLAYS[locale];
      fc.assert(
        fc.property(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), (hundredths) => {
          const money = ofFen(hundredths * 10_000n);
          const shown = toRoundedDecimal(money, usual.exponent, usual.decimals);
          const back = BigInt(shown.replace('.', '')) * 10n ** BigInt(usual.exponent + 2 - usual.decimals);
          expect(back).toBe(money.fen);
        }),
      );
    },
  );

  it.each(LOCALES)('show yuan to the fen in %s', (locale) => {
    const yuan = MONEY_DISPLAYS[locale].all.find(({ id }) => id === 'yuan');
    expect(yuan && toRoundedDecimal(parseMoney('1234.56', '元'), yuan.exponent, yuan.decimals)).toBe(
      '1234.56',
    );
  });
});

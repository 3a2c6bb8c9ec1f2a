import { expect, test } from 'vitest';
import { isLocale, LOCALES, LOCALE_TRAITS } from '../../../src/vocabulary/locales.ts';

test('each language has a well-formed tag that begins with its short name', () => {
  for (const locale of LOCALES) {
    const { tag } = LOCALE_TRAITS[locale];
    expect(Intl.getCanonicalLocales(tag)).toEqual([tag]);
    expect(tag.split('-')[0]).toBe(locale);
  }
});

test('each language has a name for itself, and no two share one', () => {
  const names = LOCALES.map((locale) => LOCALE_TRAITS[locale].endonym);
  expect(names).not.toContain('');
  expect(new Set(names).size).toBe(LOCALES.length);
});

test.each([
  ['zh', true],
  ['en', true],
  ['fr', false],
  ['zh-CN', false],
  ['ZH', false],
  ['', false],
  [undefined, false],
])('whether %s names a language of the site is %s', (value, expected) => {
  expect(isLocale(value)).toBe(expected);
});

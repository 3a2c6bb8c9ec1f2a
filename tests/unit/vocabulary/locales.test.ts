import { expect, test } from 'vitest';
import { isLocale, localeOfScript, LOCALES, LOCALE_TRAITS } from '../../../src/vocabulary/locales.ts';

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

test.each([
  ['市外办', 'zh'],
  ['Foreign Affairs Office', 'en'],
  ['市外办FAO', 'zh'],
  ['12345', undefined],
  ['', undefined],
])('%s is written in the script of %s', (name, locale) => {
  expect(localeOfScript(name)).toBe(locale);
});

test('each language is told by its name for itself', () => {
  for (const locale of LOCALES) expect(localeOfScript(LOCALE_TRAITS[locale].endonym)).toBe(locale);
});

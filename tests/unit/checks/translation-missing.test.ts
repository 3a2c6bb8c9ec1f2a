import { expect, test } from 'vitest';
import { translationMissing } from '../../../src/checks/translation-missing.ts';
import type { TranslationFacts } from '../../../src/domain/translation.ts';
import type { Locale } from '../../../src/vocabulary/locales.ts';
import { at, judge, verbatim } from './sample-report.ts';

const into = (...locales: readonly Locale[]): ReadonlyMap<Locale, TranslationFacts> =>
  new Map(locales.map((locale) => [locale, { current: false, claims: [] }]));

test.each([
  ['language: zh', 'en'],
  ['language: en', 'zh'],
] as const)('a report with %s is there in every language with a translation into %s', (yaml, locale) => {
  expect(judge(translationMissing, yaml, { translations: into(locale) })).toEqual({ kind: 'agrees' });
});

test.each([
  ['language: zh', 'en'],
  ['language: en', 'zh'],
])('a report with %s and without translation is a note that names %s', (yaml, locale) => {
  expect(judge(translationMissing, yaml, { translations: into() })).toStrictEqual({
    kind: 'found',
    findings: [
      {
        code: 'translation-missing',
        severity: 'note',
        place: at(''),
        args: { locale: verbatim(locale) },
      },
    ],
  });
});

test('a translation into the language of the report itself does not count', () => {
  expect(judge(translationMissing, 'language: zh', { translations: into('zh') }).kind).toBe('found');
});

test('where it is not known which translations there are it cannot be judged', () => {
  expect(judge(translationMissing, 'language: zh')).toEqual({ kind: 'unjudged' });
});

import { beforeAll, describe, expect, test } from 'vitest';
import { loadMessages } from '../../../../src/i18n/translator.ts';
import { wordsFor } from '../../../../src/i18n/words.ts';
import { toSearchPageSettings, toSearchSettings } from '../../../../src/views/search/search-settings.ts';

beforeAll(() => loadMessages('.'));

const SITE = { origin: new URL('https://www.example.gov.cn/zfxxgk/jx/'), defaultLocale: 'zh' as const };

describe('what the scripts of search are told', () => {
  test('is where the site is, and which languages it has', () => {
    const { root, locale, languages } = toSearchSettings(SITE, wordsFor('en'));
    expect({ root, locale, languages }).toEqual({
      root: '/zfxxgk/jx/',
      locale: 'en',
      languages: [
        { locale: 'zh', prefix: '', tag: 'zh-CN', name: 'Chinese' },
        { locale: 'en', prefix: 'en/', tag: 'en', name: 'English' },
      ],
    });
  });

  test('are messages with their placeholders, in all forms of number', () => {
    const settings = toSearchPageSettings(SITE, wordsFor('en'));
    expect(settings.box.searchFor).toBe('Search for "{{query}}"');
    expect(settings.page).toMatchObject({ count_one: '{{count}} result', count_other: '{{count}} results' });
    expect(Object.keys(settings.filters)).toEqual([
      'year',
      'region',
      'department',
      'kind',
      'grade',
      'questions',
    ]);
  });

  test('are no more than the box needs where there is only a box', () => {
    expect(toSearchSettings(SITE, wordsFor('zh'))).not.toHaveProperty('page');
  });
});

import { describe, expect, it } from 'vitest';
import { localeOfMachine } from '../../../../scripts/report/machine-locale.ts';
import { isLocale } from '../../../../src/vocabulary/locales.ts';

describe('localeOfMachine', () => {
  it.each([
    [{ LANG: 'zh_CN.UTF-8' }, 'zh'],
    [{ LANG: 'zh-Hans' }, 'zh'],
    [{ LANG: 'en_GB.UTF-8' }, 'en'],
    [{ LANG: 'de_DE.UTF-8' }, 'en'],
    [{ LANG: 'zh_CN.UTF-8', LC_ALL: 'en_US.UTF-8' }, 'en'],
    [{ LANG: 'en_US.UTF-8', LC_MESSAGES: 'zh_TW' }, 'zh'],
    [{ LANG: 'zh_CN.UTF-8', LC_ALL: 'C.UTF-8' }, 'zh'],
    [{ LANG: 'zh_CN.UTF-8', LC_ALL: '' }, 'zh'],
  ] as const)('of %j is %s', (environment, locale) => {
    expect(localeOfMachine(environment)).toBe(locale);
  });

  it.each([{}, { LANG: 'C' }, { LANG: 'POSIX', LC_ALL: 'C.UTF-8' }])(
    'asks the system where %j names no language',
    (environment) => {
      expect(isLocale(localeOfMachine(environment))).toBe(true);
    },
  );
});

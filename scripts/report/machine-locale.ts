import { isLocale, type Locale } from '../../src/vocabulary/locales.ts';

/** The language of machines whose own the tool does not speak. */
const ELSEWHERE: Locale = 'en';

/**
 * The language in which a machine's tools speak: of LC_ALL, LC_MESSAGES and LANG the first that names a
 * language; `C` and `POSIX` name none, and then the system's own setting tells.
 */
export function localeOfMachine(environment: Readonly<Record<string, string | undefined>>): Locale {
  const names = [
    environment.LC_ALL,
    environment.LC_MESSAGES,
    environment.LANG,
    Intl.DateTimeFormat().resolvedOptions().locale,
  ];
  const named = names.find((name) => name !== undefined && /^[a-z]{2,3}(?:$|[-_.@])/i.test(name));
  const language = named?.slice(0, 2).toLowerCase();
  return isLocale(language) ? language : ELSEWHERE;
}

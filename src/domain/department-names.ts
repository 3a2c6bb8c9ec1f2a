import { localeOfScript, type Locale } from '../vocabulary/locales.ts';
import { ancestorsOf, type Department } from './lineage.ts';

/**
 * Names by which a department goes in one language, its full name first, each once: full and short name,
 * other ways it is written, and the names of the bodies that it came out of. An alias that is in no
 * language's script counts for all.
 */
export function namesIn(
  locale: Locale,
  department: Department,
  all: ReadonlyMap<string, Department>,
): readonly string[] {
  const own = ({ name, shortName }: Department): readonly (string | undefined)[] => [
    name[locale],
    shortName[locale],
  ];
  const names = [
    ...own(department),
    ...department.aliases.filter((alias) => (localeOfScript(alias) ?? locale) === locale),
    ...ancestorsOf(department, all).flatMap(own),
  ];
  return [...new Set(names.filter((name) => name !== undefined))];
}

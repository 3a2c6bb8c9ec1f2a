import type { Catalog } from '../../catalog/catalog.ts';
import { namesIn } from '../../domain/department-names.ts';
import type { Department } from '../../domain/lineage.ts';
import type { Words } from '../../i18n/words.ts';
import type { GlossaryTermInput } from '../../schema/glossary.ts';
import { LOCALES } from '../../vocabulary/locales.ts';

/** The names of what a page or a part of it is about: suggested while typing, a bridge between languages. */
export interface SearchName {
  readonly kind: 'department' | 'term' | 'year';
  readonly label: string;
  /** Other names in the language of the page. */
  readonly also: readonly string[];
  /** Names in the other languages. */
  readonly foreign: readonly string[];
}

/** The names of a department, those of the bodies that it came out of too. */
export function toDepartmentName({ departments }: Catalog, department: Department, words: Words): SearchName {
  const { locale } = words;
  return nameOf(
    'department',
    words.text(department.name).text,
    namesIn(locale, department, departments),
    LOCALES.filter((other) => other !== locale).flatMap((other) => namesIn(other, department, departments)),
  );
}

/** The names of a term of the glossary. */
export function toTermName(term: GlossaryTermInput, { locale }: Words): SearchName {
  return nameOf(
    'term',
    term[locale],
    term.aliases[locale] ?? [],
    LOCALES.filter((other) => other !== locale).flatMap((other) => [
      term[other],
      ...(term.aliases[other] ?? []),
    ]),
  );
}

/** A year goes by its number. */
export function toYearName(year: number): SearchName {
  return nameOf('year', String(year), [], []);
}

/** Every name once: one that several languages share counts for that of the page. */
function nameOf(
  kind: SearchName['kind'],
  label: string,
  also: readonly string[],
  foreign: readonly string[],
): SearchName {
  const own = new Set(also.filter((name) => name !== label));
  return {
    kind,
    label,
    also: [...own],
    foreign: [...new Set(foreign.filter((name) => name !== label && !own.has(name)))],
  };
}

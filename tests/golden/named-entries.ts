import type { NamedEntry } from '../../src/search/format/search-page.ts';
import { departmentsFor, YEARS, type Department } from './departments.ts';
import type { GoldenLocale } from './sentence.ts';
import { GLOSSARY, type GlossaryTerm } from './words/glossary.ts';

/** What has names and a page of its own in a corpus of this size, in one language. */
export function namedEntries(reports: number, locale: GoldenLocale): readonly NamedEntry[] {
  return [
    ...[...departmentsFor(reports)].map((department) => departmentEntry(department, locale)),
    ...GLOSSARY.map((term) => termEntry(term, locale)),
    ...Array.from({ length: YEARS.last - YEARS.first + 1 }, (_, index) => yearEntry(YEARS.first + index)),
  ];
}

/** The names of a department, those of the bodies that it came out of too. */
export function departmentEntry({ id, name, short, also }: Department, locale: GoldenLocale): NamedEntry {
  const other = otherThan(locale);
  return {
    kind: 'department',
    label: name[locale],
    path: `departments/${id}/`,
    also: [short[locale], ...also[locale]],
    foreign: [name[other], short[other], ...also[other]],
  };
}

/** The names of a term. */
export function termEntry({ id, name, also }: GlossaryTerm, locale: GoldenLocale): NamedEntry {
  const other = otherThan(locale);
  return {
    kind: 'term',
    label: name[locale],
    path: `glossary/#${id}`,
    also: also[locale],
    foreign: [name[other], ...also[other]],
  };
}

/** A year goes by its number. */
export function yearEntry(year: number): NamedEntry {
  return { kind: 'year', label: `${year}`, path: `years/${year}/`, also: [], foreign: [] };
}

function otherThan(locale: GoldenLocale): GoldenLocale {
  return locale === 'zh' ? 'en' : 'zh';
}

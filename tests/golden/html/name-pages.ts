import type { NamedEntry } from '../../../src/search/format/search-page.ts';
import { departmentsFor, YEARS } from '../departments.ts';
import { departmentEntry, termEntry, yearEntry } from '../named-entries.ts';
import type { GoldenLocale } from '../sentence.ts';
import { GLOSSARY } from '../words/glossary.ts';
import { dataAttribute, escaped } from './markup.ts';
import { printPage } from './page-shell.ts';

/** A page and its address below the root of its language. */
export interface NamePage {
  readonly path: string;
  readonly html: string;
}

const GLOSSARY_TITLES = { zh: '术语', en: 'Terms' } as const;

/** The pages that give names and are no results: one for each department and year, and that of the terms. */
export function* namePages(reports: number, locale: GoldenLocale): Generator<NamePage> {
  for (const department of departmentsFor(reports))
    yield headedPage(departmentEntry(department, locale), locale);
  const years: readonly number[] = Array.from(
    { length: YEARS.last - YEARS.first + 1 },
    (_, at) => YEARS.first + at,
  );
  for (const year of years) yield headedPage(yearEntry(year), locale);
  yield glossaryPage(locale);
}

function headedPage(entry: NamedEntry, locale: GoldenLocale): NamePage {
  const { label, path } = entry;
  const main = `<h1 ${nameAttribute(entry)}>${escaped(label)}</h1>`;
  return { path, html: printPage({ locale, path, title: label, attributes: '' }, main) };
}

function glossaryPage(locale: GoldenLocale): NamePage {
  const path = 'glossary/';
  const title = GLOSSARY_TITLES[locale];
  const terms = GLOSSARY.map((term) => {
    const entry = termEntry(term, locale);
    return `<section><h2 id="${term.id}" ${nameAttribute(entry)}>${escaped(entry.label)}</h2></section>`;
  });
  const main = `<h1>${title}</h1><div class="glossary">${terms.join('')}</div>`;
  return { path, html: printPage({ locale, path, title, attributes: '' }, main) };
}

function nameAttribute({ kind, label, also, foreign }: NamedEntry): string {
  return dataAttribute('data-search-name', { kind, label, also, foreign });
}

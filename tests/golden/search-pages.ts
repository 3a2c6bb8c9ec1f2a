import type { SearchPage } from '../../src/search/format/search-page.ts';
import { departmentsFor, type Department } from './departments.ts';
import { reportDocument } from './report-document.ts';
import type { GoldenLocale } from './sentence.ts';
import { toSearchPage } from './to-search-page.ts';

/** A report of the corpus: whose it is, and on which year. */
export interface ReportKey {
  readonly department: Department;
  readonly year: number;
}

/**
 * The reports of a corpus of this size; a smaller one is the beginning of a larger one.
 * @throws Error when there are not so many reports.
 */
export function* reportKeys(reports: number): Generator<ReportKey> {
  let left = reports;
  for (const department of departmentsFor(reports)) {
    for (let year = department.firstYear; year <= department.lastYear && left > 0; year += 1) {
      yield { department, year };
      left -= 1;
    }
  }
}

/** The pages of a corpus in one language, made one by one. */
export function* searchPages(reports: number, locale: GoldenLocale): Generator<SearchPage> {
  for (const { department, year } of reportKeys(reports)) {
    yield toSearchPage(reportDocument(department, year, locale));
  }
}

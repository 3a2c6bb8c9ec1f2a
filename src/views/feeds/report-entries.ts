import type { Report } from '../../domain/report.ts';
import type { Words } from '../../i18n/words.ts';

/** The day by which a report's news is dated: published, else filed, else the end of its year. */
export function dayOfReport({ published, filed, year }: Report): string {
  return published ?? filed ?? `${year}-12-31`;
}

/** What stands before a title that concerns invented content; empty for the rest. */
export function fictionalMark(fictional: boolean, { t }: Words): string {
  return fictional ? `${t('report:fictional')} ` : '';
}

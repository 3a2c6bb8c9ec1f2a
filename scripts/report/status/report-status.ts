import type { Coverage } from '../../../src/domain/coverage.ts';
import type { Department } from '../../../src/domain/lineage.ts';
import type { Locale } from '../../../src/vocabulary/locales.ts';
import type { TranslationStatus } from '../../../src/vocabulary/report-kinds.ts';

/** Whether a report is filled in: nothing at all, some sections without a word, or everything. */
export type Filling =
  | { readonly kind: 'blank' }
  | { readonly kind: 'part'; readonly blankSections: readonly string[] }
  | { readonly kind: 'filled' };

/** A translation of a report's text, or that there is none. */
export interface TranslationStanding {
  readonly locale: Locale;
  readonly state: 'missing' | 'outdated' | 'current';
  /** Who made it; undefined where there is none. */
  readonly status: TranslationStatus | undefined;
}

/** How one department's report on one year stands. */
export interface ReportStatus {
  readonly department: Department;
  readonly year: number;
  /** Path of the report from the content folder; undefined where there is no file. */
  readonly file: string | undefined;
  /** Whether it is there and in time; `unreadable` where errors keep it from being read. */
  readonly coverage: Coverage | { readonly state: 'unreadable' };
  /**
   * Days since the last day of publication, where a report is there and says no date of publication;
   * 0 before that day.
   */
  readonly daysUndated: number;
  /** Undefined where there is no report that can be read. */
  readonly filling: Filling | undefined;
  readonly translations: readonly TranslationStanding[];
  /** Errors of the report and of its translations. */
  readonly errors: number;
  /** Questions that the department has not answered. */
  readonly openQuestions: number;
  readonly notes: number;
}

/** Whether the report has passed its last day without being there, or cannot be published as it is. */
export function isFailing({ coverage, errors, filling, daysUndated }: ReportStatus): boolean {
  return coverage.state === 'missing' || errors > 0 || (filling?.kind === 'blank' && daysUndated > 0);
}

/** Whether a person has something to do or to know. */
export function wantsAttention(status: ReportStatus): boolean {
  const { coverage, filling, translations, openQuestions, daysUndated } = status;
  return (
    isFailing(status) ||
    coverage.state === 'late' ||
    daysUndated > 0 ||
    (filling !== undefined && filling.kind !== 'filled') ||
    translations.some(({ state }) => state !== 'current') ||
    openQuestions > 0
  );
}

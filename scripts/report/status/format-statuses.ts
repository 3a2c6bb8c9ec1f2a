import type { Words } from '../../../src/i18n/words.ts';
import { isFailing, wantsAttention, type ReportStatus } from './report-status.ts';
import { formatTable } from './text-table.ts';

/** Statuses as a table for a person, in one language. */
export function formatStatuses(statuses: readonly ReportStatus[], words: Words): string {
  const { t } = words;
  const columns = ['department', 'year', 'report', 'text', 'translation', 'errors', 'questions'] as const;
  return formatTable([
    columns.map((column) => t(`staff:status.columns.${column}`)),
    ...statuses.map((status) => [
      words.text(status.department.name).text,
      String(status.year),
      wordCoverage(status, words),
      wordFilling(status, words),
      wordTranslations(status, words),
      wordCount(status.errors),
      wordCount(status.openQuestions),
    ]),
  ]);
}

/** Statuses for programs: the same keys in every entry; what does not apply is null. */
export function formatStatusesAsJson(
  statuses: readonly ReportStatus[],
  asOf: string,
  otherErrors: number,
): string {
  const entries = statuses.map((status) => {
    const { department, coverage, filling } = status;
    return {
      department: department.id,
      name: department.name,
      year: status.year,
      file: status.file ?? null,
      state: coverage.state,
      daysLate: 'daysLate' in coverage ? (coverage.daysLate ?? null) : null,
      due: coverage.state === 'not-due' ? coverage.due : null,
      daysUndated: status.daysUndated,
      filling: filling?.kind ?? null,
      blankSections: filling?.kind === 'part' ? filling.blankSections : [],
      translations: status.translations.map(({ locale, state, status: made }) => ({
        locale,
        state,
        status: made ?? null,
      })),
      errors: status.errors,
      openQuestions: status.openQuestions,
      notes: status.notes,
      attention: wantsAttention(status),
      failing: isFailing(status),
    };
  });
  return JSON.stringify({ asOf, otherErrors, reports: entries }, null, 2);
}

function wordCoverage({ coverage, daysUndated }: ReportStatus, words: Words): string {
  const { t } = words;
  switch (coverage.state) {
    case 'missing':
      return t('staff:status.missing', { count: coverage.daysLate });
    case 'late':
      return t('staff:status.late', { count: coverage.daysLate ?? 0 });
    case 'not-due':
      return t('staff:status.notDue', { date: words.date(coverage.due) });
    case 'published':
    case 'excerpt':
      if (daysUndated > 0) return t('staff:status.undated', { count: daysUndated });
      return t(`staff:status.${coverage.state}`);
    case 'unreadable':
      return t('staff:status.unreadable');
    case 'not-collected':
      return t('staff:status.notCollected');
    case 'did-not-exist':
      return t('staff:status.didNotExist');
  }
}

function wordFilling({ filling }: ReportStatus, { t }: Words): string {
  switch (filling?.kind) {
    case undefined:
    case 'filled':
      return '';
    case 'blank':
      return t('staff:status.blank');
    case 'part':
      return t('staff:status.part', { count: filling.blankSections.length });
  }
}

function wordTranslations({ translations }: ReportStatus, { t }: Words): string {
  return translations
    .map(({ locale, state, status }) =>
      t(`staff:status.translation.${state}`, {
        language: t(`site:languages.${locale}`),
        standing: status === undefined ? '' : t(`vocabulary:translationStatuses.${status}`),
      }),
    )
    .join(t('report:enumerationSeparator'));
}

/** A count; nothing for none. */
function wordCount(count: number): string {
  return count === 0 ? '' : String(count);
}

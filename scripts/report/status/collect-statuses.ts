import { coverageOf } from '../../../src/domain/coverage.ts';
import { daysBetween, dueDatesFor, type DueDates } from '../../../src/domain/deadlines.ts';
import type { Finding } from '../../../src/domain/finding.ts';
import { pathTo } from '../../../src/domain/region.ts';
import { stateOf } from '../../../src/domain/reply.ts';
import { findBlankSections, isBlankText } from '../../../src/intake/draft/blank-text.ts';
import { toFieldTexts } from '../../../src/intake/draft/field-text.ts';
import { digestOf } from '../../../src/markdown/render-cache.ts';
import type { Content } from '../../../src/reading/read-content.ts';
import {
  parseReportFileName,
  type ReportFile,
  type TranslationFile,
} from '../../../src/reading/read-report.ts';
import { LOCALES } from '../../../src/vocabulary/locales.ts';
import type { Filling, ReportStatus, TranslationStanding } from './report-status.ts';

/**
 * How every department's report stands, in every year from the earliest that has one to the latest that
 * is over; departments in their order, newest year first.
 * @param findings what the checks say of the content.
 * @param asOf the day by which lateness is judged, ISO.
 */
export function collectStatuses(
  content: Content,
  findings: readonly Finding[],
  asOf: string,
): readonly ReportStatus[] {
  const reports = new Map(content.reports.map((file) => [file.report.id, file]));
  const translations = Map.groupBy(content.translations, ({ department, year }) => `${department}/${year}`);
  const byReport = Map.groupBy(findings, ({ place }) => findReportId(place.file) ?? '');
  return [...content.departments.values()].flatMap((department) => {
    const region = content.regions.get(department.region);
    const path = region ? pathTo(region, content.regions) : [];
    return yearsOf(content, findings, asOf).map((year): ReportStatus => {
      const id = `${department.id}/${year}`;
      const found = byReport.get(id) ?? [];
      const file = reports.get(id);
      const due = dueDatesFor(content.site?.deadlines ?? [], path, year);
      const isThere = file !== undefined || found.some(({ place }) => place.file === `reports/${id}.md`);
      return {
        department,
        year,
        file: isThere ? `reports/${id}.md` : undefined,
        coverage:
          isThere && !file ? { state: 'unreadable' } : coverageOf(department, year, file?.report, due, asOf),
        daysUndated: file ? daysUndatedOf(file, due, asOf) : 0,
        filling: file && fillingOf(file),
        translations: file ? standingsOf(file, translations.get(id) ?? []) : [],
        errors: found.filter(({ severity }) => severity === 'error').length,
        openQuestions: found.filter((one) => one.severity === 'question' && stateOf(one) === 'open').length,
        notes: found.filter(({ severity }) => severity === 'note').length,
      };
    });
  });
}

/** The report that a file is, or translates: `<department>/<year>`; undefined for any other file. */
function findReportId(file: string): string | undefined {
  const name = parseReportFileName(file.replace(/^reports\//, ''));
  return file.startsWith('reports/') && name.role !== 'unknown'
    ? `${name.department}/${name.year}`
    : undefined;
}

function yearsOf({ reports }: Content, findings: readonly Finding[], asOf: string): readonly number[] {
  const lastOver = Number(asOf.slice(0, 4)) - 1;
  const named = [
    ...reports.map(({ year }) => year),
    ...findings.flatMap(({ place }) => Number(findReportId(place.file)?.split('/')[1] ?? lastOver)),
  ];
  const [first, last] = [Math.min(lastOver, ...named), Math.max(lastOver, ...named)];
  return Array.from({ length: last - first + 1 }, (_, index) => last - index);
}

function daysUndatedOf({ report }: ReportFile, { published }: DueDates, asOf: string): number {
  return report.published === undefined && published !== undefined
    ? Math.max(0, daysBetween(published, asOf))
    : 0;
}

function fillingOf({ source }: ReportFile): Filling {
  const hasFigures = toFieldTexts(source.data).some(({ path, number }) => number && path[0] !== 'annexes');
  if (!hasFigures && isBlankText(source.body)) return { kind: 'blank' };
  const blankSections = findBlankSections(source.body);
  return blankSections.length > 0 ? { kind: 'part', blankSections } : { kind: 'filled' };
}

function standingsOf(
  { source, report }: ReportFile,
  translations: readonly TranslationFile[],
): readonly TranslationStanding[] {
  const digest = digestOf(source.body);
  return LOCALES.filter((locale) => locale !== report.language).map((locale) => {
    const own = translations.find((translation) => translation.locale === locale);
    const isCurrent = own?.input.translationOf === digest;
    return {
      locale,
      state: own === undefined ? 'missing' : isCurrent ? 'current' : 'outdated',
      status: own?.input.status,
    };
  });
}

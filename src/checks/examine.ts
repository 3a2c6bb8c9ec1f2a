import { dueDatesFor } from '../domain/deadlines.ts';
import type { Finding } from '../domain/finding.ts';
import type { Department } from '../domain/lineage.ts';
import { pathTo, type Region } from '../domain/region.ts';
import type { Report } from '../domain/report.ts';
import type { TranslationFacts } from '../domain/translation.ts';
import { yearBefore } from '../domain/year-before.ts';
import type { SiteInput } from '../schema/site.ts';
import type { RuleCode } from '../vocabulary/findings.ts';
import type { Locale } from '../vocabulary/locales.ts';
import { CHECKS } from './all-checks.ts';
import { ALONE, type CheckContext, type Judgement } from './check.ts';
import { withReplies } from './replies.ts';

/** What one rule said of a report. */
export interface Outcome {
  readonly code: RuleCode;
  readonly kind: Judgement['kind'];
}

/** What all rules say of one report. */
export interface Verdict {
  /** One entry a rule, in the order of the rules. */
  readonly outcomes: readonly Outcome[];
  readonly agreed: number;
  readonly unjudged: number;
  readonly findings: readonly Finding[];
}

/** A report with the translations of its text. */
export interface Examined {
  readonly report: Report;
  readonly translations: ReadonlyMap<Locale, TranslationFacts>;
}

/** What the rules must know of the rest of the content. */
export interface Surroundings {
  readonly departments: ReadonlyMap<string, Department>;
  readonly regions: ReadonlyMap<string, Region>;
  readonly thresholds: SiteInput['thresholds'];
  readonly deadlines: SiteInput['deadlines'];
}

/** Surroundings of reports whose bodies and site are not known. */
export const NO_SURROUNDINGS: Surroundings = {
  departments: new Map(),
  regions: new Map(),
  thresholds: ALONE.thresholds,
  deadlines: [],
};

/** Asks every rule of one report. */
export function examine(report: Report, context: CheckContext = ALONE): Verdict {
  const judgements = CHECKS.map(({ code, judge }) => ({ code, judgement: judge(report, context) }));
  const outcomes = judgements.map(({ code, judgement }) => ({ code, kind: judgement.kind }));
  const findings = judgements.flatMap(({ judgement }) =>
    judgement.kind === 'found' ? judgement.findings : [],
  );
  return {
    outcomes,
    agreed: outcomes.filter(({ kind }) => kind === 'agrees').length,
    unjudged: outcomes.filter(({ kind }) => kind === 'unjudged').length,
    findings: withReplies(report, findings),
  };
}

/** Asks every rule of every report, in the order of the reports. */
export function examineAll(
  examined: readonly Examined[],
  surroundings: Surroundings,
): ReadonlyMap<string, Verdict> {
  const { departments, regions, thresholds, deadlines } = surroundings;
  const reports = examined.map(({ report }) => report);
  const byId = new Map(reports.map((report) => [report.id, report]));
  const twins = twinFinder(reports);
  return new Map(
    examined.map(({ report, translations }) => {
      const region = regions.get(departments.get(report.department)?.region ?? '');
      const lastYear = lastYearOf(report, byId, departments);
      return [
        report.id,
        examine(report, {
          lastYear,
          thresholds,
          due: dueDatesFor(deadlines, region ? pathTo(region, regions) : [], report.year),
          translations,
          twinsOf: twins(report, lastYear),
        }),
      ];
    }),
  );
}

/** The reports on the year before that a report can be held against; none where it cannot be compared. */
function lastYearOf(
  report: Report,
  byId: ReadonlyMap<string, Report>,
  departments: ReadonlyMap<string, Department>,
): readonly Report[] {
  const before = yearBefore(report, (body, year) => byId.get(`${body}/${year}`), departments);
  return before.kind === 'compared' ? before.reports : [];
}

/** Finds the reports that share a paragraph: of the same year, or of the year before by the same body or those it came out of. */
function twinFinder(
  reports: readonly Report[],
): (report: Report, lastYear: readonly Report[]) => CheckContext['twinsOf'] {
  const holders = new Map<string, Report | Report[]>();
  for (const report of reports) {
    for (const digest of new Set(report.text.paragraphs.map((paragraph) => paragraph.digest))) {
      const known = holders.get(digest);
      if (!known) holders.set(digest, report);
      else if (Array.isArray(known)) known.push(report);
      else holders.set(digest, [known, report]);
    }
  }
  return (report, lastYear) => (digest) =>
    [holders.get(digest) ?? []]
      .flat()
      .filter((other) => other.id !== report.id && (other.year === report.year || lastYear.includes(other)));
}

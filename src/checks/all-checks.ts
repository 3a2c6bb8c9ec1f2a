import type { Finding } from '../domain/finding.ts';
import type { Department } from '../domain/lineage.ts';
import type { Report } from '../domain/report.ts';
import { adjustedSum } from './adjusted-sum.ts';
import { adjustmentRateStated } from './adjustment-rate.ts';
import { carryOverOpening } from './carry-over-opening.ts';
import type { Check, CheckContext, Judgement } from './check.ts';
import { executedOverAdjusted } from './executed-over-adjusted.ts';
import { executionRateStated } from './execution-rate.ts';
import { filedBeforeYearEnd } from './filed-before-year-end.ts';
import { fullScoreUnmetTarget } from './full-score-unmet-target.ts';
import { gradeBand } from './grade-band.ts';
import { indicatorWeights } from './indicator-weights.ts';
import { linesSum } from './lines-sum.ts';
import { postsSum } from './posts-sum.ts';
import { scoreOverWeight } from './score-over-weight.ts';
import { scoresSum } from './scores-sum.ts';
import { sourcesSum } from './sources-sum.ts';
import { staffOverPosts } from './staff-over-posts.ts';
import { staffingDate } from './staffing-date.ts';
import { threePublicSum } from './three-public-sum.ts';

/** Every rule about figures, in the order in which its findings are shown. */
export const CHECKS: readonly Check[] = [
  adjustedSum,
  executionRateStated,
  adjustmentRateStated,
  executedOverAdjusted,
  linesSum,
  sourcesSum,
  threePublicSum,
  carryOverOpening,
  postsSum,
  staffOverPosts,
  staffingDate,
  indicatorWeights,
  scoreOverWeight,
  scoresSum,
  fullScoreUnmetTarget,
  gradeBand,
  filedBeforeYearEnd,
];

/** What all rules say of one report. */
export interface Verdict {
  readonly agreed: number;
  readonly unjudged: number;
  readonly findings: readonly Finding[];
}

/** Asks every rule of one report. */
export function examine(report: Report, context: CheckContext): Verdict {
  const judgements: readonly Judgement[] = CHECKS.map((check) => check.judge(report, context));
  return {
    agreed: judgements.filter(({ kind }) => kind === 'agrees').length,
    unjudged: judgements.filter(({ kind }) => kind === 'unjudged').length,
    findings: judgements.flatMap((judgement) => (judgement.kind === 'found' ? judgement.findings : [])),
  };
}

/** Asks every rule of every report, in the order of the reports. */
export function examineAll(
  reports: readonly Report[],
  departments: ReadonlyMap<string, Department>,
): ReadonlyMap<string, Verdict> {
  const byId = new Map(reports.map((report) => [report.id, report]));
  const lastYearOf = ({ department, year }: Report): readonly Report[] => {
    const own = byId.get(`${department}/${year - 1}`);
    const steps =
      departments.get(department)?.predecessors.filter(({ date }) => date.startsWith(`${year}-`)) ?? [];
    const joined = steps.flatMap((step) => byId.get(`${step.department}/${year - 1}`) ?? []);
    // What a body split off from another took with it is not known; nor is a sum with a report missing.
    if (joined.length < steps.length || steps.some(({ relation }) => relation === 'split')) return [];
    return [...(own ? [own] : []), ...joined];
  };
  return new Map(reports.map((report) => [report.id, examine(report, { lastYear: lastYearOf(report) })]));
}

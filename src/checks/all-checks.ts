import type { Check } from './check.ts';
import { adjustedSum } from './adjusted-sum.ts';
import { adjustmentRateStated } from './adjustment-rate.ts';
import { adjustmentUnexplained } from './adjustment-unexplained.ts';
import { annexAbsent } from './annex-absent.ts';
import { basicProjectSum } from './basic-project-sum.ts';
import { carryOverClosing } from './carry-over-closing.ts';
import { carryOverOpening } from './carry-over-opening.ts';
import { executedAgainstInitial } from './executed-against-initial.ts';
import { executedOverAdjusted } from './executed-over-adjusted.ts';
import { executionPoints } from './execution-points.ts';
import { executionRateStated } from './execution-rate.ts';
import { executionUnexplained } from './execution-unexplained.ts';
import { filedBeforeYearEnd } from './filed-before-year-end.ts';
import { filedLate } from './filed-late.ts';
import { formPrompt } from './form-prompt.ts';
import { fullScoreUnmetTarget } from './full-score-unmet-target.ts';
import { gradeBand } from './grade-band.ts';
import { indicatorDropped } from './indicator-dropped.ts';
import { indicatorRenamed } from './indicator-renamed.ts';
import { indicatorReweighted } from './indicator-reweighted.ts';
import { indicatorWeights } from './indicator-weights.ts';
import { linesSum } from './lines-sum.ts';
import { outsideScore } from './outside-score.ts';
import { personnelOperatingSum } from './personnel-operating-sum.ts';
import { postsSum } from './posts-sum.ts';
import { proseFigure } from './prose-figure.ts';
import { publishedBeforeFiled } from './published-before-filed.ts';
import { publishedLate } from './published-late.ts';
import { repeatedParagraph } from './repeated-paragraph.ts';
import { restatedFigure } from './restated-figure.ts';
import { scoreOverWeight } from './score-over-weight.ts';
import { scoresSum } from './scores-sum.ts';
import { sectionMissing } from './section-missing.ts';
import { sourcesSum } from './sources-sum.ts';
import { staffOverPosts } from './staff-over-posts.ts';
import { staffingDate } from './staffing-date.ts';
import { targetLowered } from './target-lowered.ts';
import { targetsMetExactly } from './targets-met-exactly.ts';
import { threePublicIncrease } from './three-public-increase.ts';
import { threePublicOverBudget } from './three-public-over-budget.ts';
import { threePublicSum } from './three-public-sum.ts';
import { translationMissing } from './translation-missing.ts';
import { translationOutdated } from './translation-outdated.ts';
import { unevenDeductions } from './uneven-deductions.ts';
import { unitSlip } from './unit-slip.ts';

/** Every rule that is asked of every report, in the order in which findings are shown. */
export const CHECKS: readonly Check[] = [
  adjustedSum,
  executionRateStated,
  adjustmentRateStated,
  executedOverAdjusted,
  executedAgainstInitial,
  adjustmentUnexplained,
  executionUnexplained,
  linesSum,
  basicProjectSum,
  personnelOperatingSum,
  sourcesSum,
  threePublicSum,
  threePublicOverBudget,
  threePublicIncrease,
  carryOverClosing,
  carryOverOpening,
  restatedFigure,
  unitSlip,
  postsSum,
  staffOverPosts,
  staffingDate,
  indicatorWeights,
  scoreOverWeight,
  scoresSum,
  fullScoreUnmetTarget,
  executionPoints,
  unevenDeductions,
  targetsMetExactly,
  gradeBand,
  outsideScore,
  indicatorDropped,
  indicatorRenamed,
  indicatorReweighted,
  targetLowered,
  proseFigure,
  formPrompt,
  repeatedParagraph,
  annexAbsent,
  sectionMissing,
  filedBeforeYearEnd,
  publishedBeforeFiled,
  filedLate,
  publishedLate,
  translationMissing,
  translationOutdated,
];

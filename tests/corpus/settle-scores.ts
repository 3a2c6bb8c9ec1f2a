import Big from 'big.js';
import type { Grade } from '../../src/vocabulary/evaluation.ts';
import type { GroupFacts, RowFacts } from './facts.ts';
import { isWords, rowsIn, type EvaluationModel, type GroupModel } from './model.ts';

/** Full marks of every report of the corpus. */
const FULL_MARKS = new Big(100);

/** Lower and upper ends of the bands, as 财预〔2020〕10号 draws them; written out so that the rule is held against it. */
const BANDS: readonly { readonly grade: Grade; readonly from: number; readonly below: number }[] = [
  { grade: 'excellent', from: 90, below: 100.01 },
  { grade: 'good', from: 80, below: 90 },
  { grade: 'fair', from: 60, below: 80 },
  { grade: 'poor', from: 0, below: 60 },
];

/** Scores every row and adds up the weights of each group. */
export function settleScores(groups: readonly GroupFacts[], harshness: Big): readonly GroupModel[] {
  return groups.map(({ name, subgroups }) => {
    const scored = subgroups.map((subgroup) => ({
      name: subgroup.name,
      rows: subgroup.rows.map((row) => ({ ...row, score: scoreFor(row, harshness) })),
    }));
    const weights = scored.flatMap(({ rows }) => rows.map(({ weight }) => weight));
    return { name, weight: added(weights), subgroups: scored };
  });
}

/** Total score, grade by its band, and an outside score that lies near and in the same band. */
export function settleEvaluation(groups: readonly GroupModel[], outsideGap = new Big(0)): EvaluationModel {
  return evaluationOf(added(rowsIn(groups).map((row) => row.score)), outsideGap);
}

/** What goes with a total score. */
export function evaluationOf(score: Big, outsideGap = new Big(0)): EvaluationModel {
  const { grade, from, below } = bandOf(score);
  const [lowest, highest] = [new Big(from), new Big(below).minus('0.01')];
  const wanted = score.plus(outsideGap);
  const outside = wanted.lt(lowest) ? lowest : wanted.gt(highest) ? highest : wanted;
  return { score, fullMarks: FULL_MARKS, grade, outside: { score: outside, grade } };
}

function bandOf(score: Big): (typeof BANDS)[number] {
  return BANDS.find(({ from }) => score.gte(from))!;
}

/** Full points when the target is reached; else the shortfall, times the harshness, is deducted. */
function scoreFor(row: RowFacts, harshness: Big): Big {
  const attained = attainmentOf(row);
  if (attained.gte(1)) return row.weight;
  const kept = new Big(1).minus(harshness.times(new Big(1).minus(attained)));
  return row.weight.times(kept.lt(0) ? 0 : kept).round(2, Big.roundDown);
}

/** Share of the target that was reached. */
export function attainmentOf({ target, actual, comparator }: RowFacts): Big {
  if (isWords(target) || isWords(actual)) return new Big(1);
  return comparator === '<=' ? target.div(actual) : actual.div(target);
}

function added(numbers: readonly Big[]): Big {
  return numbers.reduce((sum, one) => sum.plus(one), new Big(0));
}

import Big from 'big.js';
import { both } from '../bilingual.ts';
import { mapLeaves, mapRowFacts, type RowFacts, type YearFacts } from '../facts.ts';
import { isWords, mapRows, type ReportModel, type RowModel } from '../model.ts';
import { evaluationOf, settleEvaluation } from '../settle-scores.ts';
import { EXECUTION_ROW } from '../settle.ts';
import { OUTPUT_GROUP, PROCUREMENT_ROW, SATISFACTION_GROUP, missedRows } from '../unfold-indicators.ts';
import type { Mutation } from './mutation.ts';

/** Weights, scores, targets and grades. */
export const INDICATOR_MUTATIONS: readonly Mutation[] = [
  {
    code: 'indicator-weights',
    title: 'a group states half a point more than its rows have',
    model: (last) => ({
      ...last,
      groups: last.groups.map((group, index) =>
        index === OUTPUT_GROUP ? { ...group, weight: group.weight.plus('0.5') } : group,
      ),
    }),
  },
  {
    code: 'score-over-weight',
    title: 'a row scores half a point more than it is worth, and the total with it',
    model: rescored((row) => (row.id === PROCUREMENT_ROW ? row.score.plus('0.5') : row.score)),
  },
  {
    code: 'scores-sum',
    title: 'the total score is a hundredth less than the rows have; grade and outside score fit it',
    model: (last) => ({ ...last, evaluation: evaluationOf(last.evaluation.score.minus('0.01')) }),
  },
  {
    code: 'full-score-unmet-target',
    title: 'a missed target earns all its points, and the total with it',
    model: (last) => {
      const [missed] = missedRows(last.groups);
      return rescored((row) => (row.id === missed?.id ? row.weight : row.score))(last);
    },
  },
  {
    code: 'execution-points',
    title: 'the execution rate of 95 % earns a little more than 95 % of its points',
    facts: (last) =>
      mapRowFacts(
        mapLeaves(last, (leaf) => ({
          ...leaf,
          executed: ((leaf.initial + leaf.increase - leaf.decrease) * 95n) / 100n,
        })),
        (row) => (row.id === EXECUTION_ROW ? { ...row, target: new Big(100) } : row),
      ),
    model: rescored((row) => (row.id === EXECUTION_ROW ? slightlyOver(row) : row.score)),
  },
  {
    code: 'uneven-deductions',
    title: 'a target missed by a fifth loses a twentieth, one missed by three per cent a tenth',
    model: (last) => {
      const [far, near] = missedRows(last.groups);
      const changed = mapRows(last.groups, (row) => {
        if (row.id === far?.id) return { ...row, actual: attaining(row, '0.8') };
        return row.id === near?.id ? { ...row, actual: attaining(row, '0.97') } : row;
      });
      return rescored((row) => {
        if (row.id === far?.id) return row.weight.times('0.95').round(2);
        return row.id === near?.id ? row.weight.times('0.9').round(2) : row.score;
      })({ ...last, groups: changed });
    },
  },
  {
    code: 'targets-met-exactly',
    title: 'all outputs reach exactly their targets',
    facts: (last) =>
      mapRowFacts(last, (row, group) => (group === OUTPUT_GROUP ? { ...row, actual: row.target } : row)),
  },
  {
    code: 'grade-band',
    title: 'the grade is not that of the score',
    model: (last) => ({
      ...last,
      evaluation: {
        ...last.evaluation,
        grade: last.evaluation.grade === 'excellent' ? 'good' : 'excellent',
      },
    }),
  },
  {
    code: 'outside-score',
    title: 'the finance bureau gave a little more than five points less',
    model: (last) => {
      const { score, grade } = evaluationOf(last.evaluation.score.minus('5.01'));
      return { ...last, evaluation: { ...last.evaluation, outside: { score, grade } } };
    },
  },
  {
    code: 'indicator-dropped',
    title: "one of last year's rows has given way to another",
    facts: changedRow(PROCUREMENT_ROW, (row) => ({
      ...row,
      id: 'contracts',
      name: both('合同备案率', 'Contracts registered'),
    })),
  },
  {
    code: 'indicator-renamed',
    title: 'a row has another name than last year',
    facts: changedRow(PROCUREMENT_ROW, (row) => ({
      ...row,
      name: both('政府采购规范率', 'Orderly procurement'),
    })),
  },
  {
    code: 'indicator-reweighted',
    title: 'half a point has moved from one row to another, and both are scored anew',
    facts: (last) => {
      const [missed] = missedRows(last.groups);
      return mapRowFacts(last, (row) => {
        if (row.id === PROCUREMENT_ROW) return { ...row, weight: row.weight.plus('0.5') };
        return row.id === missed?.id ? { ...row, weight: row.weight.minus('0.5') } : row;
      });
    },
  },
  {
    code: 'target-lowered',
    title: 'the target of satisfaction is a tenth of a per cent lower than last year',
    facts: (last, before) => {
      const [row] = before.groups[SATISFACTION_GROUP]?.subgroups.flatMap(({ rows }) => rows) ?? [];
      const target = row && !isWords(row.target) ? row.target.minus('0.1') : undefined;
      return target ? changedRow(row?.id ?? '', (now) => ({ ...now, target }))(last) : last;
    },
  },
];

/** Rows scored by hand, with the total score, the grade and an outside score that fit. */
function rescored(score: (row: RowModel) => Big): (last: ReportModel) => ReportModel {
  return (last) => {
    const groups = mapRows(last.groups, (row) => ({ ...row, score: score(row) }));
    return { ...last, groups, evaluation: settleEvaluation(groups) };
  };
}

function changedRow(id: string, change: (row: RowFacts) => RowFacts): (last: YearFacts) => YearFacts {
  return (last) => mapRowFacts(last, (row) => (row.id === id ? change(row) : row));
}

/** Two or three hundredths above what 95 % earn, so that the last digit is printed and is no nought. */
function slightlyOver({ weight }: RowModel): Big {
  const over = weight.times('0.95').round(2).plus('0.02');
  return over.times(100).mod(10).eq(0) ? over.plus('0.01') : over;
}

/** An actual value that reaches a share of the target. */
function attaining({ target, actual, comparator, decimals }: RowModel, share: string): RowModel['actual'] {
  if (isWords(target)) return actual;
  return (comparator === '<=' ? target.div(share) : target.times(share)).round(decimals);
}

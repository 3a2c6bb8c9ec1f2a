import { adjustmentRate, executionOnInitial, executionRate } from '../../domain/rates.ts';
import type { Report } from '../../domain/report.ts';
import { valueOf, type Stated } from '../../domain/stated.ts';
import type { Words } from '../../i18n/words.ts';
import { absentCell, countCell, moneyCell, rateCell, type Cell } from '../tables/table.ts';

/** A headline figure with what helps to read it. */
export interface Fact {
  readonly label: string;
  readonly value: Cell;
  /** The figure is money: the unit of the page stands beside it. */
  readonly isMoney: boolean;
  readonly note: string;
  /** Anchor of the figure, e.g. `budget.executed`. */
  readonly anchor: string;
}

/** The figures at a glance: three totals, three rates beside what the report states, score, staff. */
export function toFacts(report: Report, words: Words): readonly Fact[] {
  const { t } = words;
  const { budget, staffing } = report;
  const money = (phase: 'initial' | 'adjusted' | 'executed'): Fact => ({
    label: t(`vocabulary:phases.${phase}`),
    value: moneyCell(budget[phase], words),
    isMoney: budget[phase].kind === 'reported',
    note: '',
    anchor: `budget.${phase}`,
  });
  const plain = (label: string, value: Cell, anchor: string, note = ''): Fact => ({
    label,
    value,
    isMoney: false,
    note,
    anchor,
  });
  const stated = (rate: Stated<string>): string =>
    rate.kind === 'reported'
      ? t('report:facts.stated', { rate: words.percent(rate.value) })
      : t(`report:facts.${rate.kind}`);
  return [
    money('initial'),
    money('adjusted'),
    money('executed'),
    plain(
      t('report:rates.executionOnAdjusted'),
      rateCell(executionRate(budget), words),
      'rates.execution',
      stated(budget.stated.executionRate),
    ),
    plain(
      t('report:rates.executionOnInitial'),
      rateCell(executionOnInitial(budget), words),
      'rates.execution-on-initial',
      t('report:facts.internationalBase'),
    ),
    plain(
      t('report:rates.adjustmentByAmounts'),
      rateCell(adjustmentRate(budget), words),
      'rates.adjustment',
      stated(budget.stated.adjustmentRate),
    ),
    plain(t('report:fields.score'), scoreCell(report, words), 'evaluation.score', gradeNote(report, words)),
    plain(
      t('report:facts.staff'),
      countCell(staffing.inPost, words),
      'staffing.inPost',
      staffing.posts.kind === 'reported'
        ? t('report:facts.posts', {
            posts: words.number(staffing.posts.value),
            kinds: kindsOf(report, words),
          })
        : '',
    ),
  ];
}

function scoreCell({ evaluation }: Report, words: Words): Cell {
  if (evaluation.score.kind !== 'reported') return absentCell(evaluation.score, words);
  const score = words.number(evaluation.score.value.toFixed(2));
  const full = valueOf(evaluation.fullMarks);
  return {
    kind: 'number',
    text: full ? words.t('report:facts.scoreOf', { score, full: words.number(full.toFixed()) }) : score,
  };
}

function gradeNote({ evaluation }: Report, words: Words): string {
  return evaluation.grade.kind === 'reported'
    ? words.t('report:facts.grade', { grade: words.t(`vocabulary:grades.${evaluation.grade.value}`) })
    : words.t(`report:facts.grade-${evaluation.grade.kind}`);
}

function kindsOf({ staffing }: Report, words: Words): string {
  const kinds = (['administrative', 'institution', 'workers', 'other'] as const).flatMap((kind) => {
    const posts = staffing.kinds[kind];
    return posts === undefined
      ? []
      : [
          words.t('report:facts.postsOfKind', {
            kind: words.t(`vocabulary:postKinds.${kind}`),
            posts: words.number(posts),
          }),
        ];
  });
  return kinds.length === 0
    ? ''
    : words.t('report:facts.inBrackets', { list: kinds.join(words.t('report:enumerationSeparator')) });
}

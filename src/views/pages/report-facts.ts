import { adjustmentRate, executionOnInitial, executionRate } from '../../domain/rates.ts';
import type { Marks, Report } from '../../domain/report.ts';
import { valueOf, type Stated } from '../../domain/stated.ts';
import type { Words } from '../../i18n/words.ts';
import type { FindingView, MarksOf } from '../findings/finding-view.ts';
import { absentCell, countCell, moneyCell, rateCell, type Cell } from '../tables/table.ts';

/** A headline figure with what helps to read it. */
export interface Fact {
  readonly label: string;
  readonly value: Cell;
  /** The figure is money: the unit of the page stands beside it. */
  readonly isMoney: boolean;
  readonly note: string;
  /** The note says what many reports' notes say in the same words: search leaves it out. */
  readonly commonplaceNote: boolean;
  /** Anchor of the figure, e.g. `budget.executed`. */
  readonly anchor: string;
  /** What the checks say of the figure. */
  readonly marks: readonly FindingView[];
}

/** A note, and whether it is the same on many pages. */
type Note = Pick<Fact, 'note' | 'commonplaceNote'>;

const NO_NOTE: Note = { note: '', commonplaceNote: false };

/**
 * The figures at a glance: three totals, three rates beside what the report states, score, staff, and the
 * score of an outside evaluation where there is one.
 */
export function toFacts(report: Report, words: Words, marksOf: MarksOf): readonly Fact[] {
  const { t } = words;
  const { budget, staffing, evaluation } = report;
  const money = (phase: 'initial' | 'adjusted' | 'executed'): Fact => ({
    label: t(`vocabulary:phases.${phase}`),
    value: moneyCell(budget[phase], words),
    isMoney: budget[phase].kind === 'reported',
    ...NO_NOTE,
    anchor: `budget.${phase}`,
    marks: marksOf(`budget.${phase}`),
  });
  const plain = (
    label: string,
    value: Cell,
    anchor: string,
    note = NO_NOTE,
    fields: readonly string[] = [],
  ): Fact => ({
    label,
    value,
    isMoney: false,
    ...note,
    anchor,
    marks: fields.flatMap(marksOf),
  });
  const stated = (rate: Stated<string>): Note =>
    rate.kind === 'reported'
      ? ownNote(t('report:facts.stated', { rate: words.percent(rate.value) }))
      : commonNote(t(`report:facts.${rate.kind}`));
  return [
    money('initial'),
    money('adjusted'),
    money('executed'),
    plain(
      t('report:rates.executionOnAdjusted'),
      rateCell(executionRate(budget), words),
      'rates.execution',
      stated(budget.stated.executionRate),
      ['budget.stated.executionRate'],
    ),
    plain(
      t('report:rates.executionOnInitial'),
      rateCell(executionOnInitial(budget), words),
      'rates.execution-on-initial',
      commonNote(t('report:facts.internationalBase')),
    ),
    plain(
      t('report:rates.adjustmentByAmounts'),
      rateCell(adjustmentRate(budget), words),
      'rates.adjustment',
      stated(budget.stated.adjustmentRate),
      ['budget.stated.adjustmentRate'],
    ),
    plain(
      t('report:fields.score'),
      scoreCell(report.evaluation, words),
      'evaluation.score',
      gradeNote(report, words),
      ['evaluation.score', 'evaluation.fullMarks', 'evaluation.grade'],
    ),
    ...(evaluation.outside
      ? [
          plain(
            t('checks:outside'),
            scoreCell(evaluation.outside, words),
            'evaluation.outside.score',
            commonNote(
              t('checks:outsideBy', {
                evaluator: t(`vocabulary:evaluators.${evaluation.outside.evaluator.by}`),
              }),
            ),
            ['evaluation.outside.score'],
          ),
        ]
      : []),
    plain(
      t('report:facts.staff'),
      countCell(staffing.inPost, words),
      'staffing.inPost',
      staffing.posts.kind === 'reported'
        ? ownNote(
            t('report:facts.posts', {
              posts: words.number(staffing.posts.value),
              kinds: kindsOf(report, words),
            }),
          )
        : NO_NOTE,
      ['staffing.inPost'],
    ),
  ];
}

function scoreCell(marks: Marks, words: Words): Cell {
  if (marks.score.kind !== 'reported') return absentCell(marks.score, words);
  const score = words.number(marks.score.value.toFixed(2));
  const full = valueOf(marks.fullMarks);
  return {
    kind: 'number',
    text: full ? words.t('report:facts.scoreOf', { score, full: words.number(full.toFixed()) }) : score,
  };
}

function ownNote(note: string): Note {
  return { note, commonplaceNote: false };
}

function commonNote(note: string): Note {
  return { note, commonplaceNote: true };
}

function gradeNote({ evaluation }: Report, words: Words): Note {
  return evaluation.grade.kind === 'reported'
    ? ownNote(
        words.t('report:facts.grade', { grade: words.t(`vocabulary:grades.${evaluation.grade.value}`) }),
      )
    : commonNote(words.t(`report:facts.grade-${evaluation.grade.kind}`));
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

import type Big from 'big.js';
import type { LocalizedText } from '../schema/localized-text.ts';
import { PHASES, POST_KINDS, THREE_PUBLIC_PARTS } from '../vocabulary/budget.ts';
import { rowsOf, type IndicatorValue } from './indicator.ts';
import type { MeasureValue } from './measures.ts';
import type { Money } from './money.ts';
import { placedIndicators } from './placed-indicators.ts';
import { placedLines } from './placed-lines.ts';
import type { Report } from './report.ts';
import { reported, type Stated } from './stated.ts';

/** A number of a report: a measure's kinds, a percentage as printed, or an indicator's number in its own unit. */
export type FigureValue =
  | Exclude<MeasureValue, { readonly kind: 'rate' }>
  | { readonly kind: 'percent'; readonly printed: string }
  | { readonly kind: 'number'; readonly printed: string };

/** One figure of a report: where it stands, and its value as far as the report gives it. */
export interface Figure {
  /** Path of the field, e.g. `budget.lines[0].executed`. */
  readonly field: string;
  readonly kind: FigureValue['kind'];
  readonly stated: Stated<FigureValue>;
  /** Unit of an indicator's number, where it has one. */
  readonly unit?: LocalizedText;
}

/**
 * Every figure that a report states, in the order of its file. Fields that a report of any department has are
 * there even when nothing is given; lines, sources and indicators are there as far as the report has them.
 * What is computed is no figure of the report: see `domain/measures.ts`.
 */
export function figuresOf(report: Report): readonly Figure[] {
  return [
    ...budgetFigures(report),
    ...staffingFigures(report),
    ...scoreFigures(report),
    ...rowFigures(report),
  ];
}

function budgetFigures({ budget }: Report): readonly Figure[] {
  const { carryOver, lastYear, threePublic } = budget;
  return [
    ...PHASES.map((phase) => money(`budget.${phase}`, budget[phase])),
    ...(['executionRate', 'adjustmentRate'] as const).map((rate) =>
      figure(`budget.stated.${rate}`, 'percent', budget.stated[rate], (printed) => ({
        kind: 'percent',
        printed,
      })),
    ),
    ...(['opening', 'closing'] as const).map((moment) =>
      money(`budget.carryOver.${moment}`, carryOver[moment]),
    ),
    ...(['initial', 'adjusted', 'executed'] as const).map((phase) =>
      money(`budget.lastYear.${phase}`, lastYear[phase]),
    ),
    ...placedLines(budget.lines).flatMap(({ line, field }) =>
      PHASES.map((phase) => money(`${field}.${phase}`, line[phase])),
    ),
    ...budget.sources.flatMap((source, index) =>
      (['initial', 'adjusted', 'executed'] as const).map((phase) =>
        money(`budget.sources[${index}].${phase}`, source[phase]),
      ),
    ),
    ...[...THREE_PUBLIC_PARTS, 'total' as const].flatMap((part) =>
      (['budget', 'spent'] as const).map((side) =>
        money(`budget.threePublic.${part}.${side}`, threePublic[part][side]),
      ),
    ),
  ];
}

function staffingFigures({ staffing }: Report): readonly Figure[] {
  return [
    count('staffing.posts', staffing.posts),
    ...POST_KINDS.flatMap((kind) => {
      const posts = staffing.kinds[kind];
      return posts === undefined ? [] : [count(`staffing.kinds.${kind}`, reported(posts))];
    }),
    ...(['inPost', 'retired', 'temporary'] as const).map((field) =>
      count(`staffing.${field}`, staffing[field]),
    ),
  ];
}

function scoreFigures({ evaluation }: Report): readonly Figure[] {
  const { outside } = evaluation;
  return [
    points('evaluation.score', evaluation.score),
    points('evaluation.fullMarks', evaluation.fullMarks),
    ...(outside
      ? [
          points('evaluation.outside.score', outside.score),
          points('evaluation.outside.fullMarks', outside.fullMarks),
        ]
      : []),
  ];
}

/** The figures of annex 2. A target or an actual value in words is no figure. */
function rowFigures({ indicators }: Report): readonly Figure[] {
  const fields = new Map(placedIndicators(indicators).map(({ row, field }) => [row, field]));
  return indicators.flatMap((group, index) => [
    ...(group.weight ? [points(`indicators[${index}].weight`, reported(group.weight))] : []),
    ...rowsOf(group).flatMap((row) => {
      const field = fields.get(row) ?? '';
      const unit = row.unit ? { unit: row.unit } : {};
      return [
        ...number(`${field}.target`, row.target).map((one) => ({ ...one, ...unit })),
        ...number(`${field}.actual`, row.actual).map((one) => ({ ...one, ...unit })),
        points(`${field}.weight`, seen(row.weight)),
        points(`${field}.score`, seen(row.score)),
      ];
    }),
  ]);
}

function figure<Value>(
  field: string,
  kind: FigureValue['kind'],
  stated: Stated<Value>,
  toValue: (value: Value) => FigureValue,
): Figure {
  return { field, kind, stated: stated.kind === 'reported' ? reported(toValue(stated.value)) : stated };
}

function money(field: string, stated: Stated<Money>): Figure {
  return figure(field, 'money', stated, (value) => ({ kind: 'money', money: value }));
}

function count(field: string, stated: Stated<number>): Figure {
  return figure(field, 'count', stated, (value) => ({ kind: 'count', count: value }));
}

function points(field: string, stated: Stated<Big>): Figure {
  return figure(field, 'points', stated, (value) => ({ kind: 'points', points: value }));
}

function number(field: string, value: IndicatorValue | undefined): readonly Figure[] {
  if (value?.kind === 'text') return [];
  return [figure(field, 'number', seen(value), ({ printed }) => ({ kind: 'number', printed }))];
}

/** A cell of annex 2: one that is empty was not seen. */
export function seen<Value>(value: Value | undefined): Stated<Value> {
  return value === undefined ? { kind: 'not-seen' } : reported(value);
}

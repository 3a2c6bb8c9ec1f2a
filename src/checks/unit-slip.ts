import { sum, type Money } from '../domain/money.ts';
import { allLines, type BudgetAmounts, type BudgetLine } from '../domain/budget.ts';
import { placedLines } from '../domain/placed-lines.ts';
import type { Report } from '../domain/report.ts';
import { valueOf, valuesOf } from '../domain/stated.ts';
import { PHASES, THREE_PUBLIC_PARTS } from '../vocabulary/budget.ts';
import {
  judgementOf,
  lastYearVariant,
  moneyValue,
  objection,
  type Check,
  type CheckContext,
} from './check.ts';

/**
 * No amount is about 10 000 or about 100 times the amount it belongs to: such factors come from 元 taken
 * for 万元, or from a decimal point that was lost.
 */
export const unitSlip: Check = {
  code: 'unit-slip',
  judge(report, context) {
    const comparisons: readonly Comparison[] = [
      ...withinHeadline(report),
      ...withParts(report),
      ...withLastYear(report, context),
    ];
    const slips = comparisons.flatMap((one) => {
      const factor = slipBetween(one.amount, one.other, one.only10000 ? SPANS.slice(0, 1) : SPANS);
      return factor === undefined ? [] : [{ ...one, factor }];
    });
    const fields = new Map<string, (typeof slips)[number]>();
    for (const slip of slips) {
      // Spending looks slipped beside an adjusted budget that has itself slipped.
      const isEcho = slip.against === 'adjusted' && fields.has('budget.adjusted');
      if (!isEcho && !fields.has(slip.field)) fields.set(slip.field, slip);
    }
    return judgementOf(
      comparisons.length,
      [...fields.values()].map(({ field, amount, other, factor, against, merged }) =>
        objection(
          'unit-slip',
          report,
          field,
          {
            stated: moneyValue(amount),
            other: moneyValue(other),
            against: { kind: 'term', list: 'slipAgainst', term: against },
            factor: { kind: 'count', count: factor },
          },
          merged ? { variant: 'merged' } : {},
        ),
      ),
    );
  },
};

interface Comparison {
  readonly field: string;
  readonly amount: Money;
  readonly other: Money;
  /** What the other amount is. */
  readonly against: 'initial' | 'adjusted' | 'parts' | 'last-year';
  readonly merged?: boolean;
  /** Only a factor of 10 000 counts: a single line may well grow a hundredfold. */
  readonly only10000?: boolean;
}

/** Spans of a quotient that count as a slip: near 10 000, where little else lies, more widely than near 100. */
const SPANS = [
  { factor: 10_000, low: 3_300, high: 30_000 },
  { factor: 100, low: 67, high: 150 },
] as const;

/** The factor by which two amounts seem to have slipped, whichever is larger; undefined when they have not. */
function slipBetween(
  left: Money,
  right: Money,
  spans: readonly (typeof SPANS)[number][],
): number | undefined {
  const [small, large] = [left.fen, right.fen]
    .map((fen) => (fen < 0n ? -fen : fen))
    .sort((one, other) => (one < other ? -1 : 1));
  if (small === undefined || large === undefined || small === 0n) return undefined;
  return spans.find(({ low, high }) => large >= small * BigInt(low) && large <= small * BigInt(high))?.factor;
}

/** The headline amounts against each other. */
function withinHeadline({ budget }: Report): readonly Comparison[] {
  const [initial, adjusted, executed] = [budget.initial, budget.adjusted, budget.executed].map(valueOf);
  return [
    ...(initial && adjusted
      ? [{ field: 'budget.adjusted', amount: adjusted, other: initial, against: 'initial' as const }]
      : []),
    ...(adjusted && executed
      ? [{ field: 'budget.executed', amount: executed, other: adjusted, against: 'adjusted' as const }]
      : []),
    ...(initial && executed && !adjusted
      ? [{ field: 'budget.executed', amount: executed, other: initial, against: 'initial' as const }]
      : []),
  ];
}

/** Totals against the sums of what stands below them. */
function withParts({ budget }: Report): readonly Comparison[] {
  const parents: readonly { amounts: BudgetAmounts; lines: readonly BudgetLine[]; field: string }[] = [
    { amounts: budget, lines: budget.lines, field: 'budget' },
    ...placedLines(budget.lines)
      .filter(({ line }) => !line.partial)
      .map(({ line, field }) => ({ amounts: line, lines: line.lines, field })),
  ];
  const ofLines = parents
    .filter(({ lines }) => lines.length > 0)
    .flatMap(({ amounts, lines, field }) =>
      PHASES.map((phase) => ({
        field: `${field}.${phase}`,
        whole: amounts[phase],
        parts: lines.map((line) => line[phase]),
      })),
    );
  const ofThreePublic = (['budget', 'spent'] as const).map((phase) => ({
    field: `budget.threePublic.total.${phase}`,
    whole: budget.threePublic.total[phase],
    parts: THREE_PUBLIC_PARTS.map((part) => budget.threePublic[part][phase]),
  }));
  return [...ofLines, ...ofThreePublic].flatMap(({ field, whole, parts }) => {
    const [amount, given] = [valueOf(whole), valuesOf(parts)];
    return amount && given ? [{ field, amount, other: sum(given), against: 'parts' as const }] : [];
  });
}

/** Headline amounts and lines against last year's; lines only where one body reported, by their ids. */
function withLastYear({ budget }: Report, { lastYear }: CheckContext): readonly Comparison[] {
  const headline = (['initial', 'adjusted', 'executed'] as const).flatMap((phase): Comparison[] => {
    const amount = valueOf(budget[phase]);
    const before = valuesOf(lastYear.map((other) => other.budget[phase]));
    if (!amount || !before || before.length === 0) return [];
    const merged = lastYearVariant(lastYear).variant !== undefined;
    return [{ field: `budget.${phase}`, amount, other: sum(before), against: 'last-year', merged }];
  });
  const [only] = lastYear.length === 1 ? lastYear : [];
  if (!only) return headline;
  const before = new Map(allLines(only.budget.lines).map((line) => [line.id, line]));
  const lines = placedLines(budget.lines).flatMap(({ line, field }) =>
    (['initial', 'adjusted', 'executed'] as const).flatMap((phase): Comparison[] => {
      const [amount, other] = [
        valueOf(line[phase]),
        valueOf(before.get(line.id)?.[phase] ?? { kind: 'not-seen' }),
      ];
      return amount && other
        ? [{ field: `${field}.${phase}`, amount, other, against: 'last-year', only10000: true }]
        : [];
    }),
  );
  return [...headline, ...lines];
}

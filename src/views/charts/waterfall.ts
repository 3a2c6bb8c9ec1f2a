import { BUDGET_TOTAL_ANCHOR } from '../../domain/anchors.ts';
import type { Budget } from '../../domain/budget.ts';
import { add, compare, subtract, ZERO, type Money } from '../../domain/money.ts';
import { executionRate } from '../../domain/rates.ts';
import { reported, valueOf, valuesOf } from '../../domain/stated.ts';
import { amountInUnit } from '../../i18n/amount-in-unit.ts';
import type { Words } from '../../i18n/words.ts';
import { moneyCell, textCell } from '../tables/table.ts';
import { moneyUnits, toDrawn, type ChartView } from './chart.ts';

/**
 * From the initial to the adjusted budget to what was spent and what was left. Undefined unless the
 * report gives all three totals.
 */
export function toWaterfall(budget: Budget, words: Words): ChartView | undefined {
  const [initial, adjusted, executed] = valuesOf([budget.initial, budget.adjusted, budget.executed]) ?? [];
  if (!initial || !adjusted || !executed) return undefined;
  const { t } = words;
  const steps = changesOf(budget, initial, adjusted);
  const unspent = subtract(adjusted, executed);
  const last: Bar =
    compare(unspent, ZERO) >= 0
      ? {
          label: t('report:waterfall.unspent'),
          from: executed,
          to: adjusted,
          shown: unspent,
        }
      : {
          label: t('report:waterfall.overspent'),
          from: adjusted,
          to: executed,
          shown: subtract(executed, adjusted),
        };
  // Without annex 1 no other table prints what was added and cut.
  const anchorHere = budget.lines.length === 0;
  const bars: readonly Bar[] = [
    {
      label: t('vocabulary:phases.initial'),
      from: ZERO,
      to: initial,
      shown: initial,
    },
    ...steps.map((step) => ({ ...step, label: t(`vocabulary:phases.${step.phase}`) })),
    {
      label: t('vocabulary:phases.adjusted'),
      from: ZERO,
      to: adjusted,
      shown: adjusted,
    },
    {
      label: t('vocabulary:phases.executed'),
      from: ZERO,
      to: executed,
      shown: executed,
    },
    last,
  ];
  const rate = executionRate(budget);
  return {
    id: 'chart-waterfall',
    title: t('report:waterfall.title'),
    summary: t('report:waterfall.summary', {
      initial: amountInUnit(words.money(initial), words),
      adjusted: amountInUnit(words.money(adjusted), words),
      executed: amountInUnit(words.money(executed), words),
      rate: rate ? words.rate(rate) : '—',
    }),
    data: {
      type: 'bar',
      tag: words.formatTag,
      labels: bars.map(({ label }) => label),
      series: [
        {
          name: t('report:waterfall.title'),
          values: bars.map(({ shown }) => toDrawn(shown)),
          ranges: bars.map(({ from, to }) => [toDrawn(from) ?? 0, toDrawn(to) ?? 0] as const),
        },
      ],
      units: moneyUnits(words),
      breaks: [],
    },
    table: {
      caption: t('report:waterfall.title'),
      columns: [
        { label: t('report:waterfall.step'), kind: 'text' },
        { label: t('report:waterfall.amount'), kind: 'money' },
      ],
      rows: bars.map(({ label, shown, phase }) => ({
        head: textCell({ text: label }),
        depth: 0,
        role: 'plain',
        cells: [
          moneyCell(
            reported(shown),
            words,
            undefined,
            anchorHere && phase ? `${BUDGET_TOTAL_ANCHOR}.${phase}` : undefined,
          ),
        ],
      })),
    },
  };
}

/** A bar of the chart; those of a change name its phase. */
interface Bar {
  readonly label: string;
  readonly from: Money;
  readonly to: Money;
  readonly shown: Money;
  readonly phase?: 'increase' | 'decrease';
}

interface Step {
  readonly phase: 'increase' | 'decrease';
  readonly from: Money;
  readonly to: Money;
  readonly shown: Money;
}

/** The stated increase and decrease, or the net change where the report gives neither. */
function changesOf(budget: Budget, initial: Money, adjusted: Money): readonly Step[] {
  const increase = valueOf(budget.increase);
  const decrease = valueOf(budget.decrease);
  if (!increase && !decrease) {
    const net = subtract(adjusted, initial);
    if (compare(net, ZERO) === 0) return [];
    return compare(net, ZERO) > 0
      ? [{ phase: 'increase', from: initial, to: adjusted, shown: net }]
      : [{ phase: 'decrease', from: adjusted, to: initial, shown: subtract(initial, adjusted) }];
  }
  const raised = increase ? add(initial, increase) : initial;
  return [
    ...(increase ? [{ phase: 'increase' as const, from: initial, to: raised, shown: increase }] : []),
    ...(decrease
      ? [{ phase: 'decrease' as const, from: subtract(raised, decrease), to: raised, shown: decrease }]
      : []),
  ];
}

import Big from 'big.js';
import { mapLeaves, type LeafFacts, type YearFacts } from '../facts.ts';
import type { Mutation } from './mutation.ts';
import { inBudget } from './sums.ts';

/** Rates, limits and comparisons of the budget. */
export const BUDGET_MUTATIONS: readonly Mutation[] = [
  {
    code: 'execution-rate',
    title: 'the stated execution rate is five steps too high, in the text as well',
    model: inBudget(({ stated, ...budget }) => ({
      ...budget,
      stated: { ...stated, executionRate: fiveStepsUp(stated.executionRate) },
    })),
  },
  {
    code: 'adjustment-rate',
    title: 'the stated adjustment rate is five steps too high, in the text as well',
    model: inBudget(({ stated, ...budget }) => ({
      ...budget,
      stated: { ...stated, adjustmentRate: fiveStepsUp(stated.adjustmentRate) },
    })),
  },
  {
    code: 'executed-over-adjusted',
    title: 'operating expenses take one step more than they have, from personnel expenses',
    model: inBudget((budget) => {
      const [basic, projects] = budget.lines;
      const [personnel, operating] = basic.lines;
      if (!personnel || !operating) return budget;
      const moved = operating.adjusted + 1n - operating.executed;
      const lines = [
        { ...personnel, executed: personnel.executed - moved },
        { ...operating, executed: operating.executed + moved },
      ];
      return { ...budget, lines: [{ ...basic, lines }, projects] };
    }),
  },
  {
    code: 'executed-against-initial',
    title: 'money added to personnel and spent brings spending to 116 % of the initial budget',
    facts: (last) => {
      const { initial, executed } = totalsOf(last);
      const more = (initial * 116n) / 100n - executed;
      const { personnel } = last;
      return {
        ...last,
        personnel: {
          ...personnel,
          increase: personnel.increase + more,
          executed: personnel.executed + more,
        },
      };
    },
  },
  {
    code: 'executed-against-initial',
    title: 'cuts of 15 % bring spending below 85 % of the initial budget',
    facts: (last) =>
      mapLeaves(last, (leaf) => {
        if (leaf.initial === 0n) return leaf;
        const decrease = (leaf.initial * 15n) / 100n;
        return { ...leaf, increase: 0n, decrease, executed: ((leaf.initial - decrease) * 94n) / 100n };
      }),
  },
  {
    code: 'adjustment-unexplained',
    // Beyond 30 % and at most 115 % of the initial budget spent: execution is below 90 % and needs a reason.
    title: 'the budget rises by 32 % without a reason, and low execution has one',
    facts: (last) => ({
      ...mapLeaves(last, (leaf) =>
        leaf.initial === 0n
          ? leaf
          : {
              ...leaf,
              increase: (leaf.initial * 32n) / 100n,
              decrease: 0n,
              executed: (leaf.initial * 110n) / 100n,
            },
      ),
      explains: { adjustment: false, lowExecution: true },
    }),
  },
  {
    code: 'execution-unexplained',
    title: 'only 88 % is spent, without a reason',
    facts: (last) => ({
      ...mapLeaves(last, (leaf) => ({
        ...leaf,
        decrease: 0n,
        executed: ((leaf.initial + leaf.increase) * 88n) / 100n,
      })),
      explains: { ...last.explains, lowExecution: false },
    }),
  },
  {
    code: 'three-public-over-budget',
    title: 'receptions cost one step more than budgeted',
    facts: ({ threePublic, ...last }) => {
      const { budget } = threePublic.receptions;
      return { ...last, threePublic: { ...threePublic, receptions: { budget, spent: budget + 1n } } };
    },
  },
  {
    code: 'three-public-increase',
    title: 'the three public expenses are budgeted one step above last year',
    facts: (last, before) => {
      const { vehicles } = last.threePublic;
      const more = threePublicBudget(before) - threePublicBudget(last) + 1n;
      return {
        ...last,
        threePublic: { ...last.threePublic, vehicles: { ...vehicles, budget: vehicles.budget + more } },
      };
    },
  },
  ...[100n, 10_000n].map((factor): Mutation => ({
    code: 'unit-slip',
    title: `the amounts of all lines are ${factor} times those of last year`,
    facts: (last, { personnel, operating, projects }) =>
      mapLeaves({ ...last, personnel, operating, projects }, (leaf) => ({
        initial: leaf.initial * factor,
        increase: leaf.increase * factor,
        decrease: leaf.decrease * factor,
        executed: leaf.executed * factor,
      })),
  })),
];

function fiveStepsUp(rate: string): string {
  const decimals = rate.split('.')[1]?.length ?? 0;
  return new Big(rate).plus(new Big(5).div(10 ** decimals)).toFixed(decimals);
}

function totalsOf({ personnel, operating, projects }: YearFacts): Pick<LeafFacts, 'initial' | 'executed'> {
  const leaves = [personnel, operating, ...projects];
  return {
    initial: leaves.reduce((sum, leaf) => sum + leaf.initial, 0n),
    executed: leaves.reduce((sum, leaf) => sum + leaf.executed, 0n),
  };
}

function threePublicBudget({ threePublic }: YearFacts): bigint {
  return Object.values(threePublic).reduce((sum, { budget }) => sum + budget, 0n);
}

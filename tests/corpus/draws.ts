import fc from 'fast-check';
import type { MoneyUnit } from '../../src/vocabulary/money-units.ts';
import { BENEFIT_POOL, OUTPUT_POOL, SATISFACTION_POOL, type IndicatorKind } from './indicator-pool.ts';
import { PROJECT_POOL } from './project-pool.ts';

/** What is drawn for a line in a year, in per mille. */
export interface LeafDraw {
  readonly growth: number;
  readonly increase: number;
  readonly decrease: number;
  readonly executed: number;
}

/** What is drawn for a row of annex 2 in a year. */
export interface RowDraw {
  /** By how much the target gets harder, in per mille. */
  readonly tighten: number;
  readonly missed: boolean;
  /** How far the actual value lies from the target, in per mille; 0 may be an exact hit. */
  readonly by: number;
}

/** What is drawn for a year. */
export interface YearDraw {
  readonly leaves: readonly LeafDraw[];
  readonly rows: readonly RowDraw[];
  readonly threePublic: { readonly cut: number; readonly spent: readonly number[] };
  readonly vacant: number;
  readonly counted: number;
  readonly filedAfter: number;
  readonly publishedAfter: number;
  readonly outsideGap: number;
  readonly explains: { readonly adjustment: boolean; readonly lowExecution: boolean };
  readonly choices: readonly number[];
}

/** What is drawn for a project. */
export interface ProjectDraw {
  readonly kind: (typeof PROJECT_POOL)[number];
  /** First year's amount beside personnel expenses, in per mille. */
  readonly size: number;
  readonly split: number;
  /** Years from the first in which it is there. */
  readonly from: number;
  readonly years: number;
}

/** What is drawn for a body. */
export interface DepartmentDraw {
  readonly format: Format;
  readonly firstYear: number;
  readonly personnel: bigint;
  readonly operating: number;
  readonly projects: readonly ProjectDraw[];
  readonly shares: readonly number[];
  readonly threePublic: readonly [abroad: number, vehicles: number, receptions: number];
  readonly posts: readonly number[];
  readonly groupWeights: readonly [execution: number, benefits: number, satisfaction: number];
  readonly rowWeights: readonly number[];
  readonly targets: readonly number[];
  readonly kinds: Readonly<Record<'output' | 'benefits' | 'satisfaction', readonly IndicatorKind[]>>;
  readonly executionTarget: number;
  readonly harshness: number;
  readonly years: readonly YearDraw[];
}

/** A way to print amounts. */
export interface Format {
  readonly unit: MoneyUnit;
  readonly decimals: number;
  readonly rateDecimals: number;
  /** By how much amounts are longer than in the coarsest format. */
  readonly scale: bigint;
}

/** Most rows that a report has. */
export const MOST_ROWS = 24;
/** Most lines without lines below that a report has. */
export const MOST_LEAVES = 8;
/** How many numbers choose between wordings. */
export const CHOICES = 24;

const FORMATS: readonly Omit<Format, 'rateDecimals'>[] = [
  { unit: '万元', decimals: 2, scale: 1n },
  { unit: '万元', decimals: 4, scale: 100n },
  { unit: '万元', decimals: 6, scale: 10_000n },
  { unit: '元', decimals: 2, scale: 1000n },
  { unit: '元', decimals: 0, scale: 100n },
  { unit: '亿元', decimals: 6, scale: 10n },
  { unit: '亿元', decimals: 4, scale: 1n },
];

const perMille = (min: number, max: number): fc.Arbitrary<number> => fc.integer({ min, max });
/** Often nothing at all. */
const maybe = (max: number): fc.Arbitrary<number> =>
  fc.oneof({ weight: 1, arbitrary: fc.constant(0) }, { weight: 2, arbitrary: perMille(0, max) });

const leafDraw: fc.Arbitrary<LeafDraw> = fc.record({
  growth: perMille(850, 1200),
  increase: maybe(120),
  decrease: maybe(60),
  executed: fc.oneof(
    { weight: 6, arbitrary: perMille(925, 1000) },
    { weight: 1, arbitrary: fc.constant(1000) },
  ),
});

const rowDraw: fc.Arbitrary<RowDraw> = fc.record({
  tighten: maybe(20),
  missed: fc.oneof({ weight: 4, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
  by: maybe(240),
});

const yearDraw: fc.Arbitrary<YearDraw> = fc.record({
  leaves: exactly(leafDraw, MOST_LEAVES),
  rows: exactly(rowDraw, MOST_ROWS),
  threePublic: fc.record({ cut: maybe(100), spent: exactly(perMille(500, 1000), 3) }),
  vacant: maybe(100),
  counted: fc.integer({ min: 0, max: 364 }),
  filedAfter: fc.integer({ min: 0, max: 150 }),
  publishedAfter: fc.integer({ min: 0, max: 180 }),
  outsideGap: fc.integer({ min: -450, max: 300 }),
  explains: fc.record({ adjustment: fc.boolean(), lowExecution: fc.boolean() }),
  choices: exactly(fc.nat(999), CHOICES),
});

const project: fc.Arbitrary<Omit<ProjectDraw, 'kind'>> = fc.record({
  size: perMille(30, 1500),
  split: fc.oneof(fc.constant(0), perMille(200, 800)),
  from: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(2) }),
  years: fc.integer({ min: 1, max: 6 }),
});

const projects: fc.Arbitrary<readonly ProjectDraw[]> = fc
  .shuffledSubarray([...PROJECT_POOL], { minLength: 1, maxLength: MOST_LEAVES - 2 })
  .chain((kinds) => fc.tuple(...kinds.map((kind) => project.map((drawn) => ({ ...drawn, kind })))));

const format: fc.Arbitrary<Format> = fc
  .tuple(fc.constantFrom(...FORMATS), fc.nat(2))
  .map(([one, rateDecimals]) => ({ ...one, rateDecimals }));

/** What is drawn for a body over a number of years. */
export function departmentDraw(years: {
  readonly min: number;
  readonly max: number;
}): fc.Arbitrary<DepartmentDraw> {
  return fc.record({
    format,
    firstYear: fc.integer({ min: 2016, max: 2021 }),
    personnel: fc.bigInt({ min: 20_000n, max: 9_999_999n }),
    operating: perMille(80, 300),
    projects,
    shares: fc.array(perMille(0, 250), { maxLength: 3 }),
    threePublic: fc.tuple(maybe(3), perMille(2, 8), maybe(2)),
    posts: fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 1, maxLength: 4 }),
    groupWeights: fc.tuple(
      fc.integer({ min: 8, max: 20 }),
      fc.integer({ min: 20, max: 35 }),
      fc.integer({ min: 5, max: 15 }),
    ),
    rowWeights: exactly(fc.integer({ min: 1, max: 20 }), MOST_ROWS),
    targets: exactly(perMille(0, 1000), MOST_ROWS),
    kinds: fc.record({
      output: fc.subarray(
        OUTPUT_POOL.flatMap(({ kinds }) => kinds),
        { minLength: 5, maxLength: 10 },
      ),
      benefits: fc.subarray(
        BENEFIT_POOL.flatMap(({ kinds }) => kinds),
        { minLength: 2 },
      ),
      satisfaction: fc.subarray(
        SATISFACTION_POOL.flatMap(({ kinds }) => kinds),
        { minLength: 1 },
      ),
    }),
    executionTarget: fc.constantFrom(90, 92, 95, 98, 100),
    harshness: fc.constantFrom(10, 15, 20),
    years: fc.array(yearDraw, { minLength: years.min, maxLength: years.max, size: 'max' }),
  });
}

function exactly<Value>(arbitrary: fc.Arbitrary<Value>, length: number): fc.Arbitrary<Value[]> {
  return fc.array(arbitrary, { minLength: length, maxLength: length, size: 'max' });
}

import Big from 'big.js';
import fc from 'fast-check';
import { POST_KINDS } from '../../src/vocabulary/budget.ts';
import { BODIES, bodyAt, type Body } from './bodies.ts';
import { departmentDraw, type DepartmentDraw, type YearDraw } from './draws.ts';
import type { DepartmentFacts, YearFacts } from './facts.ts';
import { unfoldAmounts } from './unfold-amounts.ts';
import { unfoldIndicators } from './unfold-indicators.ts';

/** Last days of filing and publication in the made-up city, in the year after. */
export const DEADLINES = { filed: '05-31', published: '06-30' } as const;

/** A number of years in a row. */
export interface Span {
  readonly min: number;
  readonly max: number;
}

/** Any body over two or three years in a row, or as many as are asked for. */
export function departments(years: Span = { min: 2, max: 3 }): fc.Arbitrary<DepartmentFacts> {
  return fc
    .tuple(fc.nat(BODIES - 1), departmentDraw(years))
    .map(([index, draw]) => inBrief(toFacts(bodyAt(index), draw)));
}

/** Facts that show only their head when a property fails; the seed gives the rest. */
function inBrief(facts: DepartmentFacts): DepartmentFacts {
  const { body, printing, years } = facts;
  const brief = `${body.id} ${years.map(({ year }) => year).join()} ${printing.unit}`;
  return Object.assign(facts, { [fc.toStringMethod]: () => brief });
}

/** The facts that follow from what was drawn. */
export function toFacts(body: Body, draw: DepartmentDraw): DepartmentFacts {
  const [amounts, indicators] = [unfoldAmounts(draw), unfoldIndicators(draw)];
  const kinds = Object.fromEntries(
    POST_KINDS.slice(0, draw.posts.length).map((kind, index) => [kind, draw.posts[index]!]),
  );
  const posts = draw.posts.reduce((sum, one) => sum + one, 0);
  const personnel = draw.personnel * draw.format.scale;
  return {
    body,
    printing: draw.format,
    before: { initial: personnel, adjusted: personnel, executed: personnel - 137n, closing: 137n },
    years: draw.years.map((drawn, index): YearFacts => {
      const year = draw.firstYear + index;
      return {
        year,
        ...amounts[index]!,
        shares: draw.shares,
        kinds,
        vacant: Math.floor((posts * drawn.vacant) / 1000),
        retired: drawn.choices[0]! % 300,
        temporary: drawn.choices[1]! % 40,
        counted: dayAfter(`${year}-01-01`, drawn.counted),
        groups: indicators[index]!,
        harshness: new Big(draw.harshness).div(10),
        outsideGap: new Big(drawn.outsideGap).div(100),
        ...datesOf(year, drawn),
        explains: drawn.explains,
        choices: drawn.choices,
      };
    }),
  };
}

/** Filed after the year's end and published after filing, both by the last day. */
function datesOf(
  year: number,
  { filedAfter, publishedAfter }: YearDraw,
): Pick<YearFacts, 'filed' | 'published'> {
  const earlier = (one: string, other: string): string => (one < other ? one : other);
  const filed = earlier(dayAfter(`${year + 1}-01-01`, filedAfter), `${year + 1}-${DEADLINES.filed}`);
  return { filed, published: earlier(dayAfter(filed, publishedAfter), `${year + 1}-${DEADLINES.published}`) };
}

/** The date some days after another, both ISO. */
export function dayAfter(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

import type { BudgetedAndSpent } from './model.ts';
import type { DepartmentDraw, LeafDraw, ProjectDraw } from './draws.ts';
import type { LeafFacts, ProjectFacts, YearFacts } from './facts.ts';

type YearAmounts = Pick<YearFacts, 'personnel' | 'operating' | 'projects' | 'threePublic'>;

/** The amounts of every year: each line grows out of the one before, projects begin and end. */
export function unfoldAmounts(draw: DepartmentDraw): readonly YearAmounts[] {
  const years: YearAmounts[] = [];
  draw.years.forEach(({ leaves, threePublic }, year) => {
    const last = years.at(-1);
    const [personnelDraw, operatingDraw, ...projectDraws] = leaves;
    const personnel = draw.personnel * draw.format.scale;
    const grown = (before: LeafFacts | undefined, first: bigint, drawn: LeafDraw): LeafFacts =>
      leafOf(before ? part(before.initial, drawn.growth) : first, drawn);
    years.push({
      personnel: grown(last?.personnel, personnel, personnelDraw!),
      operating: grown(last?.operating, part(personnel, draw.operating), operatingDraw!),
      projects: draw.projects.flatMap((project, index) => {
        const before = last?.projects.find(({ kind }) => kind.id === project.kind.id);
        return projectIn(project, { index, year, before, personnel, drawn: projectDraws[index]! });
      }),
      threePublic: threePublicOf(last?.threePublic, draw.threePublic, personnel, threePublic),
    });
  });
  return years;
}

function leafOf(initial: bigint, { increase, decrease, executed }: LeafDraw): LeafFacts {
  const [raised, cut] = [part(initial, increase), part(initial, decrease)];
  return { initial, increase: raised, decrease: cut, executed: partUp(initial + raised - cut, executed) };
}

/** A project that is there in a year; one that begins later begins with money added during that year. */
function projectIn(
  { kind, size, split, from, years }: ProjectDraw,
  at: {
    readonly index: number;
    readonly year: number;
    readonly before: ProjectFacts | undefined;
    readonly personnel: bigint;
    readonly drawn: LeafDraw;
  },
): readonly ProjectFacts[] {
  const { index, year, before, personnel, drawn } = at;
  const stays = index === 0 || (year >= from && year < from + years);
  if (!stays) return [];
  if (before) {
    const initial = part(before.initial === 0n ? before.increase : before.initial, drawn.growth);
    return [{ kind, split, ...leafOf(initial, drawn) }];
  }
  if (index === 0 || year === 0) return [{ kind, split, ...leafOf(part(personnel, size), drawn) }];
  const increase = part(personnel, 4);
  return [{ kind, split, initial: 0n, increase, decrease: 0n, executed: partUp(increase, drawn.executed) }];
}

/** Budgets of the three public expenses never rise, and are not overspent. */
function threePublicOf(
  before: YearAmounts['threePublic'] | undefined,
  sizes: DepartmentDraw['threePublic'],
  personnel: bigint,
  { cut, spent }: { readonly cut: number; readonly spent: readonly number[] },
): YearAmounts['threePublic'] {
  const of = (last: BudgetedAndSpent | undefined, first: bigint, index: number): BudgetedAndSpent => {
    const budget = last ? part(last.budget, 1000 - cut) : first;
    return { budget, spent: part(budget, spent[index]!) };
  };
  const [abroad, vehicles, receptions] = sizes;
  return {
    travelAbroad: of(before?.travelAbroad, part(personnel, abroad), 0),
    vehicles: of(before?.vehicles, part(personnel, vehicles) + 200n, 1),
    receptions: of(before?.receptions, part(personnel, receptions), 2),
  };
}

/** Some per mille of an amount, rounded down. */
function part(amount: bigint, perMille: number): bigint {
  return (amount * BigInt(perMille)) / 1000n;
}

function partUp(amount: bigint, perMille: number): bigint {
  return (amount * BigInt(perMille) + 999n) / 1000n;
}

import type { Steps } from './amounts.ts';
import type { Department } from './departments.ts';
import { Draws } from './draws.ts';
import { projectNamesOf } from './projects.ts';
import type { ProjectFacts } from './facts.ts';

/** The amounts that a line passes through. */
export interface LineFacts extends Readonly<Record<'initial' | 'increase' | 'decrease', Steps>> {
  readonly adjusted: Steps;
  readonly executed: Steps;
}

/** A budget whose lines add up. */
export interface BudgetFacts {
  readonly personnel: LineFacts;
  readonly operating: LineFacts;
  readonly projects: readonly (LineFacts & ProjectFacts)[];
  readonly basic: LineFacts;
  readonly projectTotal: LineFacts;
  readonly total: LineFacts;
  readonly threePublic: Readonly<Record<'vehicles' | 'receptions' | 'abroad', Steps>>;
}

/** The budget of a department in a year; every amount is a whole number of so many steps. */
export function budgetOf(department: Department, year: number, step: number): BudgetFacts {
  const lasting = new Draws(`${department.id}/budget`);
  const draws = new Draws(`${department.id}/budget/${year}`);
  const growth = 1 + (year - 2017) * (lasting.between(-10, 60) / 1000);
  const line = (size: number, steady: boolean): LineFacts => toLine(size * growth, steady, step, draws);
  const personnel = line(sizeIn(lasting, 20_000, 900_000), true);
  const operating = line(sizeIn(lasting, 3000, 90_000), true);
  const projects = projectNamesOf(department, year).map((name) => {
    const size = sizeIn(new Draws(`${department.id}/${name.zh}`), 900, 700_000);
    return { name, ...line(size, false) };
  });
  const basic = sumOf([personnel, operating]);
  const projectTotal = sumOf(projects);
  return {
    personnel,
    operating,
    projects,
    basic,
    projectTotal,
    total: sumOf([basic, projectTotal]),
    threePublic: {
      vehicles: draws.between(1, 90) * 100 + (step === 1 ? draws.below(100) : 0),
      receptions: draws.between(0, 40) * 100 + (step === 1 ? draws.below(100) : 0),
      abroad: draws.chance(30) ? draws.between(1, 60) * 100 : 0,
    },
  };
}

function toLine(size: number, steady: boolean, step: number, draws: Draws): LineFacts {
  const rounded = (amount: number): Steps => Math.round(amount / step) * step;
  const initial = rounded((size * draws.between(850, 1180)) / 1000);
  const changes = draws.chance(steady ? 40 : 65);
  const increase = changes ? rounded((initial * draws.below(steady ? 90 : 420)) / 1000) : 0;
  const decrease = changes && draws.chance(50) ? rounded((initial * draws.below(200)) / 1000) : 0;
  const adjusted = initial + increase - decrease;
  const executed = rounded(
    (adjusted * (steady ? draws.between(965, 1000) : draws.between(580, 1000))) / 1000,
  );
  return { initial, increase, decrease, adjusted, executed: Math.min(executed, adjusted) };
}

/** Small sizes are as frequent as large ones. */
function sizeIn(draws: Draws, min: number, max: number): number {
  return min * (max / min) ** (draws.below(10_000) / 10_000);
}

function sumOf(lines: readonly LineFacts[]): LineFacts {
  const sum = (phase: keyof LineFacts): Steps => lines.reduce((total, line) => total + line[phase], 0);
  return {
    initial: sum('initial'),
    increase: sum('increase'),
    decrease: sum('decrease'),
    adjusted: sum('adjusted'),
    executed: sum('executed'),
  };
}

import type { ReportKind } from '../../src/vocabulary/report-kinds.ts';
import type { Grade } from '../../src/vocabulary/evaluation.ts';
import type { Bilingual } from '../corpus/bilingual.ts';
import { COARSE_STEPS, type NumberStyle, type Steps } from './amounts.ts';
import { budgetOf, type BudgetFacts } from './budget.ts';
import type { Department } from './departments.ts';
import { Draws } from './draws.ts';
import { indicatorsOf, type IndicatorRow } from './indicators.ts';
import { styleOf } from './style.ts';

/** What a report on a year says, the same in both languages. */
export interface ReportFacts {
  readonly department: Department;
  readonly year: number;
  readonly kind: ReportKind;
  /** Only the first part of the document was seen. */
  readonly excerpt: boolean;
  /** Twice as many works are described as usual. */
  readonly long: boolean;
  readonly style: NumberStyle;
  readonly budget: BudgetFacts;
  /** Initial budget of the year before. */
  readonly before: Steps;
  readonly indicators: readonly IndicatorRow[];
  /** In hundredths of a point. */
  readonly score: number;
  readonly grade: Grade;
  readonly questions: boolean;
  readonly staff: Readonly<Record<'administrative' | 'institution' | 'inPost' | 'retired', number>>;
  /** Month and day in the year after. */
  readonly filed: readonly [month: number, day: number];
  readonly number: number;
}

/** A project with its money. */
export interface ProjectFacts extends Readonly<Record<'initial' | 'adjusted' | 'executed', Steps>> {
  readonly name: Bilingual;
}

const KINDS: readonly (readonly [ReportKind, weight: number])[] = [
  ['self-evaluation', 52],
  ['department-evaluation', 10],
  ['third-party-evaluation', 10],
  ['finance-evaluation', 8],
  ['project-self-evaluation', 9],
  ['self-evaluation-form', 3],
  ['correction', 5],
  ['final-accounts-section', 3],
];
const EXCERPTS = 6;
const LONG = 14;

/** The facts of a report, which depend on department and year alone. */
export function factsOf(department: Department, year: number): ReportFacts {
  const draws = new Draws(`${department.id}/${year}`);
  const style = styleOf(department);
  const step = style.unit === 'yi' ? COARSE_STEPS : 1;
  const indicators = indicatorsOf(department, draws);
  const score = indicators.reduce((sum, row) => sum + row.score, 0);
  const posts = new Draws(`${department.id}/posts`);
  const administrative = posts.between(5, 90);
  const institution = posts.between(0, 260);
  return {
    department,
    year,
    kind: kindOf(draws),
    excerpt: draws.chance(EXCERPTS),
    long: draws.chance(LONG),
    style: { ...style, wide: draws.chance(5) },
    budget: budgetOf(department, year, step),
    before: budgetOf(department, year - 1, step).total.initial,
    indicators,
    score,
    grade: score >= 9000 ? 'excellent' : score >= 8000 ? 'good' : score >= 6000 ? 'fair' : 'poor',
    questions: draws.chance(40),
    staff: {
      administrative,
      institution,
      inPost: administrative + institution + draws.between(-4, 3),
      retired: draws.below(190),
    },
    filed: [draws.between(2, 6), draws.between(1, 28)],
    number: draws.between(1, 260),
  };
}

function kindOf(draws: Draws): ReportKind {
  let left = draws.below(100);
  for (const [kind, weight] of KINDS) {
    left -= weight;
    if (left < 0) return kind;
  }
  throw new Error('Found no kind. Expected the weights to make a hundred.');
}

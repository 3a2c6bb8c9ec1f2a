import Big from 'big.js';
import type { LocalizedText } from '../schema/localized-text.ts';
import type { ReportInput } from '../schema/report.ts';
import type { PostKind } from '../vocabulary/budget.ts';
import type { Grade } from '../vocabulary/evaluation.ts';
import { statedOr, toBudget, type AbsenceOf, type Budget } from './budget.ts';
import { toIndicatorGroups, type IndicatorGroup } from './indicator.ts';
import { NO_TEXT, type TextFacts } from './report-text.ts';
import type { Stated } from './stated.ts';

/** Posts and staff. */
export interface Staffing {
  readonly posts: Stated<number>;
  readonly inPost: Stated<number>;
  readonly kinds: Readonly<Partial<Record<PostKind, number>>>;
  readonly retired: Stated<number>;
  readonly temporary: Stated<number>;
  /** Date of the count, ISO. */
  readonly asOf: Stated<string>;
}

/** Score and grade as they are stated. */
export interface Marks {
  readonly score: Stated<Big>;
  readonly fullMarks: Stated<Big>;
  readonly grade: Stated<Grade>;
}

/** Score and grade as the report states them. */
export interface Evaluation extends Marks {
  /** What the finance bureau or a third party gave for the same year. */
  readonly outside: (Marks & { readonly evaluator: NonNullable<ReportInput['evaluator']> }) | undefined;
}

/** Which report: one department's, on one year. */
export interface ReportIdentity {
  /** File name of the department. */
  readonly department: string;
  /** The year reported on. */
  readonly year: number;
}

type Words = Pick<
  ReportInput,
  'title' | 'language' | 'kind' | 'coverage' | 'prose' | 'annexes' | 'replies' | 'notReported'
>;

/** A department's performance report on one year. */
export interface Report extends Readonly<Words>, ReportIdentity {
  /** `<department>/<year>`. */
  readonly id: string;
  readonly evaluator: ReportInput['evaluator'];
  readonly coverageNote: LocalizedText | undefined;
  /** Date of filing, ISO. */
  readonly filed: string | undefined;
  /** Date of publication, ISO. */
  readonly published: string | undefined;
  readonly source: NonNullable<ReportInput['source']> | undefined;
  readonly disclosure: NonNullable<ReportInput['disclosure']> | undefined;
  readonly budget: Budget;
  readonly staffing: Staffing;
  readonly evaluation: Evaluation;
  readonly indicators: readonly IndicatorGroup[];
  /** What the checks need of the text. */
  readonly text: TextFacts;
}

/**
 * Makes a report of a validated file.
 * @throws RangeError when an amount is finer than one fen (the reader refuses such files first).
 */
export function toReport(
  input: ReportInput,
  { department, year }: ReportIdentity,
  text: TextFacts = NO_TEXT,
): Report {
  const absence: AbsenceOf = (path) =>
    input.notReported.some(
      (absent) => path === absent || path.startsWith(`${absent}.`) || path.startsWith(`${absent}[`),
    )
      ? { kind: 'not-reported' }
      : { kind: 'not-seen' };
  const { staffing, evaluation } = input;
  const marks = (given: MarksInput | undefined, path: string): Marks => ({
    score: statedOr(points(given?.score), `${path}.score`, absence),
    fullMarks: statedOr(points(given?.fullMarks), `${path}.fullMarks`, absence),
    grade: statedOr(given?.grade, `${path}.grade`, absence),
  });
  const outside = evaluation?.outside;
  return {
    id: `${department}/${year}`,
    department,
    year,
    title: input.title,
    language: input.language,
    kind: input.kind,
    evaluator: input.evaluator,
    coverage: input.coverage,
    coverageNote: input.coverageNote ?? undefined,
    prose: input.prose,
    filed: input.filed ?? undefined,
    published: input.published ?? undefined,
    source: input.source ?? undefined,
    disclosure: input.disclosure,
    budget: toBudget(input.budget, absence),
    staffing: {
      posts: statedOr(staffing?.posts, 'staffing.posts', absence),
      inPost: statedOr(staffing?.inPost, 'staffing.inPost', absence),
      kinds: staffing?.kinds ?? {},
      retired: statedOr(staffing?.retired, 'staffing.retired', absence),
      temporary: statedOr(staffing?.temporary, 'staffing.temporary', absence),
      asOf: statedOr(staffing?.asOf, 'staffing.asOf', absence),
    },
    evaluation: {
      ...marks(evaluation, 'evaluation'),
      outside: outside && {
        ...marks(outside, 'evaluation.outside'),
        evaluator: { by: outside.by, ...(outside.name ? { name: outside.name } : {}) },
      },
    },
    indicators: toIndicatorGroups(input.indicators),
    notReported: input.notReported,
    annexes: input.annexes,
    replies: input.replies,
    text,
  };
}

type MarksInput = Pick<NonNullable<ReportInput['evaluation']>, 'score' | 'fullMarks' | 'grade'>;

function points(text: string | null | undefined): Big | undefined {
  return text === null || text === undefined ? undefined : new Big(text);
}

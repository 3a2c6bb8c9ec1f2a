import type { PriceBasis } from './choice.ts';
import { indicatorOf, kindOf, type ComparedMeasure } from './compared-measure.ts';
import type { ComparedBody, ComparedReport } from './compared.ts';
import { isGivenInWords, refuseIndicator } from './indicator-rules.ts';
import type { Refusal } from './refusal.ts';

/** A department with the reports that give a measure. */
export interface Givers {
  readonly body: ComparedBody;
  readonly reports: readonly ComparedReport[];
}

/** Why a measure cannot be compared, the first reason that holds; undefined when it can. */
export function refuseMeasure(
  measure: ComparedMeasure,
  prices: PriceBasis,
  bodies: readonly Givers[],
): Refusal | undefined {
  const givers = bodies.filter(({ reports }) => reports.length > 0);
  const indicator = indicatorOf(measure);
  if (givers.length === 0)
    return {
      code: indicator !== undefined && isGivenInWords(indicator, bodies) ? 'in-words-only' : 'nothing-given',
    };
  return (
    refuseWithoutCommonYear(bodies, givers) ??
    refuseScores(measure, givers) ??
    (indicator === undefined ? undefined : refuseIndicator(indicator, givers)) ??
    (prices === 'real' && kindOf(measure) === 'money' ? refuseReal(givers) : undefined)
  );
}

function refuseWithoutCommonYear(bodies: readonly Givers[], givers: readonly Givers[]): Refusal | undefined {
  if (bodies.length < 2 || givers.length < 2) return undefined;
  const years = givers.flatMap(({ reports }) => reports.map(({ year }) => year));
  return new Set(years).size < years.length
    ? undefined
    : { code: 'no-common-year', departments: givers.map(({ body }) => body.id) };
}

/** Scores compare when the same side gave them, and as they stand only with the same full marks. */
function refuseScores(measure: ComparedMeasure, givers: readonly Givers[]): Refusal | undefined {
  if (kindOf(measure) !== 'points') return undefined;
  const given = givers.flatMap(({ body, reports }) => reports.map((report) => ({ body, report })));
  const [first] = given;
  const other = given.find(({ report }) => report.evaluator !== first?.report.evaluator);
  if (first && other)
    return {
      code: 'evaluators-differ',
      departments: [first.body.id, other.body.id],
      years: [first.report.year, other.report.year],
    };
  if (measure !== 'score' || given.length < 2) return undefined;
  const unknown = given.find(({ report }) => report.fullMarks === undefined);
  if (unknown)
    return { code: 'full-marks-unknown', departments: [unknown.body.id], years: [unknown.report.year] };
  const marks = [...new Set(given.flatMap(({ report }) => report.fullMarks ?? []))];
  return marks.length > 1 ? { code: 'full-marks-differ', marks } : undefined;
}

function refuseReal(givers: readonly Givers[]): Refusal | undefined {
  const without = givers.filter(({ body }) => !body.prices);
  if (without.length > 0) return { code: 'no-price-index', departments: without.map(({ body }) => body.id) };
  const bases = [...new Set(givers.flatMap(({ body }) => body.prices?.baseYear ?? []))];
  if (bases.length > 1) return { code: 'base-years-differ', years: bases.toSorted() };
  for (const { body, reports } of givers) {
    const years = reports.map(({ year }) => year).filter((year) => body.prices?.indices[year] === undefined);
    if (years.length > 0) return { code: 'price-year-missing', departments: [body.id], years };
  }
  return undefined;
}

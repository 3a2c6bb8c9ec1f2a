import { isMeasureId } from '../../vocabulary/measures.ts';
import { ofDecimal, toDecimal } from '../money.ts';
import { inBasePrices } from '../price-index.ts';
import type { Choice } from './choice.ts';
import { indicatorOf, kindOf, type ComparedMeasure } from './compared-measure.ts';
import type { ComparedBody, ComparedIndicator, ComparedReport, Figure } from './compared.ts';
import { refuseMeasure } from './measure-rules.ts';
import type { Refusal } from './refusal.ts';
import { refuseView } from './view-rules.ts';

/** A department in a year: what it reported, in the prices that were chosen; without a report no figure. */
export interface Point {
  readonly year: number;
  readonly report?: ComparedReport;
  readonly figure?: Figure;
  /** The indicator as the report has it, with what it aimed at. */
  readonly indicator?: ComparedIndicator;
  /** The index by which the amount was brought to base prices. */
  readonly index?: string;
}

/** One department over the years. */
export interface ComparedSeries {
  readonly body: ComparedBody;
  readonly points: readonly Point[];
}

/** One measure of all departments, or why they cannot be compared by it. */
export interface Panel {
  readonly measure: ComparedMeasure;
  /** The indicator that the measure is, as the newest report has it. */
  readonly indicator?: ComparedIndicator;
  readonly refusal?: Refusal;
  /** Base year of real money; absent for nominal money and for what is no money. */
  readonly baseYear?: number;
  readonly series: readonly ComparedSeries[];
}

/** What a choice gives. */
export interface Comparison {
  readonly choice: Choice;
  readonly bodies: readonly ComparedBody[];
  /** All years from first to last. */
  readonly years: readonly number[];
  /** Why nothing is compared; empty when it is. */
  readonly refusals: readonly Refusal[];
  readonly panels: readonly Panel[];
}

/** Compares departments as chosen. `bodies` are the chosen ones that there are, in the order of the choice. */
export function compare(choice: Choice, bodies: readonly ComparedBody[]): Comparison {
  const years = yearsOf(choice, bodies);
  const within = ({ reports }: ComparedBody): readonly ComparedReport[] =>
    reports.filter(({ year }) => years.includes(year));
  const refusals = refuseView(choice, bodies, within);
  return {
    choice,
    bodies,
    years,
    refusals,
    panels:
      refusals.length > 0 || bodies.length === 0
        ? []
        : choice.measures.map((measure) => toPanel(measure, choice, bodies, years)),
  };
}

/** All years from the first to the last that is chosen or, where none is, reported on. */
function yearsOf({ from, to }: Choice, bodies: readonly ComparedBody[]): readonly number[] {
  const reported = bodies.flatMap(({ reports }) => reports.map(({ year }) => year));
  if (reported.length === 0) return [];
  const isTurned = from !== undefined && to !== undefined && from > to;
  const first = Math.max((isTurned ? to : from) ?? 0, Math.min(...reported));
  const last = Math.min((isTurned ? from : to) ?? Infinity, Math.max(...reported));
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, step) => first + step);
}

function toPanel(
  measure: ComparedMeasure,
  { prices }: Choice,
  bodies: readonly ComparedBody[],
  years: readonly number[],
): Panel {
  const givers = bodies.map((body) => ({
    body,
    reports: body.reports.filter(
      (report) => years.includes(report.year) && 'value' in figureOf(report, measure),
    ),
  }));
  const refusal = refuseMeasure(measure, prices, givers);
  const indicator = newestOf(measure, bodies, years);
  const shared = { measure, ...(indicator ? { indicator } : {}) };
  if (refusal) return { ...shared, refusal, series: [] };
  const isReal = prices === 'real' && kindOf(measure) === 'money';
  const baseYear = isReal
    ? givers.find(({ reports }) => reports.length > 0)?.body.prices?.baseYear
    : undefined;
  return {
    ...shared,
    ...(baseYear === undefined ? {} : { baseYear }),
    series: bodies.map((body) => ({
      body,
      points: years.map((year) => toPoint(measure, year, body, isReal)),
    })),
  };
}

function toPoint(measure: ComparedMeasure, year: number, body: ComparedBody, isReal: boolean): Point {
  const report = body.reports.find((one) => one.year === year);
  if (!report) return { year };
  const figure = figureOf(report, measure);
  const indicator = indicatorIn(report, measure);
  const index = isReal ? body.prices?.indices[year] : undefined;
  if (index === undefined || !('value' in figure))
    return { year, report, figure, ...(indicator ? { indicator } : {}) };
  const real = toDecimal(inBasePrices(ofDecimal(figure.value, 0), index), 0);
  return { year, report, figure: { value: real }, index };
}

/** The indicator of the newest report that has it. */
function newestOf(
  measure: ComparedMeasure,
  bodies: readonly ComparedBody[],
  years: readonly number[],
): ComparedIndicator | undefined {
  return bodies
    .flatMap(({ reports }) => reports)
    .filter(({ year }) => years.includes(year))
    .toSorted((left, right) => right.year - left.year)
    .map((report) => indicatorIn(report, measure))
    .find((indicator) => indicator !== undefined);
}

function indicatorIn(
  { indicators }: ComparedReport,
  measure: ComparedMeasure,
): ComparedIndicator | undefined {
  const id = indicatorOf(measure);
  return id === undefined ? undefined : indicators[id];
}

/** What a report gives of a measure. An indicator that it does not have was not seen in it. */
function figureOf({ figures, indicators }: ComparedReport, measure: ComparedMeasure): Figure {
  return isMeasureId(measure)
    ? figures[measure]
    : (indicators[indicatorOf(measure) ?? '']?.actual ?? { absent: 'not-seen' });
}

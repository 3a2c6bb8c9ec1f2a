import { MEASURE_IDS, type MeasureId } from '../../vocabulary/measures.ts';
import type { ReportKind } from '../../vocabulary/report-kinds.ts';
import { rowsOf, type Indicator } from '../indicator.ts';
import { ancestorsOf, successorsOf, type Department } from '../lineage.ts';
import { measureOf, toPlainDecimal } from '../measures.ts';
import type { PriceSeries } from '../price-index.ts';
import type { Region } from '../region.ts';
import type { Report } from '../report.ts';
import { valueOf } from '../stated.ts';
import type {
  ComparedBody,
  ComparedIndicator,
  ComparedReport,
  Evaluator,
  Figure,
  LineageBreak,
  LineageStep,
} from './compared.ts';

/** Where a compared department stands. */
export interface BodySurroundings {
  readonly departments: ReadonlyMap<string, Department>;
  readonly region: Region | undefined;
  readonly fictional: boolean;
  readonly prices: PriceSeries | undefined;
  /** Reports of a department, by its id. */
  readonly reportsOf: (department: string) => readonly Report[];
}

/** What a comparison needs of a department. A body that was only renamed brings its earlier years along. */
export function toComparedBody(department: Department, around: BodySurroundings): ComparedBody {
  const names = earlierNames(department, around.departments);
  const reports = new Map<number, ComparedReport>();
  for (const body of [...names.toReversed(), department])
    for (const report of around.reportsOf(body.id)) reports.set(report.year, toComparedReport(report));
  const { id, name, shortName } = department;
  return {
    id,
    name,
    shortName,
    regionName: around.region?.name ?? {},
    fictional: around.fictional,
    reports: [...reports.values()].toSorted((left, right) => left.year - right.year),
    breaks: [department, ...names].flatMap((body) => breaksOf(body, around)),
    lineage: lineageOf(department, around.departments),
    ...(around.prices ? { prices: around.prices } : {}),
  };
}

/** The bodies that a department was before it was renamed, nearest first. */
function earlierNames(
  department: Department,
  all: ReadonlyMap<string, Department>,
  seen: readonly string[] = [],
): readonly Department[] {
  const step = department.predecessors.find(({ relation }) => relation === 'rename');
  const earlier = step && all.get(step.department);
  if (!earlier || seen.includes(earlier.id) || earlier.id === department.id) return [];
  return [earlier, ...earlierNames(earlier, all, [...seen, department.id])];
}

function breaksOf(body: Department, { departments, reportsOf }: BodySurroundings): readonly LineageBreak[] {
  const yearOf = (date: string): number => Number(date.slice(0, 4));
  const first = Math.min(...reportsOf(body.id).map(({ year }) => year));
  const before = Map.groupBy(body.predecessors, ({ relation }) => relation);
  const split = successorsOf(body, departments).flatMap((later) =>
    later.predecessors
      .filter((step) => step.department === body.id && step.relation === 'split')
      .map((step) => ({ later, year: yearOf(step.date) })),
  );
  return [
    ...[...before].map(([relation, steps]): LineageBreak => ({
      relation,
      year: Number.isFinite(first) ? first : yearOf(steps[0]?.date ?? ''),
      others: steps.flatMap((step) => departments.get(step.department)?.shortName ?? []),
      direction: 'before',
    })),
    ...[...Map.groupBy(split, ({ year }) => year)].map(([year, parts]): LineageBreak => ({
      relation: 'split',
      year,
      others: parts.map(({ later }) => later.shortName),
      direction: 'after',
    })),
  ];
}

function lineageOf(department: Department, all: ReadonlyMap<string, Department>): readonly LineageStep[] {
  const line = [department, ...ancestorsOf(department, all)];
  const later = line.flatMap((body) => successorsOf(body, all));
  return [...new Set([...line, ...later])].flatMap((body) =>
    body.predecessors.map((step) => ({
      earlier: step.department,
      later: body.id,
      relation: step.relation,
      date: step.date,
    })),
  );
}

function toComparedReport(report: Report): ComparedReport {
  const fullMarks = valueOf(report.evaluation.fullMarks);
  const figures = MEASURE_IDS.map((id): [MeasureId, Figure] => {
    const measured = measureOf(report, id);
    return [
      id,
      measured.kind === 'reported' ? { value: toPlainDecimal(measured.value) } : { absent: measured.kind },
    ];
  });
  return {
    body: report.department,
    year: report.year,
    kind: report.kind,
    evaluator: report.evaluator?.by ?? EVALUATOR_OF_KIND[report.kind] ?? 'department',
    ...(fullMarks ? { fullMarks: fullMarks.toFixed() } : {}),
    figures: Object.fromEntries(figures) as Record<MeasureId, Figure>,
    indicators: Object.fromEntries(
      report.indicators
        .flatMap(rowsOf)
        .filter(({ target, actual }) => target?.kind === 'number' || actual?.kind === 'number')
        .map((row) => [row.id, toComparedIndicator(row)]),
    ),
  };
}

function toComparedIndicator({ name, unit, comparator, target, actual }: Indicator): ComparedIndicator {
  return {
    name,
    ...(unit ? { unit } : {}),
    ...(comparator ? { comparator } : {}),
    ...(target?.kind === 'number' ? { target: target.printed } : {}),
    actual: actual
      ? actual.kind === 'number'
        ? { value: actual.printed }
        : { absent: 'in-words' }
      : { absent: 'not-seen' },
  };
}

/** Who evaluated where the report does not say. */
const EVALUATOR_OF_KIND: Readonly<Partial<Record<ReportKind, Evaluator>>> = {
  'third-party-evaluation': 'third-party',
  'finance-evaluation': 'finance',
};

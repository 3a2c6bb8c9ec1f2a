import type {
  ComparedBody,
  ComparedReport,
  Figure,
  LineageStep,
} from '../../../../src/domain/comparison/compared.ts';
import type { Succession } from '../../../../src/vocabulary/department-kinds.ts';
import { MEASURE_IDS, type MeasureId } from '../../../../src/vocabulary/measures.ts';

/** A report that gives only these figures. */
export function comparedReport(
  year: number,
  given: Readonly<Partial<Record<MeasureId, string>>> = {},
  changes: Partial<ComparedReport> = {},
): ComparedReport {
  const figures = MEASURE_IDS.map((id): [MeasureId, Figure] => {
    const value = given[id];
    return [id, value === undefined ? { absent: 'not-seen' } : { value }];
  });
  return {
    body: 'a',
    year,
    kind: 'self-evaluation',
    evaluator: 'department',
    figures: Object.fromEntries(figures) as Record<MeasureId, Figure>,
    indicators: {},
    ...changes,
  };
}

/** A real department, with its id as its name. */
export function comparedBody(id: string, changes: Partial<ComparedBody> = {}): ComparedBody {
  return {
    id,
    name: { zh: `${id}局`, en: `Bureau ${id}` },
    shortName: { zh: id, en: id },
    regionName: { zh: '某市', en: 'Some City' },
    fictional: false,
    reports: [],
    breaks: [],
    lineage: [],
    ...changes,
  };
}

/** A step of lineage. */
export function step(earlier: string, relation: Succession, later: string): LineageStep {
  return { earlier, relation, later, date: '2023-01-01' };
}

import type { Catalog, CatalogReport } from '../../catalog/catalog.ts';
import { namesIn } from '../../domain/department-names.ts';
import type { Department } from '../../domain/lineage.ts';
import { toDecimal } from '../../domain/money.ts';
import { executionRate } from '../../domain/rates.ts';
import { toPercent } from '../../domain/ratio.ts';
import { pathTo, type Region } from '../../domain/region.ts';
import type { Report } from '../../domain/report.ts';
import { pointsOf100 } from '../../domain/score.ts';
import { valueOf } from '../../domain/stated.ts';
import type { Words } from '../../i18n/words.ts';
import { LOCALES } from '../../vocabulary/locales.ts';
import { countFindings } from '../findings/finding-counts.ts';

/** A value by which results are narrowed: the same id in every language, its name in that of the page. */
export interface SearchValue {
  readonly id: string;
  readonly label: string;
}

type Filters = Readonly<
  Record<'year' | 'region' | 'department' | 'kind' | 'grade' | 'questions', readonly SearchValue[]>
>;

type Measures = Readonly<Partial<Record<'initial' | 'executed' | 'rate' | 'score', string>>>;

/** What search needs of a page besides its text. */
export interface SearchFields {
  /** Names by which it is found: of the department, in every language, former ones too. */
  readonly aliases: readonly string[];
  readonly filters: Filters;
  /** Decimals to sort by: amounts in yuan, the execution rate in per cent, the score in points of 100. */
  readonly measures: Measures;
  readonly fictional: boolean;
}

/** What search needs of a report's page. */
export function toReportFields(catalog: Catalog, entry: CatalogReport, words: Words): SearchFields {
  const { report, department, region, fictional } = entry;
  const { t } = words;
  const grade = valueOf(report.evaluation.grade);
  return {
    aliases: aliasesOf(catalog, department),
    filters: {
      year: [{ id: String(report.year), label: String(report.year) }],
      region: regionValues(catalog, region, words),
      department: [departmentValue(department, words)],
      kind: [{ id: report.kind, label: t(`vocabulary:reportKinds.${report.kind}`) }],
      grade: grade ? [{ id: grade, label: t(`vocabulary:grades.${grade}`) }] : [],
      questions: countFindings([entry]).open > 0 ? [{ id: 'open', label: t('checks:findings.open') }] : [],
    },
    measures: measuresOf(report),
    fictional,
  };
}

/** What search needs of a department's page. */
export function toDepartmentFields(
  catalog: Catalog,
  department: Department,
  words: Words,
  fictional: boolean,
): SearchFields {
  const region = catalog.regions.get(department.region);
  return {
    aliases: aliasesOf(catalog, department),
    filters: {
      year: [],
      region: region ? regionValues(catalog, region, words) : [],
      department: [departmentValue(department, words)],
      kind: [],
      grade: [],
      questions: [],
    },
    measures: {},
    fictional,
  };
}

function aliasesOf({ departments }: Catalog, department: Department): readonly string[] {
  return [...new Set(LOCALES.flatMap((locale) => namesIn(locale, department, departments)))];
}

/** The region and those above it: a province finds what its cities have. */
function regionValues({ regions }: Catalog, region: Region, words: Words): readonly SearchValue[] {
  return pathTo(region, regions).map(({ id, name }) => ({ id, label: words.text(name).text }));
}

function departmentValue({ id, name }: Department, words: Words): SearchValue {
  return { id, label: words.text(name).text };
}

function measuresOf({ budget, evaluation }: Report): Measures {
  const [initial, executed] = [valueOf(budget.initial), valueOf(budget.executed)];
  const rate = executionRate(budget);
  const [score, fullMarks] = [valueOf(evaluation.score), valueOf(evaluation.fullMarks)];
  return {
    ...(initial && { initial: toDecimal(initial, 0) }),
    ...(executed && { executed: toDecimal(executed, 0) }),
    ...(rate && { rate: toPercent(rate, 2) }),
    ...(score && fullMarks?.gt(0) && { score: pointsOf100(score, fullMarks).toFixed() }),
  };
}

import type { Catalog, CatalogReport } from '../../catalog/catalog.ts';
import { measureOf, toPlainDecimal, type Measured } from '../../domain/measures.ts';
import { pathTo } from '../../domain/region.ts';
import type { Words } from '../../i18n/words.ts';
import { isMeasureId, MEASURE_IDS, type MeasureId } from '../../vocabulary/measures.ts';
import type { ReportKind } from '../../vocabulary/report-kinds.ts';
import { toRelease } from '../release/release.ts';
import { USUAL_COLUMNS } from './columns.ts';

/** Why a value of a table is absent, in one letter: not reported, not seen, not computable. */
export const ABSENT = { r: 'not-reported', s: 'not-seen', c: 'not-computable' } as const;

/** Letter of an absent value. */
export type AbsentLetter = keyof typeof ABSENT;

/** Something that rows refer to by its place in a list. */
interface Named<Id extends string = string> {
  readonly id: Id;
  readonly name: string;
}

/**
 * All reports, column by column: what the table of `/reports/` is made of in the browser. The value of a column
 * at one index is that of one report.
 */
export interface ReportsData {
  /** Name of the release. */
  readonly release: string;
  readonly departments: readonly Named[];
  /** Regions with the places of the regions above them, themselves included. */
  readonly regions: readonly (Named & { readonly path: readonly number[] })[];
  readonly kinds: readonly Named<ReportKind>[];
  readonly department: readonly number[];
  readonly region: readonly number[];
  readonly kind: readonly number[];
  readonly year: readonly number[];
  /** 1 where the report is invented. */
  readonly fictional: readonly (0 | 1)[];
  /** Open questions about the figures. */
  readonly questions: readonly number[];
  /**
   * Plain decimals, money in 元 and rates in per cent, or the letter of why there is none; of the measures whose
   * file has been read.
   */
  readonly measures: Readonly<Partial<Record<MeasureId, readonly string[]>>>;
}

/** `/reports/measures.json`: the measures that do not come with the rows, for readers who choose one of them. */
export type MeasuresFile = Pick<ReportsData, 'release' | 'measures'>;

/** The measures that come with the rows. */
const FIRST_MEASURES = USUAL_COLUMNS.filter(isMeasureId);

/** The values of a measure. @throws Error when its file has not been read. */
export function valuesOf({ measures }: ReportsData, id: MeasureId): readonly string[] {
  const values = measures[id];
  if (!values) throw new Error(`The values of ${id} have not been read.`);
  return values;
}

/** The other measures, the same in every language. */
export function toMeasuresFile(catalog: Catalog): MeasuresFile {
  return {
    release: toRelease(catalog).id,
    measures: measuresOf(
      catalog,
      MEASURE_IDS.filter((id) => !FIRST_MEASURES.includes(id)),
    ),
  };
}

/** `/reports/table.json`: all rows with the measures that every reader is shown, names in one language. */
export function toTableFile(catalog: Catalog, words: Words): ReportsData {
  const { regions } = catalog;
  const rows = rowsOf(catalog);
  const places = { department: new Places(), region: new Places(), kind: new Places() };
  const column = <Value>(of: (entry: CatalogReport) => Value): readonly Value[] => rows.map(of);
  const department = column(({ department: { id } }) => places.department.of(id));
  const region = column(({ region: own }) => {
    for (const above of pathTo(own, regions)) places.region.of(above.id);
    return places.region.of(own.id);
  });
  const kind = column(({ report }) => places.kind.of(report.kind));
  return {
    release: toRelease(catalog).id,
    departments: places.department.ids.map((id) => {
      const found = catalog.departments.get(id);
      return { id, name: found ? words.text(found.name).text : id };
    }),
    regions: places.region.ids.map((id) => {
      const found = regions.get(id);
      return {
        id,
        name: found ? words.text(found.name).text : id,
        path: found ? pathTo(found, regions).map((above) => places.region.of(above.id)) : [],
      };
    }),
    kinds: [...new Set(column(({ report }) => report.kind))].map((id) => ({
      id,
      name: words.t(`vocabulary:reportKinds.${id}`),
    })),
    department,
    region,
    kind,
    year: column(({ report }) => report.year),
    fictional: column(({ fictional }) => (fictional ? 1 : 0)),
    questions: column(
      ({ verdict }) => verdict.findings.filter(({ severity }) => severity === 'question').length,
    ),
    measures: measuresOf(catalog, FIRST_MEASURES),
  };
}

/** Real reports before invented ones, the newest first: as the table shows them, so that it has nothing to sort. */
function rowsOf({ reports }: Catalog): readonly CatalogReport[] {
  return reports.toSorted((left, right) => Number(left.fictional) - Number(right.fictional));
}

function measuresOf(catalog: Catalog, measures: readonly MeasureId[]): ReportsData['measures'] {
  const rows = rowsOf(catalog);
  return Object.fromEntries(
    measures.map((id) => [id, rows.map(({ report }) => written(measureOf(report, id)))]),
  );
}

/** Ids in the order of their first use, by which rows refer to them. */
class Places {
  readonly #places = new Map<string, number>();

  /** Place of an id; a new one comes last. */
  of(id: string): number {
    const place = this.#places.get(id) ?? this.#places.size;
    this.#places.set(id, place);
    return place;
  }

  get ids(): readonly string[] {
    return [...this.#places.keys()];
  }
}

function written(measured: Measured): string {
  switch (measured.kind) {
    case 'reported':
      return toPlainDecimal(measured.value);
    case 'not-reported':
      return 'r';
    case 'not-seen':
      return 's';
    case 'not-computable':
      return 'c';
  }
}

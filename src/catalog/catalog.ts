import { createHash } from 'node:crypto';
import { getCollection } from 'astro:content';
import { examineAll, type Verdict } from '../checks/examine.ts';
import { latestDateOf } from '../domain/as-of.ts';
import type { History } from '../domain/history.ts';
import type { Department } from '../domain/lineage.ts';
import { pathTo, type Region } from '../domain/region.ts';
import { toReport, type Report } from '../domain/report.ts';
import { readHistory } from '../reading/history/read-history.ts';
import { readSite } from '../reading/read-site.ts';
import type { GlossaryTermInput } from '../schema/glossary.ts';
import type { PriceSeriesInput } from '../schema/price-index.ts';
import type { SiteInput } from '../schema/site.ts';
import type { Locale } from '../vocabulary/locales.ts';
import type { TranslationStatus } from '../vocabulary/report-kinds.ts';

/** A translation of a report's text: its standing, and whether it was made from the present text. */
export interface TranslationState {
  readonly status: TranslationStatus;
  readonly current: boolean;
}

/** A report with all that its page shows besides. */
export interface CatalogReport {
  readonly report: Report;
  readonly department: Department;
  readonly region: Region;
  /** The region or one above it is invented. */
  readonly fictional: boolean;
  readonly verdict: Verdict;
  readonly translations: ReadonlyMap<Locale, TranslationState>;
  /** Digest of the report's files: frontmatter, text, translations. */
  readonly digest: string;
}

/** Everything the pages are made of. */
export interface Catalog {
  readonly site: SiteInput;
  readonly reports: readonly CatalogReport[];
  readonly departments: ReadonlyMap<string, Department>;
  readonly regions: ReadonlyMap<string, Region>;
  readonly glossary: readonly GlossaryTermInput[];
  /** Consumer price indices; empty where the content has none. */
  readonly priceIndex: readonly PriceSeriesInput[];
  /** Years that have reports, newest first. */
  readonly years: readonly number[];
  /** The day by which coverage is judged, ISO. */
  readonly asOf: string;
  /** Digest of all content. */
  readonly digest: string;
  /** What was committed of the reports, and when. */
  readonly history: History;
}

let catalog: Promise<Catalog> | undefined;

/** The whole content, read once per build; anew for every page of the development server. */
export function getCatalog(): Promise<Catalog> {
  if (import.meta.env.DEV) return readCatalog();
  catalog ??= readCatalog();
  return catalog;
}

async function readCatalog(): Promise<Catalog> {
  const files = await getCollection('files');
  const stored = files.map(({ data }) => data);
  const digests = new Map(files.map(({ id, digest }) => [id, String(digest)]));
  const regions = new Map(
    stored.flatMap((file) => (file.kind === 'region' ? [[file.name, { ...file.input, id: file.name }]] : [])),
  );
  const departments = new Map(
    stored.flatMap((file) =>
      file.kind === 'department' ? [[file.name, { ...file.input, id: file.name }]] : [],
    ),
  );
  const own = stored.filter((file) => file.kind === 'report');
  const translations = Map.groupBy(
    stored.filter((file) => file.kind === 'translation'),
    ({ department, year }) => `${department}/${year}`,
  );
  const reports = own.map((file) => ({ file, report: toReport(file.input, file, file.text) }));
  const site = readSite('content');
  const asOf = site.asOf ?? latestDateOf(reports.map(({ report }) => report)) ?? '1970-01-01';
  const verdicts = examineAll(
    reports.map(({ file, report }) => ({
      report,
      translations: new Map(
        (translations.get(report.id) ?? []).map(({ locale, input, claims }) => [
          locale,
          { current: input.translationOf === file.textDigest, claims },
        ]),
      ),
    })),
    { departments, regions, thresholds: site.thresholds, deadlines: site.deadlines },
  );
  const catalogued = reports.map(({ file, report }): CatalogReport => {
    const department = getEntry(departments, report.department);
    const region = getEntry(regions, department.region);
    const companions = translations.get(report.id) ?? [];
    return {
      report,
      department,
      region,
      fictional: pathTo(region, regions).some((above) => above.fictional),
      verdict: getEntry(verdicts, report.id),
      translations: new Map(
        companions.map((companion) => [
          companion.locale,
          { status: companion.input.status, current: companion.input.translationOf === file.textDigest },
        ]),
      ),
      digest: digest([
        digests.get(`reports/${report.id}.md`) ?? '',
        ...companions.map((companion) => digests.get(`reports/${report.id}.${companion.locale}.md`) ?? ''),
      ]),
    };
  });
  return {
    site,
    reports: catalogued.sort(newestFirst),
    departments,
    regions,
    glossary: stored.find((file) => file.kind === 'glossary')?.input ?? [],
    priceIndex: stored.find((file) => file.kind === 'price-index')?.input ?? [],
    years: [...new Set(catalogued.map(({ report }) => report.year))].sort((left, right) => right - left),
    asOf,
    digest: digest([...[...digests].sort().flat(), JSON.stringify(site), asOf]),
    history: readHistory('content'),
  };
}

/** Newest year first; within a year by department. */
function newestFirst(left: CatalogReport, right: CatalogReport): number {
  return (
    right.report.year - left.report.year ||
    left.report.department.localeCompare(right.report.department, 'en')
  );
}

function getEntry<Value>(entries: ReadonlyMap<string, Value>, id: string): Value {
  const found = entries.get(id);
  if (found === undefined) throw new Error(`No entry ${id}: npm run check tells which file refers to it.`);
  return found;
}

function digest(parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\n')).digest('hex');
}

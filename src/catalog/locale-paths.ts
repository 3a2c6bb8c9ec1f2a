import { readSite } from '../reading/read-site.ts';
import { LOCALES, type Locale } from '../vocabulary/locales.ts';
import type { Department } from '../domain/lineage.ts';
import type { Region } from '../domain/region.ts';
import { getCatalog, type Catalog, type CatalogReport } from './catalog.ts';
import { listKey, parallelKey, reportKey } from './page-keys.ts';

/** A static path of a page in one language; the default language has no part of its own. */
export interface LocalePath<Params, Props> {
  readonly params: Params & { readonly locale: string | undefined };
  readonly props: Props & { readonly locale: Locale };
  readonly cacheKey: string;
}

/** The path of a page that lists content, in every language. */
export async function pathsInEveryLocale(): Promise<LocalePath<object, object>[]> {
  const cacheKey = listKey(await getCatalog());
  return LOCALES.map((locale) => ({ params: { locale: localeParam(locale) }, props: { locale }, cacheKey }));
}

/** The paths of what every department has, in every language. */
export function departmentPaths(): Promise<LocalePath<{ department: string }, { entry: Department }>[]> {
  return pathsOfEach(
    ({ departments }) => departments,
    (department) => ({ department }),
  );
}

/** The paths of what every region has, in every language. */
export function regionPaths(): Promise<LocalePath<{ region: string }, { entry: Region }>[]> {
  return pathsOfEach(
    ({ regions }) => regions,
    (region) => ({ region }),
  );
}

/** The paths of a file that every report has; it is one for all languages. */
export async function reportFilePaths(): Promise<
  { params: { department: string; year: string }; props: { entry: CatalogReport } }[]
> {
  const { reports } = await getCatalog();
  return reports.map((entry) => ({
    params: { department: entry.report.department, year: String(entry.report.year) },
    props: { entry },
  }));
}

/** The paths of what every report has, in every language. */
export async function reportPaths(): Promise<
  LocalePath<{ department: string; year: string }, { entry: CatalogReport }>[]
> {
  const catalog = await getCatalog();
  return LOCALES.flatMap((locale) =>
    catalog.reports.map((entry) => ({
      params: {
        locale: localeParam(locale),
        department: entry.report.department,
        year: String(entry.report.year),
      },
      props: { locale, entry },
      cacheKey: reportKey(catalog, entry),
    })),
  );
}

/** The paths of the reports that have a translation, with its language, in every language of the site. */
export async function parallelPaths(): Promise<
  LocalePath<{ department: string; year: string }, { entry: CatalogReport; other: Locale }>[]
> {
  const catalog = await getCatalog();
  return LOCALES.flatMap((locale) =>
    catalog.reports.flatMap((entry) => {
      const { report, translations } = entry;
      const other = translations.has(locale) ? locale : [...translations.keys()][0];
      if (other === undefined) return [];
      return [
        {
          params: { locale: localeParam(locale), department: report.department, year: String(report.year) },
          props: { locale, entry, other },
          cacheKey: parallelKey(catalog, entry),
        },
      ];
    }),
  );
}

/** The paths of what every year has, in every language. */
export async function yearPaths(): Promise<LocalePath<{ year: string }, { year: number }>[]> {
  const catalog = await getCatalog();
  const cacheKey = listKey(catalog);
  return LOCALES.flatMap((locale) =>
    catalog.years.map((year) => ({
      params: { locale: localeParam(locale), year: String(year) },
      props: { locale, year },
      cacheKey,
    })),
  );
}

async function pathsOfEach<Params, Entry extends { readonly id: string }>(
  entriesOf: (catalog: Catalog) => ReadonlyMap<string, Entry>,
  paramsOf: (id: string) => Params,
): Promise<LocalePath<Params, { entry: Entry }>[]> {
  const catalog = await getCatalog();
  const cacheKey = listKey(catalog);
  return LOCALES.flatMap((locale) =>
    [...entriesOf(catalog).values()].map((entry) => ({
      params: { locale: localeParam(locale), ...paramsOf(entry.id) },
      props: { locale, entry },
      cacheKey,
    })),
  );
}

/** First part of a language's paths as Astro wants it: undefined for the default language. */
export function localeParam(locale: Locale): string | undefined {
  return locale === readSite('content').defaultLocale ? undefined : locale;
}

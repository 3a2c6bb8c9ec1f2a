import type { Catalog, CatalogReport } from '../../catalog/catalog.ts';
import { isFictional, reportsOf, reportsWithin } from '../../catalog/selections.ts';
import type { Department } from '../../domain/lineage.ts';
import { pathTo, type Region } from '../../domain/region.ts';
import type { LocalizedText } from '../../schema/localized-text.ts';
import { amountInUnit } from '../../i18n/amount-in-unit.ts';
import { PAGES, addressOf } from '../../i18n/urls.ts';
import type { Words } from '../../i18n/words.ts';
import { addressOfSite } from '../pages/frame.ts';
import { toFacts } from '../pages/report-facts.ts';
import { toAtom, type FeedEntry } from './atom.ts';
import { dayOfReport, fictionalMark } from './report-entries.ts';

/** Entries of a feed; readers that want all have the pages. */
const ENTRIES = 50;

/** `/feed.xml`: the newest reports, dated by their publication, else by their filing. */
export function toReportsFeed(catalog: Catalog, words: Words): string {
  return toAtom(
    catalog,
    words,
    {
      title: words.t('site:feed.title', { site: words.text(catalog.site.name).text }),
      description: words.t('site:feed.description'),
      page: PAGES.home,
      feed: PAGES.feed,
    },
    entriesOf(catalog, catalog.reports, words),
    ENTRIES,
  );
}

/** `/departments/<department>/feed.xml`: a department's own reports. */
export function toDepartmentFeed(catalog: Catalog, department: Department, words: Words): string {
  return feedOf(catalog, words, {
    name: department.name,
    fictional: isFictional(catalog, department),
    page: PAGES.department(department.id),
    feed: PAGES.departmentFeed(department.id),
    reports: reportsOf(catalog, department.id),
  });
}

/** `/regions/<region>/feed.xml`: the reports of a region and of those below it. */
export function toRegionFeed(catalog: Catalog, region: Region, words: Words): string {
  return feedOf(catalog, words, {
    name: region.name,
    fictional: pathTo(region, catalog.regions).some((above) => above.fictional),
    page: PAGES.region(region.id),
    feed: PAGES.regionFeed(region.id),
    reports: reportsWithin(catalog, region),
  });
}

interface Subject {
  readonly name: LocalizedText;
  readonly fictional: boolean;
  readonly page: string;
  readonly feed: string;
  readonly reports: readonly CatalogReport[];
}

function feedOf(catalog: Catalog, words: Words, { name, fictional, page, feed, reports }: Subject): string {
  const title = words.t('site:feed.titleOf', {
    fictional: fictionalMark(fictional, words),
    name: words.text(name).text,
    site: words.text(catalog.site.name).text,
  });
  const description = words.t('site:feed.description');
  return toAtom(
    catalog,
    words,
    { title, description, page, feed },
    entriesOf(catalog, reports, words),
    ENTRIES,
  );
}

function entriesOf(catalog: Catalog, reports: readonly CatalogReport[], words: Words): readonly FeedEntry[] {
  const { t } = words;
  return reports.map(({ report, fictional }) => {
    const page = PAGES.report(report.department, report.year);
    const address = addressOf(addressOfSite(catalog), words.locale, page);
    return {
      id: address,
      date: dayOfReport(report),
      title: `${fictionalMark(fictional, words)}${words.text(report.title).text}`,
      link: address,
      paragraphs: [...(fictional ? [t('report:notices.fictional')] : []), ...figuresOf(report, words)],
    };
  });
}

/** The figures at a glance that the report gives, as its page words them. */
function figuresOf(report: CatalogReport['report'], words: Words): readonly string[] {
  const { t } = words;
  return toFacts(report, words, () => [])
    .filter(({ value }) => value.kind !== 'absent')
    .map(({ label, value, isMoney }) =>
      t('site:labelled', {
        label,
        value: isMoney ? amountInUnit(value.text, words) : value.text,
      }),
    );
}

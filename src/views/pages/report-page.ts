import type { Catalog, CatalogReport } from '../../catalog/catalog.ts';
import type { ReportText } from '../../catalog/report-text.ts';
import { neighboursOf } from '../../catalog/selections.ts';
import { PAGES, pathOf } from '../../i18n/urls.ts';
import type { PageText, Words } from '../../i18n/words.ts';
import { LOCALE_TRAITS } from '../../vocabulary/locales.ts';
import { toCitationSource, type CitationSource } from '../citing/citation-source.ts';
import { toReportLinks } from '../downloads/report-files.ts';
import { marksOf, toFindingViews, type FindingView } from '../findings/finding-view.ts';
import { toOutcomesTable } from '../findings/outcomes-table.ts';
import { toHistory, type HistoryView } from '../history/report-history.ts';
import { toReportFields, type SearchFields } from '../search/search-fields.ts';
import { pictureOf } from '../pictures/card.ts';
import { toReportCard } from '../pictures/report-card.ts';
import { toReportData } from '../structured-data/report-data.ts';
import type { TableView } from '../tables/table.ts';
import { addressOfSite, toFrame, type PageFrame } from './frame.ts';
import type { Link } from './links.ts';
import { toDisclosureBlock, toSourceBlock, type Entry } from './report-blocks.ts';
import { toContents, type ContentsEntry } from './report-contents.ts';
import { toFacts, type Fact } from './report-facts.ts';
import { toFigures, type FigureSection } from './report-figures.ts';
import { toNotices, type Notice } from './report-notices.ts';

/** All that a report's page prints. */
export interface ReportPage {
  readonly frame: PageFrame;
  readonly heading: PageText;
  readonly labels: readonly string[];
  /** Both languages side by side; undefined without a translation. */
  readonly parallelHref: string | undefined;
  readonly notices: readonly Notice[];
  readonly facts: readonly Fact[];
  readonly disclosure: readonly Entry[];
  readonly contents: readonly ContentsEntry[];
  readonly text: { readonly html: string; readonly lang: string; readonly foreign: boolean };
  readonly figures: readonly FigureSection[];
  readonly findings: {
    readonly summary: string;
    readonly list: readonly FindingView[];
    /** Every rule with what it said. */
    readonly outcomes: TableView;
  };
  readonly source: readonly Entry[];
  readonly citing: { readonly source: CitationSource; readonly releaseHref: string };
  readonly history: HistoryView;
  /** The report's files, and the data of all reports. */
  readonly downloads: readonly Link[];
  readonly neighbours: {
    readonly before: readonly NeighbourLink[];
    readonly after: readonly NeighbourLink[];
  };
  readonly searchFields: SearchFields;
}

interface NeighbourLink {
  readonly label: string;
  readonly href: string;
}

/** Words a report's page. */
export function toReportPage(
  catalog: Catalog,
  entry: CatalogReport,
  text: ReportText,
  words: Words,
): ReportPage {
  const { report, department, region, fictional, verdict } = entry;
  const { t } = words;
  const address = addressOfSite(catalog);
  const heading = words.text(report.title);
  const findings = toFindingViews(catalog, entry, words);
  const marks = marksOf(findings);
  const figures = toFigures(catalog, entry, words, marks);
  const neighbours = neighboursOf(catalog, entry);
  const toLink = ({ report: other }: CatalogReport): NeighbourLink => ({
    label: words.text(other.title).text,
    href: pathOf(address, words.locale, PAGES.report(other.department, other.year)),
  });
  const frame = toFrame(catalog, words, {
    title: heading.text,
    description: t('report:description', {
      title: heading.text,
      department: words.text(department.name).text,
      year: report.year,
    }),
    page: PAGES.report(report.department, report.year),
    trail: [
      { label: t('site:navigation.departments'), page: PAGES.departments },
      { label: words.text(department.name).text, page: PAGES.department(department.id) },
    ],
    fictional,
    picture: pictureOf(
      PAGES.report(report.department, report.year),
      toReportCard(catalog, entry, words),
      words,
    ),
    about: toReportData(catalog, entry, words),
    article: { published: report.published, source: words.text(department.name).text },
  });
  return {
    frame,
    heading,
    labels: [String(report.year), t(`vocabulary:reportKinds.${report.kind}`), words.text(region.name).text],
    parallelHref:
      entry.translations.size > 0
        ? pathOf(address, words.locale, PAGES.parallel(report.department, report.year))
        : undefined,
    notices: toNotices(entry, text, words),
    facts: toFacts(report, words, marks),
    disclosure: toDisclosureBlock(report, words, marks),
    contents: toContents(text, figures, words),
    text: {
      html: text.html,
      lang: LOCALE_TRAITS[text.language].tag,
      foreign: text.language !== words.locale,
    },
    figures,
    findings: {
      summary: t('report:findings.summary', {
        agreed: verdict.agreed,
        judged: verdict.outcomes.length - verdict.unjudged,
        unjudged: verdict.unjudged,
      }),
      list: findings,
      outcomes: toOutcomesTable(catalog, verdict, words),
    },
    source: toSourceBlock(entry, words, marks),
    citing: {
      source: toCitationSource(catalog, entry, words),
      releaseHref: `${address.origin.pathname}${PAGES.release}`,
    },
    history: toHistory(catalog, entry, words),
    downloads: toReportLinks(address, report, words),
    neighbours: { before: neighbours.before.map(toLink), after: neighbours.after.map(toLink) },
    searchFields: toReportFields(catalog, entry, words),
  };
}

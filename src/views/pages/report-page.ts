import type { Catalog, CatalogReport } from '../../catalog/catalog.ts';
import type { ReportText } from '../../catalog/report-text.ts';
import { neighboursOf } from '../../catalog/selections.ts';
import { hasThreePublic } from '../../domain/budget.ts';
import { pathTo } from '../../domain/region.ts';
import { formatFinding, type WordedFinding } from '../../i18n/format-finding.ts';
import { PAGES, pathOf } from '../../i18n/urls.ts';
import type { PageText, Words } from '../../i18n/words.ts';
import type { Severity } from '../../vocabulary/findings.ts';
import { LOCALE_TRAITS } from '../../vocabulary/locales.ts';
import type { ChartView } from '../charts/chart.ts';
import { toExecutionByLine } from '../charts/execution-by-line.ts';
import { toIndicatorScores } from '../charts/indicator-scores.ts';
import { toWaterfall } from '../charts/waterfall.ts';
import { toBudgetTable } from '../tables/budget-table.ts';
import { toIndicatorTable } from '../tables/indicator-table.ts';
import { toSourcesTable } from '../tables/sources-table.ts';
import type { TableView } from '../tables/table.ts';
import { toThreePublicTable } from '../tables/three-public-table.ts';
import { toCitations, type Citation } from './citations.ts';
import { addressOfSite, toFrame, type PageFrame } from './frame.ts';
import { toDisclosureBlock, toSourceBlock, type Entry } from './report-blocks.ts';
import { toFacts, type Fact } from './report-facts.ts';

/** A remark that stands above the report: excerpt, retold, translated. */
export interface Notice {
  readonly kind: 'excerpt' | 'retold' | 'translation';
  readonly text: string;
}

/** A figure section after the text: a table, or why there is none. */
export interface FigureSection {
  readonly id: string;
  readonly title: string;
  readonly table: TableView | undefined;
  /** Said in words where the table is missing. */
  readonly absence: string;
  readonly charts: readonly ChartView[];
}

/** A line of the contents. */
export interface ContentsEntry {
  readonly id: string;
  readonly text: string;
  /** 2 for a main section, 3 below. */
  readonly depth: number;
  readonly lang?: string;
  /** A section of the text, which carries a number. */
  readonly numbered: boolean;
}

/** All that a report's page prints. */
export interface ReportPage {
  readonly frame: PageFrame;
  readonly heading: PageText;
  readonly labels: readonly string[];
  readonly notices: readonly Notice[];
  readonly facts: readonly Fact[];
  readonly disclosure: readonly Entry[];
  readonly contents: readonly ContentsEntry[];
  readonly text: { readonly html: string; readonly lang: string; readonly foreign: boolean };
  readonly figures: readonly FigureSection[];
  readonly findings: {
    readonly summary: string;
    readonly list: readonly (WordedFinding & {
      readonly severity: Severity;
      readonly label: string;
      readonly field: string;
    })[];
  };
  readonly source: readonly Entry[];
  readonly citations: readonly Citation[];
  readonly neighbours: {
    readonly before: readonly NeighbourLink[];
    readonly after: readonly NeighbourLink[];
  };
  /** Values for the filters of search. */
  readonly filters: Readonly<Record<'year' | 'department' | 'region' | 'kind', string>>;
  /** Words by which search should find the page besides its text. */
  readonly aliases: readonly string[];
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
  const figures = toFigures(entry, words);
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
    article: { published: report.published, source: words.text(department.name).text },
  });
  const citations = toCitations(catalog, entry, words);
  return {
    frame,
    heading,
    labels: [String(report.year), t(`vocabulary:reportKinds.${report.kind}`), words.text(region.name).text],
    notices: toNotices(entry, text, words),
    facts: toFacts(report, words),
    disclosure: toDisclosureBlock(report, words),
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
        judged: verdict.agreed + new Set(verdict.findings.map(({ code }) => code)).size,
        unjudged: verdict.unjudged,
      }),
      list: verdict.findings.map((one) => ({
        ...formatFinding(one, words),
        severity: one.severity,
        label: t(`vocabulary:severities.${one.severity}`),
        field: one.place.field,
      })),
    },
    source: toSourceBlock(entry, words),
    citations,
    neighbours: { before: neighbours.before.map(toLink), after: neighbours.after.map(toLink) },
    filters: {
      year: String(report.year),
      department: words.text(department.name).text,
      region: pathTo(region, catalog.regions)
        .map((above) => words.text(above.name).text)
        .join(' / '),
      kind: t(`vocabulary:reportKinds.${report.kind}`),
    },
    aliases: [
      ...Object.values(department.shortName).filter((name) => name !== undefined),
      ...department.aliases,
    ],
  };
}

function toNotices({ report }: CatalogReport, text: ReportText, words: Words): readonly Notice[] {
  const { t } = words;
  const note = report.coverageNote && words.text(report.coverageNote);
  return [
    ...(report.coverage === 'excerpt'
      ? [{ kind: 'excerpt' as const, text: t('report:notices.excerpt', { note: note?.text ?? '' }) }]
      : []),
    ...(report.prose === 'retold' ? [{ kind: 'retold' as const, text: t('report:notices.retold') }] : []),
    ...translationNotice(text, words),
  ];
}

function translationNotice({ translation, language }: ReportText, words: Words): readonly Notice[] {
  const { t } = words;
  if (translation === undefined) return [];
  if (translation === 'missing') {
    return [
      {
        kind: 'translation',
        text: t('report:notices.untranslated', { language: t(`site:languages.${language}`) }),
      },
    ];
  }
  const standing = t(`vocabulary:translationStatuses.${translation.status}`);
  return [
    {
      kind: 'translation',
      text: translation.current
        ? t('report:notices.translated', { standing })
        : t('report:notices.outdated', { standing }),
    },
  ];
}

function toFigures({ report }: CatalogReport, words: Words): readonly FigureSection[] {
  const { t } = words;
  const { budget, indicators } = report;
  const absence = (field: string): string =>
    report.notReported.includes(field) ? t('report:absence.notReported') : t('report:absence.notSeen');
  const annexAbsence = (number: number, field: string): string =>
    report.annexes.some((annex) => annex.number === number && !annex.included)
      ? t('report:absence.annexNamedOnly')
      : absence(field);
  const defined = (charts: readonly (ChartView | undefined)[]): readonly ChartView[] =>
    charts.filter((chart) => chart !== undefined);
  return [
    {
      id: 'annex-1',
      title: t('report:sections.annex1'),
      table: budget.lines.length > 0 ? toBudgetTable(budget, words) : undefined,
      absence: annexAbsence(1, 'budget.lines'),
      charts: defined([toWaterfall(budget, words), toExecutionByLine(budget, words)]),
    },
    {
      id: 'sources',
      title: t('report:sections.sources'),
      table: budget.sources.length > 0 ? toSourcesTable(budget, words) : undefined,
      absence: absence('budget.sources'),
      charts: [],
    },
    {
      id: 'three-public',
      title: t('report:sections.threePublic'),
      table: hasThreePublic(budget) ? toThreePublicTable(budget, words) : undefined,
      absence: absence('budget.threePublic'),
      charts: [],
    },
    {
      id: 'annex-2',
      title: t('report:sections.annex2'),
      table: indicators.length > 0 ? toIndicatorTable(indicators, words) : undefined,
      absence: annexAbsence(2, 'indicators'),
      charts: defined([toIndicatorScores(indicators, words)]),
    },
  ];
}

/** Sections finer than this stay out of the contents. */
const CONTENTS_DEPTH = 3;

function toContents(
  text: ReportText,
  figures: readonly FigureSection[],
  words: Words,
): readonly ContentsEntry[] {
  const { t } = words;
  const foreign = text.language !== words.locale ? { lang: LOCALE_TRAITS[text.language].tag } : {};
  const fixed = (id: string, label: string): ContentsEntry => ({
    id,
    text: label,
    depth: 2,
    numbered: false,
  });
  return [
    fixed('facts', t('report:sections.facts')),
    ...text.outline
      .filter(({ depth }) => depth <= CONTENTS_DEPTH)
      .map((section) => ({
        id: section.id,
        text: section.text,
        depth: section.depth,
        numbered: true,
        ...foreign,
      })),
    ...figures.map(({ id, title }) => fixed(id, title)),
    fixed('findings', t('report:sections.findings')),
    fixed('source', t('report:sections.source')),
    fixed('cite', t('report:sections.cite')),
  ];
}

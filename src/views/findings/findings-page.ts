import type { Catalog, CatalogReport } from '../../catalog/catalog.ts';
import { tallyOf } from '../../checks/tally.ts';
import { FINDING_SEVERITY, type RuleCode } from '../../vocabulary/findings.ts';
import { PAGES, pathOf } from '../../i18n/urls.ts';
import type { Words } from '../../i18n/words.ts';
import { addressOfSite, toFrame, type PageFrame } from '../pages/frame.ts';
import { textCell, type Cell, type TableView } from '../tables/table.ts';
import { countFindings } from './finding-counts.ts';
import { toFilters, toFindingRows, type FilterChoice, type FindingRow } from './finding-rows.ts';
import { ruleName } from './rule-name.ts';

/** Rows of the list on `/findings/`; the pages of the rules and the CSV hold all. */
const LISTED_AT_MOST = 2000;

/** Findings of real reports, or of invented ones, which are never mixed. */
export interface FindingGroup {
  readonly id: 'real' | 'fictional';
  readonly title: string;
  readonly tables: readonly TableView[];
  readonly rows: readonly FindingRow[];
  /** Says so where the list is cut; empty otherwise. */
  readonly cut: string;
}

/** `/findings/` */
export interface FindingsPage {
  readonly frame: PageFrame;
  readonly filters: readonly FilterChoice[];
  readonly groups: readonly FindingGroup[];
  readonly csvHref: string;
  readonly feedHref: string;
}

/** Builds `/findings/`: every rule with its denominators, counts by year and department, and the list. */
export function toFindingsPage(catalog: Catalog, words: Words): FindingsPage {
  const { t } = words;
  const address = addressOfSite(catalog);
  const title = t('checks:findings.title');
  const groups = splitByNature(catalog).map(({ id, reports }): FindingGroup => {
    const all = toFindingRows(catalog, reports, words);
    return {
      id,
      title: t(`report:groups.${id}`),
      tables: [
        rulesTable(reports, words),
        countsTable(reports, words, 'years', t('report:fields.year'), ({ report }) => ({
          text: String(report.year),
          page: PAGES.year(report.year),
        })),
        countsTable(reports, words, 'departments', t('report:fields.department'), ({ department }) => ({
          text: words.text(department.name).text,
          page: PAGES.department(department.id),
        })),
      ].map((table) => ({
        ...withLinks(table, (page) => pathOf(address, words.locale, page)),
        caption: t('site:labelled', { label: table.caption, value: t(`report:groups.${id}`) }),
      })),
      rows: all.slice(0, LISTED_AT_MOST),
      cut:
        all.length > LISTED_AT_MOST
          ? t('checks:findings.cut', { shown: LISTED_AT_MOST, all: all.length })
          : '',
    };
  });
  return {
    frame: toFrame(catalog, words, { title, description: t('checks:findings.lead'), page: PAGES.findings }),
    filters: toFilters(
      catalog,
      groups.flatMap(({ rows }) => rows),
      words,
    ),
    groups,
    csvHref: `${address.origin.pathname}${PAGES.findingsCsv}`,
    feedHref: pathOf(address, words.locale, PAGES.findingsFeed),
  };
}

/** Reports split into real and invented ones; an empty side is left out. */
export function splitByNature(
  catalog: Catalog,
): readonly { readonly id: 'real' | 'fictional'; readonly reports: readonly CatalogReport[] }[] {
  return (['real', 'fictional'] as const)
    .map((id) => ({
      id,
      reports: catalog.reports.filter(({ fictional }) => fictional === (id === 'fictional')),
    }))
    .filter(({ reports }) => reports.length > 0);
}

/** Every rule: how often it was asked, could be judged, agreed, and found something. */
function rulesTable(reports: readonly CatalogReport[], words: Words): TableView {
  const { t } = words;
  const number = (value: number): Cell => ({ kind: 'number', text: words.number(value) });
  return {
    caption: t('checks:findings.rules'),
    columns: [
      { label: t('checks:filters.rule'), kind: 'text' },
      { label: t('checks:findings.asks'), kind: 'text' },
      { label: t('checks:findings.severity'), kind: 'text' },
      ...(['asked', 'judged', 'agreed', 'reportsFound'] as const).map((name) => ({
        label: t(`checks:findings.${name}`),
        kind: 'number' as const,
      })),
    ],
    rows: tallyOf(reports.map(({ verdict }) => verdict)).map(({ code, asked, judged, agreed, found }) => ({
      head: textCell({ text: ruleName(code, words) }, PAGES.rule(code)),
      depth: 0,
      role: 'plain',
      cells: [
        textCell({ text: t(`rules:rules.${code}.asks`) }),
        textCell({ text: t(`vocabulary:severities.${severityOf(code)}`) }),
        ...[asked, judged, agreed, found].map(number),
      ],
    })),
  };
}

/** Questions, notes and open questions by what reports share; the order of the reports is kept. */
function countsTable(
  reports: readonly CatalogReport[],
  words: Words,
  by: 'years' | 'departments',
  head: string,
  keyOf: (entry: CatalogReport) => { readonly text: string; readonly page: string },
): TableView {
  const { t } = words;
  const groups = Map.groupBy(reports, (entry) => keyOf(entry).page);
  return {
    caption: t(`checks:findings.${by}`),
    columns: [
      { label: head, kind: 'text' },
      ...(['questions', 'open', 'notes'] as const).map((name) => ({
        label: t(`checks:findings.${name}`),
        kind: 'number' as const,
      })),
    ],
    rows: [...groups].flatMap(([page, own]) => {
      const [first] = own;
      if (!first) return [];
      const { questions, open, notes } = countFindings(own);
      return [
        {
          head: textCell({ text: keyOf(first).text }, page),
          depth: 0,
          role: 'plain' as const,
          cells: [questions, open, notes].map((value) => ({
            kind: 'number' as const,
            text: words.number(value),
          })),
        },
      ];
    }),
  };
}

function severityOf(code: RuleCode): 'question' | 'note' {
  return FINDING_SEVERITY[code];
}

/** The table with the pages that its row heads name as addresses. */
function withLinks(table: TableView, hrefOf: (page: string) => string): TableView {
  return {
    ...table,
    rows: table.rows.map((row) =>
      row.head.kind === 'text' && row.head.href !== undefined
        ? { ...row, head: { ...row.head, href: hrefOf(row.head.href) } }
        : row,
    ),
  };
}

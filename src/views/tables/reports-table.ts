import type { CatalogReport } from '../../catalog/catalog.ts';
import { executionOnInitial, executionRate } from '../../domain/rates.ts';
import type { SiteAddress } from '../../i18n/urls.ts';
import { PAGES, pathOf } from '../../i18n/urls.ts';
import type { Words } from '../../i18n/words.ts';
import { absentCell, moneyCell, rateCell, textCell, type Cell, type TableView } from './table.ts';

/** What a list of reports leaves out because all its rows share it. */
export interface ReportsTableOptions {
  readonly caption: string;
  /** Leave the department out: the rows are all one department's years. */
  readonly byYear?: boolean;
  /** Leave the year out: the rows are all of one year. */
  readonly ofOneYear?: boolean;
}

/** A list of reports with their headline figures; each row leads to the report. */
export function toReportsTable(
  reports: readonly CatalogReport[],
  words: Words,
  site: SiteAddress,
  { caption, byYear = false, ofOneYear = false }: ReportsTableOptions,
): TableView {
  const { t } = words;
  return {
    caption,
    columns: [
      { label: byYear ? t('report:fields.year') : t('report:fields.department'), kind: 'text' },
      ...(byYear || ofOneYear ? [] : [{ label: t('report:fields.year'), kind: 'number' as const }]),
      ...(byYear ? [] : [{ label: t('report:fields.region'), kind: 'text' as const }]),
      { label: t('vocabulary:phases.initial'), kind: 'money' },
      { label: t('vocabulary:phases.adjusted'), kind: 'money' },
      { label: t('vocabulary:phases.executed'), kind: 'money' },
      { label: t('report:rates.executionOnAdjusted'), kind: 'number' },
      { label: t('report:rates.executionOnInitial'), kind: 'number' },
      { label: t('report:fields.score'), kind: 'number' },
      { label: t('report:fields.questions'), kind: 'number' },
    ],
    rows: reports.map((entry) => {
      const { report, department, region } = entry;
      const href = pathOf(site, words.locale, PAGES.report(report.department, report.year));
      return {
        head: byYear
          ? { kind: 'text', text: String(report.year), href }
          : textCell(words.text(department.name), href),
        depth: 0,
        role: 'plain',
        cells: [
          ...(byYear || ofOneYear ? [] : [{ kind: 'number', text: String(report.year) } as const]),
          ...(byYear ? [] : [textCell(words.text(region.name))]),
          moneyCell(report.budget.initial, words),
          moneyCell(report.budget.adjusted, words),
          moneyCell(report.budget.executed, words),
          rateCell(executionRate(report.budget), words),
          rateCell(executionOnInitial(report.budget), words),
          scoreCell(entry, words),
          questionsCell(entry, words, href),
        ],
      };
    }),
  };
}

function scoreCell({ report: { evaluation } }: CatalogReport, words: Words): Cell {
  return evaluation.score.kind === 'reported'
    ? { kind: 'number', text: words.number(evaluation.score.value.toFixed(2)) }
    : absentCell(evaluation.score, words);
}

function questionsCell({ verdict }: CatalogReport, words: Words, href: string): Cell {
  const questions = verdict.findings.filter(({ severity }) => severity === 'question').length;
  return questions === 0
    ? { kind: 'number', text: '0' }
    : { kind: 'number', text: words.number(questions), href: `${href}#findings` };
}

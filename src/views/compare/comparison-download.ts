import type { Comparison, Panel } from '../../domain/comparison/compare.ts';
import { kindOf } from '../../domain/comparison/compared-measure.ts';
import { COMPARATOR_NAMES } from '../data/comparator-names.ts';
import { exactly, type DownloadCell } from '../downloads/cell.ts';
import { absenceOf, exactUnitOf, nameOf, textIn, type ComparisonWords } from './comparison-words.ts';
import type { ComparedSeries, Point } from '../../domain/comparison/compare.ts';

/** A view as rows to download. */
export interface ComparisonDownload {
  readonly header: readonly string[];
  readonly rows: readonly (readonly DownloadCell[])[];
}

/** Columns of a download, by the names of their messages. */
const COLUMNS = [
  'colDepartmentId',
  'colDepartment',
  'colBody',
  'colFictional',
  'colYear',
  'colMeasureId',
  'colMeasure',
  'colValue',
  'colUnit',
  'colAbsent',
  'colBasis',
  'colIndex',
  'colKind',
  'colReport',
  'colRelease',
  'colTarget',
  'colComparator',
] as const;

/**
 * One row for each cell of the tables shown: the exact value (money in 元), what is missing in words, in which
 * prices, and the report that it comes from. What is refused is not in it.
 */
export function toComparisonDownload({ panels }: Comparison, words: ComparisonWords): ComparisonDownload {
  return {
    header: COLUMNS.map((name) => words.say(name)),
    rows: panels.flatMap((panel) =>
      panel.series.flatMap((series) => series.points.map((point) => toRow(panel, series, point, words))),
    ),
  };
}

function toRow(
  panel: Panel,
  { body }: ComparedSeries,
  { year, report, figure, index, indicator }: Point,
  words: ComparisonWords,
): readonly DownloadCell[] {
  const { say, settings } = words;
  const { measure, baseYear } = panel;
  const missing = figure && 'absent' in figure ? absenceOf(figure, words) : say('noReport');
  const basis = baseYear === undefined ? say('basisNominal') : say('basisReal', { year: String(baseYear) });
  const site = new URL(settings.root, settings.pageHref).href;
  return [
    body.id,
    textIn(body.name, words).text,
    report?.body,
    say(body.fictional ? 'yes' : 'no'),
    year,
    measure,
    nameOf(panel, words),
    figure && 'value' in figure ? exactly(figure.value) : undefined,
    exactUnitOf(panel, words),
    figure && 'value' in figure ? undefined : missing,
    kindOf(measure) === 'money' ? basis : undefined,
    exactly(index),
    report && settings.kinds[report.kind],
    report && `${site}${settings.prefix}reports/${report.body}/${report.year}/`,
    settings.release,
    exactly(indicator?.target),
    indicator?.comparator && COMPARATOR_NAMES[indicator.comparator],
  ];
}

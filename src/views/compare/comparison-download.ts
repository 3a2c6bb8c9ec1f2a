import type { Comparison, Panel } from '../../domain/comparison/compare.ts';
import { MEASURES } from '../../vocabulary/measures.ts';
import { exactly, type DownloadCell } from '../downloads/cell.ts';
import { exactUnitOf, textIn, type ComparisonWords } from './comparison-words.ts';
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
  { measure, baseYear }: Panel,
  { body }: ComparedSeries,
  { year, report, figure, index }: Point,
  words: ComparisonWords,
): readonly DownloadCell[] {
  const { say, settings } = words;
  const missing = figure && 'absent' in figure ? settings.absent[figure.absent] : say('noReport');
  const basis = baseYear === undefined ? say('basisNominal') : say('basisReal', { year: String(baseYear) });
  const site = new URL(settings.root, settings.pageHref).href;
  return [
    body.id,
    textIn(body.name, words).text,
    report?.body,
    say(body.fictional ? 'yes' : 'no'),
    year,
    measure,
    settings.measures[measure],
    figure && 'value' in figure ? exactly(figure.value) : undefined,
    exactUnitOf(measure, words),
    figure && 'value' in figure ? undefined : missing,
    MEASURES[measure] === 'money' ? basis : undefined,
    exactly(index),
    report && settings.kinds[report.kind],
    report && `${site}${settings.prefix}reports/${report.body}/${report.year}/`,
    settings.release,
  ];
}

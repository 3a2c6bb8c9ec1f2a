import type { Panel, Point } from '../../domain/comparison/compare.ts';
import type { PageText } from '../../i18n/words.ts';
import type { ComparedMeasure } from '../../domain/comparison/compared-measure.ts';
import {
  absenceOf,
  formatValue,
  nameOf,
  targetOf,
  textIn,
  unitOf,
  type ComparisonWords,
} from './comparison-words.ts';

/** A cell: a figure, or in words why there is none. */
export interface ComparisonCell {
  readonly text: string;
  readonly absent: boolean;
  /** Exact value as a plain decimal: money in 元. */
  readonly value?: string;
  /** Path of the report's page, from the site's root. */
  readonly href?: string;
}

/** A measure as a table: a row for each department, a column for each year. */
export interface ComparisonTable {
  readonly caption: string;
  readonly department: string;
  readonly years: readonly string[];
  readonly rows: readonly { readonly name: PageText; readonly cells: readonly ComparisonCell[] }[];
}

/** The table of a measure that can be compared. */
export function toComparisonTable(panel: Panel, words: ComparisonWords): ComparisonTable {
  const { say } = words;
  const { measure, series } = panel;
  const [name, unit] = [nameOf(panel, words), unitOf(panel, words)];
  return {
    caption: unit === '' ? name : say('caption', { measure: name, unit }),
    department: say('department'),
    years: (series[0]?.points ?? []).map(({ year }) => String(year)),
    rows: series.map(({ body, points }) => ({
      name: textIn(body.name, words),
      cells: points.map((point) => toCell(measure, point, words)),
    })),
  };
}

function toCell(measure: ComparedMeasure, point: Point, words: ComparisonWords): ComparisonCell {
  const { say, settings } = words;
  const { report, figure } = point;
  if (!report || !figure) return { text: say('noReport'), absent: true };
  const href = `${settings.root}${settings.prefix}reports/${report.body}/${report.year}/`;
  const target = targetOf(point, words);
  const aimed = (text: string): string =>
    target === undefined ? text : say('withTarget', { value: text, target });
  return 'value' in figure
    ? { text: aimed(formatValue(measure, figure.value, words)), absent: false, value: figure.value, href }
    : { text: aimed(absenceOf(figure, words)), absent: true, href };
}

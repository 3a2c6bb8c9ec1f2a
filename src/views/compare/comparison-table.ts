import type { Panel, Point } from '../../domain/comparison/compare.ts';
import type { PageText } from '../../i18n/words.ts';
import type { MeasureId } from '../../vocabulary/measures.ts';
import { formatValue, textIn, unitOf, type ComparisonWords } from './comparison-words.ts';

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
export function toComparisonTable(
  { measure, baseYear, series }: Panel,
  words: ComparisonWords,
): ComparisonTable {
  const { say, settings } = words;
  return {
    caption: say('caption', {
      measure: settings.measures[measure],
      unit: unitOf(measure, baseYear, words),
    }),
    department: say('department'),
    years: (series[0]?.points ?? []).map(({ year }) => String(year)),
    rows: series.map(({ body, points }) => ({
      name: textIn(body.name, words),
      cells: points.map((point) => toCell(measure, point, words)),
    })),
  };
}

function toCell(measure: MeasureId, { report, figure }: Point, words: ComparisonWords): ComparisonCell {
  const { say, settings } = words;
  if (!report || !figure) return { text: say('noReport'), absent: true };
  const href = `${settings.root}${settings.prefix}reports/${report.body}/${report.year}/`;
  return 'value' in figure
    ? { text: formatValue(measure, figure.value, words), absent: false, value: figure.value, href }
    : { text: settings.absent[figure.absent], absent: true, href };
}

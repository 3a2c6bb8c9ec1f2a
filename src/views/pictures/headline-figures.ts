import { measureOf } from '../../domain/measures.ts';
import type { Report } from '../../domain/report.ts';
import { formatMeasure } from '../../i18n/format-measure.ts';
import type { Words } from '../../i18n/words.ts';
import type { CardFigure } from './card.ts';

/** The three amounts of a report and its execution rate; what is missing is said in words. */
export function toHeadlineFigures(report: Report, words: Words): readonly CardFigure[] {
  return (['initial', 'adjusted', 'executed', 'executionRate'] as const).map((id) => ({
    label: words.t(`vocabulary:measures.${id}`),
    value: formatMeasure(measureOf(report, id), words),
  }));
}

import { isMeasureId, MEASURES, type MeasureId, type MeasureKind } from '../../vocabulary/measures.ts';

/** A performance indicator as a measure: its id of annex 2 after a fixed prefix. */
export type IndicatorMeasure = `indicator.${string}`;

/** What departments are compared by: a figure that every report may give, or one of their indicators. */
export type ComparedMeasure = MeasureId | IndicatorMeasure;

/** What a compared measure is counted in; an indicator in a unit of its own. */
export type ComparedKind = MeasureKind | 'indicator';

const PREFIX = 'indicator.';
const INDICATOR = /^indicator\.[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The measure of an indicator. */
export function toIndicatorMeasure(id: string): IndicatorMeasure {
  return `${PREFIX}${id}`;
}

/** Id of the indicator that a measure is; undefined for the figures that every report may give. */
export function indicatorOf(measure: ComparedMeasure): string | undefined {
  return isMeasureId(measure) ? undefined : measure.slice(PREFIX.length);
}

/** What a measure is counted in. */
export function kindOf(measure: ComparedMeasure): ComparedKind {
  return isMeasureId(measure) ? MEASURES[measure] : 'indicator';
}

/** Whether a text names a measure, or is written like that of an indicator. */
export function isComparedMeasure(text: string): text is ComparedMeasure {
  return isMeasureId(text) || (text.length <= 100 && INDICATOR.test(text));
}

import type { Drawing } from '../../domain/comparison/choice.ts';

/** A department's line or bars. Values are in the unit of the plot; texts are the exact figures as printed. */
export interface PlotSeries {
  readonly name: string;
  readonly values: readonly (number | null)[];
  readonly texts: readonly string[];
}

/** A mark between two years: from there on a series is about another body. */
export interface PlotBreak {
  readonly series: number;
  /** Index of the later year. */
  readonly at: number;
  /** Number of the note that explains it. */
  readonly note: string;
}

/** A chart of one measure as plain data, for the page, the picture and the embedded view alike. */
export interface Plot {
  readonly title: string;
  readonly unit: string;
  readonly drawing: Drawing;
  /** BCP 47 tag for the numbers of the axis. */
  readonly tag: string;
  /** Years. */
  readonly labels: readonly string[];
  readonly series: readonly PlotSeries[];
  readonly breaks: readonly PlotBreak[];
}

import type { DataPath } from '../../reading/source-file.ts';
import type { SourcePlace } from '../source-document.ts';

/** How sure a placed value is: read as it stands, read after a repair, or one of several readings. */
export type Confidence = 'sure' | 'likely' | 'unsure';

/** Why a value is not sure; each has a sentence in the messages of both languages. */
export type Reservation =
  | 'letter-for-digit'
  | 'uneven-separators'
  | 'float-noise'
  | 'several-numbers'
  | 'ambiguous-sign'
  /** The unit of the table or of the cell is nowhere written. */
  | 'unit-unknown'
  /** The cell has another unit than the report; the amount was converted exactly. */
  | 'unit-converted'
  /** The unit was taken from a note or a header. */
  | 'unit-from-note'
  /** A per cent sign was supplied, or a share written as 0.9 or 1 was read as a percentage. */
  | 'percent-supplied'
  /** Header or label was recognised by a part of its words only. */
  | 'label-alike'
  /** The same figure stands in the document with another value; the first was taken. */
  | 'contradicted'
  /** The value was filled down from a merged cell. */
  | 'filled-down'
  /** A date was repaired: 年 or 月 was missing. */
  | 'date-repaired'
  /** A thousand or ten thousand times off its neighbours: probably another unit. */
  | 'magnitude';

/** A value of the frontmatter and what it was taken from. */
export interface PlacedValue {
  /** Path in the report's frontmatter, e.g. `['budget', 'initial']`. */
  readonly path: DataPath;
  /**
   * The value as a file holds it: digits for numbers (`number: true`), else text. A localised text is
   * placed at its language: `['budget', 'lines', 0, 'name', 'zh']`.
   */
  readonly value: string;
  /** The value is written bare, as a number. */
  readonly number: boolean;
  /** The words of the source that it was taken from. */
  readonly written: string;
  /** What stands beside it in the source: header and label, joined by ` / `. */
  readonly label: string;
  readonly place: SourcePlace;
  readonly confidence: Confidence;
  readonly reservations: readonly Reservation[];
}

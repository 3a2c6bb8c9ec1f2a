import type { DataPath } from '../../../reading/source-file.ts';
import type { Confidence, PlacedValue, Reservation } from '../../draft/draft.ts';
import type { GridCell } from './grid.ts';

/** A value taken from a cell, before it has a place in the frontmatter. */
export interface Taken {
  /** The value as a file holds it. */
  readonly value: string;
  /** The value is written bare, as a number. */
  readonly number: boolean;
  /** Row label and column header, joined by ` / `. */
  readonly label: string;
  readonly cell: GridCell;
  /** Cells that name it: its labels. */
  readonly beside?: readonly GridCell[];
  readonly reservations: readonly Reservation[];
  /** Lower than what the reservations say. */
  readonly unsure?: boolean;
}

/** A value with its path, and the cell that it was taken from. */
export interface Placement {
  readonly path: DataPath;
  readonly taken: Taken;
}

/** Reservations of values of which another reading is as likely. */
const UNSURE: ReadonlySet<Reservation> = new Set<Reservation>([
  'uneven-separators',
  'several-numbers',
  'ambiguous-sign',
  'unit-unknown',
  'contradicted',
  'magnitude',
]);

/** How sure a taken value is. */
export function confidenceOf({ reservations, unsure }: Taken): Confidence {
  if (unsure === true || reservations.some((one) => UNSURE.has(one))) return 'unsure';
  return reservations.length > 0 ? 'likely' : 'sure';
}

/** The same value with one more reservation. */
export function withReservation(taken: Taken, reservation: Reservation): Taken {
  if (taken.reservations.includes(reservation)) return taken;
  return { ...taken, reservations: [...taken.reservations, reservation] };
}

/** The same value with the cells that name it. */
export function namedBy(taken: Taken, beside: readonly GridCell[]): Taken {
  return { ...taken, beside: [...(taken.beside ?? []), ...beside] };
}

/** A text taken from a cell. */
export function takeText(
  cell: GridCell,
  value: string,
  label: string,
  reservations: readonly Reservation[] = [],
): Taken {
  return { value, number: false, label, cell, reservations };
}

/** Row label and column header, as the import report shows them. */
export function toLabel(...parts: readonly string[]): string {
  const shown = parts.map((part) => part.replace(/\s+/g, ' ').trim()).filter((part) => part !== '');
  return shown.filter((part, at) => shown.indexOf(part) === at).join(' / ');
}

/** A placement as the draft holds it. */
export function toPlacedValue({ path, taken }: Placement): PlacedValue {
  return {
    path,
    value: taken.value,
    number: taken.number,
    written: taken.cell.text,
    label: taken.label,
    place: taken.cell.place,
    confidence: confidenceOf(taken),
    reservations: taken.reservations,
  };
}

/** A piece of a text to be replaced; one of no length is an insertion. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Replaces pieces of a text that do not overlap; everything between them stays byte for byte. */
export function splice(text: string, pieces: readonly Splice[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const piece of pieces.toSorted((left, right) => left.start - right.start || left.end - right.end)) {
    parts.push(text.slice(at, piece.start), piece.text);
    at = piece.end;
  }
  return parts.join('') + text.slice(at);
}

import { around, type TextLine, type TextPiece } from './geometry.ts';
import { withoutGaps } from './plain-characters.ts';

/** A gap of this many character widths sets the parts of a line apart. */
const PART_GAP = 1.1;
/** A gap of this many character widths between letters or digits is a space. */
const WORD_GAP = 0.22;

/** Sorts pieces into lines from top to bottom, and each line from left to right. */
export function toLines(pieces: readonly TextPiece[]): readonly TextLine[] {
  const rows: TextPiece[][] = [];
  let box: { readonly top: number; readonly bottom: number } | undefined;
  for (const piece of pieces.toSorted((one, other) => middle(one) - middle(other))) {
    const row = rows.at(-1);
    if (row && box && overlap(box, piece) > 0.5) row.push(piece);
    else {
      rows.push([piece]);
      box = piece;
    }
  }
  return rows.map(toLine);
}

function middle({ top, bottom }: TextPiece): number {
  return (top + bottom) / 2;
}

/** Which share of the lower of two things stands beside the other. */
function overlap(
  one: { readonly top: number; readonly bottom: number },
  other: { readonly top: number; readonly bottom: number },
): number {
  const shared = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return shared / Math.max(0.1, Math.min(one.bottom - one.top, other.bottom - other.top));
}

function toLine(pieces: readonly TextPiece[]): TextLine {
  const parts: TextPiece[] = [];
  for (const piece of pieces.toSorted((one, other) => one.left - other.left)) {
    const last = parts.at(-1);
    const size = last ? Math.max(last.size, piece.size) : piece.size;
    const gap = last ? piece.left - last.right : 0;
    if (last && gap < PART_GAP * size) {
      parts.pop();
      parts.push({
        ...around([last, piece]),
        size,
        text: join(last.text, piece.text, gap > WORD_GAP * size),
      });
    } else {
      parts.push({ ...piece, text: piece.text.trimStart() });
    }
  }
  return {
    ...around(parts),
    parts: parts.map((part) => ({ ...part, text: withoutGaps(part.text.trim()) })),
    text: parts.map(({ text }) => withoutGaps(text.trim())).join(' '),
    size: parts.reduce((largest, { size }) => Math.max(largest, size), 0),
  };
}

function join(one: string, other: string, apart: boolean): string {
  const isSpaced = apart && /[\w,.%)]$/.test(one) && /^[\w(]/.test(other);
  return isSpaced ? `${one} ${other}` : one + other;
}

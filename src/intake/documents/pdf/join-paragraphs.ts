import { beginsParagraph, endsSentence, joinTwoLines } from '../text/join-lines.ts';
import { around, type PageContent, type TextLine } from './geometry.ts';
import { isWrapped } from './wrapped-text.ts';

/** A line of text that stands in no table, with its page. */
export interface BodyLine {
  readonly line: TextLine;
  readonly page: Pick<PageContent, 'number' | 'width'>;
}

/** Where the text of a page begins and ends across it, and how far apart its lines are. */
export interface TextArea {
  readonly left: number;
  readonly right: number;
  /** Usual distance from one line to the next, from bottom to top. */
  readonly gap: number;
  /** Paragraphs are told by an indented first line. */
  readonly indented: boolean;
  /** Usual size of its type. */
  readonly size: number;
}

/** Lines that are this much apart in their size are not of one paragraph. */
const SAME_SIZE = 0.15;
/** Of so few lines one alone may show where the text begins. */
const FEW_LINES = 12;
/** Lines of one paragraph are never further apart than this many times their size. */
const WIDEST_GAP = 1.8;

/** Measures the text areas of a document, by the width of the pages: wide pages have their own. */
export function measureAreas(lines: readonly BodyLine[]): ReadonlyMap<number, TextArea> {
  const byWidth = Map.groupBy(lines, ({ page }) => Math.round(page.width));
  return new Map([...byWidth].map(([width, own]) => [width, measure(own)]));
}

/** Whether a line goes on with the paragraph of the line before it. */
export function goesOn(before: BodyLine, next: BodyLine, area: TextArea): boolean {
  const [one, other] = [before.line, next.line];
  const samePage = before.page.number === next.page.number;
  if (Math.abs(one.size - other.size) > SAME_SIZE * Math.max(one.size, other.size)) return false;
  const gap = other.top - one.bottom;
  const widest = Math.min(Math.max(area.gap * 1.6 + 1, 0.9 * one.size), WIDEST_GAP * one.size);
  if (samePage && (gap > widest || gap < -one.size)) return false;
  if (isTitleLine(one, area) && isTitleLine(other, area)) return samePage && !beginsParagraph(other.text);
  if (!isWrapped(other, area.right - one.right)) return false;
  const isIndented = other.left > area.left + 1.2 * other.size;
  if (isIndented) return false;
  return area.indented || !(beginsParagraph(other.text) || endsSentence(one.text));
}

/** The text of a paragraph. */
export function toParagraph(lines: readonly BodyLine[]): string {
  return lines.map(({ line }) => line.text).reduce(joinTwoLines, '');
}

/** A line in larger type that stands in the middle. */
function isTitleLine(line: TextLine, area: TextArea): boolean {
  const [before, behind] = [line.left - area.left, area.right - line.right];
  return line.size > area.size * 1.2 && before > line.size * 0.5 && Math.abs(before - behind) < line.size * 2;
}

function measure(lines: readonly BodyLine[]): TextArea {
  const sizes = lines.flatMap(({ line }) =>
    Array.from({ length: Math.min(40, line.text.length) }, () => Math.round(line.size)),
  );
  const size = mostCommon(sizes) ?? 12;
  const body = lines.filter(({ line }) => Math.abs(line.size - size) < SAME_SIZE * size + 1);
  const lefts = body.map(({ line }) => line.left);
  const left = leastShared(lefts);
  const indents = lefts.filter((value) => value > left + 1.2 * size && value < left + 3 * size).length;
  const gaps = body.slice(1).flatMap(({ line, page }, index) => {
    const before = body[index];
    const gap = before?.page.number === page.number ? line.top - before.line.bottom : -1;
    return gap > 0 && gap < 3 * size ? [gap] : [];
  });
  return {
    left,
    right: around(body.map(({ line }) => line)).right,
    gap: median(gaps) ?? size,
    indented: indents >= 2 && lefts.length - indents >= 2,
    size,
  };
}

/** The smallest value that is not alone within two points; the smallest at all where there are few or all are alone. */
function leastShared(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  if (sorted.length < FEW_LINES) return sorted[0] ?? 0;
  return sorted.find((value, index) => (sorted[index + 1] ?? Infinity) - value < 2) ?? sorted[0] ?? 0;
}

function mostCommon(values: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0];
}

function median(values: readonly number[]): number | undefined {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)];
}

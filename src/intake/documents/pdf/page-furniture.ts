import type { PageContent, TextLine } from './geometry.ts';

/** Lines of a page apart by what they are. */
export interface SortedLines {
  readonly body: readonly TextLine[];
  readonly pageNumbers: readonly TextLine[];
  readonly headers: readonly TextLine[];
}

/** A line and the page that it is on. */
interface PlacedLine {
  readonly page: Pick<PageContent, 'number' | 'width' | 'height'>;
  readonly line: TextLine;
}

/** The share of a page at its top and its bottom where page numbers and headers stand. */
const MARGIN = 0.13;
/** How many lines at each edge are looked at. */
const EDGE_LINES = 3;
/** The share of the pages on which a line must stand to be a header. */
const REPEATED = 0.4;

const PAGE_NUMBER =
  /^(?:[-—–－_~·.\s]*(?:\d{1,4}|[ivxlc]{1,7})[-—–－_~·.\s]*|第\s*[\d一二三四五六七八九十百]+\s*页(?:\s*[，,/]?\s*共\s*[\d一二三四五六七八九十百]+\s*页)?|\d{1,4}\s*[/／]\s*\d{1,4}|page\s+\d+(?:\s+of\s+\d+)?)$/iu;

/** Sorts the lines of each page that stand in no table: page numbers, repeated headers and footers, the rest. */
export function sortLines(
  pages: readonly { readonly page: PageContent; readonly lines: readonly TextLine[] }[],
): readonly SortedLines[] {
  const edges = pages.map(({ page, lines }) => edgeLines(page, lines));
  const counts = new Map<string, number>();
  for (const edge of edges)
    for (const key of new Set(edge.map(toKey))) counts.set(key, (counts.get(key) ?? 0) + 1);
  const least = Math.max(2, pages.length * REPEATED);
  return pages.map(({ lines }, index) => {
    const edge = edges[index] ?? [];
    const numbers = new Set(edge.filter(({ line }) => PAGE_NUMBER.test(line.text)).map(({ line }) => line));
    const repeated = new Set(
      edge.filter((placed) => (counts.get(toKey(placed)) ?? 0) >= least).map(({ line }) => line),
    );
    return {
      pageNumbers: lines.filter((line) => numbers.has(line)),
      headers: lines.filter((line) => repeated.has(line) && !numbers.has(line)),
      body: lines.filter((line) => !numbers.has(line) && !repeated.has(line)),
    };
  });
}

function edgeLines(page: PageContent, lines: readonly TextLine[]): readonly PlacedLine[] {
  const outer = [...lines.slice(0, EDGE_LINES), ...lines.slice(-EDGE_LINES)];
  return [...new Set(outer)]
    .filter(({ top, bottom }) => bottom < page.height * MARGIN || top > page.height * (1 - MARGIN))
    .map((line) => ({ page, line }));
}

/** Lines are the same when they say the same at the same height, page numbers in them aside. */
function toKey({ page, line }: PlacedLine): string {
  const words = line.text.replace(/\d+/g, '#').replace(/\s+/g, '');
  return `${words} ${Math.round(page.width)} ${Math.round(line.top / 4)}`;
}

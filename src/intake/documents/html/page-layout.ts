import { collectFlow } from './collect-flow.ts';
import { isPageElement, type PageElement } from './parse-page.ts';
import type { GridCell } from './table-grid.ts';

/** The cells in a row of a table, the same one in each column that it covers. */
export type GridRow = readonly (GridCell | undefined)[];

/** A cell with as many lines as this is no field of a form but holds an article. */
const ARTICLE_LINES = 8;

/** The different cells of a row that have something in them. */
export function ownCells(row: GridRow): readonly GridCell[] {
  return [...new Set(row)].filter((cell): cell is GridCell => cell !== undefined && hasContent(cell.element));
}

/**
 * Whether a row only serves the layout of a page: a table stands in one of its cells, or it holds an article.
 * `rows` is how many rows its table has.
 */
export function isLayout(row: GridRow, rows: number): boolean {
  const cells = ownCells(row);
  if (cells.some(({ element }) => hasDataTable(element))) return true;
  return (
    (cells.length === 1 || rows === 1) && cells.some(({ element }) => countLines(element) >= ARTICLE_LINES)
  );
}

function hasContent(element: PageElement): boolean {
  return element.childNodes.some((child) =>
    isPageElement(child)
      ? child.tagName === 'input' || hasContent(child)
      : child.nodeName === '#text' && 'value' in child && /\S/.test(child.value),
  );
}

/** Whether there is a table of at least two rows and two columns in a cell. */
function hasDataTable(element: PageElement): boolean {
  return descendants(element).some((table) => {
    if (table.tagName !== 'table') return false;
    const rows = descendants(table).filter(({ tagName }) => tagName === 'tr');
    return (
      rows.filter((row) => row.childNodes.filter(isPageElement).filter(hasContent).length >= 2).length >= 2
    );
  });
}

function countLines(element: PageElement): number {
  return collectFlow(element, () => undefined).length;
}

function descendants(element: PageElement): readonly PageElement[] {
  return element.childNodes.filter(isPageElement).flatMap((child) => [child, ...descendants(child)]);
}

/** A place of the page that can be cited. */
export interface CitePlace {
  /** With its `#`. */
  readonly anchor: string;
  readonly label: string;
}

/** The sections and figures of a page that have an anchor, in their order, by their headings and row heads. */
export function placesOf(main: ParentNode): readonly CitePlace[] {
  const marked = main.querySelectorAll('h2[id], h3[id], h4[id], .facts > [id], tbody tr[id], tbody td[id]');
  return [...marked].flatMap((element) => {
    const label = labelOf(element);
    return label === '' ? [] : [{ anchor: `#${encodeURI(element.id)}`, label }];
  });
}

function labelOf(element: Element): string {
  if (element instanceof HTMLTableRowElement) return textOf(element.cells[0]);
  if (element instanceof HTMLTableCellElement) {
    const head = element.closest('table')?.tHead?.rows[0]?.cells[element.cellIndex];
    return `${textOf(element.parentElement?.children[0])} · ${textOf(head)}`;
  }
  return textOf(element.matches('.facts > *') ? element.querySelector('dt') : element);
}

/** The words of an element without the unit beside them. */
function textOf(element: Element | null | undefined): string {
  const copy = element?.cloneNode(true);
  if (!(copy instanceof Element)) return '';
  for (const unit of copy.querySelectorAll('.unit')) unit.remove();
  return copy.textContent.replaceAll(/\s+/g, ' ').trim();
}

/**
 * Brings the first mark of the place that the address leads to into view, what is searched before what is
 * not, and opens what it is folded away in. Where none is there, the anchor has done its work.
 */
export function showFirst(marks: readonly HTMLElement[], main: Element): void {
  const target = main.querySelector(':target');
  if (!target) return;
  const there = marks.filter(isIn(partOf(main, target)));
  const first = there.find((mark) => !mark.closest('[data-search-off]')) ?? there[0];
  if (!first) return;
  for (
    let folded = first.closest('details');
    folded;
    folded = folded.parentElement?.closest('details') ?? null
  )
    folded.open = true;
  first.scrollIntoView({ block: 'center', inline: 'nearest' });
}

/** A part of a page: an element, or what comes from it up to the next heading. */
interface Part {
  readonly from: Element;
  /** Undefined for the element alone; `end` for the rest of the page. */
  readonly to: Element | 'end' | undefined;
}

/** A heading, or an element that begins with one, opens a section. */
function partOf(main: Element, target: Element): Part {
  const headings = [...main.querySelectorAll('h2, h3, h4')];
  const index = headings.findIndex((heading) => target.contains(heading));
  return { from: target, to: index < 0 ? undefined : (headings[index + 1] ?? 'end') };
}

function isIn({ from, to }: Part): (element: Element) => boolean {
  return (element) => {
    if (to === undefined) return from.contains(element);
    return comesAfter(from, element) && (to === 'end' || !comesAfter(to, element));
  };
}

/** Whether an element stands in another one or after it. */
function comesAfter(before: Element, after: Element): boolean {
  return (before.compareDocumentPosition(after) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

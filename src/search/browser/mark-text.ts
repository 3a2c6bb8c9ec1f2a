import { isBlock, isSilent } from '../format/text-elements.ts';
import { rangesInPieces, rangesOf, type Range } from './marked-ranges.ts';

/** A piece of text between two edges of blocks; a line break has no node. */
interface Piece {
  readonly text: string;
  readonly node?: Text;
}

/**
 * Puts every place where words stand in an element's text into `mark` elements. A match may reach over the
 * edge of an inline element, and then has several; it never reaches over that of a block.
 * @param words folded.
 * @returns the marks in the order of the text.
 */
export function markText(element: Element, words: readonly string[]): readonly HTMLElement[] {
  return runsOf(element).flatMap((run) => {
    const ranges = rangesOf(run.map(({ text }) => text).join(''), words);
    if (ranges.length === 0) return [];
    const inPieces = rangesInPieces(
      ranges,
      run.map(({ text }) => text.length),
    );
    return run.flatMap(({ node }, index) => (node ? markNode(node, inPieces[index] ?? []) : []));
  });
}

/** Takes marks away; the text stays. */
export function unmark(marks: readonly HTMLElement[]): void {
  for (const mark of marks) {
    const around = mark.parentNode;
    mark.replaceWith(...mark.childNodes);
    around?.normalize();
  }
}

/** The text of an element by stretches that no edge of a block divides. */
function runsOf(element: Element): readonly (readonly Piece[])[] {
  const runs: Piece[][] = [[]];
  const collect = (parent: Element): void => {
    for (const child of parent.childNodes) {
      if (child instanceof Text) runs.at(-1)?.push({ text: child.data, node: child });
      else if (child instanceof HTMLBRElement) runs.at(-1)?.push({ text: ' ' });
      else if (child instanceof HTMLElement && !child.hidden && !isSilent(child.localName)) {
        const divides = isBlock(child.localName);
        if (divides) runs.push([]);
        collect(child);
        if (divides) runs.push([]);
      }
    }
  };
  collect(element);
  return runs;
}

function markNode(node: Text, ranges: readonly Range[]): readonly HTMLElement[] {
  // From the end, so that what is still to be marked keeps its place.
  const marks = ranges.toReversed().map(([start, end]) => {
    const marked = node.splitText(start);
    marked.splitText(end - start);
    const mark = document.createElement('mark');
    marked.replaceWith(mark);
    mark.append(marked);
    return mark;
  });
  return marks.toReversed();
}

import { elementsOf, findChild, type XmlElement } from '../xml/xml-tree.ts';

/** What the style of a paragraph or a run says about its words. */
export interface WordStyle {
  /** Depth as a heading, from 1. */
  readonly headingLevel?: number;
  /** A line of the table of contents. */
  readonly contents: boolean;
  readonly hidden: boolean;
  /** The list that its paragraphs are items of; `level` is undefined where the list names the style instead. */
  readonly numbering?: ListItem;
}

/** The list of a paragraph, and its depth in it from 0. */
export interface ListItem {
  readonly list: string;
  readonly level: number | undefined;
}

const NO_STYLE: WordStyle = { contents: false, hidden: false };
/** A style that is based on itself would have no end. */
const LONGEST_LINE = 20;

/** The styles of a Word file by their ids, each with what it inherits. */
export function readStyles(root: XmlElement | undefined): ReadonlyMap<string, WordStyle> {
  const elements = new Map(
    (root ? elementsOf(root) : []).flatMap((element) => {
      const id = element.attributes['w:styleId'];
      return element.name === 'w:style' && id !== undefined ? [[id, element] as const] : [];
    }),
  );
  const resolve = (id: string | undefined, left: number): WordStyle => {
    const element = id === undefined || left === 0 ? undefined : elements.get(id);
    if (!element) return NO_STYLE;
    return { ...resolve(valueOf(element, 'w:basedOn'), left - 1), ...ownOf(element) };
  };
  return new Map([...elements.keys()].map((id) => [id, resolve(id, LONGEST_LINE)]));
}

/** The `w:val` of a child; undefined where there is none. */
export function valueOf(element: XmlElement | undefined, child: string): string | undefined {
  return findChild(element, child)?.attributes['w:val'];
}

/** Whether a property that is on or off is on; undefined where nothing is said. */
export function switchOf(element: XmlElement | undefined, child: string): boolean | undefined {
  const found = findChild(element, child);
  if (!found) return undefined;
  const value = found.attributes['w:val'];
  return value === undefined || !['0', 'false', 'off'].includes(value);
}

/** The depth as a heading that paragraph properties give, from 1; 10 is body text and no heading. */
export function outlineLevelOf(properties: XmlElement | undefined): number | undefined {
  const written = valueOf(properties, 'w:outlineLvl');
  return written === undefined ? undefined : Number(written) + 1;
}

/** The list that paragraph properties name. */
export function listItemOf(properties: XmlElement | undefined): ListItem | undefined {
  const numbering = findChild(properties, 'w:numPr');
  const list = valueOf(numbering, 'w:numId');
  const level = valueOf(numbering, 'w:ilvl');
  return list === undefined ? undefined : { list, level: level === undefined ? undefined : Number(level) };
}

function ownOf(style: XmlElement): Partial<WordStyle> {
  const name = valueOf(style, 'w:name') ?? '';
  const properties = findChild(style, 'w:pPr');
  const byName = /^(?:heading|标题)\s*([1-9])$/i.exec(name)?.[1];
  const headingLevel = byName === undefined ? outlineLevelOf(properties) : Number(byName);
  const hidden = switchOf(findChild(style, 'w:rPr'), 'w:vanish');
  const numbering = listItemOf(properties);
  return {
    ...(headingLevel === undefined ? {} : { headingLevel }),
    ...(/^(?:toc|目录)\s*[1-9]$/i.test(name) ? { contents: true } : {}),
    ...(hidden === undefined ? {} : { hidden }),
    ...(numbering === undefined ? {} : { numbering }),
  };
}

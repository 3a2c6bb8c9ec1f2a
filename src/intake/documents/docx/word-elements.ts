import { isElement, type XmlElement, type XmlNode } from '../xml/xml-tree.ts';

/** An element of a Word file. */
export function makeElement(
  name: string,
  children: readonly XmlNode[] = [],
  attributes: Readonly<Record<string, string>> = {},
): XmlElement {
  return { name, attributes: { ...attributes }, children: [...children] };
}

/** A run of plain words. */
export function makeRun(text: string): XmlElement {
  return makeElement('w:r', [makeElement('w:t', [text], { 'xml:space': 'preserve' })]);
}

/** The style by whose name the next reader knows headings and lists. */
export function toStyleName(headingLevel: number | undefined, list: string | undefined): string {
  return `Source-${headingLevel ?? 0}-${list ?? 'none'}`;
}

/** Runs that stand side by side as one, and their words too: how they look says nothing here. */
export function joinRuns(nodes: readonly XmlNode[]): readonly XmlNode[] {
  const joined: XmlNode[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    const areRuns = last !== undefined && isElement(last) && isElement(node) && last.name === 'w:r';
    if (!areRuns || node.name !== 'w:r') joined.push(node);
    else for (const child of node.children) addToRun(last, child);
  }
  return joined;
}

function addToRun(run: XmlElement, child: XmlNode): void {
  const last = run.children.at(-1);
  const areWords =
    last !== undefined && isElement(last) && isElement(child) && last.name === 'w:t' && child.name === 'w:t';
  if (!areWords) {
    run.children.push(child);
    return;
  }
  last.children = [[...last.children, ...child.children].filter((part) => typeof part === 'string').join('')];
  last.attributes = { 'xml:space': 'preserve' };
}

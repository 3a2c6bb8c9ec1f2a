import type { OmittedText, SourceParagraph } from '../../source-document.ts';
import { toOneLine } from '../text/join-lines.ts';
import {
  findAttribute,
  isHidden,
  isPageElement,
  textOf,
  type PageElement,
  type PageNode,
  type PageParent,
} from './parse-page.ts';
import { formatOrdinal, ordinalStyleOf, type OrdinalStyle } from '../text/ordinals.ts';

/** A line of a page, or a table between lines. */
export type FlowItem = FlowLine | { readonly kind: 'table'; readonly element: PageElement };

/** Words that stand on one line as long as the window is wide enough. */
export interface FlowLine extends Pick<SourceParagraph, 'headingLevel' | 'list'> {
  readonly kind: 'line';
  readonly text: string;
  /** The line before was ended by a line break, not by the end of a paragraph. */
  readonly continued: boolean;
  /** Word's own class says that it is a line of the table of contents. */
  readonly contents: boolean;
}

/** Takes note of something that is not shown. */
export type Omit = (what: OmittedText['what'], text: string) => void;

const INVISIBLE = new Set(
  'head script style template noscript iframe object embed canvas audio video map datalist'.split(' '),
);
const BLOCKS = new Set(
  `html body p div h1 h2 h3 h4 h5 h6 ul ol li dl dt dd section article header footer main nav aside address
   blockquote center fieldset legend form figure figcaption pre listing xmp plaintext details summary dir menu
   caption hr option select tbody thead tfoot tr td th`.split(/\s+/),
);
const PREFORMATTED = new Set(['pre', 'listing', 'xmp', 'plaintext', 'textarea']);

/** What an element says about the lines in it. */
interface Surroundings extends Pick<SourceParagraph, 'headingLevel' | 'list'> {
  readonly contents: boolean;
  readonly preformatted: boolean;
}

/** Collects lines and tables of a page or a cell in the order of reading. */
export function collectFlow(parent: PageParent, omit: Omit): readonly FlowItem[] {
  const collector = new FlowCollector(omit);
  collector.collect(parent.childNodes, { contents: false, preformatted: false });
  return collector.finish();
}

class FlowCollector {
  readonly #items: FlowItem[] = [];
  readonly #omit: Omit;
  #text = '';
  #continued = false;
  #marker = '';
  #surroundings: Surroundings = { contents: false, preformatted: false };

  constructor(omit: Omit) {
    this.#omit = omit;
  }

  collect(nodes: readonly PageNode[], surroundings: Surroundings): void {
    for (const node of nodes) {
      if (isPageElement(node)) this.#element(node, surroundings);
      else if (node.nodeName === '#text' && 'value' in node) this.#words(node.value, surroundings);
    }
  }

  finish(): readonly FlowItem[] {
    this.#endParagraph();
    return this.#items;
  }

  #words(value: string, surroundings: Surroundings): void {
    this.#surroundings = surroundings;
    if (!surroundings.preformatted) {
      this.#text += value;
      return;
    }
    value.split('\n').forEach((line, index) => {
      if (index > 0) this.#breakLine();
      this.#text += line;
    });
  }

  #element(element: PageElement, surroundings: Surroundings): void {
    const name = element.tagName;
    if (INVISIBLE.has(name)) return;
    if (isHidden(element)) {
      this.#omit('hidden-text', textOf(element).replace(/\s+/g, ' '));
    } else if (name === 'br') {
      this.#surroundings = surroundings;
      this.#breakLine();
    } else if (name === 'table') {
      this.#endParagraph();
      this.#items.push({ kind: 'table', element });
    } else if (name === 'input') {
      this.#text += valueOfInput(element);
    } else if (name === 'img') {
      const alternative = findAttribute(element, 'alt')?.trim() ?? '';
      if (alternative !== '') this.#omit('picture', alternative);
    } else if (name === 'ol' || name === 'ul') {
      this.#list(element, surroundings);
    } else if (BLOCKS.has(name) || /display\s*:\s*block/i.test(findAttribute(element, 'style') ?? '')) {
      this.#endParagraph();
      this.collect(element.childNodes, within(element, surroundings));
      this.#endParagraph();
    } else {
      this.collect(element.childNodes, within(element, surroundings));
    }
  }

  #list(element: PageElement, surroundings: Surroundings): void {
    const style = element.tagName === 'ol' ? styleOf(element) : undefined;
    let ordinal = Number.parseInt(findAttribute(element, 'start') ?? '1', 10) || 1;
    this.#endParagraph();
    for (const child of element.childNodes) {
      if (!isPageElement(child) || child.tagName !== 'li') {
        this.collect([child], surroundings);
        continue;
      }
      ordinal = Number.parseInt(findAttribute(child, 'value') ?? String(ordinal), 10) || ordinal;
      this.#endParagraph();
      if (style !== undefined && !isHidden(child)) this.#marker = formatOrdinal(ordinal, style);
      this.#element(child, { ...surroundings, list: style === undefined ? 'bullet' : 'ordered' });
      this.#endParagraph();
      this.#marker = '';
      ordinal += 1;
    }
  }

  #breakLine(): void {
    this.#pushLine();
    this.#continued = true;
  }

  #endParagraph(): void {
    this.#pushLine();
    this.#continued = false;
  }

  #pushLine(): void {
    const text = tidyLine(this.#text, this.#surroundings.preformatted);
    this.#text = '';
    if (text.trim() === '') return;
    const { headingLevel, list, contents } = this.#surroundings;
    this.#items.push({
      kind: 'line',
      text: this.#marker + text,
      continued: this.#continued,
      contents,
      ...(headingLevel === undefined ? {} : { headingLevel }),
      ...(list === undefined ? {} : { list }),
    });
    this.#marker = '';
  }
}

/** Spaces as they are seen; what has no width is taken away. */
function tidyLine(text: string, preformatted: boolean): string {
  const visible = text.replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/g, '');
  return preformatted ? visible : toOneLine(visible).replace(/[ \t\r\f]+/g, ' ');
}

function within(element: PageElement, outer: Surroundings): Surroundings {
  const level = /^h([1-6])$/.exec(element.tagName)?.[1];
  const classes = findAttribute(element, 'class') ?? '';
  const list = /\bdocx-(ordered|bullet)\b/.exec(classes)?.[1];
  return {
    ...outer,
    ...(level === undefined ? {} : { headingLevel: Number(level) }),
    ...(list === 'ordered' || list === 'bullet' ? { list } : {}),
    contents: outer.contents || /\bMsoToc\d\b/i.test(classes),
    preformatted: outer.preformatted || PREFORMATTED.has(element.tagName),
  };
}

function styleOf(list: PageElement): OrdinalStyle | undefined {
  const written = /list-style(?:-type)?\s*:\s*([a-z-]+)/i.exec(findAttribute(list, 'style') ?? '')?.[1];
  return ordinalStyleOf(written ?? findAttribute(list, 'type') ?? 'decimal');
}

function valueOfInput(element: PageElement): string {
  const type = (findAttribute(element, 'type') ?? 'text').toLowerCase();
  if (type === 'checkbox' || type === 'radio')
    return findAttribute(element, 'checked') === undefined ? '☐' : '☑';
  return ['text', 'number', 'date', 'tel', 'email', 'search', 'url'].includes(type)
    ? (findAttribute(element, 'value') ?? '')
    : '';
}

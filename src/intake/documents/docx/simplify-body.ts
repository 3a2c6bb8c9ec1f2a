import { RefusalError } from '../refusal.ts';
import { elementsOf, findAll, findChild, isElement, type XmlElement, type XmlNode } from '../xml/xml-tree.ts';
import type { ListCounter } from './list-counter.ts';
import { withoutMarks, type Marks } from './marks.ts';
import { hasPicture, partIdsBelow, textBoxesOf } from './drawings.ts';
import { listItemOf, outlineLevelOf, switchOf, valueOf, type WordStyle } from './read-styles.ts';
import { wordsOf } from './visible-text.ts';
import { joinRuns, makeElement, makeRun, toStyleName } from './word-elements.ts';

/** What a Word file says outside its body. */
export interface WordParts {
  readonly styles: ReadonlyMap<string, WordStyle>;
  readonly lists: ListCounter;
  /** Comments by their ids. */
  readonly comments: ReadonlyMap<string, string>;
  /** Words of charts and diagrams by the ids that refer to them. */
  readonly drawings: ReadonlyMap<string, string>;
  readonly marks: Marks;
}

/** A foot- or endnote that the text refers to. */
export interface NoteReference {
  readonly kind: 'footnote' | 'endnote';
  readonly id: string;
}

/** Wrappers that say nothing about the words in them, or what only Word needs. */
const UNWRAPPED = new Set(
  'w:hyperlink w:fldSimple w:ins w:moveTo w:smartTag w:customXml w:dir w:bdo'.split(' '),
);
const DROPPED = new Set(
  'w:delText w:delInstrText w:rPrChange w:pPrChange w:commentRangeStart w:commentRangeEnd w:footnoteRef w:endnoteRef w:bookmarkStart w:bookmarkEnd w:proofErr'.split(
    ' ',
  ),
);
const PICTURES = new Set(['mc:AlternateContent', 'w:drawing', 'w:pict', 'w:object']);

/**
 * Rewrites the body of a Word file so that a reader which knows nothing of numbering, styles,
 * revisions, fields, text boxes and formulas finds all words that are seen, and no others. What is left
 * out goes to the marks; references to notes are returned in their order.
 */
export function simplifyBody(body: XmlElement, parts: WordParts): readonly NoteReference[] {
  const simplifier = new Simplifier(parts);
  body.children = simplifier.all(body.children);
  return simplifier.notes;
}

class Simplifier {
  readonly notes: NoteReference[] = [];
  readonly #parts: WordParts;
  /** Whether the style of the paragraph that is being read hides its words. */
  #hiddenByParagraph = false;

  constructor(parts: WordParts) {
    this.#parts = parts;
  }

  all(nodes: readonly XmlNode[]): XmlNode[] {
    return nodes.flatMap((node) => (isElement(node) ? this.#one(node) : [withoutMarks(node)]));
  }

  #one(element: XmlElement): readonly XmlNode[] {
    const { name } = element;
    if (DROPPED.has(name)) return [];
    if (UNWRAPPED.has(name)) return this.all(element.children);
    if (PICTURES.has(name)) return this.#picture(element);
    switch (name) {
      case 'w:p':
        return [this.#paragraph(element)];
      case 'w:r':
        return this.#run(element);
      case 'w:tr':
        return this.#row(element);
      case 'w:del':
      case 'w:moveFrom':
        return this.#leaveOut('deleted', wordsOf(element));
      case 'w:ruby':
        return this.all(findChild(element, 'w:rubyBase')?.children ?? []).flatMap(runContent);
      case 'm:oMath':
      case 'm:oMathPara':
        return [makeRun(wordsOf(element))];
      case 'w:cr':
        return [makeElement('w:br')];
      case 'w:ptab':
        return [makeElement('w:tab')];
      case 'w:footnoteReference':
      case 'w:endnoteReference':
        this.notes.push({
          kind: name === 'w:footnoteReference' ? 'footnote' : 'endnote',
          id: element.attributes['w:id'] ?? '',
        });
        return [];
      case 'w:commentReference':
        return this.#leaveOut('comment', this.#parts.comments.get(element.attributes['w:id'] ?? '') ?? '');
      case 'w:altChunk':
        throw new RefusalError('embedded-page');
      default:
        return [{ ...element, children: this.all(element.children) }];
    }
  }

  #paragraph(paragraph: XmlElement): XmlElement {
    const properties = findChild(paragraph, 'w:pPr');
    const id = valueOf(properties, 'w:pStyle');
    const style = this.#parts.styles.get(id ?? '');
    if (style?.contents === true || findAll(paragraph, 'w:instrText').some(isPageReference)) {
      this.#parts.marks.omit('contents-line', wordsOf(paragraph));
      return makeElement('w:p', [makeRun(this.#parts.marks.take())]);
    }
    const deleted = findChild(findChild(properties, 'w:rPr'), 'w:del');
    const item = listItemOf(properties) ?? style?.numbering;
    const marker = item && !deleted ? this.#parts.lists.next(item, id) : undefined;
    const level = outlineLevelOf(properties) ?? style?.headingLevel;
    const headingLevel = level === undefined || level > 9 ? undefined : level;
    const outer = this.#hiddenByParagraph;
    this.#hiddenByParagraph = style?.hidden ?? false;
    const content = this.all(paragraph.children.filter((child) => child !== properties));
    this.#hiddenByParagraph = outer;
    return makeElement('w:p', [
      makeElement('w:pPr', [
        makeElement('w:pStyle', [], { 'w:val': toStyleName(headingLevel, marker?.kind) }),
        ...(deleted ? [makeElement('w:rPr', [makeElement('w:del')])] : []),
      ]),
      ...joinRuns([...(marker ? [makeRun(marker.text)] : []), ...content, makeRun(this.#parts.marks.take())]),
    ]);
  }

  #run(run: XmlElement): readonly XmlNode[] {
    const properties = findChild(run, 'w:rPr');
    const style = this.#parts.styles.get(valueOf(properties, 'w:rStyle') ?? '');
    const hidden = switchOf(properties, 'w:vanish') ?? (style?.hidden === true || this.#hiddenByParagraph);
    if (hidden) return this.#leaveOut('hidden-text', wordsOf(run));
    return [
      makeElement('w:r', this.all(run.children.filter((child) => child !== properties)).flatMap(runContent)),
    ];
  }

  #row(row: XmlElement): readonly XmlNode[] {
    const properties = findChild(row, 'w:trPr');
    if (findChild(properties, 'w:del')) return this.#leaveOut('deleted', wordsOf(row));
    if (switchOf(properties, 'w:hidden') === true) return this.#leaveOut('hidden-row', wordsOf(row));
    const before = Number(valueOf(properties, 'w:gridBefore') ?? 0);
    return [{ ...row, children: [...gapBefore(before), ...this.all(row.children)] }];
  }

  /** A text box is kept as paragraphs; of a picture, a chart or a diagram only the words are listed. */
  #picture(element: XmlElement): readonly XmlNode[] {
    const boxes = textBoxesOf(element);
    const references = partIdsBelow(element);
    const isPicture = elementsOf(element).length > 0 && boxes.length === 0;
    if (isPicture) {
      const words = references.flatMap((id) => this.#parts.drawings.get(id) ?? []);
      const described = findAll(element, 'wp:docPr')[0]?.attributes['descr'] ?? '';
      if (hasPicture(element)) this.#parts.marks.omit('picture', [...words, described].join(' '));
      return [];
    }
    const content = boxes.map((box) => makeElement('w:txbxContent', this.all(box.children)));
    return [makeElement('w:pict', [makeElement('v:shape', [makeElement('v:textbox', content)])])];
  }

  #leaveOut(what: Parameters<Marks['omit']>[0], text: string): readonly XmlNode[] {
    if (text !== '') this.#parts.marks.omit(what, text);
    return [];
  }
}

/** An empty cell for the columns that a row leaves out at its beginning. */
function gapBefore(columns: number): readonly XmlElement[] {
  if (!(columns > 0)) return [];
  const span = makeElement('w:gridSpan', [], { 'w:val': String(columns) });
  return [makeElement('w:tc', [makeElement('w:tcPr', [span]), makeElement('w:p')])];
}

function isPageReference(instruction: XmlElement): boolean {
  return instruction.children.some((child) => !isElement(child) && /\bPAGEREF\b/.test(child));
}

/** What may stand in a run: runs inside it, as a ruby or a formula makes them, are taken apart. */
function runContent(node: XmlNode): readonly XmlNode[] {
  return isElement(node) && node.name === 'w:r' ? node.children : [node];
}

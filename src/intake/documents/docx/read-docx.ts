import { strToU8, zipSync } from 'fflate';
import mammoth from 'mammoth';
import type { Archive } from '../archive/open-archive.ts';
import { readRelations, type Relation } from '../archive/relations.ts';
import { BlockList } from '../block-list.ts';
import { addPageBlocks } from '../html/add-page-blocks.ts';
import { parsePage } from '../html/parse-page.ts';
import { LIMITS } from '../limits.ts';
import { RefusalError } from '../refusal.ts';
import { elementsOf, findChild, parseXml, writeXml, type XmlElement } from '../xml/xml-tree.ts';
import { decodeXml } from '../xml/decode-xml.ts';
import { ListCounter } from './list-counter.ts';
import { Marks } from './marks.ts';
import { readStyles } from './read-styles.ts';
import { simplifyBody, type NoteReference } from './simplify-body.ts';
import { wordsOf, wordsOfChart } from './visible-text.ts';
import { makeElement, makeRun, toStyleName } from './word-elements.ts';

const CONTENT_TYPES = `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;
const RELATIONS = `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`;

/** Each heading level and kind of list as the page reader knows them. HTML has six levels. */
const STYLE_MAP = Array.from({ length: 10 }, (_, level) =>
  (['none', 'ordered', 'bullet'] as const).map((list) => {
    const tag = level === 0 ? 'p' : `h${Math.min(level, 6)}`;
    return `p.${toStyleName(level, list)} => ${tag}${list === 'none' ? '' : `.docx-${list}`}:fresh`;
  }),
).flat();

/**
 * Reads a Word document: its body is simplified, `mammoth` turns it into a page, and the page into blocks.
 *
 * A document with macros (.docm) is read like any other. Nothing here can run a macro; to ask for
 * a copy without macros would send an official to Word, to open there what was better left shut. That it has some is listed.
 */
export async function readDocx(archive: Archive): Promise<ReturnType<BlockList['finish']>> {
  const main = (await readRelations(archive, '')).find(({ type }) => type === 'officeDocument')?.target;
  const reader = new PartReader(archive);
  const root = await reader.read(main ?? 'word/document.xml');
  const body = findChild(root, 'w:body');
  if (!root || !body) throw new RefusalError('damaged');
  const relations = await readRelations(archive, main ?? 'word/document.xml');
  const marks = new Marks();
  const notes = simplifyBody(body, {
    styles: readStyles(await reader.first(relations, 'styles')),
    lists: new ListCounter(await reader.first(relations, 'numbering')),
    comments: await reader.comments(relations),
    drawings: await reader.drawings(relations),
    marks,
  });
  await addNotes(body, notes, relations, reader, marks);
  const blocks = new BlockList();
  addPageBlocks(parsePage(await toPage(body)), blocks, {
    onText: (text) => marks.resolve(text, blocks.next),
  });
  for (const { what, text, block } of marks.list())
    blocks.omit(what, text, block === undefined ? {} : { block });
  for (const words of await reader.headers(relations)) blocks.omit('page-header', words);
  if (archive.names.some((name) => /vbaProject[^/]*\.bin$/i.test(name))) blocks.omit('macro', '');
  return blocks.finish();
}

/** Reads parts of a Word file and keeps within what they may be in all. */
class PartReader {
  readonly #archive: Archive;
  #bytes = 0;

  constructor(archive: Archive) {
    this.#archive = archive;
  }

  async read(name: string | undefined): Promise<XmlElement | undefined> {
    if (name === undefined) return undefined;
    const bytes = await this.#archive.read(name, LIMITS.docxBytes - this.#bytes);
    if (!bytes) return undefined;
    this.#bytes += bytes.length;
    return parseXml(decodeXml(bytes));
  }

  first(relations: readonly Relation[], type: string): Promise<XmlElement | undefined> {
    return this.read(relations.find((relation) => relation.type === type)?.target);
  }

  /** All comments by their ids. */
  async comments(relations: readonly Relation[]): Promise<ReadonlyMap<string, string>> {
    const root = await this.first(relations, 'comments');
    const comments = root ? elementsOf(root) : [];
    return new Map(comments.map((comment) => [comment.attributes['w:id'] ?? '', wordsOf(comment)]));
  }

  /** Words of charts and diagrams by the ids that refer to them. */
  async drawings(relations: readonly Relation[]): Promise<ReadonlyMap<string, string>> {
    const drawings = new Map<string, string>();
    for (const { id, type, target } of relations) {
      if (type !== 'chart' && type !== 'diagramData') continue;
      const root = await this.read(target);
      if (root) drawings.set(id, type === 'chart' ? wordsOfChart(root) : wordsOf(root).replaceAll('\n', ' '));
    }
    return drawings;
  }

  /** Words of the page headers and footers, each once. */
  async headers(relations: readonly Relation[]): Promise<readonly string[]> {
    const words = new Set<string>();
    for (const { type, target } of relations) {
      if (type !== 'header' && type !== 'footer') continue;
      const root = await this.read(target);
      if (root) words.add(wordsOf(root));
    }
    return [...words].filter((text) => text !== '');
  }
}

/** Puts the notes that the text refers to at its end, in the order of reference. */
async function addNotes(
  body: XmlElement,
  references: readonly NoteReference[],
  relations: readonly Relation[],
  reader: PartReader,
  marks: Marks,
): Promise<void> {
  for (const kind of ['footnote', 'endnote'] as const) {
    const wanted = references.filter((reference) => reference.kind === kind);
    const root = wanted.length > 0 ? await reader.first(relations, `${kind}s`) : undefined;
    const notes = new Map((root ? elementsOf(root) : []).map((note) => [note.attributes['w:id'], note]));
    wanted.forEach(({ id }, index) => {
      const note = notes.get(id);
      if (!note) return;
      notes.delete(id);
      simplifyBody(note, {
        styles: new Map(),
        lists: new ListCounter(undefined),
        comments: new Map(),
        drawings: new Map(),
        marks,
      });
      const first = elementsOf(note).find(({ name }) => name === 'w:p');
      first?.children.splice(1, 0, makeRun(`[${index + 1}] `));
      body.children = body.children.concat(note.children);
    });
  }
}

async function toPage(body: XmlElement): Promise<string> {
  const zip = zipSync(
    {
      '[Content_Types].xml': strToU8(CONTENT_TYPES),
      '_rels/.rels': strToU8(RELATIONS),
      'word/document.xml': strToU8(writeXml(makeElement('w:document', [body]))),
    },
    { level: 0 },
  );
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(zip) },
    { styleMap: STYLE_MAP, includeDefaultStyleMap: false, includeEmbeddedStyleMap: false },
  );
  return value;
}

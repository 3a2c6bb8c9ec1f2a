import type {
  OmittedText,
  SourceBlock,
  SourceCell,
  SourceParagraph,
  SourcePlace,
} from '../source-document.ts';
import { LIMITS } from './limits.ts';
import { RefusalError } from './refusal.ts';

/** A place without the number of the block, which the list gives. */
export type PlaceInDocument = Omit<SourcePlace, 'block'>;

/** A cell before its block has a number. */
export type LooseCell = Omit<SourceCell, 'place'> & { readonly place?: PlaceInDocument };

/** The blocks of a document while it is read: numbers them and keeps within {@link LIMITS}. */
export class BlockList {
  readonly #blocks: SourceBlock[] = [];
  readonly #omitted: OmittedText[] = [];
  #characters = 0;
  #cells = 0;

  /** Number that the next block gets. */
  get next(): number {
    return this.#blocks.length + 1;
  }

  /** Adds a paragraph; one without words is left out. */
  addParagraph(
    text: string,
    shape: Pick<SourceParagraph, 'headingLevel' | 'list'> = {},
    place: PlaceInDocument = {},
  ): void {
    const words = text.trim();
    if (words === '') return;
    this.#count(words);
    this.#add({ kind: 'paragraph', text: words, ...shape, place: { ...place, block: this.next } });
  }

  /** Adds a table and makes its rows equally long. Throws a refusal when it is beyond measure. */
  addTable(rows: readonly (readonly LooseCell[])[], place: PlaceInDocument = {}): void {
    const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
    if (width === 0) return;
    if (width > LIMITS.columns) throw new RefusalError('too-many-columns', LIMITS.columns);
    if (rows.length > LIMITS.rows) throw new RefusalError('too-many-rows', LIMITS.rows);
    this.#cells += width * rows.length;
    if (this.#cells > LIMITS.cells) throw new RefusalError('too-much');
    const own = { ...place, block: this.next };
    const filled = rows.map((row) =>
      Array.from({ length: width }, (_, column): SourceCell => {
        const { place: inside, ...cell } = row[column] ?? { text: '' };
        this.#count(cell.text);
        return { ...cell, place: { ...place, ...inside, block: own.block } };
      }),
    );
    this.#add({ kind: 'table', rows: filled, place: own });
  }

  /** Lists what was left out. Without a block of its own it belongs to the block that comes next. */
  omit(
    what: OmittedText['what'],
    text: string,
    place: PlaceInDocument & { readonly block?: number } = {},
  ): void {
    const words = text.trim();
    this.#count(words);
    this.#omitted.push({ what, text: words, place: { ...place, block: place.block ?? this.next } });
    if (this.#omitted.length > LIMITS.blocks) throw new RefusalError('too-much');
  }

  /** The document's blocks and what was left out of it. Throws a refusal when there is no word in it. */
  finish(): { readonly blocks: readonly SourceBlock[]; readonly omitted: readonly OmittedText[] } {
    const last = this.#blocks.length;
    if (last === 0) throw new RefusalError('no-text');
    return {
      blocks: this.#blocks,
      omitted: this.#omitted.map((omitted) => ({
        ...omitted,
        place: { ...omitted.place, block: Math.min(omitted.place.block, last) },
      })),
    };
  }

  #add(block: SourceBlock): void {
    this.#blocks.push(block);
    if (this.#blocks.length > LIMITS.blocks) throw new RefusalError('too-much');
  }

  #count(text: string): void {
    this.#characters += text.length;
    if (this.#characters > LIMITS.characters) throw new RefusalError('too-much');
  }
}

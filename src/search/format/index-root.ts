import { ByteReader, ByteWriter } from './bytes.ts';
import { FILTERS, type FilterName, type FilterValue } from './search-page.ts';

/** Version of the files' form; a reader refuses another. */
export const FORMAT = 1;

/** What a reader needs before the first query. */
export interface IndexRoot {
  /** Digest of the whole index: files of one index belong together. */
  readonly version: string;
  /** Pages that are results; the names that are suggested are numbered after them. */
  readonly pages: number;
  readonly names: number;
  /** Passages that several pages share. */
  readonly passages: number;
  /** Traditional and variant characters in the pages' text, each followed by its simplified one. */
  readonly variants: string;
  /** The first gram of each block. */
  readonly blocks: readonly string[];
  readonly filters: Readonly<Record<FilterName, FilterColumn>>;
}

/** The values of a filter, and by page which of them it has: an index into `sets`. */
export interface FilterColumn {
  readonly values: readonly FilterValue[];
  readonly sets: readonly (readonly number[])[];
  readonly pages: Uint32Array;
}

type Head = Omit<IndexRoot, 'filters' | 'blocks'> & {
  readonly format: number;
  readonly blocks: string;
  readonly filters: Readonly<Record<FilterName, Omit<FilterColumn, 'pages'>>>;
};

/** The root as bytes: a head as JSON, then the columns as steps from page to page. */
export function writeRoot(root: IndexRoot): Uint8Array {
  const filters = Object.fromEntries(
    FILTERS.map((name) => [name, { values: root.filters[name].values, sets: root.filters[name].sets }]),
  );
  const head = new TextEncoder().encode(
    JSON.stringify({ format: FORMAT, ...root, blocks: root.blocks.join('\n'), filters }),
  );
  const writer = new ByteWriter();
  writer.varint(head.length);
  writer.bytes(head);
  for (const name of FILTERS) {
    let before = 0;
    for (const set of root.filters[name].pages) {
      writer.varint(set >= before ? (set - before) * 2 : (before - set) * 2 - 1);
      before = set;
    }
  }
  return writer.take();
}

/** @throws Error when the index has another form than this code reads. */
export function readRoot(bytes: Uint8Array): IndexRoot {
  const reader = new ByteReader(bytes);
  const head = JSON.parse(new TextDecoder().decode(reader.bytes(reader.varint()))) as Head;
  if (head.format !== FORMAT)
    throw new Error(`The search index has form ${head.format}, expected ${FORMAT}.`);
  const filters = Object.fromEntries(
    FILTERS.map((name) => {
      const pages = new Uint32Array(head.pages);
      let set = 0;
      for (let page = 0; page < head.pages; page += 1) {
        const step = reader.varint();
        set += step % 2 === 0 ? step / 2 : -(step + 1) / 2;
        pages[page] = set;
      }
      return [name, { ...head.filters[name], pages }];
    }),
  ) as Record<FilterName, FilterColumn>;
  return { ...head, blocks: head.blocks === '' ? [] : head.blocks.split('\n'), filters };
}

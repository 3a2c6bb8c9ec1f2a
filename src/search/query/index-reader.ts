import { inflateSync } from 'fflate';
import { ByteReader } from '../format/bytes.ts';
import { FILES, NAMES_A_FILE, PASSAGES_A_FILE } from '../format/files.ts';
import { type GramEntry, type PositionAddress, readGramBlock } from '../format/gram-block.ts';
import { type IndexRoot, readRoot } from '../format/index-root.ts';
import { type PositionList, readPositions } from '../format/position-list.ts';
import type { MeasureName, NamedEntry } from '../format/search-page.ts';
import { readTextRecord, type TextRecord } from '../format/text-record.ts';
import type { Variants } from '../text/fold.ts';

/** Gives the bytes of a file of an index; `version` keeps files of two indexes apart in a cache. */
export type ReadFile = (name: string, version?: string) => Promise<Uint8Array>;

/** Title and address of a page; 1 of what is fictional. */
export type PageTitle = readonly [title: string, path: string, fictional: 0 | 1];

/** Reads an index, each file at most once. What cannot be had is asked for again the next time. */
export class IndexReader {
  readonly root: IndexRoot;
  /** Traditional and variant characters that the pages' own text has. */
  readonly textVariants: Variants;
  readonly #read: ReadFile;
  readonly #files = new Map<string, Promise<Uint8Array>>();
  readonly #records = new Map<number, Promise<TextRecord>>();

  private constructor(read: ReadFile, root: IndexRoot) {
    this.#read = read;
    this.root = root;
    this.textVariants = toVariants(root.variants);
  }

  static async open(read: ReadFile): Promise<IndexReader> {
    return new IndexReader(read, readRoot(inflateSync(await read(FILES.root))));
  }

  /** Number of everything that lists refer to: pages, then names. */
  get all(): number {
    return this.root.pages + this.root.names;
  }

  /** The grams given that the index has. */
  async grams(wanted: readonly string[]): Promise<ReadonlyMap<string, GramEntry>> {
    const set = new Set(wanted);
    const blocks = new Set(wanted.map((gram) => this.#blockOf(gram)).filter((block) => block >= 0));
    const found = await Promise.all(
      [...blocks].map(async (block) => this.#block(block, (gram) => set.has(gram))),
    );
    return new Map(found.flat().map((entry) => [entry.gram, entry]));
  }

  /** All grams that begin with one. */
  async gramsFrom(prefix: string): Promise<readonly GramEntry[]> {
    const first = Math.max(this.#blockOf(prefix), 0);
    const blocks: number[] = [];
    for (let block = first; block < this.root.blocks.length; block += 1) {
      if (block > first && !(this.root.blocks[block] ?? '').startsWith(prefix)) break;
      blocks.push(block);
    }
    const found = await Promise.all(
      blocks.map(async (block) => this.#block(block, (gram) => gram.startsWith(prefix))),
    );
    return found.flat();
  }

  async positions({ file, start, length }: PositionAddress): Promise<PositionList> {
    const bytes = await this.#file(FILES.positions(file));
    return readPositions(bytes.subarray(start, start + length), {
      pages: this.all,
      passages: this.root.passages,
    });
  }

  /** The pages that have a shared passage, by its number. */
  async pagesOfPassage(passage: number): Promise<readonly number[]> {
    const reader = new ByteReader(await this.#file(FILES.passages(Math.floor(passage / PASSAGES_A_FILE))));
    for (let skipped = passage % PASSAGES_A_FILE; skipped > 0; skipped -= 1)
      for (let rest = reader.varint(); rest > 0; rest -= 1) reader.varint();
    let next = 0;
    return Array.from({ length: reader.varint() }, () => {
      const page = next + reader.varint();
      next = page + 1;
      return page;
    });
  }

  /** What is shown of a page. */
  async record(page: number): Promise<TextRecord> {
    const known = this.#records.get(page);
    if (known) return known;
    const loading = this.#loadRecord(page);
    this.#records.set(page, loading);
    loading.catch(() => this.#records.delete(page));
    return loading;
  }

  /** @param name number of the name, from 0. */
  async name(name: number): Promise<NamedEntry> {
    const entries = await this.#json<NamedEntry[]>(FILES.names(Math.floor(name / NAMES_A_FILE)));
    const entry = entries[name % NAMES_A_FILE];
    if (!entry) throw new RangeError(`The index has no name ${name}.`);
    return entry;
  }

  /** A measure of every page. */
  async measure(name: MeasureName): Promise<readonly (string | null)[]> {
    return this.#json<(string | null)[]>(FILES.measure(name));
  }

  /** Title and address of every page, and whether it is fictional. */
  async titles(): Promise<readonly PageTitle[]> {
    return this.#json<PageTitle[]>(FILES.titles);
  }

  /** The traditional and variant characters whose simplified ones the index has. */
  async variants(): Promise<Variants> {
    return toVariants(new TextDecoder().decode(await this.#file(FILES.variants)));
  }

  /** The last block whose first gram is not after the one given; -1 before all. */
  #blockOf(gram: string): number {
    const { blocks } = this.root;
    let low = 0;
    let high = blocks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((blocks[middle] ?? '') <= gram) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  async #block(block: number, wanted: (gram: string) => boolean): Promise<readonly GramEntry[]> {
    return readGramBlock(await this.#file(FILES.grams(block)), this.all, wanted);
  }

  async #loadRecord(page: number): Promise<TextRecord> {
    const [bytes, dictionary] = await Promise.all([
      this.#read(FILES.page(page), this.root.version),
      this.#file(FILES.dictionary),
    ]);
    return readTextRecord(new TextDecoder().decode(inflateSync(bytes, { dictionary })));
  }

  /** JSON that the indexer wrote for the same version of this code. */
  async #json<Shape>(name: string): Promise<Shape> {
    return JSON.parse(new TextDecoder().decode(await this.#file(name))) as Shape;
  }

  async #file(name: string): Promise<Uint8Array> {
    const known = this.#files.get(name);
    if (known) return known;
    const loading = this.#read(name, this.root.version).then((bytes) => inflateSync(bytes));
    this.#files.set(name, loading);
    loading.catch(() => this.#files.delete(name));
    return loading;
  }
}

function toVariants(pairs: string): Variants {
  const variants = new Map<string, string>();
  for (let index = 0; index + 1 < pairs.length; index += 2)
    variants.set(pairs.charAt(index), pairs.charAt(index + 1));
  return variants;
}

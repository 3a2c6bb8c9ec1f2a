import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { FILES, NAMES_A_FILE } from '../format/files.ts';
import { writeRoot } from '../format/index-root.ts';
import { MEASURES, type NamedEntry } from '../format/search-page.ts';
import type { Variants } from '../text/fold.ts';
import { toFilterColumns } from './filter-columns.ts';
import { mergeShards } from './merge-shards.ts';
import { passagesOfName } from './page-passages.ts';
import { indexShard } from './shard.ts';
import type { PageCard, ShardContent } from './shard-content.ts';
import { deflateRecord, dictionaryOf } from './text-dictionary.ts';
import { variantsIn, writeVariants } from './variant-table.ts';

/** What an index came to. */
export interface IndexSize {
  readonly pages: number;
  readonly bytes: number;
  readonly files: number;
}

/**
 * Writes the index of one language into an empty folder. The same shards give the same bytes.
 * @param shards the newest pages first; the dictionary of the records is taken from the last that has any.
 */
export function writeIndex(folder: string, shards: readonly ShardContent[], variants: Variants): IndexSize {
  const files = new IndexFiles(folder);
  const cards = shards.flatMap((content) => content.cards);
  const names = sortedNames(shards);
  const dictionary = dictionaryOf(oldestReports(shards));
  files.deflated(FILES.dictionary, dictionary);
  writeRecords(files, shards, dictionary);
  const grams = [
    ...shards.map(({ shard }) => shard),
    indexShard(names.map((name) => passagesOfName(name, variants))),
  ];
  const { blocks, passages } = mergeShards(grams, {
    grams: (block, bytes) => {
      files.deflated(FILES.grams(block), bytes);
    },
    positions: (file, bytes) => {
      files.deflated(FILES.positions(file), bytes);
    },
    passages: (file, bytes) => {
      files.deflated(FILES.passages(file), bytes);
    },
  });
  for (let start = 0; start < names.length; start += NAMES_A_FILE)
    files.json(FILES.names(start / NAMES_A_FILE), names.slice(start, start + NAMES_A_FILE));
  writeCards(files, cards);
  files.deflated(FILES.variants, Buffer.from(writeVariants(variants, charactersOf(grams))));
  const root = writeRoot({
    version: files.version(),
    pages: cards.length,
    names: names.length,
    passages,
    variants: variantsIn(textsOf(shards), variants),
    blocks,
    filters: toFilterColumns(cards.map(({ filters }) => filters)),
  });
  files.deflated(FILES.root, root);
  return { pages: cards.length, bytes: files.bytes, files: files.count };
}

/** Records of the last shard that has reports: what is published later leaves them as they are. */
function oldestReports(shards: readonly ShardContent[]): readonly string[] {
  const hasReports = ({ cards }: ShardContent): boolean => cards.some(({ kind }) => kind === 'report');
  return (shards.findLast(hasReports) ?? shards.at(-1))?.records ?? [];
}

/** Writes files deflated and keeps the digest of all. */
class IndexFiles {
  bytes = 0;
  count = 0;
  readonly #folder: string;
  readonly #hash = createHash('sha256');
  readonly #made = new Set<string>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  deflated(name: string, raw: Uint8Array): void {
    this.write(name, deflateRawSync(raw, { level: 9 }));
  }

  json(name: string, value: unknown): void {
    this.deflated(name, Buffer.from(JSON.stringify(value)));
  }

  write(name: string, bytes: Uint8Array): void {
    const file = join(this.#folder, name);
    const folder = dirname(file);
    if (!this.#made.has(folder)) mkdirSync(folder, { recursive: true });
    this.#made.add(folder);
    writeFileSync(file, bytes);
    this.#hash.update(name).update(bytes);
    this.bytes += bytes.length;
    this.count += 1;
  }

  version(): string {
    return this.#hash.copy().digest('hex').slice(0, 12);
  }
}

function writeRecords(files: IndexFiles, shards: readonly ShardContent[], dictionary: Buffer): void {
  let page = 0;
  for (const { records } of shards)
    for (const record of records) files.write(FILES.page(page++), deflateRecord(record, dictionary));
}

function writeCards(files: IndexFiles, cards: readonly PageCard[]): void {
  files.json(
    FILES.titles,
    cards.map(({ title, path, fictional }) => [title, path, fictional ? 1 : 0]),
  );
  for (const name of MEASURES)
    files.json(
      FILES.measure(name),
      cards.map(({ measures }) => measures[name] ?? null),
    );
}

/** Every name once: departments first, then terms, then years, each by address. */
function sortedNames(shards: readonly ShardContent[]): readonly NamedEntry[] {
  const order = ['department', 'term', 'year'];
  const unique = new Map(
    shards.flatMap(({ names }) => names).map((name) => [`${name.kind} ${name.path}`, name]),
  );
  return [...unique.values()].sort(
    (left, right) =>
      order.indexOf(left.kind) - order.indexOf(right.kind) || (left.path < right.path ? -1 : 1),
  );
}

function* textsOf(shards: readonly ShardContent[]): Generator<string> {
  for (const { records } of shards) yield* records;
}

function charactersOf(shards: readonly { readonly units: Uint16Array }[]): ReadonlySet<string> {
  const units = new Set<number>();
  for (const shard of shards) for (const unit of shard.units) units.add(unit);
  return new Set([...units].map((unit) => String.fromCharCode(unit)));
}

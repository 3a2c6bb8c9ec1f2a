import { FILES, NAMES_A_FILE } from '../format/files.ts';
import { writeRoot } from '../format/index-root.ts';
import { MEASURES, type NamedEntry } from '../format/search-page.ts';
import type { Variants } from '../text/fold.ts';
import { toFilterColumns } from './filter-columns.ts';
import { mergeShards } from './merge-shards.ts';
import { passagesOfName } from './page-passages.ts';
import { IndexFiles } from './index-files.ts';
import { indexShard, type Shard } from './shard.ts';
import type { PageCard, ShardContent } from './shard-content.ts';
import { deflateRecord, dictionaryOf } from './text-dictionary.ts';
import { pairsWith, variantsIn, writeVariants } from './variant-table.ts';

/** What an index came to. */
export interface IndexSize {
  readonly pages: number;
  readonly bytes: number;
  readonly files: number;
}

/**
 * Writes the index of one language into an empty folder. The same shards give the same bytes.
 * @param contents shards one by one: what is shown of their pages is written and let go before the next.
 */
export function writeIndex(folder: string, contents: Iterable<ShardContent>, variants: Variants): IndexSize {
  const files = new IndexFiles(folder);
  const { shards, cards, names, used } = takeContents(files, contents, variants);
  const grams = [...shards, indexShard(names.map((name) => passagesOfName(name, variants)))];
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
    variants: pairsWith(variants, used),
    blocks,
    filters: toFilterColumns(cards.map(({ filters }) => filters)),
  });
  files.deflated(FILES.root, root);
  return { pages: cards.length, bytes: files.bytes, files: files.count };
}

/** What is kept of all shards once what is shown of their pages is written. */
interface Taken {
  readonly shards: readonly Shard[];
  readonly cards: readonly PageCard[];
  readonly names: readonly NamedEntry[];
  /** Traditional and variant characters of the pages. */
  readonly used: ReadonlySet<string>;
}

function takeContents(files: IndexFiles, contents: Iterable<ShardContent>, variants: Variants): Taken {
  const shards: Shard[] = [];
  const cards: PageCard[] = [];
  const names: NamedEntry[] = [];
  const used = new Set<string>();
  let dictionary: Buffer | undefined;
  let page = 0;
  for (const content of contents) {
    if (content.records.length > 0) dictionary ??= dictionaryOf(content.records);
    for (const record of content.records)
      files.write(FILES.page(page++), deflateRecord(record, dictionary ?? Buffer.alloc(0)));
    for (const character of variantsIn(content.records, variants)) used.add(character);
    shards.push(content.shard);
    cards.push(...content.cards);
    names.push(...content.names);
  }
  files.deflated(FILES.dictionary, dictionary ?? Buffer.alloc(0));
  return { shards, cards, names: sortedNames(names), used };
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
function sortedNames(names: readonly NamedEntry[]): readonly NamedEntry[] {
  const order = ['department', 'term', 'year'];
  const unique = new Map(names.map((name) => [`${name.kind} ${name.path}`, name]));
  return [...unique.values()].sort(
    (left, right) =>
      order.indexOf(left.kind) - order.indexOf(right.kind) || (left.path < right.path ? -1 : 1),
  );
}

function charactersOf(shards: readonly Shard[]): ReadonlySet<string> {
  const units = new Set<number>();
  for (const shard of shards) for (const unit of shard.units) units.add(unit);
  return new Set([...units].map((unit) => String.fromCharCode(unit)));
}

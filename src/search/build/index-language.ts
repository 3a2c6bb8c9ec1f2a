import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { FORMAT } from '../format/index-root.ts';
import type { SearchPage } from '../format/search-page.ts';
import type { Variants } from '../text/fold.ts';
import { readPage } from './read-page.ts';
import { type ShardContent, toShardContent } from './shard-content.ts';
import { pageGroups, type PageGroup, type SiteLanguage } from './site-pages.ts';
import { variantTable } from './variant-table.ts';
import { type IndexSize, writeIndex } from './write-index.ts';

/** What to index, where to, and where to keep what may be used again. */
export interface LanguageTask {
  readonly site: string;
  readonly language: SiteLanguage;
  readonly languages: readonly SiteLanguage[];
  readonly folder: string;
  /** Folder in which shards are kept; none keeps nothing. */
  readonly cache?: string;
}

/** What indexing a language came to. */
export interface LanguageOutcome extends IndexSize {
  readonly locale: string;
  readonly shards: number;
  /** Shards whose pages had changed. */
  readonly read: number;
}

/** Indexes the pages of one language; shards whose pages are the same as last time are not read again. */
export function indexLanguage({ site, language, languages, folder, cache }: LanguageTask): LanguageOutcome {
  const variants = variantTable();
  const groups = pageGroups(site, language, languages);
  const shards = new ShardCache(cache);
  const size = writeIndex(folder, contentsOf(groups, shards, variants), variants);
  shards.prune();
  return { locale: language.locale, shards: groups.length, read: shards.read, ...size };
}

function* contentsOf(
  groups: readonly PageGroup[],
  shards: ShardCache,
  variants: Variants,
): Generator<ShardContent> {
  for (const group of groups) yield shards.get(group, variants);
}

/** Keeps shards in files named by the digest of their pages. */
class ShardCache {
  read = 0;
  readonly #folder: string | undefined;
  readonly #used = new Set<string>();

  constructor(folder: string | undefined) {
    this.#folder = folder;
    if (folder !== undefined) mkdirSync(folder, { recursive: true });
  }

  get(group: PageGroup, variants: Variants): ShardContent {
    const htmls = group.pages.map(({ file }) => readFileSync(file, 'utf8'));
    const digest = createHash('sha256').update(`${FORMAT} ${variants.size}`);
    group.pages.forEach(({ path }, index) => digest.update(`\0${path}\0${htmls[index] ?? ''}`));
    const name = `${group.name}-${digest.digest('hex').slice(0, 16)}`;
    this.#used.add(name);
    const file = this.#folder === undefined ? undefined : join(this.#folder, name);
    if (file !== undefined && existsSync(file)) return deserialize(readFileSync(file)) as ShardContent;
    this.read += 1;
    const content = contentOf(group, htmls, variants);
    if (file !== undefined) {
      writeFileSync(`${file}.new`, serialize(content));
      renameSync(`${file}.new`, file);
    }
    return content;
  }

  /** Removes what no page needs any more. */
  prune(): void {
    if (this.#folder === undefined) return;
    for (const name of readdirSync(this.#folder)) if (!this.#used.has(name)) rmSync(join(this.#folder, name));
  }
}

function contentOf(group: PageGroup, htmls: readonly string[], variants: Variants): ShardContent {
  const read = group.pages.map(({ path }, index) => readPage(htmls[index] ?? '', path));
  const pages: readonly SearchPage[] = read.flatMap(({ page }) => (page ? [page] : []));
  return toShardContent(
    pages,
    read.flatMap(({ names }) => names),
    variants,
  );
}

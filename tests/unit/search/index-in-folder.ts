import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toShardContent } from '../../../src/search/build/shard-content.ts';
import { variantTable } from '../../../src/search/build/variant-table.ts';
import { writeIndex } from '../../../src/search/build/write-index.ts';
import type { Block, NamedEntry, SearchPage } from '../../../src/search/format/search-page.ts';
import { openSearch } from '../../../src/search/query/open-search.ts';
import type { SearchEngine, SearchRequest } from '../../../src/search/query/search-types.ts';

const VARIANTS = variantTable();

/** Pages of an index for a test: those of each shard, and names. */
export interface IndexContent {
  readonly shards: readonly (readonly SearchPage[])[];
  readonly names?: readonly NamedEntry[];
}

/** Writes indexes into a folder of their own, and gives a search over them and what it has read. */
export function indexInFolder(contents: Readonly<Record<string, IndexContent>>): {
  readonly engine: SearchEngine;
  readonly read: string[];
  readonly remove: () => void;
} {
  const folder = mkdtempSync(join(tmpdir(), 'search-'));
  const read: string[] = [];
  for (const [locale, { shards, names = [] }] of Object.entries(contents)) {
    writeIndex(
      join(folder, 'search-index', locale),
      shards.map((pages, at) => toShardContent(pages, at === 0 ? names : [], VARIANTS)),
      VARIANTS,
    );
  }
  const locales = Object.keys(contents);
  const engine = openSearch(
    {
      root: '/',
      locale: locales[0] ?? '',
      languages: locales.map((locale, at) => ({ locale, prefix: at === 0 ? '' : `${locale}/` })),
    },
    async (address) => {
      read.push(address);
      return readFile(join(folder, address.replace(/\?.*$/u, '')));
    },
  );
  return {
    engine,
    read,
    remove: () => {
      rmSync(folder, { recursive: true });
    },
  };
}

/** A page of which only the text matters. */
export function pageOf(
  number: number,
  texts: readonly (string | Block)[],
  given: Partial<SearchPage> = {},
): SearchPage {
  return {
    path: `reports/body-${number}/2023/`,
    kind: 'report',
    title: '§',
    aliases: [],
    filters: { year: [], region: [], department: [], kind: [], grade: [], questions: [] },
    measures: {},
    fictional: false,
    sections: [
      {
        anchor: 's-1',
        title: '§',
        blocks: texts.map((text) => (typeof text === 'string' ? { text } : text)),
      },
    ],
    ...given,
  };
}

/** A search for words and nothing else. */
export function requestFor(text: string, given: Partial<SearchRequest> = {}): SearchRequest {
  return { text, filters: {}, years: {}, sort: 'relevance', ...given };
}

/** The addresses of all results. */
export async function pathsFound(engine: SearchEngine, request: SearchRequest): Promise<readonly string[]> {
  const { list } = await engine.search(request);
  return (await list.rows()).map(({ href }) => href);
}

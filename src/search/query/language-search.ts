import type { DocList } from '../format/doc-list.ts';
import { filterDocs } from './doc-sets.ts';
import { findPages } from './find-pages.ts';
import { findSimilar, type Similar } from './find-similar.ts';
import type { IndexReader } from './index-reader.ts';
import { orderPages } from './order-pages.ts';
import { countFacets, isNarrowed, pageFilter } from './page-filter.ts';
import { toResultList } from './page-list.ts';
import { parseQuery } from './parse-query.ts';
import type { Run } from './phrase.ts';
import type { SearchAnswer, SearchEngine, SearchRequest, SideGroup, Suggestion } from './search-types.ts';
import { suggest, variantsFor } from './suggest.ts';
import { translateQuery } from './translate-query.ts';

/** The index of a language and the address of its pages. */
interface LanguageIndex {
  readonly index: () => Promise<IndexReader>;
  readonly address: string;
}

/** Indexes that a search uses: its own, and that of the other language. */
export interface SearchIndexes extends LanguageIndex {
  readonly other?: LanguageIndex & {
    readonly locale: string;
    /** Whether a text has letters of its script: else nothing can be said in that language. */
    readonly isItsScript: (text: string) => boolean;
  };
}

/** From so many results on no translation is looked for; what else is shown, is so where there are none. */
const ENOUGH = 5;

const NOTHING_SIMILAR: Similar = { pages: new Uint32Array(0), phrases: [] };

/** Search in one language, with groups of what is near or in the other one. */
export class LanguageSearch implements SearchEngine {
  readonly #indexes: SearchIndexes;

  constructor(indexes: SearchIndexes) {
    this.#indexes = indexes;
  }

  async search(request: SearchRequest): Promise<SearchAnswer> {
    const index = await this.#indexes.index();
    const runs = parseQuery(request.text, await variantsFor(index, request.text));
    const { list: found, exact } =
      runs.length > 0 ? await findPages(index, runs) : { list: allPages(index), exact: true };
    const isAsked = runs.length > 0 || isNarrowed(request);
    const passes = pageFilter(index.root, request);
    const passing = filterDocs(found, (page) => isAsked && page < index.root.pages && passes(page));
    const phrases = runs.flatMap((run) => run.phrases);
    const pages = await orderPages(index, passing, request);
    return {
      list: toResultList(index, pages, phrases, this.#indexes.address),
      groups:
        runs.length > 0 && pages.length < ENOUGH
          ? await this.#groups(index, runs, request, new Set(pages))
          : [],
      isExact: exact,
      facets: countFacets(index.root, withoutNames(index, found), request),
      years: yearsOf(index),
    };
  }

  async suggest(text: string, limit: number): Promise<readonly Suggestion[]> {
    return suggest(await this.#indexes.index(), text, limit, this.#indexes.address);
  }

  async #groups(
    index: IndexReader,
    runs: readonly Run[],
    request: SearchRequest,
    results: ReadonlySet<number>,
  ): Promise<readonly SideGroup[]> {
    const passes = pageFilter(index.root, request);
    const isForeign = this.#indexes.other?.isItsScript(request.text) === true;
    const translated = isForeign ? await this.#translated(index, runs, request, results) : [];
    if (results.size > 0) return translated;
    const [other, similar] = await Promise.all([
      isForeign ? this.#inOtherLanguage(request) : [],
      translated.length > 0 ? NOTHING_SIMILAR : findSimilar(index, runs, passes),
    ]);
    const near = toResultList(index, similar.pages, similar.phrases, this.#indexes.address);
    return [...translated, ...other, { kind: 'similar' as const, list: near }].filter(
      ({ list }) => list.total > 0,
    );
  }

  async #translated(
    index: IndexReader,
    runs: readonly Run[],
    request: SearchRequest,
    results: ReadonlySet<number>,
  ): Promise<readonly SideGroup[]> {
    const query = await translateQuery(index, runs);
    if (!query) return [];
    const passes = pageFilter(index.root, request);
    const found = filterDocs(
      await pagesWith(index, query.runs),
      (page) => passes(page) && !results.has(page),
    );
    const phrases = query.runs.flatMap((run) => run.phrases);
    const pages = await orderPages(index, found, request);
    if (pages.length === 0) return [];
    return [
      {
        kind: 'translated',
        list: toResultList(index, pages, phrases, this.#indexes.address),
        terms: query.terms,
      },
    ];
  }

  async #inOtherLanguage(request: SearchRequest): Promise<readonly SideGroup[]> {
    const { other } = this.#indexes;
    if (!other) return [];
    const index = await other.index();
    const runs = parseQuery(request.text, await variantsFor(index, request.text));
    const found = filterDocs(await pagesWith(index, runs), pageFilter(index.root, request));
    const phrases = runs.flatMap((run) => run.phrases);
    const pages = await orderPages(index, found, request);
    return [
      {
        kind: 'other-language',
        list: toResultList(index, pages, phrases, other.address),
        language: other.locale,
      },
    ];
  }
}

/** The pages, without the names, that have all runs. */
async function pagesWith(index: IndexReader, runs: readonly Run[]): Promise<DocList> {
  const { list } = await findPages(index, runs);
  return withoutNames(index, list);
}

function withoutNames({ root }: IndexReader, list: DocList): DocList {
  return filterDocs(list, (doc) => doc < root.pages);
}

function allPages({ root }: IndexReader): DocList {
  return {
    docs: Uint32Array.from({ length: root.pages }, (_, page) => page),
    prominence: new Uint8Array(root.pages),
  };
}

function yearsOf({ root }: IndexReader): SearchAnswer['years'] {
  const years = root.filters.year.values.map(({ id }) => Number(id));
  return { first: Math.min(...years), last: Math.max(...years) };
}

import type { FilterName, FilterValue, MeasureName, NamedEntry } from '../format/search-page.ts';

/** `relevance` puts the best match first, equal ones by year, newest first; the others put the largest first. */
export type SortName = 'relevance' | 'year' | MeasureName;

/** A whole search, as it stands in the address. */
export interface SearchRequest {
  readonly text: string;
  /** Ids of the values chosen; several of one filter are alternatives. */
  readonly filters: Readonly<Partial<Record<FilterName, readonly string[]>>>;
  readonly years: { readonly from?: number; readonly to?: number };
  readonly sort: SortName;
  /** Smallest first. */
  readonly ascending?: boolean;
}

/** A stretch of text; marked where it is what was looked for. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** A sentence or a figure that matched. */
export interface Match {
  /** Of a figure: what it is, such as its row and column. */
  readonly label?: string;
  readonly pieces: readonly Piece[];
  /** Address with anchor of the very place, and the words to highlight there. */
  readonly href: string;
}

/** A section of a result, with what matched in it. */
export interface SectionResult {
  readonly title: string;
  readonly href: string;
  readonly matches: readonly Match[];
}

/** A page that was found. */
export interface Result {
  readonly title: readonly Piece[];
  readonly href: string;
  readonly fictional: boolean;
  /** Names of the values, in the language of the page. */
  readonly filters: Readonly<Partial<Record<FilterName, readonly string[]>>>;
  /** An alias by which it was found, when neither title nor text has the words. */
  readonly alias?: readonly Piece[];
  readonly sections: readonly SectionResult[];
  /** How many more sections matched than are listed. */
  readonly furtherSections: number;
}

/** A value of a filter with the number of results that choosing it would give, by the other filters. */
export interface FacetValue extends FilterValue {
  readonly count: number;
  readonly chosen: boolean;
}

/** An ordered list of results of which any part can be had. */
export interface ResultList {
  /** Exact, unless the answer says that it is not. */
  readonly total: number;
  /** @param from index of the first. */
  results(from: number, count: number): Promise<readonly Result[]>;
  /** One row a result, for a table to download; the same order. */
  rows(): Promise<readonly ResultRow[]>;
}

/** A result in a table; amounts in yuan, rates in percent, as decimals. */
export interface ResultRow {
  readonly title: string;
  readonly href: string;
  readonly fictional: boolean;
  /** Names of the values, in the language of the page. */
  readonly filters: Readonly<Partial<Record<FilterName, readonly string[]>>>;
  readonly measures: Readonly<Partial<Record<MeasureName, string>>>;
}

/** A group of results that are not what was typed, and why they are shown. */
export type SideGroup =
  /** Found by the translation of a term or name; `terms` pairs what was typed with what was looked for. */
  | {
      readonly kind: 'translated';
      readonly list: ResultList;
      readonly terms: readonly { readonly from: string; readonly to: string }[];
    }
  /** Literal results among the pages of the other language. */
  | { readonly kind: 'other-language'; readonly list: ResultList; readonly language: string }
  /** Near what was typed; never counted among the results. */
  | { readonly kind: 'similar'; readonly list: ResultList };

/** What a search came to. */
export interface SearchAnswer {
  readonly list: ResultList;
  /**
   * False where a phrase stands on so many pages that not all could be looked at: then some of the results
   * have only all of its parts, and there are no more than `total`.
   */
  readonly isExact: boolean;
  readonly groups: readonly SideGroup[];
  readonly facets: Readonly<Record<FilterName, readonly FacetValue[]>>;
  /** First and last year of the whole index. */
  readonly years: { readonly first: number; readonly last: number };
}

/** Search in one language. */
export interface SearchEngine {
  /**
   * An empty text with filters lists all pages that pass them; an empty text without filters gives none.
   * @throws Error when a file of the index cannot be had.
   */
  search(request: SearchRequest): Promise<SearchAnswer>;
  /** Names that begin with or contain what was typed, the best first. */
  suggest(text: string, limit: number): Promise<readonly Suggestion[]>;
}

/** A suggestion; `entry` has a page of its own. */
export interface Suggestion {
  readonly entry: NamedEntry;
  readonly label: readonly Piece[];
  /** The other name by which it was found. */
  readonly also?: readonly Piece[];
  readonly href: string;
}

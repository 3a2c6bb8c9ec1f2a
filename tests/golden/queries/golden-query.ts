import type { Filters } from '../scan/scan.ts';
import type { GoldenLocale } from '../sentence.ts';

/** Kinds of query, in the order in which they are reported. */
export const QUERY_KINDS = [
  'phrase-2',
  'phrase-3',
  'phrase-4-6',
  'phrase-7-15',
  'fragment',
  'common',
  'rare',
  'punctuation',
  'quoted',
  'chinese-words',
  'english-word',
  'english-phrase',
  'english-words',
  'case',
  'mixed',
  'number',
  'amount',
  'name',
  'former-name',
  'name-and-year',
  'traditional',
  'simplified',
  'glossary',
  'filtered',
  'absent',
  'typo',
  'suffix',
] as const;

/** What a query tries. */
export type QueryKind = (typeof QUERY_KINDS)[number];

/** What a search has to come to. */
export type Expected =
  /** The results are these pages and no others, in any order. */
  | { readonly kind: 'exact'; readonly paths: readonly string[] }
  /** One of these pages stands among the first results. */
  | { readonly kind: 'first'; readonly paths: readonly string[] }
  /** This page is the first result. */
  | { readonly kind: 'top'; readonly paths: readonly [string] }
  /** The results by translation are these pages and no others. */
  | { readonly kind: 'translated'; readonly paths: readonly string[] }
  /** There are no results, and one of these pages stands among the first similar ones. */
  | { readonly kind: 'similar'; readonly paths: readonly string[] }
  /** There are no results. */
  | { readonly kind: 'none' };

/** A query with what it has to find. */
export interface GoldenQuery {
  /** Language, kind and number. */
  readonly id: string;
  readonly kind: QueryKind;
  /** Language of the index that is asked. */
  readonly locale: GoldenLocale;
  readonly text: string;
  readonly filters?: Filters;
  readonly expected: Expected;
}

/** A query before it is counted. */
export type NewQuery = Omit<GoldenQuery, 'id' | 'kind' | 'locale'>;

/** What results can be narrowed by; the order is that of the search page. */
export const FILTERS = ['year', 'region', 'department', 'kind', 'grade', 'questions'] as const;
export type FilterName = (typeof FILTERS)[number];

/** What results can be sorted by besides relevance and year. */
export const MEASURES = ['initial', 'executed', 'rate', 'score'] as const;
export type MeasureName = (typeof MEASURES)[number];

/** A value of a filter: the same id in every language, and its name in the language of the page. */
export interface FilterValue {
  readonly id: string;
  readonly label: string;
}

/** A piece of a page's text that is searched on its own: no phrase reaches from one to the next. */
export interface Block {
  /** What the text is the value of, such as row and column of a table. Shown, not searched. */
  readonly label?: string;
  /** The text as printed, white space collapsed. */
  readonly text: string;
  /** Anchor of the very place, where it has one. */
  readonly anchor?: string;
  /** Headings and heads of table rows weigh more than what stands below them. */
  readonly heading?: boolean;
}

/** A section with an anchor; the first of a page, before any heading, has none. */
export interface Section {
  readonly anchor: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** A page as search sees it, read from its HTML. */
export interface SearchPage {
  /** Address below the root of its language, such as `reports/water/2023/`. */
  readonly path: string;
  readonly kind: 'report' | 'page';
  readonly title: string;
  /** Other names by which it is found: short, former and foreign names. */
  readonly aliases: readonly string[];
  readonly filters: Readonly<Record<FilterName, readonly FilterValue[]>>;
  /** Decimal numbers: amounts in yuan, rates in percent, scores in points of 100. */
  readonly measures: Readonly<Partial<Record<MeasureName, string>>>;
  readonly fictional: boolean;
  readonly sections: readonly Section[];
}

/** Something that has names and a page of its own: suggested while typing, and a bridge between languages. */
export interface NamedEntry {
  readonly kind: 'department' | 'term' | 'year';
  readonly label: string;
  /** Address below the root of its language, with anchor. */
  readonly path: string;
  /** Other names in the language of the page: short names, aliases, former names. */
  readonly also: readonly string[];
  /** Names in the other languages. */
  readonly foreign: readonly string[];
}

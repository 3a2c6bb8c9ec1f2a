import type search from '../../public/locales/zh/search.json';

/** The messages of search, of which scripts show some: with placeholders, in all forms of number. */
export type SearchMessages = typeof search;

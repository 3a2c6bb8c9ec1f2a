/**
 * The part of a page's address that names words to highlight there, once a word: what is folded alike is
 * marked. The scripts that every page loads write it out, so that each of them stays one file.
 */
export const HIGHLIGHT = 'mark';

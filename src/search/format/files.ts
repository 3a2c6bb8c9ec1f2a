/** Folder of the indexes below the site's root, one folder a language. */
export const INDEX_FOLDER = 'search-index';

/** Passages whose pages stand in one file. */
export const PASSAGES_A_FILE = 32;

/** Names that stand in one file. */
export const NAMES_A_FILE = 32;

/** The files of an index by what they hold; all are deflated (RFC 1951). */
export const FILES = {
  root: 'root.bin',
  /** Text with which the records were deflated. */
  dictionary: 'dictionary.bin',
  variants: 'variants.bin',
  grams: (block: number) => `grams/${block}.bin`,
  positions: (file: number) => `positions/${file}.bin`,
  passages: (file: number) => `passages/${file}.bin`,
  /** The one kind of file that needs the dictionary. */
  page: (page: number) => `pages/${page}.bin`,
  names: (file: number) => `names/${file}.bin`,
  measure: (name: string) => `measures/${name}.bin`,
  /** Titles and addresses of all pages. */
  titles: 'titles.bin',
} as const;

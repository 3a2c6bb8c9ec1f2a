import { toApa } from './apa.ts';
import { toBibtex } from './bibtex.ts';
import { toChicago } from './chicago.ts';
import type { CitationSource } from './citation-source.ts';
import { toGbt7714 } from './gb-t-7714.ts';
import { toRis } from './ris.ts';

/** A style in which a source is cited. */
export interface CitationFormat {
  readonly id: string;
  /** Its name, the same in every language; undefined for what a page names in words. */
  readonly name: string | undefined;
  readonly write: (source: CitationSource) => string;
}

/** All styles, in the order of the page. */
export const CITATION_FORMATS: readonly CitationFormat[] = [
  { id: 'gb-t-7714', name: 'GB/T 7714—2015', write: toGbt7714 },
  { id: 'chicago', name: 'Chicago 17', write: toChicago },
  { id: 'apa', name: 'APA 7', write: toApa },
  { id: 'bibtex', name: 'BibTeX', write: toBibtex },
  { id: 'ris', name: 'RIS', write: toRis },
  { id: 'link', name: undefined, write: ({ address }) => address },
];

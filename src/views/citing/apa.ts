import { versionOf, type CitationSource } from './citation-source.ts';

/** APA, 7th edition: report on a website, the version in brackets after the title (10.4, 9.40). */
export function toApa(source: CitationSource): string {
  const { author, title, site, issued, address, words } = source;
  return `${author}. (${issued === '' ? words.noDate : issued.slice(0, 4)}). ${title} (${versionOf(source)}). ${site}. ${address}`;
}

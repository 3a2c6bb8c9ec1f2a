import { versionOf, type CitationSource } from './citation-source.ts';

/**
 * GB/T 7714—2015, electronic report: responsible body. title[R/OL]. (date of publication)[date of access].
 * address. The standard has no place for a version; it follows.
 */
export function toGbt7714(source: CitationSource): string {
  const { author, title, issued, accessed, address } = source;
  const dates = `${issued === '' ? '' : `(${issued})`}${accessed === undefined ? '' : `[${accessed}]`}`;
  return `${author}. ${title}[R/OL]. ${dates === '' ? '' : `${dates}. `}${address}. ${versionOf(source)}.`;
}

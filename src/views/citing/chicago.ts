import { filled, versionOf, type CitationSource } from './citation-source.ts';

/** The Chicago Manual of Style, 17th edition, author and date (14.207, 15.50). */
export function toChicago(source: CitationSource): string {
  const { author, title, site, issued, accessed, address, words } = source;
  return [
    `${author}.`,
    `${issued === '' ? words.noDate : issued.slice(0, 4)}.`,
    `“${title}.”`,
    `${site}.`,
    ...(issued === '' ? [] : [`${issued}.`]),
    `${versionOf(source)}.`,
    ...(accessed === undefined ? [] : [`${filled(words.accessed, accessed)}.`]),
    `${address}.`,
  ].join(' ');
}

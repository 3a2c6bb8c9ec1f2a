import { versionOf, type CitationSource } from './citation-source.ts';

/** A record of RIS, as reference managers import it: a tag a line, CRLF after each. */
export function toRis(source: CitationSource): string {
  const { author, title, site, issued, accessed, address, language, release } = source;
  const lines: readonly (readonly [string, string])[] = [
    ['TY', 'RPRT'],
    ['AU', author],
    ['TI', title],
    ['PB', site],
    ...(issued === ''
      ? []
      : ([
          ['PY', issued.slice(0, 4)],
          ['DA', slashed(issued)],
        ] as const)),
    ...(release === undefined ? [] : ([['ET', release]] as const)),
    ['N1', versionOf(source)],
    ['LA', language],
    ['UR', address],
    ...(accessed === undefined ? [] : ([['Y2', slashed(accessed)]] as const)),
    ['ER', ''],
  ];
  return lines.map(([tag, value]) => `${tag}  - ${value.replaceAll(/\s+/g, ' ').trim()}\r\n`).join('');
}

/** Dates of RIS are written 2025/03/31. */
function slashed(iso: string): string {
  return iso.replaceAll('-', '/');
}

import type { Catalog } from '../../catalog/catalog.ts';

/** One published state of the content: what citations, downloads and embedded views name. */
export interface Release {
  /** `2025-03-31-1a2b3c4d5e6f`: the day of the content and the beginning of its digest. */
  readonly id: string;
  /** The day by which the content is judged, ISO. */
  readonly asOf: string;
  /** SHA-256 of all content, hexadecimal. */
  readonly digest: string;
}

/** Hexadecimal digits of the digest in a release's name: 48 bits, enough to tell the releases of one site apart. */
const DIGITS = 12;

/** The release that the catalog is. The same content gives the same release. */
export function toRelease({ asOf, digest }: Catalog): Release {
  return { id: `${asOf}-${digest.slice(0, DIGITS)}`, asOf, digest };
}

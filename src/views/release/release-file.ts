import type { Catalog } from '../../catalog/catalog.ts';
import { toRelease } from './release.ts';

/** Name of the list of checksums as browsers and servers show it as text. */
export const CHECKSUMS_TEXT = 'SHA256SUMS.txt';

/** `/release.json`: what is published, by which citations and quoted digests are checked. */
export interface ReleaseFile {
  /** Name of the release. */
  readonly release: string;
  /** The day of the content, ISO. */
  readonly asOf: string;
  /** SHA-256 of all content. */
  readonly digest: string;
  /** File with the SHA-256 of every published file, from the site's root. */
  readonly sums: string;
  /** SHA-256 of each report's files, by `<department>/<year>`. */
  readonly reports: Readonly<Record<string, string>>;
}

/** The release as the published file tells it. */
export function toReleaseFile(catalog: Catalog): ReleaseFile {
  const { id, asOf, digest } = toRelease(catalog);
  return {
    release: id,
    asOf,
    digest,
    sums: CHECKSUMS_TEXT,
    reports: Object.fromEntries(
      catalog.reports
        .map(({ report, digest: own }) => [report.id, own] as const)
        .toSorted(([left], [right]) => left.localeCompare(right, 'en')),
    ),
  };
}

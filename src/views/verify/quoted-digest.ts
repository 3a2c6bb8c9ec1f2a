import type { ReleaseFile } from '../release/release-file.ts';

/** What a quoted name of a release, or digest, is. */
export type QuotedDigest =
  | { readonly kind: 'release'; readonly release: string }
  | { readonly kind: 'content' }
  | { readonly kind: 'report'; readonly report: string }
  | { readonly kind: 'other-release' }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'unreadable' };

/** Fewer digits than this fit too much by chance. */
const FEWEST_DIGITS = 8;

/** Tells what a release, or the beginning of a digest, from a citation belongs to. */
export function identifyDigest(quoted: string, { release, digest, reports }: ReleaseFile): QuotedDigest {
  const text = quoted.trim().toLowerCase();
  if (/^\d{4}-\d{2}-\d{2}-[\da-f]{12}$/.test(text))
    return text === release ? { kind: 'release', release } : { kind: 'other-release' };
  if (!/^[\da-f]+$/.test(text) || text.length < FEWEST_DIGITS || text.length > digest.length)
    return { kind: 'unreadable' };
  const report = Object.entries(reports).find(([, own]) => own.startsWith(text))?.[0];
  if (report !== undefined) return { kind: 'report', report };
  return { kind: digest.startsWith(text) ? 'content' : 'unknown' };
}

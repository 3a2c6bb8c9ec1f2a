import type { Catalog, CatalogReport } from '../../catalog/catalog.ts';
import { addressOf, PAGES } from '../../i18n/urls.ts';
import type { Words } from '../../i18n/words.ts';
import { addressOfSite } from '../pages/frame.ts';

/** What is cited: a report, or a place in it. */
export interface CitationSource {
  /** Name by which reference managers know it: `examplebureau2024`. */
  readonly key: string;
  readonly author: string;
  /** With the mark of invented content, where it is invented. */
  readonly title: string;
  readonly site: string;
  /** Day of publication, else of filing, ISO; empty when neither is known. */
  readonly issued: string;
  /** Address of the page, with the anchor of a place in it. */
  readonly address: string;
  /** BCP 47 tag of the language of the page. */
  readonly language: string;
  /** Beginning of the SHA-256 of the report's files. */
  readonly digest: string;
  /** Name of the release; filled in when the reader copies, since a page may outlast a release. */
  readonly release?: string;
  /** The reader's day, ISO; filled in when the reader copies. */
  readonly accessed?: string;
  /** Words that citations are made with. */
  readonly words: CitationWords;
}

/** Words that citations are made with; `{{value}}` stands for the value. */
export interface CitationWords {
  readonly noDate: string;
  readonly accessed: string;
  readonly release: string;
  readonly digest: string;
  readonly separator: string;
}

/** Digits of a digest in a citation: 48 bits. */
const DIGEST_DIGITS = 12;

/** A report as a source to cite. Release and day of access are left to the reader's browser. */
export function toCitationSource(
  catalog: Catalog,
  { report, department, fictional, digest }: CatalogReport,
  words: Words,
): CitationSource {
  const { t } = words;
  return {
    key: `${report.department.replaceAll('-', '')}${report.year}`,
    author: words.text(department.name).text,
    title: `${words.text(report.title).text}${fictional ? t('citing:fictionalMark') : ''}`,
    site: words.text(catalog.site.name).text,
    issued: report.published ?? report.filed ?? '',
    address: addressOf(addressOfSite(catalog), words.locale, PAGES.report(report.department, report.year)),
    language: words.tag,
    digest: digest.slice(0, DIGEST_DIGITS),
    words: t('citing:words', { returnObjects: true, skipInterpolation: true }),
  };
}

/** Release and digest in words: `release 2025-03-31-…, SHA-256 …`. */
export function versionOf({ release, digest, words }: CitationSource): string {
  return [
    ...(release === undefined ? [] : [filled(words.release, release)]),
    filled(words.digest, digest),
  ].join(words.separator);
}

/** Words with their value. */
export function filled(words: string, value: string): string {
  return words.replace('{{value}}', () => value);
}

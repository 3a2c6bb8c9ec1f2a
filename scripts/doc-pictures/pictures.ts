import type { Locale } from '../../src/vocabulary/locales.ts';

/** What a picture shows: a page of the built site, the report of an import, or the editor at work. */
export type PictureSource =
  | {
      readonly kind: 'page';
      /** Address below the site's root, without the part of the language. */
      readonly address: string;
      /** Element that stands in the upper part of the picture, opened where it holds a question; without it, the top of the page. */
      readonly show?: string;
    }
  | { readonly kind: 'import' }
  | {
      readonly kind: 'editor';
      /** Part of the address behind `#/`. */
      readonly entry: string;
    };

/** A picture of the manuals. */
export interface Picture {
  /** The file is `docs/images/<name>.png`. */
  readonly name: string;
  readonly locale: Locale;
  /** Size in CSS pixels; a picture has as many. */
  readonly viewport: { readonly width: number; readonly height: number };
  readonly source: PictureSource;
}

/** All pictures of `docs/publishing.md` and `docs/publishing.zh.md`. */
export const PICTURES: readonly Picture[] = [
  {
    name: 'import-report',
    locale: 'zh',
    viewport: { width: 1100, height: 760 },
    source: { kind: 'import' },
  },
  {
    name: 'editor',
    locale: 'zh',
    viewport: { width: 1200, height: 780 },
    source: { kind: 'editor', entry: 'collections/reports/entries/sample-water-bureau/2024' },
  },
  {
    name: 'question-zh',
    locale: 'zh',
    viewport: { width: 1000, height: 640 },
    source: {
      kind: 'page',
      address: 'reports/sample-transport-bureau/2024/',
      show: '[id="budget.executed"]',
    },
  },
  {
    name: 'question-en',
    locale: 'en',
    viewport: { width: 1000, height: 640 },
    source: {
      kind: 'page',
      address: 'reports/sample-transport-bureau/2024/',
      show: '[id="budget.executed"]',
    },
  },
  {
    name: 'findings',
    locale: 'zh',
    viewport: { width: 1000, height: 700 },
    source: { kind: 'page', address: 'findings/', show: '#list' },
  },
  {
    name: 'coverage',
    locale: 'zh',
    viewport: { width: 1000, height: 620 },
    source: { kind: 'page', address: 'coverage/', show: '#fictional' },
  },
];

/** No picture of the manuals is larger. */
export const LARGEST_PICTURE = 150 * 1024;

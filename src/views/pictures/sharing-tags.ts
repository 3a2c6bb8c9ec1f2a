import { addressOf, type SiteAddress } from '../../i18n/urls.ts';
import type { Words } from '../../i18n/words.ts';
import type { PagePicture } from './card.ts';
import { PICTURE_SIZE } from './picture-size.ts';

/** A tag by which other sites preview a link: of the Open Graph protocol, or of X, which names its own. */
export type SharingTag =
  | { readonly property: string; readonly content: string }
  | { readonly name: string; readonly content: string };

/** The tags of a page; a page without a picture has those of its text. */
export function toSharingTags(
  address: SiteAddress,
  words: Words,
  siteName: string,
  page: {
    readonly title: string;
    readonly description: string;
    /** The page's own path, without language. */
    readonly page: string;
    readonly article?: unknown;
    readonly picture?: PagePicture;
  },
): readonly SharingTag[] {
  const tags = {
    'og:title': page.title === '' ? siteName : page.title,
    'og:description': page.description,
    'og:type': page.article === undefined ? 'website' : 'article',
    'og:url': addressOf(address, words.locale, page.page),
    'og:site_name': siteName,
    'og:locale': words.formatTag.replace('-', '_'),
    ...(page.picture && {
      'og:image': addressOf(address, words.locale, page.picture.page),
      'og:image:type': 'image/png',
      'og:image:width': String(PICTURE_SIZE.width),
      'og:image:height': String(PICTURE_SIZE.height),
      'og:image:alt': page.picture.alt,
    }),
  };
  return [
    ...Object.entries(tags).map(([property, content]) => ({ property, content })),
    { name: 'twitter:card', content: page.picture ? 'summary_large_image' : 'summary' },
  ];
}

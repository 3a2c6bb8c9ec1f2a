import type { SearchSettings } from '../../views/search/search-settings.ts';
import type { SearchRequest } from '../query/search-types.ts';
import { getElement } from './element.ts';
import type { LabelOf } from './facet-labels.ts';
import { feedFor } from './feed.ts';
import type { PageSay } from './say.ts';

/** Leads to the feed of new reports that suits a search, and says whose reports it has. */
export function showFeed(
  root: ParentNode,
  request: SearchRequest,
  labelOf: LabelOf,
  { root: site, locale, languages }: SearchSettings,
  say: PageSay,
): void {
  const { of, id, path } = feedFor(request);
  const prefix = languages.find((language) => language.locale === locale)?.prefix ?? '';
  const link = getElement(root, '[data-search-feed]');
  link.setAttribute('href', `${site}${prefix}${path}`);
  link.textContent = of === 'site' ? say('feedSite') : say('feedOf', { name: labelOf(of, id) });
}

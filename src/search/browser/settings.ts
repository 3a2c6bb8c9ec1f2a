import type { SearchPageSettings, SearchSettings } from '../../views/search/search-settings.ts';

/**
 * What the page tells the scripts of search.
 * @throws Error where the page says nothing.
 */
export function readSettings(root: Document): SearchSettings {
  return JSON.parse(settingsIn(root)) as SearchSettings;
}

/**
 * What the search page tells its scripts.
 * @throws Error where the page says nothing.
 */
export function readPageSettings(root: Document): SearchPageSettings {
  return JSON.parse(settingsIn(root)) as SearchPageSettings;
}

/** JSON that the site's own pages print from the very types that it is read as. */
function settingsIn(root: Document): string {
  const settings = root.querySelector<HTMLElement>('[data-search-settings]')?.dataset.searchSettings;
  if (settings === undefined) throw new Error('The page has no data-search-settings.');
  return settings;
}

/** Where Sveltia CMS keeps what people set. */
const PREFERENCES = 'sveltia-cms.prefs';

/** The editor opens in the site's language, until somebody chooses another in its settings. */
export function preferLanguage(storage: Pick<Storage, 'getItem' | 'setItem'>, language: string): void {
  const kept: unknown = JSON.parse(storage.getItem(PREFERENCES) ?? '{}');
  const preferences = typeof kept === 'object' && kept !== null ? kept : {};
  if ('locale' in preferences) return;
  storage.setItem(PREFERENCES, JSON.stringify({ ...preferences, locale: language }));
}

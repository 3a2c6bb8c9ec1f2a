/** The part of Pagefind's browser interface that the search page uses. */
export interface Pagefind {
  options(options: { baseUrl?: string; excerptLength?: number }): Promise<void>;
  filters(): Promise<Readonly<Record<string, Readonly<Record<string, number>>>>>;
  search(
    query: string | null,
    options: { filters: Readonly<Record<string, string>> },
  ): Promise<{ readonly results: readonly PagefindResult[] }>;
}

/** A hit whose content is loaded on demand. */
export interface PagefindResult {
  data(): Promise<PagefindPage>;
}

/** A page that was found. */
export interface PagefindPage {
  readonly url: string;
  readonly meta: Readonly<Record<string, string | undefined>>;
  /** HTML made by Pagefind: escaped text with `<mark>`. */
  readonly excerpt: string;
  readonly sub_results: readonly { readonly title: string; readonly url: string; readonly excerpt: string }[];
}

/** Loads Pagefind from the site's own bundle. */
export async function loadPagefind(bundle: string): Promise<Pagefind> {
  const loaded: unknown = await import(/* @vite-ignore */ `${bundle}pagefind.js`);
  if (!isPagefind(loaded)) throw new Error('The search bundle is not Pagefind.');
  await loaded.options({ excerptLength: 40 });
  return loaded;
}

function isPagefind(loaded: unknown): loaded is Pagefind {
  return (
    typeof loaded === 'object' &&
    loaded !== null &&
    'search' in loaded &&
    typeof loaded.search === 'function' &&
    'filters' in loaded &&
    'options' in loaded
  );
}

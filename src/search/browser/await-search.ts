/**
 * Loads the search page's script when the address holds a search, or else when a reader touches the page's
 * form or filters. Where it cannot be loaded the page says so.
 */
export function awaitSearch(root: HTMLElement): void {
  const touches = ['focusin', 'pointerdown', 'keydown'] as const;
  const load = (): void => {
    for (const touch of touches) root.removeEventListener(touch, load);
    import('./search-page.ts').then(
      ({ startSearchPage }) => {
        startSearchPage(root);
      },
      (error: unknown) => {
        const failed = root.querySelector<HTMLElement>('[data-search-failed]');
        if (failed) failed.hidden = false;
        root.querySelector('[data-search-retry]')?.addEventListener('click', () => {
          location.reload();
        });
        reportError(error);
      },
    );
  };
  for (const touch of touches) root.addEventListener(touch, load);
  // On a wide page the filters stand open beside the results.
  const filters = root.querySelector<HTMLDetailsElement>('[data-search-filters]');
  if (filters) filters.open = matchMedia('(min-width: 60rem)').matches;
  if (location.search !== '') {
    // At once, so that what a reader goes on to type while the script is loaded stands.
    const field = root.querySelector<HTMLInputElement>('input[name=q]');
    if (field) field.value = new URLSearchParams(location.search).get('q') ?? '';
    load();
    return;
  }
  const start = root.querySelector<HTMLElement>('[data-search-start]');
  if (start) start.hidden = false;
}

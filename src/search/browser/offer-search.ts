/**
 * Opens the search dialog by its button, by `/` and by Ctrl or ⌘ with K, and loads what a search box needs
 * when a reader comes to one. On a page with a box of its own the keys lead there. Stands alone, for every
 * page loads it.
 */
export function offerSearch(root: Document): void {
  const dialog = root.querySelector<HTMLDialogElement>('[data-search-dialog]');
  const field = root.querySelector<HTMLInputElement>('[data-search-box] input[name=q]');
  const open = (): void => {
    if (dialog && !dialog.open) dialog.showModal();
    field?.focus();
    field?.select();
  };
  root.addEventListener('click', (event) => {
    const { target, ctrlKey, metaKey, shiftKey } = event;
    if (ctrlKey || metaKey || shiftKey || !(target instanceof Element)) return;
    if (target.closest('[data-search-open]')) {
      event.preventDefault();
      open();
    } else if (target === dialog || target.closest('[data-search-close]')) dialog?.close();
  });
  root.addEventListener('keydown', (event) => {
    if (!asksForSearch(event)) return;
    event.preventDefault();
    open();
  });
  for (const form of root.querySelectorAll<HTMLFormElement>('[data-search-box]:not([data-search-page-box])'))
    form.addEventListener(
      'focusin',
      () =>
        void import('./start-box.ts').then(({ startBox }) => {
          startBox(form);
        }),
      { once: true },
    );
}

function asksForSearch(event: KeyboardEvent): boolean {
  const { key, altKey, ctrlKey, metaKey, shiftKey, target } = event;
  if (event.isComposing || altKey) return false;
  if (ctrlKey || metaKey) return !shiftKey && key.toLowerCase() === 'k';
  return (
    key === '/' &&
    !(target instanceof Element && target.closest('input, textarea, select, [contenteditable]')) &&
    isKeyOn()
  );
}

/** A key without Ctrl can be switched off (WCAG 2.1.4). */
function isKeyOn(): boolean {
  try {
    return localStorage.getItem('mingzhang:search-key') !== 'off';
  } catch {
    return true;
  }
}

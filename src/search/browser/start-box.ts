import type { SearchEngine } from '../query/search-types.ts';
import { openSearch } from '../query/open-search.ts';
import { startKeySwitch } from './key-switch.ts';
import { attachSearchBox } from './search-box.ts';
import { readSettings } from './settings.ts';

let engine: SearchEngine | undefined;

/** Makes a search form that leads to the search page work: suggestions, earlier searches, its switch. */
export function startBox(form: HTMLFormElement): void {
  const settings = readSettings(document);
  engine ??= openSearch(settings);
  attachSearchBox(form, settings, engine);
  const dialog = form.closest('dialog');
  if (!dialog) return;
  startKeySwitch(dialog);
  // Escape closes the dialog, and means nothing to the page behind it.
  dialog.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') event.stopPropagation();
  });
  // A reader who comes back finds the page, not the dialog.
  addEventListener('pagehide', () => {
    dialog.close();
  });
}

import type { SearchSettings } from '../../views/search/search-settings.ts';
import type { SearchEngine, Suggestion } from '../query/search-types.ts';
import { makeAnnouncer } from './announcer.ts';
import { makeCombobox } from './combobox.ts';
import { element, getElement } from './element.ts';
import { optionContent } from './option-content.ts';
import { makeRecentList } from './recent-list.ts';
import { recentSearches } from './recent-searches.ts';
import { sayIn } from './say.ts';
import { stillFitting, toOptions, type Option } from './suggestion-options.ts';
import { afterPause, makeTurns } from './turns.ts';

/** Names suggested at a time. */
const MOST_NAMES = 8;

/** Milliseconds without a letter before names are looked up. */
const PAUSE = 80;

/** What happens to what a reader types; without a handler the form is sent, which leads to the search page. */
export interface BoxEvents {
  readonly onSearch?: (text: string) => void;
  readonly onType?: (text: string) => void;
}

/** Gives a search form suggestions and the reader's earlier searches. */
export function attachSearchBox(
  form: HTMLFormElement,
  settings: SearchSettings,
  engine: SearchEngine,
  { onSearch, onType }: BoxEvents = {},
): void {
  const field = getElement(form, 'input[name=q]') as HTMLInputElement;
  const say = sayIn(settings.box, document.documentElement.lang);
  const announce = makeAnnouncer(getElement(form, '[data-search-live]'));
  const recent = recentSearches(() => localStorage);
  const pause = afterPause(PAUSE);
  const begin = makeTurns();
  const list = element('div', { 'aria-label': say('suggestions') });
  const dialog = form.closest('dialog');
  let options: readonly Option[] = [];
  let names: readonly Suggestion[] = [];

  const show = (next: readonly Option[]): void => {
    options = next;
    combobox.show(next.map((option) => optionContent(option, settings.kinds, say)));
    recentList.element.hidden = field.value.trim() !== '' || recent.list().length === 0;
    popup.hidden = list.hidden && recentList.element.hidden;
  };
  const close = (): void => {
    begin();
    pause.cancel();
    show([]);
    popup.hidden = true;
  };
  const showNow = (): void => {
    show(toOptions(field.value, names, recent.list()));
  };
  const suggest = async (): Promise<void> => {
    const isLatest = begin();
    const text = field.value.trim();
    if (text === '') return;
    // Without names to suggest the search itself can still be run.
    const found = await engine.suggest(text, MOST_NAMES).catch(() => []);
    if (!isLatest()) return;
    names = found;
    showNow();
    announce(say('suggested', { count: options.length }));
  };
  const run = (query: string): void => {
    field.value = query;
    form.requestSubmit();
  };
  const combobox = makeCombobox(field, list, {
    onText() {
      onType?.(field.value.trim());
      // The list follows every letter; further names come when they are found.
      names = stillFitting(names, field.value);
      showNow();
      pause.run(() => void suggest());
    },
    onChoose(index) {
      const option = options[index];
      if (!option) return;
      if (!('href' in option)) {
        run(option.query);
        return;
      }
      close();
      dialog?.close();
      location.assign(option.href);
    },
    onEscape(event) {
      if (popup.hidden) return;
      // In the dialog Escape goes on to close it.
      if (!dialog) event.preventDefault();
      close();
    },
  });
  const recentList = makeRecentList(recent, say, {
    onRun: run,
    onRemoved(announcement) {
      announce(announcement);
      show(options);
    },
    onLastRemoved() {
      field.focus();
    },
  });
  const popup = element('div', { class: 'search-popup', hidden: '' }, list, recentList.element);
  // The field keeps the focus, and what is being composed in it.
  popup.addEventListener('mousedown', (event) => {
    event.preventDefault();
  });
  getElement(form, '[data-search-field]').append(popup);

  form.addEventListener('submit', (event) => {
    const text = field.value.trim();
    if (combobox.composing) event.preventDefault();
    else {
      recent.add(text);
      recentList.update();
      close();
      if (!onSearch) return;
      event.preventDefault();
      // The keyboard of a phone would cover the results.
      if (matchMedia('(pointer: coarse)').matches) field.blur();
      onSearch(text);
    }
  });
  for (const type of ['focus', 'click'] as const)
    field.addEventListener(type, () => {
      if (!popup.hidden) return;
      showNow();
      void suggest();
    });
  form.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && form.contains(relatedTarget))) close();
  });
  if (document.activeElement === field) {
    showNow();
    void suggest();
  }
}

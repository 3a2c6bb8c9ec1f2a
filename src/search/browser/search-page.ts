import { openSearch } from '../query/open-search.ts';
import type { SearchAnswer, SearchEngine, SearchRequest } from '../query/search-types.ts';
import { readAddress, writeAddress } from './address.ts';
import { makeAnnouncer } from './announcer.ts';
import { getElement } from './element.ts';
import { makeFiltersView } from './filters-view.ts';
import { FIRST_OF_GROUP } from './group-view.ts';
import { STEP } from './list-view.ts';
import { namedExactly } from './named-entries.ts';
import { makeOutcomeView } from './outcome-view.ts';
import type { Place } from './place.ts';
import { attachSearchBox } from './search-box.ts';
import { keepHistory } from './search-history.ts';
import { sayIn } from './say.ts';
import { readPageSettings } from './settings.ts';
import { afterPause, makeTurns } from './turns.ts';

/** Milliseconds without a letter before what is typed is searched. */
const PAUSE = 250;

/** What is typed is searched from so many characters on. */
const LEAST = 2;

/** Names looked at for one that is exactly what was typed. */
const MOST_NAMES = 8;

/** Makes the search page work, and runs the search that its address holds. */
export function startSearchPage(root: HTMLElement): void {
  const settings = readPageSettings(root.ownerDocument);
  const engine = openSearch(settings);
  const say = sayIn(settings.page, document.documentElement.lang);
  const form = getElement(root, 'form[data-search-box]') as HTMLFormElement;
  const field = getElement(form, 'input[name=q]') as HTMLInputElement;
  const announce = makeAnnouncer(getElement(root, '[data-search-announced]'));
  const typing = afterPause(PAUSE);
  const begin = makeTurns();
  const title = document.title;
  let request = readAddress(location.search);
  /** The present entry of the history is a search to come back to, not one that is still being typed. */
  let settled = true;

  const run = async (place?: Place): Promise<void> => {
    const isLatest = begin();
    const wanted = request;
    typing.cancel();
    outcome.wait(wanted);
    try {
      const [answer, named] = await Promise.all([engine.search(wanted), namesFor(engine, wanted.text)]);
      if (!isLatest()) return;
      const first = await answer.list.results(0, place?.shown ?? STEP);
      if (!isLatest()) return;
      filters.show(wanted, answer);
      announce(outcome.show({ request: wanted, answer, first, named }));
      document.title = wanted.text === '' ? title : `${wanted.text} - ${title}`;
      if (place) scrollTo(0, place.scroll);
      searches.keepPlace();
      await showGroups(answer, isLatest);
    } catch (error) {
      if (isLatest()) outcome.fail(error);
    }
  };
  const showGroups = async ({ groups }: SearchAnswer, isLatest: () => boolean): Promise<void> => {
    const first = await Promise.all(groups.map(({ list }) => list.results(0, FIRST_OF_GROUP)));
    if (isLatest()) outcome.showGroups(first);
  };
  /** Runs another search; while it is typed, all of its steps share one entry of the history. */
  const ask = (next: SearchRequest, typed = false): void => {
    const address = writeAddress(next);
    if (address !== writeAddress(request)) {
      if (settled) searches.push(address);
      else searches.replace(address);
    }
    settled = !typed;
    request = next;
    void run();
  };
  const change = (changed: (request: SearchRequest) => SearchRequest): void => {
    ask(changed({ ...request, text: field.value.trim() }));
  };
  const onType = (text: string): void => {
    typing.run(() => {
      const { length } = Array.from(text);
      if (text !== request.text && (length >= LEAST || length === 0)) ask({ ...request, text }, true);
    });
  };
  const searches = keepHistory(
    () => outcome.shown,
    (place) => {
      request = readAddress(location.search);
      field.value = request.text;
      settled = true;
      void run(place ?? { shown: STEP, scroll: 0 });
    },
  );
  const outcome = makeOutcomeView(getElement(root, '[data-search-outcome]'), settings, say, {
    onRequest: change,
    onMore: searches.keepPlace,
    onRetry: () => void run({ shown: Math.max(outcome.shown, STEP), scroll: scrollY }),
  });
  const filters = makeFiltersView(getElement(root, '[data-search-filters]'), say, change);
  attachSearchBox(form, settings, engine, {
    onSearch(text) {
      ask({ ...request, text });
    },
    onType,
  });
  void run(searches.place);
  // What was typed while this script was loaded.
  onType(field.value.trim());
}

/** Names are an extra: without them the results still stand. */
async function namesFor(engine: SearchEngine, text: string): ReturnType<SearchEngine['suggest']> {
  if (text === '') return [];
  return namedExactly(text, await engine.suggest(text, MOST_NAMES).catch(() => []));
}

import { loadPagefind, type Pagefind, type PagefindResult } from './pagefind.ts';
import { resultItem } from './result-item.ts';
import { readSearchMessages, type SearchMessages } from './search-messages.ts';

/** Results shown at a time. */
const STEP = 10;

interface SearchElements {
  readonly form: HTMLFormElement;
  readonly query: HTMLInputElement;
  readonly filters: readonly HTMLSelectElement[];
  readonly status: Element;
  readonly results: Element;
  readonly more: HTMLButtonElement;
}

/** Makes the search page work. Pagefind is loaded when the reader touches the form or comes with a query. */
export function startSearch(root: Document): void {
  const elements = findElements(root);
  if (!elements) return;
  const { form, query, filters } = elements;
  const messages = readSearchMessages(form.dataset.messages ?? '{}');
  const given = new URLSearchParams(location.search);
  query.value = given.get('q') ?? '';
  let pagefind: Promise<Pagefind> | undefined;
  const load = (): Promise<Pagefind> => {
    pagefind ??= loadPagefind(form.dataset.bundle ?? '/pagefind/').then(async (loaded) => {
      await fillFilters(loaded, filters, given);
      return loaded;
    });
    return pagefind;
  };
  let turn = 0;
  const run = async (): Promise<void> => {
    turn += 1;
    const mine = turn;
    keepInAddress(elements);
    elements.status.textContent = messages.loading;
    try {
      const found = await search(await load(), elements);
      if (mine === turn) await show(found, elements, messages);
    } catch (error) {
      elements.status.textContent = messages.failed;
      throw error;
    }
  };
  form.addEventListener('focusin', () => void load(), { once: true });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void run();
  });
  for (const filter of filters) filter.addEventListener('change', () => void run());
  if ([...given.keys()].length > 0) void load().then(run);
}

function findElements(root: Document): SearchElements | undefined {
  const form = root.querySelector<HTMLFormElement>('[data-search]');
  const query = form?.querySelector<HTMLInputElement>('[name="q"]');
  const status = form?.querySelector('[data-search-status]');
  const results = form?.querySelector('[data-search-results]');
  const more = form?.querySelector<HTMLButtonElement>('[data-search-more]');
  if (!form || !query || !status || !results || !more) return undefined;
  return {
    form,
    query,
    status,
    results,
    more,
    filters: [...form.querySelectorAll<HTMLSelectElement>('[data-filter]')],
  };
}

async function fillFilters(
  pagefind: Pagefind,
  filters: readonly HTMLSelectElement[],
  given: URLSearchParams,
): Promise<void> {
  const known = await pagefind.filters();
  for (const filter of filters) {
    const values = Object.entries(known[filter.name] ?? {}).sort(([left], [right]) =>
      filter.name === 'year'
        ? right.localeCompare(left)
        : left.localeCompare(right, document.documentElement.lang),
    );
    for (const [value, count] of values) filter.add(new Option(`${value} (${count})`, value));
    filter.value = given.get(filter.name) ?? '';
  }
}

async function search(
  pagefind: Pagefind,
  { query, filters }: SearchElements,
): Promise<readonly PagefindResult[]> {
  const words = query.value.trim();
  const chosen = Object.fromEntries(
    filters.filter(({ value }) => value !== '').map(({ name, value }) => [name, value]),
  );
  if (words === '' && Object.keys(chosen).length === 0) return [];
  const { results } = await pagefind.search(words === '' ? null : words, { filters: chosen });
  return results;
}

async function show(
  found: readonly PagefindResult[],
  elements: SearchElements,
  messages: SearchMessages,
): Promise<void> {
  const { status, results, more, query } = elements;
  const words = query.value.trim();
  results.replaceChildren();
  status.textContent =
    found.length > 0
      ? found.length === 1
        ? messages.one
        : messages.other.replace('{count}', String(found.length))
      : words === ''
        ? messages.prompt
        : messages.none.replace('{query}', words);
  let shown = 0;
  const next = async (): Promise<void> => {
    const pages = await Promise.all(found.slice(shown, shown + STEP).map((hit) => hit.data()));
    shown += pages.length;
    results.append(...pages.map((page) => resultItem(page, messages)));
    more.hidden = shown >= found.length;
  };
  more.onclick = () => void next();
  await next();
}

/** The query and the filters stand in the address, so that a search can be linked. */
function keepInAddress({ query, filters }: SearchElements): void {
  const address = new URL(location.href);
  for (const { name, value } of [query, ...filters]) {
    if (value.trim() === '') address.searchParams.delete(name);
    else address.searchParams.set(name, value.trim());
  }
  history.replaceState(null, '', address);
}

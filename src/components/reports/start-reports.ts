import { getElement } from '../../search/browser/element.ts';
import { sayIn } from '../../search/browser/say.ts';
import type { TableSettings } from '../../views/reports/reports-page.ts';
import { selectRows } from '../../views/reports/select-rows.ts';
import { parseState, USUAL_STATE, writeState, type TableState } from '../../views/reports/table-state.ts';
import { drawRest, drawTable, PAGE_ROWS, type TableContext } from './draw-table.ts';
import { drawTotals } from './draw-totals.ts';
import { fillLists, readForm, writeForm } from './filter-form.ts';
import { startLoading } from './load-reports.ts';

/** Rows of the first view: enough for a screen, few enough for a slow processor. */
const FIRST_ROWS = 12;

/** Makes the table of reports work: loads the data, shows what the address asks for, follows the reader. */
export async function startReports(root: HTMLElement): Promise<void> {
  const settings: unknown = JSON.parse(root.dataset.reports ?? '');
  if (!isSettings(settings)) throw new TypeError('The page has no settings for its table.');
  const load = startLoading(settings);
  const say = sayIn(settings.messages, settings.tag);
  const form = getElement(root, '[data-reports-form]') as HTMLFormElement;
  const table = getElement(root, '[data-reports-shown]');
  // Made when words are first sorted: the rules of a language take longer to load than the table to draw.
  let collator: Intl.Collator | undefined;
  const compare = (left: string, right: string): number =>
    (collator ??= new Intl.Collator(settings.tag)).compare(left, right);
  let state = parseState(new URLSearchParams(location.search));
  let shown:
    | { readonly context: TableContext; readonly rows: readonly number[]; readonly state: TableState }
    | undefined;
  let turn = 0;

  const fail = (): void => {
    getElement(root, '[data-reports-count]').textContent = say(shown ? 'failedLater' : 'failed');
    root.removeAttribute('data-reports-waiting');
    table.removeAttribute('aria-busy');
  };
  /** Shows a state: its first rows at once, then totals and further rows, unless something else was asked for meanwhile. */
  const show = async (next: TableState): Promise<void> => {
    const own = (turn += 1);
    state = next;
    table.setAttribute('aria-busy', 'true');
    const data = await load([...next.columns, next.sort]).catch(() => undefined);
    if (own !== turn) return;
    if (!data) {
      fail();
      return;
    }
    const context = { root, settings, say, data };
    const rows = selectRows(data, next, compare);
    const pages = Math.max(1, Math.ceil(rows.length / PAGE_ROWS));
    state = { ...next, page: Math.min(next.page, pages) };
    shown = { context, rows, state };
    drawTable(context, state, rows, pages, FIRST_ROWS);
    table.hidden = false;
    for (const step of [drawTotals, drawRest]) {
      await painted();
      if (own !== turn) return;
      step(context, state, rows, FIRST_ROWS);
    }
    table.removeAttribute('aria-busy');
  };
  const choose = (next: TableState): void => {
    const query = writeState(next).toString();
    history.replaceState(null, '', query === '' ? location.pathname : `?${query}`);
    void show(next);
  };
  const begin = async (): Promise<void> => {
    const data = await load([...state.columns, state.sort]);
    const { region, department, kind } = state;
    if (region !== '' || department !== '' || kind !== '') fillLists(form, data, compare);
    writeForm(form, state);
    const drawn = show(state);
    document.querySelector('[data-reports-static]')?.remove();
    root.removeAttribute('data-reports-waiting');
    await drawn;
    await painted();
    fillLists(form, data, compare);
  };

  // On a narrow screen the choices would fill it; a reader who has not chosen wants the table.
  if (matchMedia('(width < 40rem)').matches && location.search === '')
    root.querySelector('[data-reports-choices]')?.removeAttribute('open');
  form.addEventListener('input', () => {
    choose({ ...readForm(form, state), page: 1 });
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    choose({ ...readForm(form, state), page: 1 });
  });
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    writeForm(form, USUAL_STATE);
    choose(USUAL_STATE);
  });
  root.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('button') : null;
    const { column, reportsTurn, reportsDownload } = button?.dataset ?? {};
    const sort = settings.columns.find(({ id }) => id === column)?.id;
    if (sort)
      choose({ ...state, sort, descending: sort === state.sort ? !state.descending : false, page: 1 });
    if (reportsTurn) choose({ ...state, page: state.page + Number(reportsTurn) });
    if (shown && (reportsDownload === 'csv' || reportsDownload === 'xlsx')) {
      const { context, rows, state: drawn } = shown;
      void import('./download-shown.ts').then(({ downloadShown }) => {
        downloadShown(context, drawn, rows, reportsDownload);
      });
    }
  });
  addEventListener('popstate', () => {
    const given = parseState(new URLSearchParams(location.search));
    writeForm(form, given);
    void show(given);
  });
  await begin().catch(fail);
}

/** Until what was drawn is on the screen. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });
}

function isSettings(value: unknown): value is TableSettings {
  return (
    typeof value === 'object' &&
    value !== null &&
    'columns' in value &&
    'messages' in value &&
    'data' in value &&
    'measures' in value
  );
}

import { sayIn } from '../../search/browser/say.ts';
import type { ReportsData } from '../../views/reports/reports-data.ts';
import type { TableSettings } from '../../views/reports/reports-page.ts';
import { selectRows } from '../../views/reports/select-rows.ts';
import { parseState, USUAL_STATE, writeState, type TableState } from '../../views/reports/table-state.ts';
import { drawTable, PAGE_ROWS, type TableContext } from './draw-table.ts';
import { drawTotals } from './draw-totals.ts';
import { fillLists, readForm, writeForm } from './filter-form.ts';

/** Makes the table of reports work: loads the data, shows what the address asks for, follows the reader. */
export async function startReports(root: HTMLElement): Promise<void> {
  const settings: unknown = JSON.parse(root.dataset.reports ?? '');
  if (!isSettings(settings)) throw new TypeError('The page has no settings for its table.');
  const say = sayIn(settings.messages, settings.tag);
  const count = root.querySelector('[data-reports-count]');
  const form = root.querySelector<HTMLFormElement>('[data-reports-form]');
  const response = await fetch(settings.data);
  const data: unknown = response.ok ? await response.json() : undefined;
  if (!form || !isData(data)) {
    if (count) count.textContent = say('failed');
    return;
  }
  const context: TableContext = { root, settings, say, data };
  const collator = new Intl.Collator(settings.tag);
  let state = parseState(new URLSearchParams(location.search));
  let rows: readonly number[] = [];
  const show = (next: TableState, keep: boolean): void => {
    rows = selectRows(data, next, collator.compare);
    const pages = Math.max(1, Math.ceil(rows.length / PAGE_ROWS));
    state = { ...next, page: Math.min(next.page, pages) };
    drawTable(context, state, rows, pages);
    drawTotals(context, state, rows);
    if (!keep) return;
    const query = writeState(state).toString();
    history.replaceState(null, '', query === '' ? location.pathname : `?${query}`);
  };
  fillLists(form, data, collator.compare);
  writeForm(form, state);
  // On a narrow screen the choices would fill it; a reader who has not chosen wants the table.
  if (matchMedia('(width < 40rem)').matches && location.search === '')
    root.querySelector('[data-reports-choices]')?.removeAttribute('open');
  form.addEventListener('input', () => {
    show({ ...readForm(form, state), page: 1 }, true);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    show({ ...readForm(form, state), page: 1 }, true);
  });
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    writeForm(form, USUAL_STATE);
    show(USUAL_STATE, true);
  });
  root.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('button') : null;
    const { column, reportsTurn, reportsDownload } = button?.dataset ?? {};
    const sorted = settings.columns.find(({ id }) => id === column)?.id;
    if (sorted)
      show(
        { ...state, sort: sorted, descending: sorted === state.sort ? !state.descending : false, page: 1 },
        true,
      );
    if (reportsTurn) show({ ...state, page: state.page + Number(reportsTurn) }, true);
    if (reportsDownload === 'csv' || reportsDownload === 'xlsx')
      void import('./download-shown.ts').then(({ downloadShown }) => {
        downloadShown(context, state, rows, reportsDownload);
      });
  });
  addEventListener('popstate', () => {
    const given = parseState(new URLSearchParams(location.search));
    writeForm(form, given);
    show(given, false);
  });
  show(state, false);
  root.querySelector('[data-reports-shown]')?.removeAttribute('hidden');
  document.querySelector('[data-reports-static]')?.remove();
  root.removeAttribute('aria-busy');
}

function isSettings(value: unknown): value is TableSettings {
  return (
    typeof value === 'object' &&
    value !== null &&
    'columns' in value &&
    'messages' in value &&
    'data' in value
  );
}

function isData(value: unknown): value is ReportsData {
  return typeof value === 'object' && value !== null && 'measures' in value && 'year' in value;
}

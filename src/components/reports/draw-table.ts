import { formatDecimal, formatMoney, formatPercent } from '../../i18n/format-number.ts';
import { ofDecimal } from '../../domain/money.ts';
import type { Say } from '../../search/browser/say.ts';
import { isMeasureId, MEASURES } from '../../vocabulary/measures.ts';
import { holdsWords, type ColumnId } from '../../views/reports/columns.ts';
import { ABSENT, type AbsentLetter, type ReportsData } from '../../views/reports/reports-data.ts';
import type { ColumnView, TableSettings } from '../../views/reports/reports-page.ts';
import { isAbsentValue, valueAt } from '../../views/reports/select-rows.ts';
import { pathOfRow } from '../../views/reports/shown-cells.ts';
import type { TableState } from '../../views/reports/table-state.ts';

/** Rows of one page of the table: few enough to be drawn at once, and real rows for readers that speak. */
export const PAGE_ROWS = 100;

/** What all parts of the table are given. */
export interface TableContext {
  readonly root: HTMLElement;
  readonly settings: TableSettings;
  readonly say: Say<TableSettings['messages']>;
  readonly data: ReportsData;
}

/** Draws one page of the chosen rows, `most` of them at most, and says how many there are. */
export function drawTable(
  context: TableContext,
  state: TableState,
  rows: readonly number[],
  pages: number,
  most: number,
): void {
  const { root, say } = context;
  const columns = shownColumns(context, state);
  const place = (name: string): Element | null => root.querySelector(`[data-reports-${name}]`);
  drawHead(place('head'), columns, state);
  place('rows')?.replaceChildren(
    ...rowsOfPage(state, rows)
      .slice(0, most)
      .map((row) => drawRow(context, columns, row)),
  );
  const count = place('count');
  if (count) count.textContent = say('shown', { count: rows.length, all: context.data.year.length });
  const page = place('page');
  if (page) page.textContent = say('page', { page: state.page, pages });
  for (const button of root.querySelectorAll<HTMLButtonElement>('[data-reports-turn]'))
    button.disabled = Number(button.dataset.reportsTurn) < 0 ? state.page === 1 : state.page === pages;
}

/** Draws the rows of the page after the first ones. */
export function drawRest(
  context: TableContext,
  state: TableState,
  rows: readonly number[],
  drawn: number,
): void {
  const columns = shownColumns(context, state);
  context.root.querySelector('[data-reports-rows]')?.append(
    ...rowsOfPage(state, rows)
      .slice(drawn)
      .map((row) => drawRow(context, columns, row)),
  );
}

/** The rows of the page that the state is at. */
function rowsOfPage({ page }: TableState, rows: readonly number[]): readonly number[] {
  return rows.slice((page - 1) * PAGE_ROWS, page * PAGE_ROWS);
}

/** The chosen columns; the department is always there, since it leads to the report. */
export function shownColumns({ settings }: TableContext, { columns }: TableState): readonly ColumnView[] {
  return settings.columns.filter(({ id }) => id === 'department' || columns.includes(id));
}

/** A head of a column that is sorted by its button. Heads stay, and so does the focus. */
function drawHead(
  head: Element | null,
  columns: readonly ColumnView[],
  { sort, descending }: TableState,
): void {
  if (!head) return;
  const ids = columns.map(({ id }) => id).join();
  if (head.getAttribute('data-ids') !== ids) {
    head.setAttribute('data-ids', ids);
    const focused = head.querySelector<HTMLElement>('button:focus')?.dataset.column;
    head.replaceChildren(
      ...columns.map(({ id, label, unit }) => {
        const cell = document.createElement('th');
        cell.scope = 'col';
        if (!holdsWords(id)) cell.className = 'figure';
        const button = document.createElement('button');
        button.type = 'button';
        button.dataset.column = id;
        button.textContent = label;
        cell.append(button);
        if (unit !== '') cell.append(unitOf(unit));
        return cell;
      }),
    );
    if (focused !== undefined) head.querySelector<HTMLElement>(`[data-column="${focused}"]`)?.focus();
  }
  columns.forEach(({ id }, index) => {
    const cell = head.children[index];
    if (id === sort) cell?.setAttribute('aria-sort', descending ? 'descending' : 'ascending');
    else cell?.removeAttribute('aria-sort');
  });
}

/** The unit below the head of a column. */
export function unitOf(unit: string): HTMLElement {
  const element = document.createElement('span');
  element.className = 'unit';
  element.textContent = unit;
  return element;
}

function drawRow(context: TableContext, columns: readonly ColumnView[], row: number): HTMLTableRowElement {
  const { data, settings, say } = context;
  const line = document.createElement('tr');
  for (const { id } of columns) {
    if (id === 'department') {
      const head = document.createElement('th');
      head.scope = 'row';
      const link = document.createElement('a');
      link.href = `${settings.path}${pathOfRow(data, row)}`;
      link.textContent = valueAt(data, id, row);
      head.append(link);
      if (data.fictional[row] === 1) head.append(` ${say('fictional')}`);
      line.append(head);
      continue;
    }
    const cell = line.insertCell();
    const value = valueAt(data, id, row);
    const isAbsent = isMeasureId(id) && isAbsentValue(value);
    cell.className = isAbsent ? 'absent' : holdsWords(id) ? '' : 'figure';
    cell.textContent = isAbsent ? say(ABSENT[value as AbsentLetter]) : printed(id, value, settings);
  }
  return line;
}

/** A value as the site prints it. */
function printed(column: ColumnId, value: string, { tag, exponent, decimals }: TableSettings): string {
  if (!isMeasureId(column)) return column === 'questions' ? formatDecimal(tag, value) : value;
  switch (MEASURES[column]) {
    case 'money':
      return formatMoney(tag, ofDecimal(value, 0), exponent, decimals);
    case 'rate':
      return formatPercent(tag, value);
    default:
      return formatDecimal(tag, value);
  }
}

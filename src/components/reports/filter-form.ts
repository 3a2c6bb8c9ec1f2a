import { isColumnId, COLUMN_IDS, USUAL_COLUMNS } from '../../views/reports/columns.ts';
import type { ReportsData } from '../../views/reports/reports-data.ts';
import type { CompareWords } from '../../views/reports/select-rows.ts';
import type { Range, TableState } from '../../views/reports/table-state.ts';

const RANGES = ['years', 'rate', 'score'] as const;

/**
 * Fills in the names that rows have, in the order of the language; there may be thousands of departments. A second
 * time nothing is done.
 */
export function fillLists(form: HTMLFormElement, data: ReportsData, compare: CompareWords): void {
  const lists = { region: data.regions, department: data.departments, kind: data.kinds };
  for (const [name, entries] of Object.entries(lists)) {
    const select = form.elements.namedItem(name);
    // The first entry stands for all.
    if (!(select instanceof HTMLSelectElement) || select.length > 1) continue;
    select.append(
      ...entries
        .toSorted((left, right) => compare(left.name, right.name))
        .map(({ id, name: text }) => new Option(text, id)),
    );
  }
}

/** What the form says; order and page are not in it. */
export function readForm(form: HTMLFormElement, { sort, descending, page }: TableState): TableState {
  const entries = new FormData(form);
  const text = (name: string): string => {
    const value = entries.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  const range = (name: string): Range => ({
    from: toNumber(text(`${name}-from`)),
    to: toNumber(text(`${name}-to`)),
  });
  const questions = text('questions');
  const nature = text('nature');
  const chosen = new Set(
    entries
      .getAll('column')
      .filter((value) => typeof value === 'string')
      .filter(isColumnId),
  );
  return {
    text: text('q'),
    region: text('region'),
    department: text('department'),
    kind: text('kind'),
    years: range('years'),
    rate: range('rate'),
    score: range('score'),
    questions: questions === 'some' || questions === 'none' ? questions : '',
    nature: nature === 'real' || nature === 'fictional' ? nature : '',
    sort,
    descending,
    columns: chosen.size === 0 ? USUAL_COLUMNS : COLUMN_IDS.filter((column) => chosen.has(column)),
    page,
  };
}

/** Puts a state into the form. */
export function writeForm(form: HTMLFormElement, state: TableState): void {
  const set = (name: string, value: string): void => {
    const element = form.elements.namedItem(name);
    if (element instanceof HTMLInputElement || element instanceof HTMLSelectElement) element.value = value;
  };
  set('q', state.text);
  for (const name of ['region', 'department', 'kind', 'questions', 'nature'] as const) set(name, state[name]);
  for (const name of RANGES) {
    set(`${name}-from`, String(state[name].from ?? ''));
    set(`${name}-to`, String(state[name].to ?? ''));
  }
  for (const box of form.querySelectorAll<HTMLInputElement>('input[name="column"]'))
    box.checked = state.columns.some((column) => column === box.value);
}

function toNumber(text: string): number | undefined {
  const number = Number(text);
  return text === '' || Number.isNaN(number) ? undefined : number;
}

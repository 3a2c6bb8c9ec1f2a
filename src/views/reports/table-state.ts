import { COLUMN_IDS, isColumnId, USUAL_COLUMNS, type ColumnId } from './columns.ts';

/** A closed range of decimals; an open end is undefined. */
export interface Range {
  readonly from: number | undefined;
  readonly to: number | undefined;
}

/** All that a reader can choose on `/reports/`. */
export interface TableState {
  /** Words that the name of the department or region has. */
  readonly text: string;
  /** Ids; empty for all. */
  readonly region: string;
  readonly department: string;
  readonly kind: string;
  readonly years: Range;
  /** Execution rate on the adjusted budget in per cent. */
  readonly rate: Range;
  /** Score out of 100. */
  readonly score: Range;
  readonly questions: '' | 'some' | 'none';
  readonly nature: '' | 'real' | 'fictional';
  readonly sort: ColumnId;
  readonly descending: boolean;
  /** In the order of the table; never empty. */
  readonly columns: readonly ColumnId[];
  /** From 1. */
  readonly page: number;
}

const ANY: Range = { from: undefined, to: undefined };

/** What is shown to a reader who has chosen nothing: the newest first. */
export const USUAL_STATE: TableState = {
  text: '',
  region: '',
  department: '',
  kind: '',
  years: ANY,
  rate: ANY,
  score: ANY,
  questions: '',
  nature: '',
  sort: 'year',
  descending: true,
  columns: USUAL_COLUMNS,
  page: 1,
};

/** Reads the state from the query of an address; what is not understood is as if it were not there. */
export function parseState(query: URLSearchParams): TableState {
  const text = (name: string): string => query.get(name) ?? '';
  const oneOf = <Choice extends string>(name: string, choices: readonly Choice[]): Choice | '' =>
    choices.find((choice) => choice === text(name)) ?? '';
  const sort = text('sort');
  const known = isColumnId(sort) ? sort : undefined;
  const chosen = new Set(text('columns').split(',').filter(isColumnId));
  const page = Number(text('page'));
  return {
    text: text('q'),
    region: text('region'),
    department: text('department'),
    kind: text('kind'),
    years: parseRange(text('years')),
    rate: parseRange(text('rate')),
    score: parseRange(text('score')),
    questions: oneOf('questions', ['some', 'none']),
    nature: oneOf('nature', ['real', 'fictional']),
    sort: known ?? USUAL_STATE.sort,
    descending: known === undefined ? USUAL_STATE.descending : text('order') === 'down',
    columns: chosen.size === 0 ? USUAL_COLUMNS : COLUMN_IDS.filter((column) => chosen.has(column)),
    page: Number.isSafeInteger(page) && page > 0 ? page : 1,
  };
}

/** Writes the state as the query of an address; what is usual is left out. */
export function writeState(state: TableState): URLSearchParams {
  const query = new URLSearchParams();
  const set = (name: string, value: string): void => {
    if (value !== '') query.set(name, value);
  };
  set('q', state.text);
  set('region', state.region);
  set('department', state.department);
  set('kind', state.kind);
  set('years', writeRange(state.years));
  set('rate', writeRange(state.rate));
  set('score', writeRange(state.score));
  set('questions', state.questions);
  set('nature', state.nature);
  if (state.sort !== USUAL_STATE.sort || state.descending !== USUAL_STATE.descending) {
    query.set('sort', state.sort);
    query.set('order', state.descending ? 'down' : 'up');
  }
  if (state.columns.join() !== USUAL_COLUMNS.join()) query.set('columns', state.columns.join());
  if (state.page > 1) query.set('page', String(state.page));
  return query;
}

/** Reads `90~100`, `90~`, `~100`. */
function parseRange(text: string): Range {
  const [from = '', to = ''] = text.split('~');
  return { from: toNumber(from), to: toNumber(to) };
}

function writeRange({ from, to }: Range): string {
  return from === undefined && to === undefined ? '' : `${from ?? ''}~${to ?? ''}`;
}

function toNumber(text: string): number | undefined {
  return /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : undefined;
}

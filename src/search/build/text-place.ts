import { isBlock, isSilent } from '../format/text-elements.ts';

/** What the text of an element is. */
export type Role = 'text' | 'title' | 'heading' | 'label' | 'columnHead' | 'rowHead';

/** A table as far as it is read. */
export interface TableHeads {
  readonly columns: string[];
  row: string;
  /** Index of the cell that is open or comes next. */
  column: number;
}

/** Where text stands: an open element, with what it has from those around it. */
export interface TextPlace {
  readonly role: Role;
  /** Nothing in it is read. */
  readonly off: boolean;
  /** It labels something and is not searched itself. */
  readonly unsearched: boolean;
  /** The nearest id, and how many sections had begun when its element was opened. */
  readonly anchor: string;
  readonly anchoredIn: number;
  readonly table: TableHeads | undefined;
  readonly inTableHead: boolean;
  /** Put before and behind its text: the unit of a column stands in brackets. */
  readonly brackets: boolean;
  /** What text in it is the value of; a label among its children sets it for those that follow. */
  label: string;
}

/** Attributes of an element as they are written. */
export type Attributes = Readonly<Record<string, string>>;

/** The place of text in the element that is searched. */
export function outermost(): TextPlace {
  return {
    role: 'text',
    off: false,
    unsearched: false,
    anchor: '',
    anchoredIn: 0,
    table: undefined,
    inTableHead: false,
    brackets: false,
    label: '',
  };
}

/**
 * The place of text in an element within another place; the same place when the element says nothing of
 * its own.
 * @param sections how many sections have begun.
 */
export function placeIn(
  around: TextPlace,
  name: string,
  attributes: Attributes,
  sections: number,
): TextPlace {
  if (around.off) return around;
  const off = isSilent(name) || 'hidden' in attributes || 'data-search-off' in attributes;
  const labels = 'data-search-label' in attributes;
  const brackets = !off && around.role === 'columnHead' && 'data-unit-label' in attributes;
  const { id = '' } = attributes;
  if (!isBlock(name) && !off && !labels && !brackets && id === '') return around;
  const table = name === 'table' ? { columns: [], row: '', column: 0 } : around.table;
  const inTableHead = name === 'thead' || (around.inTableHead && name !== 'table');
  return {
    role: roleOf(name, attributes, labels, inTableHead) ?? around.role,
    off,
    unsearched: around.unsearched || labels,
    anchor: id === '' ? around.anchor : id,
    anchoredIn: id === '' ? around.anchoredIn : sections,
    table,
    inTableHead,
    brackets,
    label: name === 'td' && table ? labelOfCell(table) || around.label : around.label,
  };
}

function roleOf(
  name: string,
  attributes: Attributes,
  labels: boolean,
  inTableHead: boolean,
): Role | undefined {
  if (name === 'h1') return 'title';
  if (/^h[2-6]$/.test(name)) return 'heading';
  if (name === 'th') return inTableHead ? 'columnHead' : attributes.scope === 'row' ? 'rowHead' : undefined;
  if (name === 'dt') return 'label';
  return labels && !OF_TABLES.has(name) ? 'label' : undefined;
}

/** What labels a table as a whole; its cells have labels of their own. */
const OF_TABLES: ReadonlySet<string> = new Set(['caption', 'thead', 'tr']);

/** Row and column of a cell. */
function labelOfCell({ columns, row, column }: TableHeads): string {
  return [row, columns[column] ?? ''].filter((head) => head !== '').join(' · ');
}

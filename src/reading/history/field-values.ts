import {
  FIGURE_GROUPS,
  type FigureGroup,
  type Figures,
  type FigureValue,
  type NamedFigure,
} from '../../domain/history.ts';
import { LOCALES } from '../../vocabulary/locales.ts';
import type { LocalizedText } from '../../schema/localized-text.ts';
import { WrittenNumber } from '../../schema/written-number.ts';
import { MONEY_UNITS, type MoneyUnit } from '../../vocabulary/money-units.ts';
import { toFieldPath, type DataPath } from '../source-file.ts';

/** What a field of this name holds, wherever in a report it stands. */
const KIND_OF_LEAF: Readonly<Record<string, FigureValue['kind']>> = {
  initial: 'money',
  increase: 'money',
  decrease: 'money',
  adjusted: 'money',
  executed: 'money',
  opening: 'money',
  closing: 'money',
  budget: 'money',
  spent: 'money',
  executionRate: 'percent',
  adjustmentRate: 'percent',
  posts: 'count',
  inPost: 'count',
  retired: 'count',
  temporary: 'count',
  administrative: 'count',
  institution: 'count',
  workers: 'count',
  other: 'count',
  score: 'points',
  fullMarks: 'points',
  weight: 'points',
  target: 'number',
  actual: 'number',
  grade: 'grade',
  filed: 'date',
  published: 'date',
  asOf: 'date',
};

/** Figures that stand at the top of a file, where `budget` is no amount. */
const ROOT_DATES = new Set(['filed', 'published']);

const DECIMAL = /^-?\d+(?:\.\d+)?$/;

/**
 * The figures in a report's frontmatter. They are read by the names of their fields, not through the schema:
 * an earlier version may have been written for an earlier schema. What cannot be read is left out.
 */
export function figuresIn(frontmatter: unknown): Figures {
  const found = new Map<string, NamedFigure>();
  if (!isMapping(frontmatter)) return found;
  const unit = unitOf(frontmatter);
  for (const root of ['filed', 'published', 'budget', 'staffing', 'evaluation', 'indicators'])
    collect(frontmatter[root], { path: [root], key: root, group: groupOf(root) ?? 'report', unit }, found);
  return found;
}

/** Where the walk through the data stands. */
interface Position {
  readonly path: DataPath;
  /** Path in which rows go by their ids. */
  readonly key: string;
  readonly group: FigureGroup;
  readonly of?: LocalizedText;
  readonly part?: string;
  readonly unit: MoneyUnit;
}

function collect(value: unknown, at: Position, found: Map<string, NamedFigure>): void {
  if (Array.isArray(value)) {
    const rows: readonly unknown[] = value;
    rows.forEach((row, index) => {
      const of = isMapping(row) ? localizedOf(row.name) : undefined;
      collect(
        row,
        { ...at, path: [...at.path, index], key: rowKey(at.key, row, index), ...(of && { of }) },
        found,
      );
    });
    return;
  }
  const leaf = String(at.path.at(-1));
  const kind = at.path.length > 1 || ROOT_DATES.has(leaf) ? KIND_OF_LEAF[leaf] : undefined;
  const figure = kind && toFigureValue(value, kind, at.unit);
  if (figure) {
    const { group, of, part } = at;
    found.set(at.key, { field: toFieldPath(at.path), group, leaf, of, part, value: figure });
    return;
  }
  if (!isMapping(value) || localizedOf(value)) return;
  for (const [name, inner] of Object.entries(value)) {
    const isPart = at.group === 'threePublic' && KIND_OF_LEAF[name] === undefined;
    collect(
      inner,
      {
        ...at,
        path: [...at.path, name],
        key: name === 'lines' || name === 'subgroups' || name === 'indicators' ? at.key : `${at.key}.${name}`,
        group: groupOf(name) ?? at.group,
        ...(isPart && { part: name }),
      },
      found,
    );
  }
}

/** Rows go by id, class or name; by their number where they have none of these. */
function rowKey(key: string, row: unknown, index: number): string {
  const [root = ''] = key.split('#');
  if (!isMapping(row)) return `${root}#${index}`;
  const name = localizedOf(row.name);
  for (const own of [row.id, row.class, name?.zh, name?.en])
    if (typeof own === 'string') return `${root}#${own}`;
  return `${root}#${index}`;
}

function toFigureValue(value: unknown, kind: FigureValue['kind'], unit: MoneyUnit): FigureValue | undefined {
  const digits = digitsOf(value);
  switch (kind) {
    case 'money':
      return digits === undefined ? undefined : { kind, digits, unit };
    case 'date':
      return typeof value === 'string' ? { kind, iso: value } : undefined;
    case 'grade':
      return typeof value === 'string' ? { kind, grade: value } : undefined;
    case 'number':
    case 'words': {
      const text = localizedOf(value);
      if (text) return { kind: 'words', text };
      return digits === undefined ? undefined : { kind: 'number', digits };
    }
    default:
      return digits === undefined ? undefined : { kind, digits };
  }
}

function digitsOf(value: unknown): string | undefined {
  const text =
    value instanceof WrittenNumber ? value.text : typeof value === 'string' ? value.replace(/%$/, '') : '';
  return DECIMAL.test(text) ? text : undefined;
}

function unitOf({ budget }: Readonly<Record<string, unknown>>): MoneyUnit {
  const unit = isMapping(budget) ? budget.unit : undefined;
  return MONEY_UNITS.find((known) => known === unit) ?? '元';
}

function groupOf(name: string): FigureGroup | undefined {
  return FIGURE_GROUPS.find((group) => group === name);
}

function localizedOf(value: unknown): LocalizedText | undefined {
  if (!isMapping(value)) return undefined;
  const names = Object.keys(value);
  const isText = names.length > 0 && names.every((name) => LOCALES.some((locale) => locale === name));
  return isText
    ? Object.fromEntries(
        Object.entries(value).flatMap(([name, text]) => (typeof text === 'string' ? [[name, text]] : [])),
      )
    : undefined;
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return (
    typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof WrittenNumber)
  );
}

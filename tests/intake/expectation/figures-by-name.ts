import { WrittenNumber } from '../../../src/schema/written-number.ts';

/** Parts of a report whose figures a document repeats. */
const PARTS = [
  'budget.unit',
  'budget.initial',
  'budget.increase',
  'budget.decrease',
  'budget.adjusted',
  'budget.executed',
  'budget.stated',
  'budget.lines',
  'budget.sources',
  'budget.threePublic',
  'staffing',
  'evaluation.score',
  'evaluation.grade',
  'indicators',
];

/** Keys that a document does not print. */
const UNPRINTED = ['id', 'en', 'partial'];

/**
 * The figures of a report file's data, digit by digit, under the names of what they belong to:
 * `indicators/产出/数量/堤防长度/target`. Ids are left out: an importer makes its own.
 */
export function figuresByName(data: unknown): Readonly<Record<string, string>> {
  const figures = new Map<string, string>();
  for (const part of PARTS) {
    const value = part.split('.').reduce(findPart, data);
    collect(value, part.replaceAll('.', '/'), figures);
  }
  return Object.fromEntries([...figures].sort(([one], [other]) => (one < other ? -1 : 1)));
}

function findPart(data: unknown, key: string): unknown {
  return typeof data === 'object' && data !== null ? new Map(Object.entries(data)).get(key) : undefined;
}

function collect(value: unknown, path: string, figures: Map<string, string>): void {
  if (value === null || value === undefined) return;
  if (value instanceof WrittenNumber) figures.set(path, value.text);
  else if (typeof value === 'string') figures.set(path, value.replaceAll(/\s/gu, ''));
  else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) collectItem(item, index, path, figures);
  } else if (typeof value === 'object') {
    for (const [key, below] of Object.entries(value)) {
      if (!UNPRINTED.includes(key)) collect(below, `${path}/${key}`, figures);
    }
  }
}

/** An item of a list stands under its name; two of one name are told apart by their order. */
function collectItem(item: unknown, index: number, path: string, figures: Map<string, string>): void {
  const name = findPart(findPart(item, 'name'), 'zh');
  const own = `${path}/${typeof name === 'string' ? name.replaceAll(/\s/gu, '') : String(index)}`;
  const isTaken = [...figures.keys()].some((key) => key.startsWith(`${own}/`));
  collect(item, isTaken ? `${own}#${index}` : own, figures);
}

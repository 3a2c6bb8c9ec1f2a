import type { PostKind } from '../../../vocabulary/budget.ts';

/** What a count of staff is of. */
export type StaffMeasure = 'posts' | 'inPost' | 'retired' | 'temporary';

/** What a label of a staffing table says. */
export interface StaffLabel {
  readonly measure?: StaffMeasure;
  readonly kind?: PostKind;
  readonly isTotal: boolean;
}

const MEASURES: readonly (readonly [StaffMeasure, RegExp])[] = [
  ['temporary', /编外|临聘|聘用|劳务派遣|临时/],
  ['retired', /离退休|退休|离休/],
  ['inPost', /实有|在职|在编|在岗|现有人/],
  ['posts', /编制|核编/],
];

const KINDS: readonly (readonly [PostKind, RegExp])[] = [
  ['workers', /工勤/],
  ['administrative', /行政/],
  ['institution', /事业|参公|参照公务员/],
  ['other', /^其他(?:编制|人员)?(?:数|人数)?$/],
];

const TOTAL = /合计|总计|总数|小计|^人数$|^数量$/;

/** Labels are short; sentences that speak of posts are none. */
const LONGEST = 16;

/** Reads a label of a staffing table; undefined when it says nothing about staff. */
export function readStaffLabel(words: string): StaffLabel | undefined {
  if (words.length > LONGEST) return undefined;
  const measure = MEASURES.find(([, pattern]) => pattern.test(words))?.[0];
  const kind = KINDS.find(([, pattern]) => pattern.test(words))?.[0];
  const isTotal = TOTAL.test(words);
  if (measure === undefined && kind === undefined && !isTotal) return undefined;
  return { ...(measure === undefined ? {} : { measure }), ...(kind === undefined ? {} : { kind }), isTotal };
}

/** The field that a count fills by all of its labels; undefined when the schema has none for it. */
export function staffPath(labels: readonly StaffLabel[]): readonly string[] | undefined {
  const measures = new Set(labels.flatMap(({ measure }) => measure ?? []));
  const kind = labels.find((label) => label.kind !== undefined)?.kind;
  for (const one of ['retired', 'temporary'] as const) {
    if (measures.has(one)) return measures.has('posts') || kind !== undefined ? undefined : ['staffing', one];
  }
  if (measures.size !== 1) return undefined;
  if (measures.has('inPost')) return kind === undefined ? ['staffing', 'inPost'] : undefined;
  return kind === undefined ? ['staffing', 'posts'] : ['staffing', 'kinds', kind];
}

import type { FundClass, ThreePublicPart } from '../../../vocabulary/budget.ts';
import { FUND_CLASSES, THREE_PUBLIC_PARTS } from '../../../vocabulary/budget.ts';
import type { AmountContext } from './amount-context.ts';
import type { AmountItem } from './amount-items.ts';
import type { AmountRow } from './amount-rows.ts';
import type { LineLabel } from './line-label.ts';
import { knownClass } from './line-nesting.ts';

/** What the amounts of a row are of. */
export type Subject =
  | { readonly kind: 'line'; readonly labels: readonly LineLabel[] }
  | { readonly kind: 'total'; readonly rank: 1 | 2 | 3; readonly exact: boolean }
  | { readonly kind: 'fund'; readonly label: LineLabel; readonly class: FundClass; readonly exact: boolean }
  | { readonly kind: 'public'; readonly part: ThreePublicPart | 'total'; readonly exact: boolean }
  | { readonly kind: 'carry'; readonly end: 'opening' | 'closing'; readonly exact: boolean }
  | { readonly kind: 'none' };

/** A row and what its amounts are of. */
export interface SubjectRow {
  readonly row: AmountRow;
  readonly subject: Subject;
}

const NONE: Subject = { kind: 'none' };

/** Finds what the amounts of each row are of, by its labels. */
export function toSubjects(rows: readonly AmountRow[], context: AmountContext): readonly SubjectRow[] {
  const filled = rows.filter(({ cells }) => cells.length > 0);
  const isAlone = filled.length === 1;
  const found: SubjectRow[] = [];
  let before: Subject | undefined;
  for (const row of rows) {
    const subject = subjectOf(row.labels, context, { isAlone, before });
    found.push({ row, subject });
    if (subject.kind !== 'none') before = subject;
  }
  return withoutWeakerTotals(found);
}

/** Where 支出合计 stands, 总计 is something else, which may hold what was carried over. */
function withoutWeakerTotals(rows: readonly SubjectRow[]): readonly SubjectRow[] {
  const best = rows.reduce(
    (rank, { subject }) => (subject.kind === 'total' ? Math.min(rank, subject.rank) : rank),
    3,
  );
  return rows.map(({ row, subject }) =>
    subject.kind === 'total' && subject.rank > best ? { row, subject: NONE } : { row, subject },
  );
}

interface Neighbours {
  /** No other row has amounts. */
  readonly isAlone: boolean;
  readonly before: Subject | undefined;
}

function subjectOf(all: readonly LineLabel[], context: AmountContext, near: Neighbours): Subject {
  const labels = withoutSums(all);
  const leaf = labels.at(-1);
  if (!leaf) return near.isAlone ? totalOf('sum', true, context) : NONE;
  if (leaf.words === '') return NONE;
  const meaning = leaf.item?.meaning;
  const exact = leaf.item?.exact === true;
  if (meaning === undefined) return unknownSubject(labels, leaf, context, near);
  const [kind, name = ''] = split(meaning);
  switch (kind) {
    case 'total':
      return totalOf(name, exact, context);
    case 'carry':
      return { kind: 'carry', end: name === 'opening' ? 'opening' : 'closing', exact };
    case 'public':
      return context.hasPublic ? publicOf(name, exact) : unknownSubject(labels, leaf, context, near);
    case 'fund':
      return isFund(leaf, name, context, near)
        ? { kind: 'fund', label: leaf, class: FUND_CLASSES.find((one) => one === name) ?? 'other', exact }
        : unknownSubject(labels, leaf, context, near);
    case 'line':
      return { kind: 'line', labels };
    case 'subtotal':
      return context.hasLines ? { kind: 'line', labels } : NONE;
    default:
      return NONE;
  }
}

function split(meaning: AmountItem): readonly string[] {
  return meaning.split(':');
}

/** Labels without 合计 above them or 小计 below them: what they sum up is their neighbour. */
function withoutSums(labels: readonly LineLabel[]): readonly LineLabel[] {
  const isSum = ({ item }: LineLabel): boolean =>
    item !== undefined && (item.meaning === 'subtotal' || item.meaning.startsWith('total:'));
  const whole = labels.filter(({ item }) => item?.meaning === 'total:spending').slice(-1);
  if (whole[0] && whole[0] === labels.at(-1)) return whole;
  const rest = labels.filter((label) => !isSum(label));
  return rest.length > 0 ? rest : labels.slice(0, 1);
}

function totalOf(name: string, exact: boolean, context: AmountContext): Subject {
  const { hasPublic, hasLines, isOfFunds, sumsIncome } = context;
  if (sumsIncome && name !== 'spending') return NONE;
  if (hasPublic && !hasLines && !isOfFunds) return { kind: 'public', part: 'total', exact };
  return { kind: 'total', rank: name === 'spending' ? 1 : name === 'sum' ? 2 : 3, exact };
}

function publicOf(name: string, exact: boolean): Subject {
  return { kind: 'public', part: THREE_PUBLIC_PARTS.find((one) => one === name) ?? 'total', exact };
}

/** Whether a label that may be a source of funds is one here: 其他资金 may also be the name of a project. */
function isFund(leaf: LineLabel, name: string, context: AmountContext, { before }: Neighbours): boolean {
  if (context.isOfFunds) return true;
  if (leaf.ofWhich && before?.kind === 'line') return false;
  if (leaf.item?.exact === true && name !== 'other') return true;
  return !context.hasLines || before?.kind === 'fund';
}

function unknownSubject(
  labels: readonly LineLabel[],
  leaf: LineLabel,
  context: AmountContext,
  near: Neighbours,
): Subject {
  const isSpending = labels.some((label) => knownClass(label) !== undefined || label.words.includes('支出'));
  if (context.isOfFunds && !isSpending) return { kind: 'fund', label: leaf, class: 'other', exact: false };
  if (context.hasLines || context.scope) return { kind: 'line', labels };
  const isBody = /(?:局|委|办|办公室|厅|院|中心|会|队|馆|校|所|站|部|本级|机关)$/.test(leaf.words);
  return near.isAlone && isBody ? { kind: 'total', rank: 2, exact: false } : NONE;
}

import type { AmountHeader } from './amount-header.ts';
import type { AmountItem } from './amount-items.ts';
import type { AmountRow } from './amount-rows.ts';
import type { GridRow } from './grid.ts';
import { knownClass } from './line-nesting.ts';
import { toPlain } from './row-kind.ts';
import { takeText, type Taken } from './taken.ts';

/** What the words around a section say about all of its rows. */
export interface AmountContext {
  /** Rows of budget lines stand in it, by their known names. */
  readonly hasLines: boolean;
  /** The three public expenses stand in it. */
  readonly hasPublic: boolean;
  /** It is about where the money comes from. */
  readonly isOfFunds: boolean;
  /** It adds up income, so that its grand total is no spending. */
  readonly sumsIncome: boolean;
  /** It is about one line only, and names it. */
  readonly scope?: { readonly class: 'basic' | 'project'; readonly named: Taken };
}

/** Reads what the title, the header and the labels say about all rows of a section. */
export function toAmountContext(
  rows: readonly AmountRow[],
  headers: readonly AmountHeader[],
  header: readonly GridRow[],
  title: readonly string[],
): AmountContext {
  const labels = rows.flatMap((row) => row.labels);
  const items = [
    ...labels.flatMap(({ item }) => item?.meaning ?? []),
    ...headers.flatMap(({ item }) => item ?? []),
  ];
  const words = title.map(toPlain);
  const hasLines =
    labels.some((label) => knownClass(label) !== undefined) || items.some((item) => item.startsWith('line:'));
  const parts = new Set(items.filter((item) => item.startsWith('public:')));
  const hasPublic =
    parts.size > 1 ||
    (parts.size > 0 && words.some((text) => text.includes('三公'))) ||
    parts.has('public:total');
  const names = headers.filter(({ column }) => column === 'name').map((one) => toPlain(one.title));
  const isOfFunds =
    [...names, ...labels.map((label) => label.words)].some((text) =>
      /来源|^收入|收入项目|按收入性质/.test(text),
    ) || words.slice(-2).some((text) => /资金来源|收入来源|收入情况/.test(text) && !/支出/.test(text));
  const scope = hasLines || hasPublic || isOfFunds ? undefined : findScope(names, words, header);
  return {
    hasLines,
    hasPublic,
    isOfFunds: isOfFunds && !onlyParts(items),
    sumsIncome: labels.some((label) => /收入(?:合计|总计)/.test(label.words)),
    ...(scope ? { scope } : {}),
  };
}

function onlyParts(items: readonly AmountItem[]): boolean {
  return items.length > 0 && items.every((item) => item.startsWith('public:'));
}

/** The line that a table is about: by its title, or because its rows are projects. */
function findScope(
  names: readonly string[],
  title: readonly string[],
  header: readonly GridRow[],
): AmountContext['scope'] {
  const cell = header[0]?.[0];
  if (!cell || title.some((text) => /整体支出/.test(text) && /项目支出/.test(text))) return undefined;
  const of = (kind: 'basic' | 'project', text: string): AmountContext['scope'] => ({
    class: kind,
    named: takeText({ ...cell, text }, kind === 'basic' ? '基本支出' : '项目支出', '', ['label-alike']),
  });
  const named = title.findLast(
    (text) => /(?:项目|专项)(?:支出|资金|经费)|基本支出/.test(text) && text.length < 40,
  );
  if (named !== undefined) return of(/基本支出/.test(named) ? 'basic' : 'project', named);
  const column = names.find((text) => /^(?:支出)?项目名称/.test(text));
  return column === undefined ? undefined : of('project', column);
}

/** Tables side by side: the columns from each column of names to before the next. */
export function toBlocks(headers: readonly AmountHeader[]): readonly (readonly AmountHeader[])[] {
  const kind = ({ column, item, yearsOff }: AmountHeader): string => `${column}:${item ?? ''}:${yearsOff}`;
  const valued = headers.filter(
    ({ column }) => column !== undefined && column !== 'name' && column !== 'aside',
  );
  const isTwice = valued.some((header) =>
    valued.some((other) => other !== header && kind(other) === kind(header)),
  );
  const starts = headers.filter(
    ({ column }, at) => column === 'name' && at > 0 && headers[at - 1]?.column !== 'name',
  );
  if (!isTwice || starts.length === 0) return [headers];
  const first = headers.findIndex(({ column }) => column === 'name');
  const cuts = [0, ...starts.map(({ index }) => index).filter((index) => index !== first), headers.length];
  return cuts
    .slice(1)
    .map((end, at) => headers.filter(({ index }) => index >= (cuts[at] ?? 0) && index < end));
}

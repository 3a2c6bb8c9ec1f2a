import type { PlacedTable } from './tables/place-tables.ts';
import type { ListedAnnex } from './text/annex-list.ts';
import type { AnnexCaption } from './text/table-captions.ts';

/** An annex of the report, and whether the document holds it. */
export interface Annex {
  readonly number: number;
  readonly title: string;
  readonly included: boolean;
}

/** The annexes that the report lists and those whose tables it holds, each once, by number. */
export function mergeAnnexes(
  listed: readonly ListedAnnex[],
  held: readonly AnnexCaption[],
  tables: readonly PlacedTable[],
): readonly Annex[] {
  const numbers = new Set(listed.map(({ number }) => number));
  return [
    ...listed.map(({ number, title }) => ({
      number,
      title,
      included: held.some((annex) => annex.number === number) || isHeld(title, tables),
    })),
    ...held.filter(({ number }) => !numbers.has(number)).map((annex) => ({ ...annex, included: true })),
  ].sort((left, right) => left.number - right.number);
}

/** Whether a table of the kind that a title names was read. */
function isHeld(title: string, tables: readonly PlacedTable[]): boolean {
  const uses = /指标/.test(title)
    ? ['indicators', 'form']
    : /预算|支出|执行/.test(title)
      ? ['budget-lines', 'form']
      : [];
  return tables.some(({ use }) => uses.includes(use));
}

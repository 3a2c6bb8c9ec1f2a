import { FUND_CLASSES, THREE_PUBLIC_PARTS } from '../../../vocabulary/budget.ts';
import { toAmountContext, toBlocks, type AmountContext } from './amount-context.ts';
import type { AmountFacts, LineScope, SourceFact } from './amount-facts.ts';
import { readAmountHeaders, type AmountHeader } from './amount-header.ts';
import { readAmountRows, type AmountRow } from './amount-rows.ts';
import { toSubjects, type SubjectRow } from './amount-subjects.ts';
import type { GridCell } from './grid.ts';
import { readLineLabel } from './line-label.ts';
import { nestLines, type LineRow } from './line-nesting.ts';
import type { Section } from './sections.ts';
import type { Units } from './take-amount.ts';
import { isOwnYear, takeRow } from './take-row.ts';
import { readPublicPart, type PublicAmounts } from './three-public.ts';
import { readCarried, readTotals, type Totals } from './totals.ts';

/** What stands around a section of amounts. */
export interface AmountSurroundings {
  readonly year: number;
  readonly units: Units;
  /** Headings and lines above the table, the nearest last. */
  readonly title: readonly string[];
}

/** Reads a section of amounts: lines, totals, sources of funds and the three public expenses, each by its label. */
export function readAmounts(section: Section, around: AmountSurroundings): readonly AmountFacts[] {
  return toBlocks(readAmountHeaders(section, around.year)).map((headers) => {
    const rows = readAmountRows(headers, section.rows);
    const context = toAmountContext(rows, headers, section.header, around.title);
    return readBlock(toSubjects(rows, context), context, around.units);
  });
}

function readBlock(rows: readonly SubjectRow[], context: AmountContext, units: Units): AmountFacts {
  const refused: GridCell[] = [];
  const take: Take = (row, isWanted) => {
    const read = takeRow(row, units, isWanted);
    refused.push(...read.refused);
    return read.amounts;
  };
  const lines = nestLines(toLineRows(rows, take), context.scope?.class);
  const scope = toScope(rows, context, take);
  const totals = context.scope ? [] : readTotalRows(rows, units);
  const parts = readParts(rows, units);
  const points = totals.findLast((one) => one.points !== undefined)?.points;
  return {
    placements: [...totals, ...parts].flatMap(({ placements }) => placements),
    lines,
    ...(scope && lines.length + scope.amounts.size > 0 ? { scope } : {}),
    sources: toSources(rows, take),
    ...(points ? { points } : {}),
    refused: [...refused, ...[...totals, ...parts].flatMap((one) => one.refused)],
  };
}

type Take = (row: AmountRow, isWanted?: (header: AmountHeader) => boolean) => LineRow['amounts'];

/** Rows of lines, and the lines that stand in columns of the row of the whole. */
function toLineRows(rows: readonly SubjectRow[], take: Take): readonly LineRow[] {
  return rows.flatMap(({ row, subject }): readonly LineRow[] => {
    if (subject.kind === 'line') return [{ labels: subject.labels, amounts: take(row) }];
    return columnItems({ row, subject }, 'line:').map(([item, cell]) => ({
      labels: [readLineLabel(cell)],
      amounts: take(row, (header) => header.item === item && header.yearsOff === 0),
    }));
  });
}

function toSources(rows: readonly SubjectRow[], take: Take): readonly SourceFact[] {
  const sources = rows.flatMap(({ row, subject }): readonly SourceFact[] => {
    if (subject.kind === 'fund') {
      const { label, exact } = subject;
      return [{ label, class: subject.class, exact, amounts: take(row) }];
    }
    return columnItems({ row, subject }, 'fund:').map(([item, cell]) => ({
      label: readLineLabel(cell),
      class: FUND_CLASSES.find((one) => item === `fund:${one}`) ?? 'other',
      exact: readLineLabel(cell).item?.exact === true,
      amounts: take(row, (header) => header.item === item && header.yearsOff === 0),
    }));
  });
  // 财政拨款 beside 一般公共预算 is the sum that it is a part of.
  const isDivided = sources.some((source) => source.exact && source.class === 'general-public-budget');
  return sources.filter(
    ({ amounts, label }) => amounts.size > 0 && !(isDivided && /^财政(?:拨款|资金)/.test(label.words)),
  );
}

/** Items that stand in columns, with the cell of each: they are read in the row of the whole only. */
function columnItems(
  { row, subject }: SubjectRow,
  kind: 'line:' | 'fund:' | 'public:',
): readonly (readonly [string, GridCell])[] {
  if (subject.kind !== 'total' && !(subject.kind === 'public' && subject.part === 'total')) return [];
  const found = new Map<string, GridCell>();
  for (const { header } of row.cells) {
    if (header.item?.startsWith(kind) === true && header.itemCell && !found.has(header.item))
      found.set(header.item, header.itemCell);
  }
  return [...found];
}

function toScope(rows: readonly SubjectRow[], { scope }: AmountContext, take: Take): LineScope | undefined {
  const total = rows.find(({ subject }) => subject.kind === 'total');
  return scope && { ...scope, amounts: total ? take(total.row) : new Map() };
}

function readTotalRows(rows: readonly SubjectRow[], units: Units): readonly Totals[] {
  return rows.flatMap(({ row, subject }): readonly Totals[] => {
    if (subject.kind === 'total') return [readTotals(row, subject.exact, units)];
    if (subject.kind !== 'carry') return [];
    return [{ placements: readCarried(row, subject.end, subject.exact, units), refused: [] }];
  });
}

function readParts(rows: readonly SubjectRow[], units: Units): readonly PublicAmounts[] {
  return rows.flatMap(({ row, subject }): readonly PublicAmounts[] => [
    ...(subject.kind === 'public'
      ? [readPublicPart(row, subject.part, subject.exact, units, isOwnYear)]
      : []),
    ...columnItems({ row, subject }, 'public:').map(([item]) => {
      const part = THREE_PUBLIC_PARTS.find((one) => item === `public:${one}`) ?? 'total';
      return readPublicPart(row, part, true, units, (header) => header.item === item);
    }),
  ]);
}

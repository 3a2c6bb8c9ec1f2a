import type { IndicatorColumn } from './indicator-columns.ts';
import type { IndicatorFact, IndicatorFacts, LevelFact } from './indicator-facts.ts';
import { readIndicatorHeaders, type IndicatorHeader, type IndicatorHeaders } from './indicator-header.ts';
import { readIndicatorRows, type FilledCell, type IndicatorRow } from './indicator-rows.ts';
import { placeSums } from './indicator-sums.ts';
import { toColumnHabit, type ColumnHabit } from './column-habit.ts';
import { readIndicatorValues } from './indicator-values.ts';
import type { LabelledCell } from './value-sides.ts';
import { isBlank, keyOf, wordsOf, type GridCell, type GridRow } from './grid.ts';
import { isPrompt, readGroupText, readIndicatorText } from './level-text.ts';
import { readValue } from '../../values/read-value.ts';
import { tidyText } from '../../values/tidy-text.ts';
import { toPlain } from './row-kind.ts';
import type { Section } from './sections.ts';
import { takePoints } from './take-points.ts';
import { namedBy, takeText, toLabel, withReservation, type Taken } from './taken.ts';

type OneIndicator = Extract<IndicatorRow, { kind: 'indicator' }>;

/** Reads a section of indicators: groups, rows, and the score of the whole. */
export function readIndicators(section: Section): IndicatorFacts {
  const headers = readIndicatorHeaders(section);
  if (!headers) return { indicators: [], placements: [], repeated: [] };
  const rows = readIndicatorRows(headers, section.rows);
  const own = rows.filter((row) => row.kind === 'indicator');
  const reading: Reading = {
    headers,
    habits: { target: habitOf('target', headers, own), actual: habitOf('actual', headers, own) },
    weights: groupWeights(headers, rows),
  };
  return {
    indicators: own.map((row) => toIndicator(row, reading)),
    placements: placeSums(rows, headers),
    repeated: own.flatMap((row) => row.levels.flatMap((level) => level?.repeated ?? [])),
  };
}

/** What is known of the whole table when a row is read. */
interface Reading {
  readonly headers: IndicatorHeaders;
  readonly habits: { readonly target: ColumnHabit; readonly actual: ColumnHabit };
  /** Points of groups that stand in a column or a row of their own, by the cell that names the group. */
  readonly weights: ReadonlyMap<string, Taken>;
}

function toIndicator(one: OneIndicator, { headers, habits, weights }: Reading): IndicatorFact {
  const { row, levels } = one;
  const text = readIndicatorText(one.name.text);
  const cells = (column: IndicatorColumn): LabelledCell | undefined =>
    labelled(row, headers.of(column), one.name.text);
  const values = readIndicatorValues(
    {
      name: text.name,
      comparator: cells('comparator'),
      target: cells('target'),
      unit: cells('unit'),
      actual: cells('actual'),
    },
    habits,
  );
  const points = (column: 'weight' | 'score'): Taken | undefined => {
    const from = cells(column);
    return from && judged(takePoints(from.cell, from.label), headers.of(column));
  };
  const weight = points('weight') ?? weightInName(one.name, text.weight);
  const score = points('score');
  const deviation = takeDeviation(cells('deviation'));
  return {
    level1: toLevel(levels[0], one, headers, weights),
    level2: toLevel(levels[1] ?? levels[0], one, headers, weights),
    name: nameOf(one, text.name, headers),
    ...values,
    ...(weight ? { weight } : {}),
    ...(score ? { score } : {}),
    ...(deviation ? { deviation } : {}),
  };
}

function labelled(row: GridRow, header: IndicatorHeader | undefined, name: string): LabelledCell | undefined {
  const cell = header && row[header.index];
  return header && cell && !isBlank(cell) ? { cell, label: toLabel(name, header.title) } : undefined;
}

function judged(taken: Taken | undefined, header: IndicatorHeader | undefined): Taken | undefined {
  return taken && header?.exact === false ? withReservation(taken, 'label-alike') : taken;
}

function weightInName(name: GridCell, weight: string | undefined): Taken | undefined {
  return weight === undefined
    ? undefined
    : { value: weight, number: true, label: toLabel(name.text), cell: name, reservations: [] };
}

/** The name; one that stands in the column of its group, or whose groups were filled down, is less sure. */
function nameOf({ name, row, levels }: OneIndicator, text: string, headers: IndicatorHeaders): Taken {
  const taken = takeText(name, text, headers.name.title);
  const own = judged(
    row[headers.name.index] === name ? taken : withReservation(taken, 'label-alike'),
    headers.name,
  );
  const isFilled = levels.some((level) => level?.filled === true);
  return isFilled ? withReservation(own ?? taken, 'filled-down') : (own ?? taken);
}

/** The group of an indicator; without one it is named after what the table calls its indicators. */
function toLevel(
  level: FilledCell | undefined,
  { name }: OneIndicator,
  headers: IndicatorHeaders,
  weights: ReadonlyMap<string, Taken>,
): LevelFact {
  if (!level) return { name: takeText(name, '绩效指标', headers.name.title, ['label-alike']) };
  const { cell } = level;
  const text = readGroupText(cell.text);
  const written = weightInName(cell, text.weight) ?? weights.get(keyOf(cell.origin));
  return { name: takeText(cell, text.name, titleOf(cell, headers)), ...(written ? { weight: written } : {}) };
}

function titleOf(cell: GridCell, headers: IndicatorHeaders): string {
  return (
    headers.levels.find(({ index }) => index === cell.origin.column)?.title ?? headers.levels[0]?.title ?? ''
  );
}

/** Weights of groups beside their names; those of 小计, unless the parts of a group have one each. */
function groupWeights(headers: IndicatorHeaders, rows: readonly IndicatorRow[]): ReadonlyMap<string, Taken> {
  const found = new Map<string, Taken[]>();
  for (const one of rows) {
    const group =
      one.kind === 'indicator' ? one.levels[0]?.cell : one.kind === 'subtotal' ? one.level1 : undefined;
    const header = one.kind === 'subtotal' ? headers.of('weight') : headers.groupWeight;
    const from = group && labelled(one.row, header, group.text);
    const taken = from && takePoints(from.cell, from.label);
    if (!group || !taken || from.cell.covered === 'above') continue;
    const named = one.kind === 'subtotal' ? namedBy(taken, wordsOf(one.row)) : taken;
    found.set(keyOf(group.origin), [...(found.get(keyOf(group.origin)) ?? []), named]);
  }
  return new Map(
    [...found].flatMap(([key, [first, ...more]]) => (first && more.length === 0 ? [[key, first]] : [])),
  );
}

function takeDeviation(from: LabelledCell | undefined): Taken | undefined {
  if (!from || isPrompt(from.cell.text)) return undefined;
  const { kind } = readValue(from.cell.text);
  if (kind === 'empty' || kind === 'none') return undefined;
  return takeText(from.cell, tidyText(from.cell.text), from.label);
}

function habitOf(
  column: 'target' | 'actual',
  headers: IndicatorHeaders,
  rows: readonly OneIndicator[],
): ColumnHabit {
  const header = headers.of(column);
  const unit = headers.of('unit');
  return toColumnHabit(
    rows.flatMap(({ row, name }) => {
      const cell = header && row[header.index];
      return cell ? [{ cell, name: name.text, unit: toPlain((unit && row[unit.index]?.text) ?? '') }] : [];
    }),
  );
}

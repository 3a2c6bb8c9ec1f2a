import { PHASES, type Phase } from '../../../vocabulary/budget.ts';
import type { AmountFacts } from './amount-facts.ts';
import { executionIndicator } from './assemble-indicators.ts';
import { widthOf, type GridRow } from './grid.ts';
import type { IndicatorFacts } from './indicator-facts.ts';
import { wordsOfName } from './indicator-ids.ts';
import { toLabelText } from './label-text.ts';
import { divideRows, readDivided } from './nature-block.ts';
import { readAmounts } from './read-amounts.ts';
import { readDisclosure } from './read-disclosure.ts';
import { readIndicators } from './read-indicators.ts';
import { isAboutStaff, readStaffing } from './read-staffing.ts';
import type { Run } from './runs.ts';
import { headerCellsAt, type Section } from './sections.ts';
import { findTableUnit } from './table-unit.ts';
import type { Units } from './take-amount.ts';
import type { Placement, Taken } from './taken.ts';
import type { WrittenMoneyUnit } from '../../values/read-money-unit.ts';

/** What the tables of a run give. */
export interface RunFacts {
  readonly amounts: readonly AmountFacts[];
  readonly indicators: readonly IndicatorFacts[];
  readonly staffing: readonly Placement[];
  readonly disclosure: readonly Placement[];
}

/** The unit that the note of a run, or the header of its names, gives to all its amounts. */
export function unitOfRun({ layout, before }: Run): WrittenMoneyUnit | undefined {
  return findTableUnit(layout.lead, before);
}

/** Reads all that a run of tables gives, each part by its header. */
export function readRun(run: Run, year: number, units: Units): RunFacts {
  const { layout, headings, before } = run;
  const title = [...headings, ...before];
  const sections = (family: Section['family']): readonly Section[] =>
    layout.sections.filter((section) => section.family === family);
  const amounts = sections('amounts').flatMap((section) =>
    readAmountSection(section, {
      year,
      title,
      units: { ...units, written: units.written ?? unitOfNames(section) },
    }),
  );
  const read = sections('indicators').map(readIndicators);
  const outside = layout.sections.length > 0 ? layout.lead : run.grid;
  return {
    amounts,
    indicators: withExecution(read, amounts),
    staffing: isAboutStaff(outside) ? readStaffing(outside, year) : [],
    disclosure: readDisclosure(outside),
  };
}

/** A unit in the header of the labels: 项目（万元）. */
function unitOfNames({ header }: Section): WrittenMoneyUnit | undefined {
  const width = widthOf(header);
  const cells = Array.from({ length: width }, (_, index) => headerCellsAt(header, index)).flat();
  const units = cells.flatMap(({ text }) => toLabelText(text).unit ?? []);
  const [first] = units;
  return first && units.every(({ scale }) => scale === first.scale) ? first : undefined;
}

interface Surroundings {
  readonly year: number;
  readonly title: readonly string[];
  readonly units: Units;
}

/** Reads a section of amounts and, in a form, the division by kind below it. */
function readAmountSection(section: Section, around: Surroundings): readonly AmountFacts[] {
  const { plain, divided } = divideRows(section.rows);
  const facts = readAmounts({ ...section, rows: plain }, around);
  if (divided.length === 0) return facts;
  return [...facts, readDivided(divided, totalsOf(facts), around.units)];
}

function totalsOf(facts: readonly AmountFacts[]): ReadonlyMap<Phase, Taken> {
  const totals = new Map<Phase, Taken>();
  for (const { path, taken } of facts.flatMap(({ placements }) => placements)) {
    const phase =
      path.length === 2 && path[0] === 'budget' ? PHASES.find((one) => one === path[1]) : undefined;
    if (phase) totals.set(phase, taken);
  }
  return totals;
}

/** Points for execution in the head of a form are an indicator, unless its rows give it. */
function withExecution(
  read: readonly IndicatorFacts[],
  amounts: readonly AmountFacts[],
): readonly IndicatorFacts[] {
  const points = amounts.find((one) => one.points !== undefined)?.points;
  const [first, ...others] = read;
  const names = read.flatMap(({ indicators }) => indicators).map(({ name }) => wordsOfName(name.value));
  if (!points || !first || names.includes('预算执行率')) return read;
  return [{ ...first, indicators: [executionIndicator(points), ...first.indicators] }, ...others];
}

/** Whether rows of a run were read as part of a header. */
export function headerRowsOf({ layout }: Run): readonly GridRow[] {
  return layout.sections.flatMap(({ header, repeated }) => [...header, ...repeated]);
}

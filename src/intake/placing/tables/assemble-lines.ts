import type { DataPath } from '../../../reading/source-file.ts';
import type { BudgetLineInput } from '../../../schema/budget.ts';
import { PHASES, type LineClass, type Phase } from '../../../vocabulary/budget.ts';
import type { AmountFacts, LineScope } from './amount-facts.ts';
import type { GridCell } from './grid.ts';
import { wordsOfName } from './indicator-ids.ts';
import { readLineLabel } from './line-label.ts';
import type { LineFact } from './line-nesting.ts';
import { takeText, withReservation, type Placement, type Taken } from './taken.ts';
import { toUsedIds, type UsedIds } from './used-ids.ts';

/** The lines of all tables of a report, put together. */
export interface AssembledLines {
  readonly placements: readonly Placement[];
  /** Labels that name a line once more. */
  readonly repeated: readonly GridCell[];
}

/** A line with what all tables give of it. */
interface MergedLine {
  readonly name: Taken;
  readonly words: string;
  readonly class: LineClass;
  readonly known: boolean;
  readonly amounts: { readonly phase: Phase; readonly taken: Taken }[];
  readonly children: MergedLine[];
}

const KNOWN_IDS: Partial<Readonly<Record<LineClass, string>>> = {
  basic: 'basic',
  personnel: 'personnel',
  operating: 'operating',
  project: 'projects',
};

/** Puts the lines of all tables together, the same name under the same line being one, and gives each its identifier. */
export function assembleLines(
  facts: readonly AmountFacts[],
  lastYear: readonly BudgetLineInput[],
): AssembledLines {
  const top: MergedLine[] = [];
  const repeated: GridCell[] = [];
  for (const { lines, scope } of facts) {
    const below = scope ? scopeLine(top, scope).children : top;
    merge(lines, below, { top, repeated, taken: new Set() });
  }
  const before = flatten(lastYear);
  const used = toUsedIds(new Set([...[...before.values()].map(({ id }) => id), ...Object.values(KNOWN_IDS)]));
  return { placements: placeLines(top, ['budget', 'lines'], { used, before }), repeated };
}

interface Merging {
  readonly top: readonly MergedLine[];
  readonly repeated: GridCell[];
  /** Lines that this table has given already: a second one of the same name is another line. */
  readonly taken: Set<MergedLine>;
}

function merge(lines: readonly LineFact[], into: MergedLine[], merging: Merging): void {
  for (const fact of lines) {
    const found = fact.known
      ? findKnown(merging.top, fact.class)
      : into.find((line) => line.words === fact.label.words && !merging.taken.has(line));
    const line = found ?? toMerged(fact);
    if (found) merging.repeated.push(fact.label.cell);
    else into.push(line);
    merging.taken.add(line);
    line.amounts.push(...[...fact.amounts].map(([phase, taken]) => ({ phase, taken })));
    merge(fact.children, line.children, merging);
  }
}

function findKnown(lines: readonly MergedLine[], kind: LineClass): MergedLine | undefined {
  for (const line of lines) {
    if (line.known && line.class === kind) return line;
    const below = findKnown(line.children, kind);
    if (below) return below;
  }
  return undefined;
}

function toMerged({ label, class: kind, known }: LineFact): MergedLine {
  const isGuessed = kind === 'other' || (!known && kind !== 'project') || label.item?.exact === false;
  const name = takeText(label.cell, label.name, label.name);
  return {
    name: isGuessed ? withReservation(name, 'label-alike') : name,
    words: label.words,
    class: kind,
    known,
    amounts: [],
    children: [],
  };
}

function scopeLine(top: MergedLine[], scope: LineScope): MergedLine {
  const found = findKnown(top, scope.class);
  const line = found ?? {
    name: scope.named,
    words: readLineLabel({ ...scope.named.cell, text: scope.named.value }).words,
    class: scope.class,
    known: true,
    amounts: [],
    children: [],
  };
  if (!found) top.push(line);
  line.amounts.push(...[...scope.amounts].map(([phase, taken]) => ({ phase, taken })));
  return line;
}

function flatten(lines: readonly BudgetLineInput[]): ReadonlyMap<string, BudgetLineInput> {
  return new Map(
    lines.flatMap((line) => [
      ...(line.name.zh === undefined ? [] : [[wordsOfName(line.name.zh), line] as const]),
      ...flatten(line.lines),
    ]),
  );
}

interface Naming {
  readonly used: UsedIds;
  readonly before: ReadonlyMap<string, BudgetLineInput>;
}

function placeLines(lines: readonly MergedLine[], path: DataPath, naming: Naming): readonly Placement[] {
  return lines.flatMap((line, index) => {
    const at = [...path, index];
    const before = naming.before.get(line.words);
    // A class that was only guessed is not doubted where last year's report has the line.
    const name = before && !line.known ? { ...line.name, reservations: [] } : line.name;
    const kind = before && !line.known ? before.class : line.class;
    const known = line.known ? KNOWN_IDS[line.class] : undefined;
    const id = naming.used.take(before?.id ?? known, line.class === 'project' ? 'project' : 'line');
    return [
      { path: [...at, 'id'], taken: { ...name, value: id } },
      { path: [...at, 'class'], taken: { ...name, value: kind } },
      { path: [...at, 'name', 'zh'], taken: name },
      ...PHASES.flatMap((phase) =>
        line.amounts
          .filter((one) => one.phase === phase)
          .map(({ taken }) => ({ path: [...at, phase], taken })),
      ),
      ...placeLines(line.children, [...at, 'lines'], naming),
    ];
  });
}

import type { ReportInput } from '../../../schema/report.ts';
import { PHASES, type FundClass } from '../../../vocabulary/budget.ts';
import type { AmountFacts, SourceFact } from './amount-facts.ts';
import type { GridCell } from './grid.ts';
import { wordsOfName } from './indicator-ids.ts';
import { takeText, withReservation, type Placement } from './taken.ts';

/** Phases that the schema gives to sources of funds. */
const OF_SOURCES = PHASES.filter(
  (phase) => phase === 'initial' || phase === 'adjusted' || phase === 'executed',
);

/** The sources of all tables of a report, put together. */
export interface AssembledSources {
  readonly placements: readonly Placement[];
  /** Labels that name a source once more. */
  readonly repeated: readonly GridCell[];
}

/**
 * Puts the sources of funds of all tables together, the same name being one. A name of last year's report keeps
 * its class.
 */
export function assembleSources(
  facts: readonly AmountFacts[],
  lastYear: ReportInput['budget']['sources'],
): AssembledSources {
  const before = new Map(lastYear.map((source) => [wordsOfName(source.name.zh ?? ''), source.class]));
  const merged: { readonly words: string; readonly facts: SourceFact[] }[] = [];
  const repeated: GridCell[] = [];
  for (const { sources } of facts) {
    const taken = new Set<string>();
    for (const source of sources.filter(hasPhase)) {
      const words = nameless(source);
      const found = taken.has(words) ? undefined : merged.find((one) => one.words === words);
      taken.add(words);
      if (found) {
        found.facts.push(source);
        repeated.push(source.label.cell);
      } else merged.push({ words, facts: [source] });
    }
  }
  return { placements: merged.flatMap((one, index) => placeSource(one.facts, index, before)), repeated };
}

function hasPhase({ amounts }: SourceFact): boolean {
  return OF_SOURCES.some((phase) => amounts.has(phase));
}

/** What makes two labels one source: its class where that is a fund of the budget law, else its words. */
function nameless({ class: fund, exact, label }: SourceFact): string {
  const whole: ReadonlySet<FundClass> = new Set<FundClass>(['general-public-budget', 'state-capital']);
  return exact && whole.has(fund) ? fund : label.words;
}

function placeSource(
  facts: readonly SourceFact[],
  index: number,
  before: ReadonlyMap<string, FundClass>,
): readonly Placement[] {
  const [first] = facts;
  if (!first) return [];
  const known = before.get(wordsOfName(first.label.name));
  const name = takeText(first.label.cell, first.label.name, first.label.name);
  const judged = first.exact || known !== undefined ? name : withReservation(name, 'label-alike');
  const at = ['budget', 'sources', index];
  return [
    { path: [...at, 'class'], taken: { ...judged, value: known ?? first.class } },
    { path: [...at, 'name', 'zh'], taken: name },
    ...facts.flatMap(({ amounts }) =>
      OF_SOURCES.flatMap((phase) => {
        const taken = amounts.get(phase);
        return taken ? [{ path: [...at, phase], taken }] : [];
      }),
    ),
  ];
}

import fc from 'fast-check';
import type { Verdict } from '../../src/checks/examine.ts';
import { departments } from './departments.ts';
import { examineReports, readBack, type ReadReport } from './examined.ts';
import type { DepartmentFacts } from './facts.ts';
import type { WrittenReport } from './mutations/mutation.ts';
import { partsOf } from './report-files.ts';
import { settle } from './settle.ts';

/** A body whose reports agree: the last one written, those before it read. */
export interface Case {
  readonly facts: DepartmentFacts;
  readonly last: WrittenReport;
  readonly earlier: readonly ReadReport[];
}

/** A number of bodies, the same ones for the same seed. */
export function casesOf(seed: number, count: number): readonly Case[] {
  return fc.sample(departments(), { seed, numRuns: count }).map((facts) => {
    const written = settle(facts).map((model) => ({ model, parts: partsOf(model) }));
    const last = written.at(-1);
    if (!last) throw new Error('A case needs a report.');
    return {
      facts,
      last,
      earlier: written.slice(0, -1).map(({ model, parts }) => readBack(model, parts)),
    };
  });
}

/** What the rules say of a body's reports, the last of them as it is given here. */
export function examineCase({ facts, earlier }: Case, { model, parts }: WrittenReport): readonly Verdict[] {
  return [...examineReports([...earlier, readBack(model, parts)], [facts.body]).values()];
}

import type { FindingCode } from '../../../src/vocabulary/findings.ts';
import type { DepartmentFacts, YearFacts } from '../facts.ts';
import type { ReportModel } from '../model.ts';
import { partsOf, textsOf, type ReportParts } from '../report-files.ts';
import type { Texts } from '../section.ts';
import { settle } from '../settle.ts';

/**
 * A change of a body's last report after which one rule, and no other, has something to say. It is made
 * where the least follows from it: in the facts, with everything that follows anew; in the figures,
 * with the text that follows; in the text; or in the files.
 */
export interface Mutation {
  readonly code: FindingCode;
  /** What is wrong then. */
  readonly title: string;
  readonly facts?: (last: YearFacts, before: YearFacts) => YearFacts;
  readonly model?: (last: ReportModel, before: ReportModel) => ReportModel;
  readonly texts?: (texts: Texts, last: ReportModel, before: ReportModel) => Texts;
  readonly parts?: (parts: ReportParts) => ReportParts;
}

/** A report with its parts. */
export interface WrittenReport {
  readonly model: ReportModel;
  readonly parts: ReportParts;
}

/** The last report of a body, after a mutation. */
export function mutatedReport(department: DepartmentFacts, mutation: Mutation): WrittenReport {
  const [last, before] = settle(withLastYear(department, mutation)).toReversed();
  if (!last || !before) throw new Error('A mutation needs two years.');
  const model = mutation.model ? mutation.model(last, before) : last;
  const texts = mutation.texts ? mutation.texts(textsOf(model), model, before) : textsOf(model);
  const parts = partsOf(model, texts);
  return { model, parts: mutation.parts ? mutation.parts(parts) : parts };
}

function withLastYear(department: DepartmentFacts, { facts }: Mutation): DepartmentFacts {
  const [last, before] = department.years.toReversed();
  if (!facts || !last || !before) return department;
  return { ...department, years: [...department.years.slice(0, -1), facts(last, before)] };
}

import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { FINDING_SEVERITY, type FindingCode } from '../../../src/vocabulary/findings.ts';

const CODES = Object.keys(FINDING_SEVERITY) as [FindingCode, ...FindingCode[]];

const claim = { field: z.string(), stated: z.string(), correct: z.string() };
const head = { report: z.string(), code: z.enum(CODES), explanation: z.string().min(1) };

const list = z.array(
  z.union([z.strictObject({ ...head, ...claim }), z.strictObject({ ...head, fields: z.array(z.strictObject(claim)).min(2) })]),
);

/** A field of a fictional report that disagrees with the others on purpose. */
export interface PlantedInconsistency {
  readonly report: string;
  readonly code: FindingCode;
  readonly field: string;
  readonly stated: string;
  readonly correct: string;
}

/** The list of planted inconsistencies, one entry for each field. */
export function plantedInconsistencies(): readonly PlantedInconsistency[] {
  const entries = list.parse(parse(readFileSync('tests/fixtures/sample-city-inconsistencies.yaml', 'utf8')));
  return entries.flatMap((entry) => {
    const { report, code } = entry;
    const fields = 'fields' in entry ? entry.fields : [entry];
    return fields.map(({ field, stated, correct }) => ({ report, code, field, stated, correct }));
  });
}

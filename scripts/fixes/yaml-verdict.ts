import type { z } from 'zod';
import { findYamlData } from '../../src/reading/yaml-data.ts';

/** What becomes of a YAML text when it is read. */
export interface YamlVerdict {
  /** How much its schema objects to; without end when it cannot be read at all. */
  readonly faults: number;
  /** Its data, to tell whether two texts say the same. */
  readonly data: string;
  /** Its data without the white space around texts, which the schema drops. */
  readonly words: string;
}

/** Reads a YAML text and holds it against its schema. */
export function judgeYaml(yaml: string, schema: z.ZodType): YamlVerdict {
  const read = findYamlData(yaml);
  if (!read) return { faults: Infinity, data: yaml, words: yaml };
  const result = schema.safeParse(read.data ?? {});
  return {
    faults: result.success ? 0 : result.error.issues.reduce((sum, issue) => sum + weightOf(issue), 0),
    data: JSON.stringify(read.data),
    words: JSON.stringify(read.data, (_, value: unknown) =>
      typeof value === 'string' ? value.trim() : value,
    ),
  };
}

/** A key that is not known weighs more than any fault of a value: once it is, its value can be judged. */
function weightOf(issue: z.core.$ZodIssue): number {
  return issue.code === 'unrecognized_keys' ? issue.keys.length * 1000 : 1;
}

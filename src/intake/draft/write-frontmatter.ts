import type { z } from 'zod';
import { report } from '../../schema/report.ts';
import type { FieldText } from './field-text.ts';
import type { MappingNotes } from './field-pattern.ts';
import { toValueTree } from './value-tree.ts';
import { writeMapping } from './write-mapping.ts';

export type { FieldText } from './field-text.ts';

/** How the fields of a file are written. */
export interface FieldWriting {
  /**
   * What becomes of a field without a value: `null` writes it empty, for a person to fill in (a field
   * that must not stand there empty becomes a comment), `omit` leaves it out.
   */
  readonly empty: 'null' | 'omit';
  /** Remarks besides the meanings of the keys. Default none. */
  readonly notes?: MappingNotes;
}

/** How a file of any kind is written. */
interface FileWriting extends FieldWriting {
  /** The schema of the file's data. */
  readonly schema: z.ZodType;
  /** Address of its JSON Schema from the file, for editors: `../docs/schema/site.schema.json`. */
  readonly schemaAddress: string;
}

/** Address of the reports' JSON Schema, from a report. */
const REPORT_SCHEMA = '../../../docs/schema/report.schema.json';

/**
 * Writes the frontmatter of a report between its lines of `---`: the keys in the order of the schema,
 * each with its meaning in Chinese above it (in lists above the keys of the first item), the values
 * exactly as given. The same values give the same text, in whatever order they come.
 * @throws RangeError when a value's path is no field of a report or is given twice.
 */
export function writeFrontmatter(values: readonly FieldText[], options: FieldWriting): string {
  return `---\n${writeFields(values, { ...options, schema: report, schemaAddress: REPORT_SCHEMA })}---\n`;
}

/**
 * Writes a YAML file of any kind in the same way.
 * @throws RangeError when a value's path is no field of the schema or is given twice.
 */
export function writeFields(
  values: readonly FieldText[],
  { schema, schemaAddress, empty, notes = {} }: FileWriting,
): string {
  const given = empty === 'omit' ? values.filter(({ value }) => value !== '') : values;
  const lines = writeMapping(schema, toValueTree(given), {
    empty,
    notes,
    explained: new Set(),
    quiet: false,
  });
  return [`# yaml-language-server: $schema=${schemaAddress}`, ...lines, ''].join('\n');
}

import type { z } from 'zod';
import { contentOf, type FieldShape } from './field-shape.ts';

/** Remarks besides the meanings of the keys, in the language of the comments. */
export interface MappingNotes {
  /** Words a closed list of values, e.g. `可填：full、excerpt。`. Without it such lists are not told. */
  readonly choices?: (choices: readonly string[]) => string;
  /** Stands above the commented-out pattern of what an empty list or mapping holds. Without it there are no patterns. */
  readonly pattern?: string;
}

/** The meaning of a field, and what may be written where only some values will do. */
export function meaningOf({ meaning, schema }: FieldShape, { choices }: MappingNotes): string {
  const content = contentOf(schema, 'leaf');
  const list = content.kind === 'text' && content.choices.length > 0 ? choices?.(content.choices) : undefined;
  return list ? `${meaning}${meaning.endsWith('。') ? '' : '。'}${list}` : meaning;
}

/**
 * What a field holds when it is filled in, as comment lines: take the signs away, and it stands in the
 * file. A part that contains itself is shown once. None for a plain value.
 */
export function patternOf(field: FieldShape, notes: MappingNotes): readonly string[] {
  const content = contentOf(field.schema, 'leaf');
  if (content.kind === 'text' || notes.pattern === undefined) return [];
  const lines = linesOf({ ...field, meaning: '' }, notes, []).map((line) => `# ${line}`);
  return content.kind === 'localized' ? lines : [`# ${notes.pattern}`, ...lines];
}

function linesOf(
  field: FieldShape,
  notes: MappingNotes,
  within: readonly z.core.$ZodType[],
): readonly string[] {
  const { key, schema } = field;
  const meaning = meaningOf(field, notes);
  const told = meaning === '' ? '' : ` # ${meaning}`;
  const content = contentOf(schema, 'leaf');
  if (content.kind === 'text') return [`${key}:${told}`];
  if (content.kind === 'localized') return [`${key}: ${languagesOf(content.fields)}${told}`];
  const inner = content.kind === 'list' ? content.item : schema;
  if (within.includes(inner)) return [`${key}: []${told}`];
  const lines = insideOf(inner, notes, [...within, inner]);
  const items = lines.map((line, index) => `${index === 0 ? '- ' : '  '}${line}`.trimEnd());
  return [`${key}:${told}`, ...(content.kind === 'list' ? items : lines).map((line) => `  ${line}`)];
}

function insideOf(
  schema: z.core.$ZodType,
  notes: MappingNotes,
  within: readonly z.core.$ZodType[],
): readonly string[] {
  const content = contentOf(schema, 'leaf');
  if (content.kind === 'localized') return [languagesOf(content.fields)];
  return content.kind === 'mapping' ? content.fields.flatMap((field) => linesOf(field, notes, within)) : [''];
}

function languagesOf(fields: readonly FieldShape[]): string {
  return `{ ${fields.map(({ key }) => `${key}: ""`).join(', ')} }`;
}

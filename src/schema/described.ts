import type { z } from 'zod';

/** What the manual and the editor say of a field. */
export interface FieldDescription {
  /** Chinese name of the field, as on the printed form. */
  readonly title: string;
  /** Meaning, unit and default, in Chinese. */
  readonly zh: string;
  /** Meaning, unit and default, in English. */
  readonly en: string;
  /** A value as it would stand in a file. */
  readonly example?: string;
}

/**
 * Attaches a description to a field. It ends up in the JSON Schema (editors show it) and in the
 * content manual, so a field is described in one place.
 */
export function described<Schema extends z.ZodType>(schema: Schema, description: FieldDescription): Schema {
  const { title, zh, en, example } = description;
  return schema.meta({
    title,
    description: `${zh}\n${en}`,
    ...(example === undefined ? {} : { examples: [example] }),
  });
}

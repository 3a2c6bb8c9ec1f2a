import { z } from 'zod';
import { LOCALES } from '../../../src/vocabulary/locales.ts';

/** A field of a Zod schema. */
export interface SchemaField {
  /** Path with `[]` for every item of a list: `budget.lines[].name`. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
}

/** All fields of a schema; a part that contains itself is walked once. */
export function schemaFields(schema: z.core.$ZodType): readonly SchemaField[] {
  return walk(schema, '', []);
}

function walk(
  schema: z.core.$ZodType,
  path: string,
  within: readonly z.core.$ZodType[],
): readonly SchemaField[] {
  const inner = unwrapped(schema);
  if (within.includes(inner)) return [];
  const inside = [...within, inner];
  if (inner instanceof z.ZodArray) return walk(inner.element, `${path}[]`, inside);
  if (inner instanceof z.ZodUnion) return inner.options.flatMap((option) => walk(option, path, inside));
  if (!(inner instanceof z.ZodObject) || isLocalizedText(inner)) return [];
  const shape: Readonly<Record<string, z.core.$ZodType>> = inner.shape;
  return Object.entries(shape).flatMap(([key, field]) => {
    const at = path === '' ? key : `${path}.${key}`;
    const { title = '', description = '' } = z.globalRegistry.get(field) ?? {};
    return [{ path: at, title, description }, ...walk(field, at, inside)];
  });
}

/** Text in the site's languages is a value; its keys are languages, not fields. */
function isLocalizedText(object: z.ZodObject): boolean {
  return Object.keys(object.shape).join() === LOCALES.join();
}

function unwrapped(schema: z.core.$ZodType): z.core.$ZodType {
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodPrefault ||
    schema instanceof z.ZodLazy
  ) {
    return unwrapped(schema.unwrap());
  }
  return schema;
}

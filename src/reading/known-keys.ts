import { z } from 'zod';
import type { DataPath } from './source-file.ts';

/** The keys that a schema knows at a path; none when it has no mapping there. */
export function knownKeysAt(schema: z.core.$ZodType, path: DataPath): readonly string[] {
  const reached = path.reduce<z.core.$ZodType | undefined>(step, schema);
  const inner = reached && unwrapped(reached);
  if (inner instanceof z.ZodObject) return Object.keys(inner.shape);
  if (inner instanceof z.ZodRecord && inner.keyType instanceof z.ZodEnum)
    return inner.keyType.options.map(String);
  return [];
}

function step(schema: z.core.$ZodType | undefined, key: string | number): z.core.$ZodType | undefined {
  const inner = schema && unwrapped(schema);
  if (inner instanceof z.ZodArray) return inner.element;
  if (inner instanceof z.ZodObject) return (inner.shape as Readonly<Record<string, z.core.$ZodType>>)[key];
  if (inner instanceof z.ZodRecord) return inner.valueType;
  return undefined;
}

/** The schema inside optional, nullable, default and lazy wrappers; of a union, its mapping. */
function unwrapped(schema: z.core.$ZodType): z.core.$ZodType {
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodPrefault
  ) {
    return unwrapped(schema.unwrap());
  }
  if (schema instanceof z.ZodLazy) return unwrapped(schema.unwrap());
  if (schema instanceof z.ZodUnion)
    return schema.options.map(unwrapped).find((option) => option instanceof z.ZodObject) ?? schema;
  return schema;
}

import { parse } from 'yaml';
import { z } from 'zod';

/** A JSON Schema, draft 2020-12. */
export type JsonSchema = z.core.JSONSchema.JSONSchema;

/** What the JSON Schema of a file kind says besides its fields. */
export interface JsonSchemaOptions {
  /** Name and purpose of the file kind. */
  readonly title: string;
  readonly description: string;
  /**
   * Examples as `data`, which is how an editor inserts them (the default), or as the `text` of a
   * file, which keeps the digits: 623.20 is 623.2 as data.
   */
  readonly examples?: 'data' | 'text';
}

/**
 * The JSON Schema of a kind of content file, for editors: what may be written, not what the reader
 * makes of it. Fields carry their titles and descriptions in both languages; unknown keys are
 * refused; parts used in several places stand once, under `$defs`.
 */
export function toJsonSchema(
  schema: z.ZodType,
  { title, description, examples = 'data' }: JsonSchemaOptions,
): JsonSchema {
  const { $schema, ...fields } = z.toJSONSchema(schema, {
    target: 'draft-2020-12',
    io: 'input',
    unrepresentable: 'any',
    override({ zodSchema, jsonSchema }) {
      restoreAnnotations(zodSchema, jsonSchema, examples);
      tellEditorsMore(zodSchema, jsonSchema);
      flattenUnion(jsonSchema);
    },
  });
  return { ...($schema ? { $schema } : {}), title, description, ...fields };
}

/** Zod drops defaults and examples where a value is transformed; a file's text is not. */
function restoreAnnotations(zodSchema: z.core.$ZodType, jsonSchema: JsonSchema, form: 'data' | 'text'): void {
  if (zodSchema instanceof z.ZodDefault) jsonSchema.default ??= zodSchema.def.defaultValue;
  const examples = z.globalRegistry.get(zodSchema)?.examples;
  if (!Array.isArray(examples)) return;
  jsonSchema.examples = examples.map((example): unknown =>
    form === 'data' ? parse(String(example)) : example,
  );
}

/** Rules that Zod keeps in code, and patterns that a message to an editor can show. */
function tellEditorsMore(zodSchema: z.core.$ZodType, jsonSchema: JsonSchema): void {
  if (z.globalRegistry.get(zodSchema)?.id === 'localizedText') jsonSchema.minProperties = 1;
  if (jsonSchema.format === 'date') jsonSchema.pattern = '^\\d{4}-\\d{2}-\\d{2}$';
  const protocol = zodSchema instanceof z.ZodURL ? zodSchema._zod.def.protocol : undefined;
  if (protocol) jsonSchema.pattern = `${protocol.source.replace(/\$$/, '')}://`;
}

/** Writes `(a | b) | null` as `a | b | null`. */
function flattenUnion(jsonSchema: JsonSchema): void {
  if (!jsonSchema.anyOf) return;
  jsonSchema.anyOf = jsonSchema.anyOf.flatMap((option) =>
    option.anyOf && Object.keys(option).length === 1 ? option.anyOf : [option],
  );
}

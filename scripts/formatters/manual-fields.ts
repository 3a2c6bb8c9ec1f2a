import type { JsonSchema } from '../../src/schema/json-schema.ts';

/** A field of a file as the manual lists it. */
export interface ManualField {
  /** Path as it stands in messages, with `[]` for every item of a list: `budget.lines[].name`. */
  readonly path: string;
  readonly title: string;
  /** Meaning in Chinese and in English. */
  readonly meaning: readonly [zh: string, en: string];
  readonly required: boolean;
  readonly schema: JsonSchema;
  readonly example: string | undefined;
}

/** All fields of a file kind in the order of its schema; a part that contains itself is listed once. */
export function fieldsOf(root: JsonSchema): readonly ManualField[] {
  const walk = (schema: JsonSchema, path: string, within: readonly string[]): readonly ManualField[] => {
    const { target, references } = resolve(schema, root);
    if (references.some((reference) => within.includes(reference))) return [];
    const inside = [...within, ...references];
    if (references.includes(TEXT_REFERENCE)) return [];
    const items = asSchema(target.items);
    return [
      ...(items ? walk(items, `${path}[]`, inside) : []),
      ...Object.entries(target.properties ?? {}).flatMap(([key, value]) => {
        const field = asSchema(value);
        if (!field) return [];
        const at = path === '' ? key : `${path}.${key}`;
        return [toField(field, at, target.required?.includes(key) ?? false), ...walk(field, at, inside)];
      }),
      ...(target.anyOf ?? []).flatMap((option) => walk(option, path, inside)),
    ];
  };
  return walk(root, '', []);
}

/** Text in the site's languages: a value of its own, whose keys are no fields. */
const TEXT_REFERENCE = '#/$defs/localizedText';

function toField(schema: JsonSchema, path: string, required: boolean): ManualField {
  const [zh = '', en = ''] = (schema.description ?? '').split('\n');
  const example: unknown = schema.examples?.[0];
  return {
    path,
    title: schema.title ?? '',
    meaning: [zh, en],
    required,
    schema,
    example: typeof example === 'string' ? example : undefined,
  };
}

/** What a schema refers to, if it does, and the references on the way. */
function resolve(
  schema: JsonSchema,
  root: JsonSchema,
): { target: JsonSchema; references: readonly string[] } {
  if (schema.$ref === undefined) return { target: schema, references: [] };
  const target = root.$defs?.[schema.$ref.replace('#/$defs/', '')];
  return { target: target ?? {}, references: [schema.$ref] };
}

function asSchema(value: unknown): JsonSchema | undefined {
  return isSchema(value) ? value : undefined;
}

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

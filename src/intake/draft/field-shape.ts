import { z } from 'zod';
import { LOCALES } from '../../vocabulary/locales.ts';

/** What the value of a field is made of. */
export type Content =
  | { readonly kind: 'text'; readonly choices: readonly string[]; readonly boolean: boolean }
  | { readonly kind: 'localized'; readonly fields: readonly FieldShape[] }
  | { readonly kind: 'mapping'; readonly schema: z.core.$ZodType; readonly fields: readonly FieldShape[] }
  | { readonly kind: 'list'; readonly item: z.core.$ZodType };

/** How a field may stand in a file while it has no value. */
export type EmptyForm =
  | { readonly kind: 'null' }
  /** A mapping whose fields all may be empty. */
  | { readonly kind: 'mapping' }
  | { readonly kind: 'list' }
  /** The value that it has anyway. */
  | { readonly kind: 'default'; readonly value: unknown }
  /** It must not stand there. */
  | { readonly kind: 'absent' };

/** A field of a mapping, as its schema describes it. */
export interface FieldShape {
  readonly key: string;
  /** The key's meaning in Chinese: its name and what to write; empty where the schema tells none. */
  readonly meaning: string;
  /** The schema without what makes it optional. */
  readonly schema: z.core.$ZodType;
  /** The field's schema as it stands in the mapping. */
  readonly declared: z.core.$ZodType;
}

/** What a value of a schema is made of. Of a union of a plain value and a mapping, the side that fits. */
export function contentOf(schema: z.core.$ZodType, wanted: 'leaf' | 'branch'): Content {
  const inner = unwrapped(schema);
  if (inner instanceof z.ZodUnion) {
    const sides = inner.options.map((option) => contentOf(option, wanted));
    const fitting = sides.find(({ kind }) => (kind === 'text') === (wanted === 'leaf'));
    return fitting ?? sides[0] ?? { kind: 'text', choices: [], boolean: false };
  }
  if (inner instanceof z.ZodArray) return { kind: 'list', item: inner.element };
  if (inner instanceof z.ZodObject || inner instanceof z.ZodRecord) {
    const fields = fieldsOf(inner);
    return fields.map(({ key }) => key).join() === LOCALES.join() && inner instanceof z.ZodObject
      ? { kind: 'localized', fields }
      : { kind: 'mapping', schema: inner, fields };
  }
  return {
    kind: 'text',
    choices: inner instanceof z.ZodEnum ? inner.options.map(String) : [],
    boolean: inner instanceof z.ZodBoolean,
  };
}

/** How a field stands in a file without a value, so that the file is valid if it can be. */
export function emptyFormOf(declared: z.core.$ZodType): EmptyForm {
  const wrappers = wrappersOf(declared);
  const content = contentOf(declared, 'branch');
  if (content.kind === 'mapping' && content.fields.every((field) => mayBeEmpty(field.declared)))
    return { kind: 'mapping' };
  const withDefault = wrappers.find(
    (wrapper) => wrapper instanceof z.ZodDefault || wrapper instanceof z.ZodPrefault,
  );
  if (withDefault) {
    return content.kind === 'list'
      ? { kind: 'list' }
      : { kind: 'default', value: withDefault.def.defaultValue };
  }
  return wrappers.some((wrapper) => wrapper instanceof z.ZodNullable) ? { kind: 'null' } : { kind: 'absent' };
}

/** Whether a mapping is valid without the field, or with nothing in it. */
function mayBeEmpty(declared: z.core.$ZodType): boolean {
  return wrappersOf(declared).some(
    (wrapper) =>
      wrapper instanceof z.ZodOptional ||
      wrapper instanceof z.ZodNullable ||
      wrapper instanceof z.ZodDefault ||
      wrapper instanceof z.ZodPrefault,
  );
}

type Wrapper = z.ZodOptional | z.ZodNullable | z.ZodDefault | z.ZodPrefault | z.ZodLazy;

function isWrapper(schema: z.core.$ZodType): schema is Wrapper {
  return (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodPrefault ||
    schema instanceof z.ZodLazy
  );
}

/** What stands around the schema of the value itself, from outside. */
function wrappersOf(schema: z.core.$ZodType): readonly Wrapper[] {
  return isWrapper(schema) ? [schema, ...wrappersOf(schema.unwrap())] : [];
}

function unwrapped(schema: z.core.$ZodType): z.core.$ZodType {
  return isWrapper(schema) ? unwrapped(schema.unwrap()) : schema;
}

/** The fields of a mapping in the order of the schema; of a record over a closed list, one for each entry. */
function fieldsOf(mapping: z.ZodObject | z.ZodRecord): readonly FieldShape[] {
  if (mapping instanceof z.ZodObject) {
    const shape: Readonly<Record<string, z.core.$ZodType>> = mapping.shape;
    return Object.entries(shape).map(([key, declared]) => fieldOf(key, declared));
  }
  const { keyType, valueType } = mapping;
  const keys = keyType instanceof z.ZodEnum ? keyType.options.map(String) : [];
  return keys.map((key) => fieldOf(key, z.optional(valueType)));
}

function fieldOf(key: string, declared: z.core.$ZodType): FieldShape {
  const { title = '', description = '' } = z.globalRegistry.get(declared) ?? {};
  const [chinese = ''] = description.split('\n');
  const meaning = chinese.replace(/。$/, '') === title || chinese === '' ? title : `${title}：${chinese}`;
  return { key, meaning, declared, schema: unwrapped(declared) };
}

import type { JsonSchema } from '../../schema/json-schema.ts';

/** What can be entered for a value of a content file, as its JSON Schema says. */
export type FormNode =
  | { readonly kind: 'text'; readonly pattern: string | undefined; readonly address: boolean }
  | { readonly kind: 'number'; readonly whole: boolean; readonly negative: boolean }
  | { readonly kind: 'choice'; readonly values: readonly string[] }
  | { readonly kind: 'date' }
  | { readonly kind: 'flag' }
  /** One text for each language of the site. */
  | { readonly kind: 'localized' }
  /** A number, or one text for each language. */
  | { readonly kind: 'value' }
  /** Texts under keys that nobody chooses: a record kept by a command. */
  | { readonly kind: 'record' }
  | { readonly kind: 'object'; readonly fields: readonly FormField[] }
  | { readonly kind: 'list'; readonly item: FormNode; readonly least: number };

/** A field of a form, with what its schema says of it. */
export interface FormField {
  readonly key: string;
  /** Chinese name; empty where the schema has none. */
  readonly title: string;
  /** Meaning in Chinese. */
  readonly zh: string;
  /** Meaning in English. */
  readonly en: string;
  /** A value as it would stand in a file. */
  readonly example: string | undefined;
  readonly required: boolean;
  readonly node: FormNode;
}

/** How often a part that contains itself (a budget line) is unfolded. */
const LEVELS = 3;

/** The form for files of a JSON Schema with an object at its root; for a list, that of its items. */
export function toForm(schema: JsonSchema): FormNode {
  return new FormReader(schema.$defs ?? {}).read(schema, []);
}

/** Reads a schema; `within` are the named parts that a value stands in. */
class FormReader {
  readonly #parts: Readonly<Record<string, unknown>>;

  constructor(parts: Readonly<Record<string, unknown>>) {
    this.#parts = parts;
  }

  read(schema: JsonSchema, within: readonly string[]): FormNode {
    const { name, target } = this.#resolve(schema);
    const inside = name === undefined ? within : [...within, name];
    if (name === 'localizedText') return { kind: 'localized' };
    const options = (target.anyOf ?? []).filter(({ type }) => type !== 'null');
    if (options.length > 0) return this.#readOptions(options, inside);
    if (target.enum) return { kind: 'choice', values: target.enum.map(String) };
    switch (typeOf(target)) {
      case 'object':
        return this.#readObject(target, inside);
      case 'array':
        return { kind: 'list', item: this.#readItem(target, inside), least: target.minItems ?? 0 };
      case 'boolean':
        return { kind: 'flag' };
      case 'integer':
      case 'number':
        return { kind: 'number', whole: target.type === 'integer', negative: target.minimum !== 0 };
      case 'string':
        if (target.format === 'date') return { kind: 'date' };
        return { kind: 'text', pattern: target.pattern, address: target.format === 'uri' };
      default:
        throw new Error(`No form for ${JSON.stringify(target)}`);
    }
  }

  #readOptions(options: readonly JsonSchema[], within: readonly string[]): FormNode {
    const nodes = options.map((option) => this.read(option, within));
    const [first] = nodes;
    if (first && nodes.length === 1) return first;
    const kinds = nodes.map(({ kind }) => kind).join();
    if (kinds === 'number,localized') return { kind: 'value' };
    if (nodes.every(({ kind }) => kind === 'text'))
      return { kind: 'text', pattern: undefined, address: false };
    throw new Error(`No form for a choice between ${kinds}`);
  }

  #readObject(schema: JsonSchema, within: readonly string[]): FormNode {
    const { properties, propertyNames, additionalProperties, required = [] } = schema;
    if (properties) return { kind: 'object', fields: this.#readFields(properties, required, within) };
    if (typeof additionalProperties !== 'object') throw new Error('An object without fields has no form.');
    const keys = typeof propertyNames === 'object' ? propertyNames.enum : undefined;
    if (!keys) return { kind: 'record' };
    const entries = keys.map((key) => [String(key), additionalProperties] as const);
    return { kind: 'object', fields: this.#readFields(Object.fromEntries(entries), [], within) };
  }

  #readFields(
    properties: Readonly<Record<string, JsonSchema | boolean>>,
    required: readonly string[],
    within: readonly string[],
  ): readonly FormField[] {
    return Object.entries(properties).flatMap(([key, schema]) => {
      if (typeof schema === 'boolean' || this.#isTooDeep(schema, within)) return [];
      const [zh = '', en = ''] = (schema.description ?? '').split('\n');
      const example: unknown = schema.examples?.[0];
      return [
        {
          key,
          title: schema.title ?? '',
          zh,
          en,
          example: typeof example === 'string' ? example : undefined,
          required: required.includes(key),
          node: this.read(schema, within),
        },
      ];
    });
  }

  #readItem({ items }: JsonSchema, within: readonly string[]): FormNode {
    if (typeof items !== 'object' || Array.isArray(items)) throw new Error('A list has items of one kind.');
    return this.read(items, within);
  }

  #isTooDeep({ type, items }: JsonSchema, within: readonly string[]): boolean {
    if (type !== 'array' || typeof items !== 'object' || Array.isArray(items)) return false;
    const { name } = this.#resolve(items);
    return name !== undefined && within.filter((one) => one === name).length >= LEVELS;
  }

  #resolve(schema: JsonSchema): { readonly name: string | undefined; readonly target: JsonSchema } {
    const name = schema.$ref?.replace('#/$defs/', '');
    if (name === undefined) return { name, target: schema };
    const target = this.#parts[name];
    if (!isSchema(target)) throw new Error(`The schema lacks its part ${name}.`);
    return { name, target };
  }
}

/** The type of a value that may also be null. */
function typeOf({ type }: JsonSchema): JsonSchema['type'] {
  const types: readonly JsonSchema['type'][] = Array.isArray(type) ? type : [type];
  return types.find((one) => one !== 'null');
}

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null;
}

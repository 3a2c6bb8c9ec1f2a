import type { JsonSchema } from '../../src/schema/json-schema.ts';

/** Closed lists longer than this are named in the table and listed below it. */
const LONGEST_LIST = 8;

/** Names of the shared value types, in both languages. */
const SHARED_TYPES: Readonly<Record<string, string>> = {
  localizedText: '双语文字 text in both languages `{ zh: …, en: … }`',
  amount: '不为负的数 number not below zero',
  decimal: '数 number',
  count: '不为负的整数 whole number not below zero',
  percent: '百分数 percentage `90.60%`',
};

/** What may be written in a field, for a cell of the manual: type or allowed values, both languages. */
export function wordType(schema: JsonSchema): string {
  if (schema.$ref !== undefined) return SHARED_TYPES[schema.$ref.replace('#/$defs/', '')] ?? MAPPING;
  if (schema.anyOf) return [...new Set(schema.anyOf.map(wordType))].join(' / ');
  if (schema.const !== undefined) return code(String(schema.const));
  if (schema.enum) return schema.enum.length > LONGEST_LIST ? '见表下 listed below' : codes(schema.enum);
  switch (schema.type) {
    case 'boolean':
      return codes(['true', 'false']);
    case 'null':
      return code('null');
    case 'array':
      return wordList(schema);
    case 'object':
      return wordMapping(schema);
    default:
      return wordText(schema);
  }
}

/** Closed lists of a field: its own, that of its items, or that of its keys. */
export function allowedValues(schema: JsonSchema): readonly string[] {
  const parts = [schema, ...(schema.anyOf ?? []), schema.items, schema.propertyNames].filter(isSchema);
  return parts.flatMap((part) => part.enum ?? []).map(String);
}

const MAPPING = '映射 mapping';

function wordText(schema: JsonSchema): string {
  if (schema.format === 'date') return '日期 date `YYYY-MM-DD`';
  if (schema.format === 'uri') return '网址 address `https://…`';
  return schema.pattern === undefined ? '文字 text' : `文字 text ${code(schema.pattern)}`;
}

function wordList({ items }: JsonSchema): string {
  const inner = isSchema(items) ? wordType(items) : MAPPING;
  return inner === MAPPING ? '列表 list' : `列表 list: ${inner}`;
}

function wordMapping({ propertyNames, additionalProperties }: JsonSchema): string {
  if (!isSchema(propertyNames) || !isSchema(additionalProperties)) return MAPPING;
  const keys = propertyNames.enum ? codes(propertyNames.enum) : wordType(propertyNames);
  return `${MAPPING}: ${keys} → ${wordType(additionalProperties)}`;
}

function codes(values: readonly unknown[]): string {
  return values.map((value) => code(String(value))).join(', ');
}

function code(text: string): string {
  return `\`${text}\``;
}

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

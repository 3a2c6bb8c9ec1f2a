import { z } from 'zod';
import { FILTERS, MEASURES, type NamedEntry, type SearchPage } from '../format/search-page.ts';

const decimal = z.string().regex(/^-?\d+(?:\.\d+)?$/);

const fields = z.strictObject({
  aliases: z.array(z.string()),
  filters: z.record(z.enum(FILTERS), z.array(z.strictObject({ id: z.string(), label: z.string() }))),
  measures: z.partialRecord(z.enum(MEASURES), decimal),
  fictional: z.boolean(),
});

const name = z.strictObject({
  kind: z.enum(['department', 'term', 'year']),
  label: z.string().min(1),
  also: z.array(z.string()),
  foreign: z.array(z.string()),
});

const kind = z.enum(['report', 'page']);

/** What a page says of itself besides its text. */
export type PageFields = Pick<SearchPage, 'aliases' | 'filters' | 'measures' | 'fictional'>;

/** The fields of a page that says nothing of itself. */
export const NO_FIELDS: PageFields = {
  aliases: [],
  filters: { year: [], region: [], department: [], kind: [], grade: [], questions: [] },
  measures: {},
  fictional: false,
};

/** Reads `data-search-fields`. @throws Error that names page and attribute when it is not what it should be. */
export function readFields(json: string, path: string): PageFields {
  return readAttribute(fields, parseJson(json), 'data-search-fields', path);
}

/** Reads `data-search-name`. @throws Error that names page and attribute when it is not what it should be. */
export function readName(json: string, path: string): Omit<NamedEntry, 'path'> {
  return readAttribute(name, parseJson(json), 'data-search-name', path);
}

/** Reads `data-search-page`. @throws Error that names page and attribute when it is not what it should be. */
export function readKind(value: string, path: string): SearchPage['kind'] {
  return readAttribute(kind, value, 'data-search-page', path);
}

function readAttribute<Value>(
  schema: z.ZodType<Value>,
  given: unknown,
  attribute: string,
  path: string,
): Value {
  const { data, error } = schema.safeParse(given);
  if (error) throw new Error(`${path}: ${attribute} cannot be read.\n${z.prettifyError(error)}`);
  return data;
}

/** The value that a text stands for; undefined, which no schema accepts, when it is not JSON. */
function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

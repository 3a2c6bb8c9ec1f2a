import { expect, test } from 'vitest';
import { z } from 'zod';
import { department } from '../../../src/schema/department.ts';
import { glossary } from '../../../src/schema/glossary.ts';
import { localizedText } from '../../../src/schema/localized-text.ts';
import { region } from '../../../src/schema/region.ts';
import { report } from '../../../src/schema/report.ts';
import { site } from '../../../src/schema/site.ts';
import { translation } from '../../../src/schema/translation.ts';
import { LOCALES } from '../../../src/vocabulary/locales.ts';

interface Field {
  readonly path: string;
  readonly schema: z.core.$ZodType;
}

/** Every field of a file's schema; texts in several languages count as one field. */
function fieldsOf(schema: z.core.$ZodType, path: string, above: readonly z.core.$ZodType[] = []): readonly Field[] {
  if (above.includes(schema)) return [];
  const inside = (inner: z.core.$ZodType, at: string): readonly Field[] => fieldsOf(inner, at, [...above, schema]);
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodPrefault ||
    schema instanceof z.ZodLazy
  ) {
    return inside(schema.unwrap(), path);
  }
  if (schema instanceof z.ZodArray) return inside(schema.element, `${path}[]`);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => inside(option, path));
  if (!(schema instanceof z.ZodObject) || isLocalizedText(schema)) return [];
  return Object.entries(schema.shape).flatMap(([key, field]) => [
    { path: `${path}.${key}`, schema: field },
    ...inside(field, `${path}.${key}`),
  ]);
}

function isLocalizedText(schema: z.ZodObject): boolean {
  return Object.keys(schema.shape).join() === LOCALES.join();
}

const schemas = { report, translation, site, department, region, glossary };
const fields = Object.entries(schemas).flatMap(([name, schema]) => fieldsOf(schema, name));

test('the walk over the schemas reaches nested and recursive fields', () => {
  const paths = fields.map(({ path }) => path);
  expect(paths).toContain('report.budget.lines[].lines');
  expect(paths).toContain('report.indicators[].subgroups[].indicators[].deviation');
  expect(paths).toContain('glossary[].definition');
});

test.each(fields.map(({ path, schema }) => [path, schema] as const))(
  'the field %s has a Chinese title and an explanation in both languages',
  (_, schema) => {
    const described = z.globalRegistry.get(schema);
    expect(described?.title).toMatch(/[\p{Script=Han}A-Z]/u);
    const [zh = '', en = ''] = (described?.description ?? '').split('\n');
    expect(zh).toMatch(/\p{Script=Han}.*。$/u);
    expect(en).toMatch(/^[A-Za-z0-9<>=, ].*\.$/);
  },
);

test('texts in several languages want at least one of them and no unknown one', () => {
  const accepts = (input: unknown): boolean => localizedText.safeParse(input).success;
  expect(accepts({ zh: '年初预算', en: 'Initial budget' })).toBe(true);
  expect(accepts({ en: 'Initial budget' })).toBe(true);
  expect(accepts({})).toBe(false);
  expect(accepts({ zh: '' })).toBe(false);
  expect(accepts({ zh: '  ' })).toBe(false);
  expect(accepts({ zh: '年初预算', fr: 'Budget initial' })).toBe(false);
  expect(accepts('年初预算')).toBe(false);
});

test('white space around a text is dropped', () => {
  expect(localizedText.parse({ zh: ' 年初预算\n' })).toEqual({ zh: '年初预算' });
});

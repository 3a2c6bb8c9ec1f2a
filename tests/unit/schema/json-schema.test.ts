import { readFile, readdir } from 'node:fs/promises';
import { dirname, join, normalize } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { FILE_KINDS, jsonSchemaOf, type FileKind } from '../../../scripts/file-kinds.ts';
import type { JsonSchema } from '../../../src/schema/json-schema.ts';
import { schemaFields } from './schema-fields.ts';

const schemas = await Promise.all(
  FILE_KINDS.map(async (kind) => ({ kind, validate: compile(await readFile(pathOf(kind), 'utf8')) })),
);
const files = (await readdir('content', { recursive: true }))
  .map((name) => `content/${name.replaceAll('\\', '/')}`)
  .filter((name) => /\.(?:md|yaml)$/.test(name))
  .sort();

describe('the generated files', () => {
  it.each(FILE_KINDS)('are up to date: $name (run npm run docs)', async (kind) => {
    expect(JSON.parse(await readFile(pathOf(kind), 'utf8'))).toEqual(jsonSchemaOf(kind));
  });

  it('hold one JSON Schema for each kind of file', async () => {
    const found = (await readdir('docs/schema')).sort();
    expect(found).toEqual(FILE_KINDS.map(({ name }) => `${name}.schema.json`).sort());
  });
});

describe('toJsonSchema', () => {
  const report = jsonSchemaOf(kindOf('report'));
  const budget = propertyOf(report, 'budget');

  it('names its draft, and the kind of file in both languages', () => {
    expect(report.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(report.title).toBe('报告（表头） / Report (frontmatter)');
    expect(report.description).toBe('content/reports/<department>/<year>.md');
  });

  it('writes numbers as numbers, whatever the reader makes of their digits', () => {
    expect(report.$defs?.amount).toEqual({ type: 'number', minimum: 0 });
    expect(report.$defs?.decimal).toEqual({ type: 'number' });
    expect(report.$defs?.count).toEqual({ type: 'integer', minimum: 0 });
    expect(propertyOf(budget, 'executed').anyOf).toEqual([{ $ref: '#/$defs/amount' }, { type: 'null' }]);
  });

  it('keeps shared parts under $defs, also the one that contains itself', () => {
    const line = report.$defs?.budgetLine ?? {};
    expect(propertyOf(budget, 'lines').items).toEqual({ $ref: '#/$defs/budgetLine' });
    expect(propertyOf(line, 'lines').items).toEqual({ $ref: '#/$defs/budgetLine' });
  });

  it('gives defaults and examples as a file would have them', () => {
    expect(budget.default).toEqual({ unit: '万元' });
    expect(propertyOf(budget, 'lines').default).toEqual([]);
    expect(propertyOf(budget, 'increase').examples).toEqual([623.2]);
    expect(propertyOf(jsonSchemaOf(kindOf('region')), 'divisionCode').examples).toEqual(['320200']);
  });

  it('keeps the digits of examples when they are wanted as text', () => {
    const asText = jsonSchemaOf(kindOf('report'), 'text');
    expect(propertyOf(propertyOf(asText, 'budget'), 'increase').examples).toEqual(['623.20']);
  });

  it('asks for at least one language in a text, and for http(s) in an address', () => {
    expect(report.$defs?.localizedText?.minProperties).toBe(1);
    expect(propertyOf(jsonSchemaOf(kindOf('site')), 'url').pattern).toBe('^https?://');
  });
});

describe('every field of the schema', () => {
  const fields = FILE_KINDS.flatMap(({ name, schema }) =>
    schemaFields(schema).map((field) => ({ ...field, place: `${name}: ${field.path}` })),
  );

  it.each(fields)('$place has a Chinese title', ({ title }) => {
    expect(title).toMatch(/\p{Script=Han}|^SHA-256$/u);
  });

  it.each(fields)('$place is described in Chinese and in English', ({ description }) => {
    const [zh, en, ...more] = description.split('\n');
    expect(zh).toMatch(/\p{Script=Han}.*[。）]$/u);
    expect(en).toMatch(/^[^。]*[a-z][^。]*\.$/i);
    expect(more).toEqual([]);
  });
});

describe('content files', () => {
  it('are there to be validated', () => {
    expect(files.length).toBeGreaterThan(100);
  });

  it.each(files)('%s names the JSON Schema of its kind, at a path that exists', async (file) => {
    const [, named = ''] =
      /^# yaml-language-server: \$schema=(\S+)$/m.exec(await readFile(file, 'utf8')) ?? [];
    expect(normalize(join(dirname(file), named))).toBe(normalize(pathOf(kindOfFile(file))));
  });

  it.each(files)('%s is valid against its JSON Schema', async (file) => {
    const validate = validatorOf(kindOfFile(file));
    validate(dataOf(file, await readFile(file, 'utf8')));
    expect(validate.errors ?? []).toEqual([]);
  });
});

describe('the JSON Schemas refuse', () => {
  const title = '{ zh: 示例, en: Example }';
  const report = `{ title: ${title}, language: zh, kind: self-evaluation, coverage: full, prose: original`;
  const cases: readonly (readonly [string, string, string])[] = [
    ['report', 'an unknown key', `${report}, titel: x }`],
    ['report', 'an unknown key below', `${report}, budget: { unit: 万元, inital: 1 } }`],
    [
      'report',
      'an unknown key in a nested line',
      `${report}, budget: { unit: 万元, lines: [{ id: a, class: basic, name: ${title}, lines: [{ id: b, class: other, name: ${title}, sum: 1 }] }] } }`,
    ],
    [
      'report',
      'an unknown language of a text',
      `{ title: { fr: Exemple }, language: zh, kind: self-evaluation, coverage: full, prose: original }`,
    ],
    [
      'report',
      'a text without any language',
      `{ title: {}, language: zh, kind: self-evaluation, coverage: full, prose: original }`,
    ],
    ['report', 'a missing key', '{ language: zh, kind: self-evaluation, coverage: full, prose: original }'],
    ['report', 'an amount in quotes', `${report}, budget: { unit: 万元, executed: "1.00" } }`],
    ['report', 'an amount below zero', `${report}, budget: { unit: 万元, executed: -1.00 } }`],
    ['report', 'an unknown unit', `${report}, budget: { unit: 千元 } }`],
    [
      'report',
      'a rate without its sign',
      `${report}, budget: { unit: 万元, stated: { executionRate: 90.60 } } }`,
    ],
    ['report', 'a date in another form', `${report}, filed: 2022年5月18日 }`],
    ['report', 'posts that are no whole number', `${report}, staffing: { posts: 2.5 } }`],
    ['report', 'posts of an unknown kind', `${report}, staffing: { kinds: { clerks: 2 } } }`],
    [
      'report',
      'an address that is not http',
      `${report}, source: { title: x, publisher: x, format: ${title}, url: "ftp://example.com/" } }`,
    ],
    ['translation', 'an unknown key', '{ translationOf: pending, status: reviewed, executed: 1 }'],
    ['translation', 'a digest in another form', '{ translationOf: sha1-00, status: reviewed }'],
    [
      'department',
      'an unknown key',
      `{ region: x, name: ${title}, nameStatus: official, shortName: ${title}, kind: other, phone: "1" }`,
    ],
    ['region', 'an unknown key', `{ name: ${title}, level: county, population: 1 }`],
    ['region', 'a division code without quotes', `{ name: ${title}, level: county, divisionCode: 320200 }`],
    [
      'glossary',
      'an unknown key',
      `[{ id: a, zh: 甲, en: a, definition: ${title}, source: ${title}, note: x }]`,
    ],
    [
      'glossary',
      'synonyms in an unknown language',
      `[{ id: a, zh: 甲, en: a, aliases: { fr: [a] }, definition: ${title}, source: ${title} }]`,
    ],
    [
      'site',
      'an unknown key',
      `{ name: ${title}, description: ${title}, url: "https://example.com/", defaultLocale: zh, licence: { name: ${title}, url: "https://example.com/" }, logo: x }`,
    ],
  ];

  it.each(cases)('%s: %s', (name, _, yaml) => {
    expect(validatorOf(kindOf(name))(parse(yaml))).toBe(false);
  });

  it.each([
    ['report', `${report} }`],
    ['report', `${report}, filed: null, budget: { unit: 元, executed: null, lines: [] }, indicators: [] }`],
    ['translation', '{ translationOf: pending, status: machine }'],
    ['region', `{ name: ${title}, level: county, divisionCode: "320200" }`],
  ])('but not %s: %s', (name, yaml) => {
    const validate = validatorOf(kindOf(name));
    validate(parse(yaml));
    expect(validate.errors ?? []).toEqual([]);
  });
});

function pathOf({ name }: FileKind): string {
  return `docs/schema/${name}.schema.json`;
}

function compile(json: string): ValidateFunction {
  const schema: unknown = JSON.parse(json);
  if (typeof schema !== 'object' || schema === null) throw new TypeError('A JSON Schema is a mapping.');
  return new Ajv2020({ strict: true, allErrors: true, formats: { date: true, uri: true } }).compile(schema);
}

function kindOf(name: string): FileKind {
  const found = FILE_KINDS.find((kind) => kind.name === name);
  if (!found) throw new Error(`There is no kind of file called ${name}.`);
  return found;
}

function kindOfFile(file: string): FileKind {
  if (file.startsWith('content/reports/'))
    return kindOf(/\/\d{4}\.md$/.test(file) ? 'report' : 'translation');
  const [, folder = ''] = /^content\/([\w-]+)/.exec(file) ?? [];
  return kindOf(folder.replace(/s$/, ''));
}

function validatorOf(kind: FileKind): ValidateFunction {
  const found = schemas.find((schema) => schema.kind === kind);
  if (!found) throw new Error(`No JSON Schema for ${kind.name}.`);
  return found.validate;
}

function dataOf(file: string, text: string): unknown {
  return parse(file.endsWith('.md') ? (text.split(/^---$/m)[1] ?? '') : text);
}

function propertyOf(schema: JsonSchema, key: string): JsonSchema {
  const found = schema.properties?.[key];
  if (typeof found !== 'object') throw new Error(`No property ${key}.`);
  return found;
}

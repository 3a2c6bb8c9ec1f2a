import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { FILE_KINDS } from '../../../../scripts/file-kinds.ts';
import { loadMessages } from '../../../../src/i18n/translator.ts';
import { admin as adminSchema, type AdminInput } from '../../../../src/schema/admin.ts';
import { department } from '../../../../src/schema/department.ts';
import { glossary } from '../../../../src/schema/glossary.ts';
import { priceIndex } from '../../../../src/schema/price-index.ts';
import { region } from '../../../../src/schema/region.ts';
import { report } from '../../../../src/schema/report.ts';
import { site as siteSchema } from '../../../../src/schema/site.ts';
import { translation } from '../../../../src/schema/translation.ts';
import { toAdminPage, type AdminPage } from '../../../../src/views/admin/admin-page.ts';
import type { CollectionConfig, FieldConfig } from '../../../../src/views/admin/config-types.ts';
import { PATHS_WITH_HABITS } from '../../../../src/views/admin/field-habits.ts';
import { LOCALES, type Locale } from '../../../../src/vocabulary/locales.ts';
import { schemaFields } from '../../schema/schema-fields.ts';

const SETTINGS: Readonly<Record<string, AdminInput>> = {
  'a local folder': adminSchema.parse({ backend: 'local' }),
  GitHub: adminSchema.parse({ backend: 'github', repository: 'bureau/disclosure', branch: 'main' }),
  'GitHub with sign-in and review': adminSchema.parse({
    backend: 'github',
    repository: 'bureau/disclosure',
    signIn: 'https://login.example.org/oauth/start',
    review: true,
  }),
  'GitHub Enterprise': adminSchema.parse({
    backend: 'github',
    repository: 'bureau/disclosure',
    server: 'https://git.example.org',
  }),
  GitLab: adminSchema.parse({ backend: 'gitlab', repository: 'city/bureau/disclosure' }),
  'GitLab of our own': adminSchema.parse({
    backend: 'gitlab',
    repository: 'bureau/disclosure',
    server: 'https://git.example.org/gitlab/',
    appId: 'abc',
  }),
  Gitea: adminSchema.parse({
    backend: 'gitea',
    repository: 'bureau/disclosure',
    server: 'https://git.example.org/',
  }),
  Forgejo: adminSchema.parse({
    backend: 'forgejo',
    repository: 'bureau/disclosure',
    server: 'https://git.example.org/',
    appId: 'abc',
  }),
};

/** The names of all collections and single files. */
const ALL = ['reports', 'departments', 'regions', 'glossary', 'price-index', 'site'];

function pageOf(admin: AdminInput, defaultLocale: Locale = 'zh'): AdminPage {
  return toAdminPage(
    siteSchema.parse({
      name: { zh: '明账', en: 'Mingzhang' },
      description: { zh: '说明', en: 'About' },
      url: 'https://www.example.org/zfxxgk/jx/',
      defaultLocale,
      licence: { name: { zh: '许可' }, url: 'https://www.example.org/licence' },
      admin,
    }),
    admin,
  );
}

/** Paths of all inputs, with `[]` for items; the two shapes of a value are one field. */
function pathsOf(fields: readonly FieldConfig[], above = ''): readonly string[] {
  return fields.flatMap((field) => {
    const path = above === '' ? field.name : `${above}.${field.name}`;
    return [path, ...pathsOf(field.fields ?? [], field.widget === 'list' ? `${path}[]` : path)];
  });
}

function allFields(fields: readonly FieldConfig[]): readonly FieldConfig[] {
  return fields.flatMap((field) => [
    field,
    ...allFields(field.fields ?? []),
    ...allFields(field.field ? [field.field] : []),
    ...(field.types ?? []).flatMap((type) => allFields(type.fields)),
  ]);
}

beforeAll(async () => {
  await loadMessages('.');
});

/** The JSON Schema of Sveltia CMS. */
function readSchema(): { readonly definitions: object } {
  const schema: unknown = JSON.parse(
    readFileSync('node_modules/@sveltia/cms/schema/sveltia-cms.json', 'utf8'),
  );
  return z.looseObject({ definitions: z.looseObject({ CustomField: z.unknown() }) }).parse(schema);
}

describe('the configuration of the editor', () => {
  const schema = readSchema();
  // An input of a kind that is not built in may have any option; the editor has none, so a misspelt
  // option must not pass for one.
  const validate = new Ajv({ strict: false, allowUnionTypes: true, logger: false }).compile({
    ...schema,
    definitions: { ...schema.definitions, CustomField: { not: {} } },
  });

  it.each(
    Object.entries(SETTINGS).flatMap(([name, admin]) => LOCALES.map((locale) => ({ name, admin, locale }))),
  )('is what Sveltia CMS accepts, for $name in $locale', ({ admin, locale }) => {
    const valid = validate(pageOf(admin, locale).settings.config);
    expect(validate.errors ?? []).toEqual([]);
    expect(valid).toBe(true);
  });

  it('would not be accepted with an option that it does not know', () => {
    const { config } = pageOf(SETTINGS.Gitea!).settings;
    const field = { name: 'x', label: 'x', widget: 'string', max_length: 3 };
    const collections = [{ name: 'x', label: 'x', folder: 'x', fields: [field] }];
    expect(validate({ ...config, collections })).toBe(false);
  });
});

describe('the inputs', () => {
  const inputsOf = (name: string): readonly FieldConfig[] => {
    const { collections, singletons } = pageOf(SETTINGS.Gitea!).settings.config;
    const found = [...collections, ...singletons].find((one: CollectionConfig) => one.name === name);
    return found?.fields ?? [];
  };

  it.each([
    { collection: 'reports', schema: report, within: '' },
    { collection: 'reports', schema: translation, within: '' },
    { collection: 'departments', schema: department, within: '' },
    { collection: 'regions', schema: region, within: '' },
    { collection: 'glossary', schema: glossary, within: 'terms' },
    { collection: 'price-index', schema: priceIndex, within: 'series' },
    { collection: 'site', schema: siteSchema, within: '' },
  ])('of $collection hold every field of their schema', ({ collection, schema, within }) => {
    const paths = new Set(pathsOf(inputsOf(collection)));
    const wanted = schemaFields(schema).map(({ path }) => `${within}${path}`);
    expect(wanted.length).toBeGreaterThan(0);
    expect(wanted.filter((path) => !paths.has(path))).toEqual([]);
  });

  it('are there for every kind of content file', () => {
    const { formats } = pageOf(SETTINGS.Gitea!).settings;
    const names = formats.map(({ name }) => name.replace('mingzhang-', ''));
    // A translation is written with its report.
    expect([...names, 'translation'].sort()).toEqual(FILE_KINDS.map(({ name }) => name).sort());
    const { collections, singletons } = pageOf(SETTINGS.Gitea!).settings.config;
    expect([...collections, ...singletons].map(({ name }) => name)).toEqual(ALL);
  });

  it('bear Chinese labels', () => {
    const labels = ALL.flatMap((name) => allFields(inputsOf(name)))
      .map(({ label }) => label)
      .filter((label) => !/\p{Script=Han}/u.test(label));
    expect(new Set(labels)).toEqual(new Set(['English', 'SHA-256']));
  });

  it('unfold lines within lines three times', () => {
    const paths = pathsOf(inputsOf('reports'));
    expect(paths).toContain('budget.lines[].lines[].lines[].executed');
    expect(paths).not.toContain('budget.lines[].lines[].lines[].lines');
  });

  it('give a second language to the text and to what a translation says of itself only', () => {
    const translated = allFields(inputsOf('reports')).filter(({ i18n }) => i18n === true);
    expect(translated.map(({ name }) => name)).toEqual(['translationOf', 'status', 'blocks', 'body']);
  });

  it('offer closed lists in words, and nothing where a value need not be given', () => {
    const kind = inputsOf('reports').find(({ name }) => name === 'kind');
    expect(kind?.options).toContainEqual({ label: '绩效自评整改报告', value: 'correction' });
    const comparator = allFields(inputsOf('reports')).find(({ name }) => name === 'comparator');
    expect(comparator?.options).toEqual([
      { label: '（未写明）', value: '' },
      { label: '≥', value: '>=' },
      { label: '≤', value: '<=' },
      { label: '=', value: '=' },
      { label: '定性', value: 'qualitative' },
    ]);
  });

  it('take digits and nothing else for numbers', () => {
    const [pattern = ''] =
      allFields(inputsOf('reports')).find(({ name }) => name === 'initial')?.pattern ?? [];
    const accepted = ['0', '623.20', '2116.01', '-1', '1,000', '1e3', '12万元', '.5'].filter((text) =>
      new RegExp(pattern).test(text),
    );
    expect(accepted).toEqual(['0', '623.20', '2116.01']);
  });

  it('have habits only for fields that there are', () => {
    const paths = ALL.flatMap((name) => pathsOf(inputsOf(name)));
    expect(PATHS_WITH_HABITS.filter((path) => !paths.includes(path))).toEqual([]);
  });
});

describe('the page', () => {
  it.each(
    Object.entries({
      'a local folder': '',
      GitHub: ' https://api.github.com',
      'GitHub with sign-in and review': ' https://api.github.com',
      'GitHub Enterprise': ' https://git.example.org',
      GitLab: ' https://gitlab.com',
      'GitLab of our own': ' https://git.example.org',
      Gitea: ' https://git.example.org',
      Forgejo: ' https://git.example.org',
    }),
  )('may ask nobody but itself and the server of its content, for %s', (name, more) => {
    const { policy, settings } = pageOf(SETTINGS[name]!);
    expect(policy.split('; ')).toContain(`connect-src 'self' data:${more}`);
    expect(settings.origins).toEqual(more === '' ? [] : [more.trim()]);
  });

  it('runs no script that stands in it', () => {
    expect(pageOf(SETTINGS.Gitea!).policy.split('; ')).toContain("script-src 'self'");
  });

  it('opens in the language of the site', () => {
    expect(pageOf(SETTINGS.Gitea!).settings.language).toBe('zh-CN');
    expect(pageOf(SETTINGS.Gitea!, 'en')).toMatchObject({ tag: 'en', title: 'Editing · Mingzhang' });
  });
});

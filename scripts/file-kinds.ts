import type { z } from 'zod';
import { department } from '../src/schema/department.ts';
import { glossary } from '../src/schema/glossary.ts';
import { toJsonSchema, type JsonSchema, type JsonSchemaOptions } from '../src/schema/json-schema.ts';
import { priceIndex } from '../src/schema/price-index.ts';
import { region } from '../src/schema/region.ts';
import { report } from '../src/schema/report.ts';
import { site } from '../src/schema/site.ts';
import { translation } from '../src/schema/translation.ts';
import type { Locale } from '../src/vocabulary/locales.ts';

/** A kind of content file. */
export interface FileKind {
  /** Name of its JSON Schema: `docs/schema/<name>.schema.json`. */
  readonly name: string;
  /** Where such files stand. */
  readonly path: string;
  readonly title: Readonly<Record<Locale, string>>;
  readonly schema: z.ZodType;
}

/** Every kind of content file, in the order of the manual. */
export const FILE_KINDS: readonly FileKind[] = [
  {
    name: 'report',
    path: 'content/reports/<department>/<year>.md',
    title: { zh: '报告（表头）', en: 'Report (frontmatter)' },
    schema: report,
  },
  {
    name: 'translation',
    path: 'content/reports/<department>/<year>.<locale>.md',
    title: { zh: '译文（表头）', en: 'Translation (frontmatter)' },
    schema: translation,
  },
  {
    name: 'department',
    path: 'content/departments/<department>.yaml',
    title: { zh: '部门', en: 'Department' },
    schema: department,
  },
  {
    name: 'region',
    path: 'content/regions/<region>.yaml',
    title: { zh: '地区', en: 'Region' },
    schema: region,
  },
  {
    name: 'glossary',
    path: 'content/glossary.yaml',
    title: { zh: '术语表', en: 'Glossary' },
    schema: glossary,
  },
  {
    name: 'price-index',
    path: 'content/price-index.yaml',
    title: { zh: '价格指数', en: 'Price index' },
    schema: priceIndex,
  },
  {
    name: 'site',
    path: 'content/site.yaml',
    title: { zh: '网站设置', en: 'Site settings' },
    schema: site,
  },
];

/** The JSON Schema of a kind of file. */
export function jsonSchemaOf(kind: FileKind, examples: JsonSchemaOptions['examples'] = 'data'): JsonSchema {
  return toJsonSchema(kind.schema, {
    title: `${kind.title.zh} / ${kind.title.en}`,
    description: kind.path,
    examples,
  });
}

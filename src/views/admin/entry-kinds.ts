import type { z } from 'zod';
import { department } from '../../schema/department.ts';
import { glossary } from '../../schema/glossary.ts';
import { toJsonSchema } from '../../schema/json-schema.ts';
import { priceIndex } from '../../schema/price-index.ts';
import { region } from '../../schema/region.ts';
import { report } from '../../schema/report.ts';
import { site } from '../../schema/site.ts';
import { translation } from '../../schema/translation.ts';
import { toForm, type FormNode } from './entry-form.ts';
import type { EntryFormat } from './entry-format.ts';
import { toShape } from './entry-shape.ts';

/** The forms of all kinds of content file, made from the schemas that the build holds them against. */
export interface EntryForms {
  readonly report: ObjectForm;
  readonly translation: ObjectForm;
  readonly department: ObjectForm;
  readonly region: ObjectForm;
  readonly site: ObjectForm;
  readonly glossary: ListForm;
  readonly 'price-index': ListForm;
}

/** A form with fields. */
export type ObjectForm = Extract<FormNode, { kind: 'object' }>;

/** A form for a list. */
export type ListForm = Extract<FormNode, { kind: 'list' }>;

/** The keys under which the editor holds files that are lists. */
export const LIST_KEYS = { glossary: 'terms', 'price-index': 'series' } as const;

/** Makes the forms. */
export function toEntryForms(): EntryForms {
  return {
    report: objectForm(report),
    translation: objectForm(translation),
    department: objectForm(department),
    region: objectForm(region),
    site: objectForm(site),
    glossary: listForm(glossary),
    'price-index': listForm(priceIndex),
  };
}

/** How the browser reads and writes files of each kind. */
export function toEntryFormats(forms: EntryForms): readonly EntryFormat[] {
  return [
    {
      name: 'mingzhang-report',
      extension: 'md',
      kind: 'report',
      report: toShape(forms.report),
      translation: toShape(forms.translation),
    },
    ...(['department', 'region', 'site'] as const).map((kind): EntryFormat => ({
      name: `mingzhang-${kind}`,
      extension: 'yaml',
      kind: 'mapping',
      shape: toShape(forms[kind]),
    })),
    ...(['glossary', 'price-index'] as const).map((kind): EntryFormat => ({
      name: `mingzhang-${kind}`,
      extension: 'yaml',
      kind: 'list',
      key: LIST_KEYS[kind],
      shape: toShape(forms[kind]),
    })),
  ];
}

function objectForm(schema: z.ZodType): ObjectForm {
  const form = formOf(schema);
  if (form.kind !== 'object') throw new Error('This kind of file is a mapping.');
  return form;
}

function listForm(schema: z.ZodType): ListForm {
  const form = formOf(schema);
  if (form.kind !== 'list') throw new Error('This kind of file is a list.');
  return form;
}

function formOf(schema: z.ZodType): FormNode {
  return toForm(toJsonSchema(schema, { title: '', description: '', examples: 'text' }));
}

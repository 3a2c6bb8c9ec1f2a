import { z } from 'zod';
import type { DataPath } from '../../reading/source-file.ts';
import { report } from '../../schema/report.ts';
import { contentOf } from './field-shape.ts';

/** The Chinese name of a report's field as on the printed form, e.g. 年初预算; empty for a path that names none. */
export function nameField(path: DataPath): string {
  let schema: z.core.$ZodType = report;
  let name = '';
  for (const step of path) {
    const content = contentOf(schema, 'branch');
    if (content.kind === 'list') schema = content.item;
    else if (content.kind === 'mapping' || content.kind === 'localized') {
      const field = content.fields.find(({ key }) => key === step);
      if (!field) return name;
      name = z.globalRegistry.get(field.declared)?.title ?? name;
      schema = field.declared;
    } else return name;
  }
  return name;
}

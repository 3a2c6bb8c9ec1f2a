import { existsSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Department } from '../../../src/domain/lineage.ts';
import { parseReportFileName } from '../../../src/reading/read-report.ts';
import { findDepartment, type FoundDepartment } from '../find-department.ts';
import { findTypedPath, pathWithin } from '../typed-path.ts';

/** The report that a typed word means, or why it means none. */
export type FoundReport =
  | { readonly kind: 'found'; readonly department: string; readonly year: number }
  | { readonly kind: 'outside' }
  | { readonly kind: 'not-a-report' }
  | { readonly kind: 'nothing' }
  | {
      readonly kind: 'no-department';
      readonly typed: string;
      readonly found: Exclude<FoundDepartment, { kind: 'found' }>;
    }
  | { readonly kind: 'no-file'; readonly file: string };

/** Finds a report by the path of its file or of a translation, or by `<department>/<year>`. */
export function findReport(
  typed: string,
  {
    root,
    folders,
    departments,
  }: {
    readonly root: string;
    readonly folders: readonly string[];
    readonly departments: ReadonlyMap<string, Department>;
  },
): FoundReport {
  const path = findTypedPath(typed, folders);
  if (path !== undefined && statSync(path).isFile()) {
    const inside = pathWithin(realpathSync(root), realpathSync(path));
    if (inside === undefined) return { kind: 'outside' };
    const name = parseReportFileName(inside.replace(/^reports\//, ''));
    return inside.startsWith('reports/') && name.role !== 'unknown'
      ? { kind: 'found', department: name.department, year: name.year }
      : { kind: 'not-a-report' };
  }
  const [, body, year] = /^(.+)[/\\]((?:19|20)\d{2})[/\\]?$/.exec(typed) ?? [];
  if (body === undefined || year === undefined) return { kind: 'nothing' };
  const found = findDepartment(body, departments);
  if (found.kind !== 'found') return { kind: 'no-department', typed: body, found };
  const file = `reports/${found.department.id}/${year}.md`;
  return existsSync(join(root, file))
    ? { kind: 'found', department: found.department.id, year: Number(year) }
    : { kind: 'no-file', file };
}

import { readFile } from 'node:fs/promises';
import type { Report } from '../domain/report.ts';

/** The content file of a report as it stands: frontmatter and text. */
export function readReportSource({ id }: Report): Promise<string> {
  return readFile(`content/reports/${id}.md`, 'utf8');
}

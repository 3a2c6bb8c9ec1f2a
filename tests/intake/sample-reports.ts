import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseReportFileName, readReport, type ReportFile } from '../../src/reading/read-report.ts';

const REPORTS = fileURLToPath(new URL('../../content/reports/', import.meta.url));

/** All reports of Sample City, by department and year. */
export function readSampleReports(): readonly ReportFile[] {
  return readdirSync(REPORTS)
    .filter((department) => department.startsWith('sample-'))
    .sort()
    .flatMap((department) => readdirSync(`${REPORTS}${department}`).map((file) => `${department}/${file}`))
    .filter((path) => parseReportFileName(path).role === 'report')
    .sort()
    .map((path) => readSampleReport(path.replace(/\.md$/, '')));
}

/** One report of Sample City, named `sample-water-bureau/2023`; throws when it cannot be read. */
export function readSampleReport(name: string): ReportFile {
  const identity = parseReportFileName(`${name}.md`);
  if (identity.role !== 'report') throw new Error(`${name} names no report.`);
  const { department, year } = identity;
  const { file } = readReport(`${name}.md`, readFileSync(`${REPORTS}${name}.md`, 'utf8'), {
    department,
    year,
  });
  if (!file) throw new Error(`${name} cannot be read.`);
  return file;
}

import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import { finding, type Finding } from '../domain/finding.ts';
import type { Department } from '../domain/lineage.ts';
import type { Region } from '../domain/region.ts';
import { department } from '../schema/department.ts';
import { glossary, type GlossaryTermInput } from '../schema/glossary.ts';
import { region } from '../schema/region.ts';
import { site, type SiteInput } from '../schema/site.ts';
import {
  parseReportFileName,
  readReport,
  readTranslation,
  type ReportFile,
  type TranslationFile,
} from './read-report.ts';
import { parseYamlFile, type SourceFile } from './source-file.ts';
import { validate } from './validate.ts';

/** Everything in a content folder, with what is wrong with it. */
export interface Content {
  readonly site: SiteInput | undefined;
  readonly glossary: readonly GlossaryTermInput[];
  readonly regions: ReadonlyMap<string, Region>;
  readonly departments: ReadonlyMap<string, Department>;
  readonly reports: readonly ReportFile[];
  readonly translations: readonly TranslationFile[];
  /** Faults of the files themselves and of references between them. */
  readonly findings: readonly Finding[];
}

/** Reads a whole content folder; faults are collected, never thrown. */
export async function readContent(root: string): Promise<Content> {
  const findings: Finding[] = [];
  const siteFile = await readOne(root, 'site.yaml', site, findings);
  const terms = await readOne(root, 'glossary.yaml', glossary, findings);
  const regions = await readFolder(root, 'regions', region, findings);
  const departments = await readFolder(root, 'departments', department, findings);
  const reports: ReportFile[] = [];
  const translations: TranslationFile[] = [];
  const reportNames = new Set<string>();
  for (const path of await filesIn(root, 'reports')) {
    const file = `reports/${path}`;
    const name = parseReportFileName(path);
    if (name.role === 'unknown' || !departments.files.has(name.department)) {
      findings.push(misplaced(file));
      continue;
    }
    const text = await readFile(join(root, file), 'utf8');
    if (name.role === 'report') {
      reportNames.add(`${name.department}/${name.year}`);
      const read = readReport(file, text, name);
      findings.push(...read.findings);
      if (read.file) reports.push(read.file);
    } else {
      const read = readTranslation(file, text, name);
      findings.push(...read.findings);
      if (read.file) translations.push(read.file);
    }
  }
  findings.push(...brokenReferences(regions, departments), ...orphans(reportNames, reports, translations));
  return {
    site: siteFile,
    glossary: terms ?? [],
    regions: withIds(regions.entries),
    departments: withIds(departments.entries),
    reports: reports.sort((left, right) => left.report.id.localeCompare(right.report.id, 'en')),
    translations,
    findings,
  };
}

interface Folder<Value> {
  /** Names of all files, readable or not. */
  readonly files: ReadonlySet<string>;
  readonly entries: ReadonlyMap<string, { readonly source: SourceFile; readonly value: Value }>;
}

async function readOne<Schema extends z.ZodType>(
  root: string,
  file: string,
  schema: Schema,
  findings: Finding[],
): Promise<z.output<Schema> | undefined> {
  const text = await readFile(join(root, file), 'utf8').catch(() => undefined);
  if (text === undefined) {
    findings.push(finding('file-unreadable', { file, field: '' }));
    return undefined;
  }
  const { value, findings: faults } = validate(schema, parseYamlFile(file, text));
  findings.push(...faults);
  return value;
}

async function readFolder<Schema extends z.ZodType>(
  root: string,
  folder: string,
  schema: Schema,
  findings: Finding[],
): Promise<Folder<z.output<Schema>>> {
  const files = new Set<string>();
  const entries = new Map<string, { source: SourceFile; value: z.output<Schema> }>();
  for (const path of await filesIn(root, folder)) {
    const file = `${folder}/${path}`;
    const name = /^([a-z0-9-]+)\.yaml$/.exec(path)?.[1];
    if (name === undefined) {
      findings.push(misplaced(file));
      continue;
    }
    files.add(name);
    const source = parseYamlFile(file, await readFile(join(root, file), 'utf8'));
    const { value, findings: faults } = validate(schema, source);
    findings.push(...faults);
    if (value !== undefined) entries.set(name, { source, value });
  }
  return { files, entries };
}

/** All files below a folder, sorted; hidden files and editors' left-overs are passed over. */
async function filesIn(root: string, folder: string): Promise<readonly string[]> {
  const found = await readdir(join(root, folder), { recursive: true, withFileTypes: true }).catch(() => []);
  const base = join(root, folder);
  return found
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.') && !entry.name.endsWith('~'))
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(base.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}

function withIds<Value extends object>(
  entries: ReadonlyMap<string, { readonly value: Value }>,
): ReadonlyMap<string, Value & { readonly id: string }> {
  return new Map([...entries].map(([id, { value }]) => [id, { ...value, id }]));
}

function brokenReferences(
  regions: Folder<z.output<typeof region>>,
  departments: Folder<z.output<typeof department>>,
): readonly Finding[] {
  const unknown = (source: SourceFile, path: readonly (string | number)[], found: string): Finding =>
    finding('reference-unknown', source.locate(path), { found: { kind: 'verbatim', text: found } });
  const ofRegions = [...regions.entries.values()].flatMap(({ source, value }) =>
    value.parent && !regions.files.has(value.parent) ? [unknown(source, ['parent'], value.parent)] : [],
  );
  const ofDepartments = [...departments.entries.values()].flatMap(({ source, value }) => [
    ...(regions.files.has(value.region) ? [] : [unknown(source, ['region'], value.region)]),
    ...value.predecessors.flatMap((step, index) =>
      departments.files.has(step.department)
        ? []
        : [unknown(source, ['predecessors', index, 'department'], step.department)],
    ),
  ]);
  return [...ofRegions, ...ofDepartments];
}

/** Translations without a report, or into the report's own language. */
function orphans(
  reportNames: ReadonlySet<string>,
  reports: readonly ReportFile[],
  translations: readonly TranslationFile[],
): readonly Finding[] {
  const languages = new Map(reports.map(({ report }) => [report.id, report.language]));
  return translations.flatMap(({ department: body, year, locale, source }) => {
    const id = `${body}/${year}`;
    if (reportNames.has(id) && languages.get(id) !== locale) return [];
    return [misplaced(source.file)];
  });
}

/** A file whose name has no place in its folder. */
function misplaced(file: string): Finding {
  const folder = file.split('/')[0] ?? '';
  const expected =
    folder === 'reports'
      ? 'reports/<department>/<year>.md, reports/<department>/<year>.<language>.md'
      : `${folder}/<name>.yaml`;
  return finding(
    'name-misplaced',
    { file, field: '' },
    { found: { kind: 'verbatim', text: file }, expected: { kind: 'verbatim', text: expected } },
  );
}

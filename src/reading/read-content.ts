import { existsSync, readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import { finding, type Finding } from '../domain/finding.ts';
import type { Department } from '../domain/lineage.ts';
import type { Region } from '../domain/region.ts';
import { department } from '../schema/department.ts';
import { glossary, type GlossaryTermInput } from '../schema/glossary.ts';
import { priceIndex, type PriceSeriesInput } from '../schema/price-index.ts';
import { region } from '../schema/region.ts';
import { site, type SiteInput } from '../schema/site.ts';
import {
  parseReportFileName,
  readReport,
  readTranslation,
  type ReportFile,
  type TranslationFile,
} from './read-report.ts';
import { withQuickPlaces } from './quick-places.ts';
import { parseYamlFile, type SourceFile } from './source-file.ts';
import { validate } from './validate.ts';

/** Everything in a content folder, with what is wrong with it. */
export interface Content {
  readonly site: SiteInput | undefined;
  readonly glossary: readonly GlossaryTermInput[];
  /** Empty where the folder has no such file. */
  readonly priceIndex: readonly PriceSeriesInput[];
  readonly regions: ReadonlyMap<string, Region>;
  readonly departments: ReadonlyMap<string, Department>;
  readonly reports: readonly ReportFile[];
  readonly translations: readonly TranslationFile[];
  /** Faults of the files themselves and of references between them. */
  readonly findings: readonly Finding[];
}

/** Is shown a text, with its path from the content folder. */
type TextReader = (file: string, text: string) => void;

/**
 * Reads a whole content folder; faults are collected, never thrown.
 * @param onText is shown every text on the way, so that whoever wants them too need not read them again.
 */
export async function readContent(root: string, onText: TextReader = () => undefined): Promise<Content> {
  const findings: Finding[] = [];
  const folder: ContentFolder = { root, findings, onText };
  const siteFile = readOne(folder, 'site.yaml', site);
  const terms = readOne(folder, 'glossary.yaml', glossary);
  const prices = existsSync(join(root, 'price-index.yaml'))
    ? readOne(folder, 'price-index.yaml', priceIndex)
    : undefined;
  const regions = await readFolder(folder, 'regions', region);
  const departments = await readFolder(folder, 'departments', department);
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
    if (name.role === 'report') reportNames.add(`${name.department}/${name.year}`);
    const text = readText(folder, file);
    if (text === undefined) continue;
    if (name.role === 'report') {
      const read = readReport(file, text, name);
      findings.push(...read.findings);
      if (read.file) reports.push({ ...read.file, source: withQuickPlaces(read.file.source, text) });
    } else {
      const read = readTranslation(file, text, name);
      findings.push(...read.findings);
      if (read.file) translations.push({ ...read.file, source: withQuickPlaces(read.file.source, text) });
    }
  }
  findings.push(
    ...brokenReferences(siteFile, prices, regions, departments),
    ...orphans(reportNames, reports, translations),
  );
  return {
    site: siteFile?.value,
    glossary: terms?.value ?? [],
    priceIndex: prices?.value ?? [],
    regions: withIds(regions.entries),
    departments: withIds(departments.entries),
    reports,
    translations,
    findings,
  };
}

/** A content folder being read. */
interface ContentFolder {
  readonly root: string;
  readonly findings: Finding[];
  readonly onText: TextReader;
}

/** A file with its validated data. */
interface Entry<Value> {
  readonly source: SourceFile;
  readonly value: Value;
}

interface Folder<Value> {
  /** Names of all files, readable or not. */
  readonly files: ReadonlySet<string>;
  readonly entries: ReadonlyMap<string, Entry<Value>>;
}

function readOne<Schema extends z.ZodType>(
  content: ContentFolder,
  file: string,
  schema: Schema,
): Entry<z.output<Schema>> | undefined {
  const text = readText(content, file);
  if (text === undefined) return undefined;
  const source = parseYamlFile(file, text);
  const { value, findings: faults } = validate(schema, source);
  content.findings.push(...faults);
  return value === undefined ? undefined : { source, value };
}

/**
 * The text of a file; a finding when it cannot be read. Thousands of small files are read several times
 * faster one after the other than by way of promises.
 */
function readText({ root, findings, onText }: ContentFolder, file: string): string | undefined {
  let text: string;
  try {
    text = readFileSync(join(root, file), 'utf8');
  } catch {
    findings.push(finding('file-unreadable', { file, field: '' }));
    return undefined;
  }
  onText(file, text);
  return text;
}

async function readFolder<Schema extends z.ZodType>(
  content: ContentFolder,
  folder: string,
  schema: Schema,
): Promise<Folder<z.output<Schema>>> {
  const files = new Set<string>();
  const entries = new Map<string, { source: SourceFile; value: z.output<Schema> }>();
  for (const path of await filesIn(content.root, folder)) {
    const file = `${folder}/${path}`;
    const name = /^([a-z0-9-]+)\.yaml$/.exec(path)?.[1];
    if (name === undefined) {
      content.findings.push(misplaced(file));
      continue;
    }
    files.add(name);
    const text = readText(content, file);
    if (text === undefined) continue;
    const source = parseYamlFile(file, text);
    const { value, findings: faults } = validate(schema, source);
    content.findings.push(...faults);
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
  siteFile: Entry<SiteInput> | undefined,
  prices: Entry<readonly PriceSeriesInput[]> | undefined,
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
  const ofSite = (siteFile?.value.deadlines ?? []).flatMap(({ region: name }, index) =>
    siteFile && name && !regions.files.has(name)
      ? [unknown(siteFile.source, ['deadlines', index, 'region'], name)]
      : [],
  );
  const ofPrices = (prices?.value ?? []).flatMap(({ region: name }, index) =>
    prices && name && !regions.files.has(name) ? [unknown(prices.source, [index, 'region'], name)] : [],
  );
  return [...ofSite, ...ofPrices, ...ofRegions, ...ofDepartments];
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

import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { z } from 'zod';
import type { Finding } from '../domain/finding.ts';
import type { ProseClaim, TextFacts } from '../domain/report-text.ts';
import { digestOf } from '../markdown/render-cache.ts';
import { parseReportFileName, readReport, readTranslation } from '../reading/read-report.ts';
import { parseYamlFile } from '../reading/source-file.ts';
import { validate } from '../reading/validate.ts';
import { department, type DepartmentInput } from '../schema/department.ts';
import { glossary, type GlossaryTermInput } from '../schema/glossary.ts';
import { priceIndex, type PriceSeriesInput } from '../schema/price-index.ts';
import { region, type RegionInput } from '../schema/region.ts';
import type { ReportInput } from '../schema/report.ts';
import type { TranslationInput } from '../schema/translation.ts';
import type { Locale } from '../vocabulary/locales.ts';

/**
 * What Astro keeps of a content file: validated metadata and digests, never text. Rendered text in
 * Astro's store would cost more than half of a build and grow faster than the number of pages.
 */
export type StoredFile =
  | {
      kind: 'report';
      department: string;
      year: number;
      input: ReportInput;
      text: TextFacts;
      textDigest: string;
    }
  | {
      kind: 'translation';
      department: string;
      year: number;
      locale: Locale;
      input: TranslationInput;
      claims: readonly ProseClaim[];
      textDigest: string;
    }
  | { kind: 'department'; name: string; input: DepartmentInput }
  | { kind: 'region'; name: string; input: RegionInput }
  | { kind: 'glossary'; input: GlossaryTermInput[] }
  | { kind: 'price-index'; input: PriceSeriesInput[] };

/** The loader validates files itself, with their places; what it stores is of this type. */
export const storedFile = z.custom<StoredFile>(
  (value) => typeof value === 'object' && value !== null && 'kind' in value,
);

/** Reads the content folder into Astro's store; files whose digest is known are not parsed again. */
export function contentLoader(): Loader {
  return {
    name: 'mingzhang-content',
    load: async ({ store, config, watcher, logger }) => {
      const root = join(fileURLToPath(config.root), 'content');
      const synchronise = async (): Promise<void> => {
        const files = (await readdir(root, { recursive: true }))
          .map((file) => file.replaceAll('\\', '/'))
          .filter(isContent);
        const findings: Finding[] = [];
        for (const file of files.sort()) {
          const text = await readFile(join(root, file), 'utf8');
          const digest = digestOf(text);
          if (store.get(file)?.digest === digest) continue;
          const { stored, findings: faults } = readStored(file, text);
          findings.push(...faults);
          if (stored) store.set({ id: file, data: { ...stored }, digest, filePath: `content/${file}` });
        }
        const present = new Set(files);
        for (const id of store.keys()) if (!present.has(id)) store.delete(id);
        if (findings.length > 0) throw new Error(summaryOf(findings));
      };
      await synchronise();
      watcher?.add(root);
      watcher?.on('all', (_, path) => {
        if (!path.startsWith(root)) return;
        synchronise().catch((error: unknown) => {
          logger.error(error instanceof Error ? error.message : String(error));
        });
      });
    },
  };
}

function isContent(file: string): boolean {
  return /^(?:reports\/[^.]+\/[^/]+\.md|departments\/[^/]+\.yaml|regions\/[^/]+\.yaml|glossary\.yaml|price-index\.yaml)$/.test(
    file,
  );
}

interface ReadFile {
  readonly stored?: StoredFile;
  readonly findings: readonly Finding[];
}

function readStored(file: string, text: string): ReadFile {
  if (file.startsWith('reports/')) return readReportFile(file, text);
  const source = parseYamlFile(file, text);
  const name = file.replace(/^.*\/|\.yaml$/g, '');
  if (file.startsWith('departments/')) {
    const { value, findings } = validate(department, source);
    return value ? { stored: { kind: 'department', name, input: value }, findings } : { findings };
  }
  if (file.startsWith('regions/')) {
    const { value, findings } = validate(region, source);
    return value ? { stored: { kind: 'region', name, input: value }, findings } : { findings };
  }
  if (file === 'price-index.yaml') {
    const { value, findings } = validate(priceIndex, source);
    return value ? { stored: { kind: 'price-index', input: value }, findings } : { findings };
  }
  const { value, findings } = validate(glossary, source);
  return value ? { stored: { kind: 'glossary', input: value }, findings } : { findings };
}

function readReportFile(file: string, text: string): ReadFile {
  const name = parseReportFileName(file.slice('reports/'.length));
  if (name.role === 'unknown') return { findings: [] };
  const { department: body, year } = name;
  if (name.role === 'report') {
    const read = readReport(file, text, name);
    if (!read.file) return read;
    const { input, source, report } = read.file;
    return {
      stored: {
        kind: 'report',
        department: body,
        year,
        input,
        text: report.text,
        textDigest: digestOf(source.body),
      },
      findings: read.findings,
    };
  }
  const read = readTranslation(file, text, name);
  if (!read.file) return read;
  const { input, source, locale, text: facts } = read.file;
  return {
    stored: {
      kind: 'translation',
      department: body,
      year,
      locale,
      input,
      claims: facts.claims,
      textDigest: digestOf(source.body),
    },
    findings: read.findings,
  };
}

function summaryOf(findings: readonly Finding[]): string {
  const lines = findings.map(
    ({ code, place }) => `${place.file}:${place.position?.line ?? 1} ${place.field} (${code})`,
  );
  return `${lines.join('\n')}\nnpm run check explains these findings.`;
}

import type { z } from 'zod';
import { toReport, type Report, type ReportIdentity } from '../domain/report.ts';
import { finding, type Finding } from '../domain/finding.ts';
import type { TextFacts } from '../domain/report-text.ts';
import { FEN_EXPONENT } from '../domain/money.ts';
import { report, type ReportInput } from '../schema/report.ts';
import { translation, type TranslationInput } from '../schema/translation.ts';
import { UNIT_EXPONENT } from '../vocabulary/money-units.ts';
import { isLocale, type Locale } from '../vocabulary/locales.ts';
import { parseMarkdownFile, type DataPath, type SourceFile } from './source-file.ts';
import { readText } from './read-text.ts';
import { findStructureFaults } from './structure.ts';
import { validate } from './validate.ts';

/** What a file name in `reports/` says. */
export type ReportFileName =
  | (ReportIdentity & { readonly role: 'report' })
  | (ReportIdentity & { readonly role: 'translation'; readonly locale: Locale })
  | { readonly role: 'unknown' };

/** A report file read: the validated frontmatter, the text, and where everything stands. */
export interface ReportFile extends ReportIdentity {
  readonly source: SourceFile;
  readonly input: ReportInput;
  readonly report: Report;
}

/** A translation file read. */
export interface TranslationFile extends ReportIdentity {
  readonly locale: Locale;
  readonly source: SourceFile;
  readonly input: TranslationInput;
  readonly text: TextFacts;
}

/** Reads `<department>/<year>.md` and `<department>/<year>.<locale>.md`. */
export function parseReportFileName(path: string): ReportFileName {
  const match = /^([a-z0-9-]+)\/((?:19|20)\d{2})(?:\.([a-z-]+))?\.md$/.exec(path);
  if (!match) return { role: 'unknown' };
  const [, department = '', year = '', locale] = match;
  const identity = { department, year: Number(year) };
  if (locale === undefined) return { role: 'report', ...identity };
  return isLocale(locale) ? { role: 'translation', locale, ...identity } : { role: 'unknown' };
}

/** Reads a report file's text. */
export function readReport(
  file: string,
  text: string,
  identity: ReportIdentity,
): { readonly file?: ReportFile; readonly findings: readonly Finding[] } {
  const source = parseMarkdownFile(file, text);
  const { value, findings } = validate(report, source);
  if (value === undefined) return { findings };
  const faults = [...tooFine(source, value), ...findStructureFaults(source, value)];
  if (faults.length > 0) return { findings: faults };
  return {
    file: {
      ...identity,
      source,
      input: value,
      report: toReport(value, identity, readText(source, value.language, identity.year)),
    },
    findings: excerptFindings(source, value),
  };
}

/** Reads a translation file's text. */
export function readTranslation(
  file: string,
  text: string,
  identity: ReportIdentity & { readonly locale: Locale },
): { readonly file?: TranslationFile; readonly findings: readonly Finding[] } {
  const source = parseMarkdownFile(file, text);
  const { value, findings } = validate(translation satisfies z.ZodType, source);
  if (value === undefined) return { findings };
  const facts = readText(source, identity.locale, identity.year);
  return { file: { ...identity, source, input: value, text: facts }, findings };
}

/** An excerpt must say what was not seen. */
function excerptFindings(source: SourceFile, input: ReportInput): readonly Finding[] {
  if (input.coverage === 'full' || input.coverageNote) return [];
  return [
    finding('value-missing', source.locate(['coverage']), {
      field: { kind: 'verbatim', text: 'coverageNote' },
      expected: { kind: 'term', list: 'expected', term: 'localized-text' },
    }),
  ];
}

/** Amounts with more decimals than the fen has in the file's unit. */
function tooFine(source: SourceFile, input: ReportInput): readonly Finding[] {
  const places = UNIT_EXPONENT[input.budget.unit] + FEN_EXPONENT;
  const walk = (value: unknown, path: DataPath): readonly Finding[] => {
    if (Array.isArray(value)) return value.flatMap((item, index) => walk(item, [...path, index]));
    if (typeof value === 'object' && value !== null) {
      return Object.entries(value).flatMap(([key, item]) =>
        key === 'name' || key === 'stated' ? [] : walk(item, [...path, key]),
      );
    }
    if (typeof value !== 'string' || !/^\d+\.\d+$/.test(value)) return [];
    const decimals = value.replace(/^\d+\./, '').replace(/0+$/, '').length;
    if (decimals <= places) return [];
    return [
      finding('value-invalid', source.locate(path), {
        found: { kind: 'verbatim', text: value },
        expected: { kind: 'term', list: 'expected', term: 'fen' },
      }),
    ];
  };
  return walk(input.budget, ['budget']);
}

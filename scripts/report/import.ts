import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { readDocumentSafely } from '../../src/intake/documents/read-safely.ts';
import type { Refusal } from '../../src/intake/documents/refusal.ts';
import { importDocument, type ImportContext } from '../../src/intake/import-document.ts';
import { writeDraft } from '../../src/intake/draft/write-draft.ts';
import type { SourceDocument } from '../../src/intake/source-document.ts';
import { readContent } from '../../src/reading/read-content.ts';
import { MONEY_UNITS, type MoneyUnit } from '../../src/vocabulary/money-units.ts';
import { draftWordingFor } from './draft-wording.ts';
import { resolveIdentity } from './import-identity.ts';
import { formatImportPage } from './import-page.ts';
import { reviewImport } from './import-review.ts';
import { formatImportSummary } from './import-summary.ts';
import { OFFICE_COMMAND, hasOffice, withConverted } from './office-conversion.ts';
import { askChoice, askYesOrNo } from './questions.ts';
import { findTypedPath } from './typed-path.ts';
import type { ExitCode, Verb, VerbCall } from './verb.ts';

/** `npm run report -- import <file>`: reads a document into a draft report. */
export const importVerb: Verb = {
  name: 'import',
  options: {
    department: { type: 'string' },
    year: { type: 'string' },
    unit: { type: 'string', choices: MONEY_UNITS },
    report: { type: 'string' },
    convert: { type: 'boolean' },
  },
  positionals: { least: 1, most: 1 },
  run: importFile,
};

async function importFile(call: VerbCall): Promise<ExitCode> {
  const { t } = call.words;
  const [typed = ''] = call.positionals;
  const path = findTypedPath(typed, call.folders);
  if (path === undefined || !statSync(path).isFile()) {
    call.warn(t('intake:import.noFile', { file: typed }));
    return 2;
  }
  const read = await readDocumentSafely(path);
  if (read.kind === 'document') return importRead(call, path, read.document);
  const format = officeFormatOf(read.refusal);
  call.warn(t('intake:import.refused', { file: basename(path), reason: wordRefusal(read.refusal, call) }));
  return format === undefined ? 2 : offerConversion(call, path, format);
}

/** The format into which LibreOffice turns a file that was refused; undefined where that would not help. */
function officeFormatOf({ code }: Refusal): 'docx' | 'xlsx' | undefined {
  if (['word-97', 'wps-writer', 'rich-text', 'open-document'].includes(code)) return 'docx';
  return ['excel-97', 'wps-spreadsheet', 'excel-binary', 'open-spreadsheet'].includes(code)
    ? 'xlsx'
    : undefined;
}

async function offerConversion(call: VerbCall, path: string, format: 'docx' | 'xlsx'): Promise<ExitCode> {
  const { t } = call.words;
  const isAsked = call.options.has('convert');
  if (!hasOffice()) {
    if (isAsked) call.warn(t('intake:import.noOffice', { command: OFFICE_COMMAND }));
    return 2;
  }
  if (!isAsked && !(call.interactive && (await askYesOrNo(t('intake:import.askConvert'))))) {
    call.warn(t('intake:import.convertHint'));
    return 2;
  }
  call.warn(t('intake:import.converting', { file: basename(path) }));
  const code = await withConverted(path, format, async (converted) => {
    const read = await readDocumentSafely(converted);
    // The source is the file that was handed in, not what LibreOffice made of it.
    if (read.kind === 'document') return importRead(call, path, { ...read.document, sha256: digestOf(path) });
    call.warn(t('intake:import.refused', { file: basename(path), reason: wordRefusal(read.refusal, call) }));
    return 2;
  });
  if (code === undefined) call.warn(t('intake:import.convertFailed', { file: basename(path) }));
  return code ?? 2;
}

function digestOf(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}

function wordRefusal({ code, args }: Refusal, { words }: VerbCall): string {
  // Each sentence has variables of its own, which the type of the union of keys cannot follow.
  const translate = words.t as (key: string, variables: typeof args) => string;
  return translate(`intake:refusals.${code}`, args);
}

async function importRead(call: VerbCall, path: string, document: SourceDocument): Promise<ExitCode> {
  const content = await readContent(call.root);
  const identity = await resolveIdentity(call, document, content.departments);
  if (identity === undefined) return 2;
  const { department, year } = identity;
  const lastYear = content.reports.find(
    ({ report }) => report.department === department.id && report.year === year - 1,
  )?.input;
  const given = MONEY_UNITS.find((unit) => unit === call.options.get('unit'));
  const context: ImportContext = {
    department,
    year,
    ...(given === undefined ? {} : { unit: given }),
    ...(lastYear === undefined ? {} : { lastYear }),
  };
  const first = importDocument(document, context);
  const asked = first.unit === undefined && call.interactive ? await askUnit(call) : undefined;
  const settled = asked === undefined ? context : { ...context, unit: asked };
  const imported = asked === undefined ? first : importDocument(document, settled);
  const wording = draftWordingFor('zh', document.format);
  const text = writeDraft(imported, document, settled, wording);
  const file = join(call.root, 'reports', department.id, `${year}.md`);
  const review = reviewImport({
    document,
    imported,
    text,
    file: basename(path),
    department,
    year,
    draft: file,
  });
  call.print(formatImportSummary(review, call.words));
  const written = call.write(file, text);
  const page = call.options.get('report');
  if (typeof page === 'string') {
    const folder = call.folders[0] ?? process.cwd();
    call.write(resolve(folder, page), formatImportPage(review, call.words));
  }
  if (call.dryRun) call.print(call.words.t('intake:summary.dryRun'));
  if (written === 'kept') return 2;
  return review.needsPerson ? 1 : 0;
}

async function askUnit({ words }: VerbCall): Promise<MoneyUnit | undefined> {
  const later = words.t('intake:import.unitLater');
  const answer = await askChoice(words.t('intake:import.askUnit'), [...MONEY_UNITS, later]);
  return MONEY_UNITS.find((unit) => unit === answer);
}

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readDocument } from '../../src/intake/documents/read-document.ts';
import type { Refusal } from '../../src/intake/documents/refusal.ts';
import type { PlacedValue } from '../../src/intake/draft/draft.ts';
import { writeDraft, type DraftWording } from '../../src/intake/draft/write-draft.ts';
import { importDocument, type ImportedReport } from '../../src/intake/import-document.ts';
import type { SourceDocument } from '../../src/intake/source-document.ts';
import { parseMarkdownFile, parseYamlFile, type SourceFile } from '../../src/reading/source-file.ts';
import { department, type DepartmentInput } from '../../src/schema/department.ts';

/** A document imported: what was read, and the draft. */
export interface ImportedBytes {
  readonly kind: 'imported';
  readonly document: SourceDocument;
  readonly imported: ImportedReport;
  /** Text of the draft file. */
  readonly draft: string;
  /** The draft, read again as a report file is. */
  readonly file: SourceFile;
}

/** Opens the remark in a draft that repeats the words of the source; all other remarks explain fields. */
export const WRITTEN = 'written: ';

/** The wording of a draft, without any character that a source could hold. */
const WORDING: DraftWording = {
  language: 'zh',
  format: { en: 'document' },
  comment: commentOf,
  missingUnit: 'no unit',
  missingTitle: 'no title',
  title: () => '',
  unplacedHeading: 'Unplaced',
  unplacedNote: 'No place was found for this.',
};

function commentOf({ value, written }: PlacedValue): string | undefined {
  return value === written ? undefined : WRITTEN + written.replaceAll(/\s+/g, ' ');
}

/** Imports a document for a report of Sample City, named `sample-water-bureau/2023`. */
export async function importBytes(
  bytes: Uint8Array,
  name: string,
  report: string,
): Promise<ImportedBytes | { readonly kind: 'refused'; readonly refusal: Refusal }> {
  const result = await readDocument(bytes, name);
  if (result.kind === 'refused') return result;
  const { document } = result;
  const [id = '', year = ''] = report.split('/');
  const context = { department: readSampleDepartment(id), year: Number(year) };
  const imported = importDocument(document, context);
  const draft = writeDraft(imported, document, context, WORDING);
  return { kind: 'imported', document, imported, draft, file: parseMarkdownFile(`${report}.md`, draft) };
}

function readSampleDepartment(id: string): DepartmentInput {
  const path = fileURLToPath(new URL(`../../content/departments/${id}.yaml`, import.meta.url));
  return department.parse(parseYamlFile(`${id}.yaml`, readFileSync(path, 'utf8')).data);
}

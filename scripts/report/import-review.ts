import type { Finding } from '../../src/domain/finding.ts';
import { findPersonalData } from '../../src/checks/personal-data.ts';
import type { Department } from '../../src/domain/lineage.ts';
import { findLostCharacters } from '../../src/intake/account/account.ts';
import { accountForOmitted, wordsOfBlocks } from '../../src/intake/account/source-words.ts';
import type { ImportedReport } from '../../src/intake/import-document.ts';
import type { SourceDocument } from '../../src/intake/source-document.ts';
import { readReport } from '../../src/reading/read-report.ts';

/** An import and what a person has to look at. */
export interface ImportReview {
  /** Name of the document. */
  readonly file: string;
  readonly document: SourceDocument;
  readonly imported: ImportedReport;
  readonly department: Department;
  readonly year: number;
  /** Path of the draft. */
  readonly draft: string;
  /** Faults that keep the draft from being published. */
  readonly errors: readonly Finding[];
  /** Characters of the document that are nowhere: a fault of the importer. */
  readonly lost: string;
  /** Whether anything is unsure, unplaced or wrong. */
  readonly needsPerson: boolean;
}

/** Reads the draft as the site would, and counts whether anything of the document was lost. */
export function reviewImport({
  text,
  ...given
}: Omit<ImportReview, 'errors' | 'lost' | 'needsPerson'> & {
  /** The draft's text. */
  readonly text: string;
}): ImportReview {
  const { document, imported, department, year } = given;
  const file = `reports/${department.id}/${year}.md`;
  const errors = [
    ...readReport(file, text, { department: department.id, year }).findings,
    ...findPersonalData({ file }, text),
  ].filter(({ severity }) => severity === 'error');
  const source = [
    wordsOfBlocks(document.blocks),
    ...accountForOmitted(document).map((entry) => entry.text),
  ].join('\n');
  const lost = [...findLostCharacters(source, text, imported.account)]
    .map(([character, count]) => (count === 1 ? character : `${character}×${count}`))
    .join(' ');
  const isUnsure = imported.values.some(({ confidence }) => confidence === 'unsure');
  return {
    ...given,
    errors,
    lost,
    needsPerson: errors.length > 0 || lost !== '' || isUnsure || imported.unplaced.length > 0,
  };
}

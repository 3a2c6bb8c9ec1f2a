import type { FixtureCase } from '../fixture-case.ts';
import { PAGE_CASES } from './page-cases.ts';
import { PDF_CASES } from './pdf-cases.ts';
import { REFUSED_CASES } from './refused-cases.ts';
import { TEXT_CASES } from './text-cases.ts';
import { WORD_CASES } from './word-cases.ts';
import { WORKBOOK_CASES } from './workbook-cases.ts';

/** All documents that prove the importer. */
export const ALL_CASES: readonly FixtureCase[] = [
  ...WORD_CASES,
  ...WORKBOOK_CASES,
  ...PAGE_CASES,
  ...TEXT_CASES,
  ...PDF_CASES,
  ...REFUSED_CASES,
];

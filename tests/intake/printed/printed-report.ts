import type { ReportFile } from '../../../src/reading/read-report.ts';

/** A value of the frontmatter that stands somewhere in a printed report. */
export interface Says {
  /** Its path, e.g. `budget.lines[0].executed`. */
  readonly path: string;
  /** Digits as printed, text, an ISO date, or a rate with `%`. */
  readonly value: string;
  /**
   * What an importer owes: `must` find it, `may` find it (a part of the report that not every importer
   * reads, or that damage made unreadable); what it finds must be right in both cases. `absent`: the
   * document gives no value here, so that any value is invented. `disputed`: damage changed the digits in
   * one place, so that the value is right or carries a reservation.
   */
  readonly need: 'must' | 'may' | 'absent' | 'disputed';
  /** The document gives the amount in another unit: equal amounts may differ in trailing zeros. */
  readonly converted?: boolean;
}

/** What a paragraph is in the report. */
export type ParagraphRole =
  'cover' | 'title' | 'contents' | 'head' | 'heading' | 'body' | 'item' | 'caption' | 'note' | 'page-number';

/** A printed paragraph. */
export interface PrintedParagraph {
  readonly kind: 'paragraph';
  readonly role: ParagraphRole;
  readonly text: string;
  /** Depth of a heading or of a line of the contents: 1 for 一、, 2 for （一）. */
  readonly depth?: 1 | 2;
  /** A heading's words without its number. */
  readonly title?: string | undefined;
  /** The worksheet on which it stands, where the report is printed as a workbook. */
  readonly sheet: string;
  readonly says: readonly Says[];
}

/** A printed cell; cells that a merged one covers are there, marked and empty. */
export interface PrintedCell {
  readonly text: string;
  /** A spreadsheet keeps it as this number, in plain digits, rather than as text. */
  readonly number?: string | undefined;
  /** Number format of a spreadsheet; undefined for General. */
  readonly format?: string | undefined;
  /** Columns that it spans; 1 when not merged. */
  readonly across: number;
  /** Rows that it spans; 1 when not merged. */
  readonly down: number;
  readonly covered: boolean;
  readonly says: readonly Says[];
}

/** A printed row. */
export interface PrintedRow {
  readonly cells: readonly PrintedCell[];
  /** Hidden in a spreadsheet, and by style in HTML. */
  readonly hidden: boolean;
}

/** Which table of the report. */
export type TableName =
  'head-block' | 'annex-1' | 'annex-2' | 'three-public' | 'sources' | 'staffing' | 'other';

/** A printed table; all rows have the same number of cells. */
export interface PrintedTable {
  readonly kind: 'table';
  readonly name: TableName;
  readonly sheet: string;
  /** How many of the rows are its head. */
  readonly headRows: number;
  readonly rows: readonly PrintedRow[];
  /** Columns that a spreadsheet hides, from 0. */
  readonly hiddenColumns: readonly number[];
}

/** A block of a printed report. */
export type PrintedBlock = PrintedParagraph | PrintedTable;

/** A report as a department would print it, before a format is chosen. */
export interface PrintedReport {
  readonly report: ReportFile;
  readonly blocks: readonly PrintedBlock[];
  /** Persons, telephone numbers and addresses in it, which must not reach a draft. */
  readonly persons: readonly string[];
}

/** Worksheet on which the text of a report stands. */
export const TEXT_SHEET = '报告正文';

/** A paragraph. */
export function toParagraph(
  role: ParagraphRole,
  text: string,
  rest: Partial<Omit<PrintedParagraph, 'kind' | 'role' | 'text'>> = {},
): PrintedParagraph {
  return { kind: 'paragraph', role, text, sheet: TEXT_SHEET, says: [], ...rest };
}

/** A cell of text. */
export function toCell(text: string, rest: Partial<Omit<PrintedCell, 'text'>> = {}): PrintedCell {
  return { text, across: 1, down: 1, covered: false, says: [], ...rest };
}

/** A cell that a merged one covers. */
export const COVERED: PrintedCell = toCell('', { covered: true });

/** A row that is seen. */
export function toRow(cells: readonly PrintedCell[], hidden = false): PrintedRow {
  return { cells, hidden };
}

/** Says one value, or nothing where the report has none. */
export function says(
  path: string,
  value: string | null | undefined,
  need: Says['need'] = 'must',
): readonly Says[] {
  return value === null || value === undefined ? [] : [{ path, value, need }];
}

import { refusedCase, type FixtureCase } from '../fixture-case.ts';
import { toDocx } from '../writers/to-docx.ts';
import { toHtml } from '../writers/to-html.ts';
import { toCompoundFile, toMojibake, toUtf16 } from '../writers/to-ole.ts';
import { toPdf } from '../writers/to-pdf.ts';
import { toText } from '../writers/to-text.ts';
import { toWorkbook } from '../writers/to-xlsx.ts';
import type { PrintedReport } from '../printed/printed-report.ts';

const REPORT = 'sample-ecology-bureau/2021';

/** A `.doc` of Word 97, as far as a reader looks: its streams with the text of the report. */
function toDoc(printed: PrintedReport): Uint8Array {
  return toCompoundFile({ WordDocument: toUtf16(toText(printed)), '1Table': toUtf16('表') });
}

/** Documents that have to be converted first. */
export const REFUSED_CASES: readonly FixtureCase[] = [
  refusedCase('refused-doc', 'source.doc', 'word-97', toDoc, { about: 'A .doc of Word 97', report: REPORT }),
  refusedCase('refused-doc-as-docx', 'source.docx', 'word-97', toDoc, {
    about: 'A .doc of Word 97 named .docx',
    report: REPORT,
  }),
  refusedCase('refused-doc-as-txt', 'source.txt', 'word-97', toDoc, {
    about: 'A .doc of Word 97 named .txt',
    report: REPORT,
  }),
  refusedCase('refused-mojibake', 'source.txt', 'binary-as-text', (printed) => toMojibake(toDoc(printed)), {
    about: 'A .doc of Word 97 opened as text and saved: bytes taken for letters',
    report: REPORT,
  }),
  refusedCase(
    'refused-mojibake-utf16',
    'source.txt',
    'binary-as-text',
    (printed) => `ࡱ>\n${toMojibake(toUtf16(toText(printed))).replaceAll('\0', '')}`,
    { about: 'UTF-16 read byte by byte: t^ for 年, NCQ for 万元', report: REPORT },
  ),
  refusedCase('refused-xls', 'source.xls', 'excel-97', (printed) => toWorkbook(printed, 'biff8'), {
    about: 'An .xls of Excel 97',
    report: REPORT,
  }),
  refusedCase('refused-xls-as-xlsx', 'source.xlsx', 'excel-97', (printed) => toWorkbook(printed, 'biff8'), {
    about: 'An .xls of Excel 97 named .xlsx',
    report: REPORT,
  }),
  refusedCase('refused-wps', 'source.wps', 'wps-writer', toDoc, {
    about: 'A .wps of WPS Writer, a compound file like a .doc',
    report: REPORT,
  }),
  refusedCase('refused-et', 'source.et', 'wps-spreadsheet', (printed) => toWorkbook(printed, 'biff8'), {
    about: 'An .et of WPS Spreadsheets, a compound file like an .xls',
    report: REPORT,
  }),
  refusedCase(
    'refused-scan',
    'source.pdf',
    'scanned-pdf',
    (printed) => toPdf(toHtml(printed, { from: 'plain' }), { scanned: true }),
    { about: 'A scanned PDF: pictures of pages', report: REPORT },
  ),
  refusedCase(
    'refused-truncated',
    'source.docx',
    'damaged',
    async (printed) => (await toDocx(printed)).slice(0, 6000),
    {
      about: 'A .docx that breaks off',
      report: REPORT,
    },
  ),
];

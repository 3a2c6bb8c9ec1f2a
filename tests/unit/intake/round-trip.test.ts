import { describe, expect, it, vi } from 'vitest';
import type { ReportFile } from '../../../src/reading/read-report.ts';
import { figuresByName } from '../../intake/expectation/figures-by-name.ts';
import { importBytes } from '../../intake/import-bytes.ts';
import { withSeparators } from '../../intake/damages/cells.ts';
import type { PrintOptions } from '../../intake/printed/print-options.ts';
import { printReport } from '../../intake/printed/print-report.ts';
import { readSampleReports } from '../../intake/sample-reports.ts';
import { toDocx } from '../../intake/writers/to-docx.ts';
import { toXlsx } from '../../intake/writers/to-xlsx.ts';

vi.setConfig({ testTimeout: 60_000 });

const VALUES = ['level1', 'level2', 'level3', 'target', 'actual', 'weight', 'score', 'deviation'] as const;
const COLUMNS = [
  'level1',
  'level2',
  'level3',
  'comparator',
  'target',
  'unit',
  'actual',
  'weight',
  'score',
  'deviation',
] as const;

/** Ways to print, taken in turn; each gives all figures. */
const PRINTS: readonly Partial<PrintOptions>[] = [
  { lineNames: 'indented', annexTwo: VALUES },
  { lineNames: 'class-column', annexTwo: COLUMNS, groupedHeads: true },
  { lineNames: 'numbered', annexTwo: VALUES, amount: withSeparators, levels: 'repeated' },
  { lineNames: 'among', annexTwo: COLUMNS, staffing: 'table' },
  { lineNames: 'indented', annexTwo: COLUMNS, unitAt: 'header', contents: 'none' },
];

const REPORTS = readSampleReports().map((report, index) => ({
  name: `${report.department}/${report.year}`,
  report,
  print: { groupWeights: 'brackets', ...PRINTS[index % PRINTS.length] } satisfies Partial<PrintOptions>,
}));

describe('a report printed and imported again', () => {
  it('is every report of Sample City', () => {
    expect(REPORTS.length).toBeGreaterThanOrEqual(52);
  });

  it.each(REPORTS)('has the same figures from .docx: $name', async ({ name, report, print }) => {
    const bytes = await toDocx(printReport(report, print));
    await expectSame(bytes, `${name.replace('/', '-')}.docx`, report, print);
  });

  it.each(REPORTS)('has the same figures from .xlsx: $name', async ({ name, report, print }) => {
    const bytes = toXlsx(printReport(report, print));
    await expectSame(bytes, `${name.replace('/', '-')}.xlsx`, report, print);
  });
});

async function expectSame(
  bytes: Uint8Array,
  file: string,
  { source, department, year }: ReportFile,
  print: Partial<PrintOptions>,
): Promise<void> {
  const result = await importBytes(bytes, file, `${department}/${year}`);
  if (result.kind === 'refused') throw new Error(`${file} was refused: ${result.refusal.code}`);
  const own = printedOf(figuresByName(source.data), print);
  expect(Object.keys(own).length).toBeGreaterThan(100);
  expect(printedOf(figuresByName(result.file.data), print)).toEqual(own);
}

/**
 * What a print shows. A target in words shows only by being words that its indicator is judged in words,
 * unless there is a column for it; then an importer may leave the comparator out.
 */
function printedOf(
  figures: Readonly<Record<string, string>>,
  { annexTwo }: Partial<PrintOptions>,
): Readonly<Record<string, string>> {
  if (annexTwo?.includes('comparator')) return figures;
  return Object.fromEntries(
    Object.entries(figures).filter(
      ([path, value]) => !(path.endsWith('/comparator') && value === 'qualitative'),
    ),
  );
}

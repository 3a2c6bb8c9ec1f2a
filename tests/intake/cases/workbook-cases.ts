import { readableCase, type CaseParts, type FixtureCase } from '../fixture-case.ts';
import {
  emptyCells,
  floatNoise,
  hiddenParts,
  HIDDEN_NAME,
  lineNumbers,
  percentages,
  ratesAsShares,
  totalsAsText,
  unitSlip,
  withSeparators,
} from '../damages/cells.ts';
import { onTables } from '../damages/damage.ts';
import { publicForms } from '../damages/marks.ts';
import { TEXT_SHEET, toCell, toParagraph, toRow, type PrintedReport } from '../printed/printed-report.ts';
import { toXlsx, type XlsxStyle } from '../writers/to-xlsx.ts';

const workbook = (name: string, parts: CaseParts, style?: XlsxStyle): FixtureCase =>
  readableCase(`xlsx-${name}`, 'xlsx', (printed) => toXlsx(printed, style), parts);

const ANNEXES_ONLY = { cover: false, text: false, contents: 'none' } as const;
const OLD_SHEET = '旧稿';

/** A sheet that is hidden, with figures of an earlier state. */
function withHiddenSheet(printed: PrintedReport): PrintedReport {
  return {
    ...printed,
    blocks: [
      ...printed.blocks,
      toParagraph('caption', `${HIDDEN_NAME}汇总`, { sheet: OLD_SHEET }),
      {
        kind: 'table',
        name: 'other',
        sheet: OLD_SHEET,
        headRows: 1,
        rows: [
          toRow([toCell('支出项目'), toCell('年初预算数')]),
          toRow([toCell('合计'), toCell('66.66', { number: '66.66', format: '0.00' })]),
        ],
        hiddenColumns: [],
      },
    ],
  };
}

/** Workbooks. */
export const WORKBOOK_CASES: readonly FixtureCase[] = [
  workbook('plain', {
    about: 'Text and tables on sheets of their own, amounts as numbers',
    report: 'sample-water-bureau/2025',
  }),
  workbook('text-cells', {
    about: 'All amounts kept as text with separators',
    report: 'sample-city-library/2024',
    print: { amountCells: 'text', amount: withSeparators },
  }),
  workbook('separators', {
    about: 'Amounts as numbers shown with separators; classes in a merged column',
    report: 'sample-city-library/2021',
    print: { amount: withSeparators, lineNames: 'class-column' },
  }),
  workbook(
    'one-sheet',
    {
      about: 'All tables one under another on one sheet',
      report: 'sample-health-commission/2025',
      print: ANNEXES_ONLY,
    },
    { sheets: 'one' },
  ),
  workbook('grouped-heads', {
    about: 'Two rows of heads with merged cells',
    report: 'sample-education-bureau/2025',
    print: { groupedHeads: true },
  }),
  workbook('hidden-rows', {
    about: 'Hidden rows and a hidden column with figures of an earlier state',
    report: 'sample-ecology-bureau/2025',
    damages: [hiddenParts],
    never: [HIDDEN_NAME],
  }),
  workbook(
    'hidden-sheet',
    {
      about: 'A hidden sheet with figures of an earlier state',
      report: 'sample-data-bureau/2025',
      damages: [withHiddenSheet],
      never: [HIDDEN_NAME],
    },
    { sheets: 'several', hidden: [OLD_SHEET] },
  ),
  workbook('table-in-text', {
    about: 'The staffing table in the middle of the text, on the same sheet',
    report: 'sample-culture-and-tourism-bureau/2023',
    print: { staffing: 'table' },
    damages: [onTables((table) => (table.name === 'staffing' ? { ...table, sheet: TEXT_SHEET } : table))],
  }),
  workbook('totals-as-text', {
    about: 'The total kept as text with separators, the lines as numbers',
    report: 'sample-transport-bureau/2023',
    damages: [totalsAsText],
  }),
  workbook('line-numbers', {
    about: 'A column 行次 and a row 栏次 among the data',
    report: 'sample-culture-and-tourism-bureau/2025',
    damages: [lineNumbers],
  }),
  workbook('line-numbers-grouped', {
    about: '行次 and 栏次 beside two rows of heads',
    report: 'sample-water-bureau/2022',
    print: { groupedHeads: true },
    damages: [lineNumbers],
  }),
  workbook('public-forms', {
    about: 'Marks 公开01表 and 编制单位 above the tables; amounts in 元 with separators',
    report: 'sample-city-library/2025',
    print: { amount: withSeparators },
    damages: [publicForms],
  }),
  workbook('float-noise', {
    about: 'Amounts with the noise of binary fractions, without number formats',
    report: 'sample-foreign-affairs-office/2021',
    damages: [floatNoise],
  }),
  workbook('rates-as-shares', {
    about: 'Execution rates kept as shares and shown as percentages',
    report: 'sample-big-data-centre/2021',
    damages: [ratesAsShares('percent')],
  }),
  workbook('rates-bare', {
    about: 'Execution rates as shares without a sign; only the sentence has the rate',
    report: 'sample-big-data-centre/2023',
    damages: [ratesAsShares('bare')],
  }),
  workbook('percent-bare', {
    about: 'Percentages of indicators without their sign',
    report: 'sample-civil-affairs-bureau/2024',
    damages: [percentages('bare')],
  }),
  workbook('percent-shares', {
    about: 'Percentages of indicators as shares: 1 for 100%',
    report: 'sample-health-commission/2021',
    damages: [percentages('share')],
  }),
  workbook('unit-nowhere', {
    about: 'Tables without any unit: the amounts are as printed, the unit is not guessed',
    report: 'sample-transport-bureau/2021',
    print: { ...ANNEXES_ONLY, unitAt: 'nowhere' },
  }),
  workbook('unit-slip', {
    about: 'One amount in 元 among amounts in 万元',
    report: 'sample-water-bureau/2024',
    damages: [unitSlip],
  }),
  workbook('yuan', {
    about: 'All amounts in 元, restated from 万元',
    report: 'sample-culture-bureau/2022',
    unit: '元',
  }),
  workbook('units-differ', {
    about: 'Annex 1 in 元, the text and the other tables in 万元',
    report: 'sample-tourism-bureau/2022',
    print: { units: { 'annex-1': '元' }, amount: withSeparators },
  }),
  workbook('empty-cells', {
    about: 'Hundreds of empty columns and rows around the tables',
    report: 'sample-ecology-bureau/2022',
    print: ANNEXES_ONLY,
    damages: [emptyCells(60, 80)],
  }),
  workbook('sichuan-form', {
    about: 'Comparator and unit in columns of their own; columns exchanged',
    report: 'sample-education-bureau/2021',
    print: {
      annexTwo: [
        'number',
        'level1',
        'level2',
        'level3',
        'weight',
        'comparator',
        'target',
        'unit',
        'actual',
        'score',
        'deviation',
      ],
    },
  }),
];

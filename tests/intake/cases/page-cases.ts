import { readableCase, type CaseParts, type FixtureCase } from '../fixture-case.ts';
import {
  emptyCells,
  floatNoise,
  hiddenRow,
  HIDDEN_NAME,
  percentages,
  withSeparators,
  zerosBecome,
} from '../damages/cells.ts';
import { fullWidth } from '../damages/characters.ts';
import { after, onParagraphs, softened } from '../damages/damage.ts';
import { publicForms } from '../damages/marks.ts';
import { signatures } from '../damages/persons.ts';
import {
  advertising,
  emptyParagraphs,
  fieldCodes,
  lostDateMarks,
  lostFirstOfHeadings,
} from '../damages/text.ts';
import { toHtml } from '../writers/to-html.ts';

const page = (name: string, parts: CaseParts): FixtureCase =>
  readableCase(`html-${name}`, 'html', (printed) => toHtml(printed), parts);

const ANNEXES_ONLY = { cover: false, text: false, contents: 'none' } as const;

/** The date of filing without 年 or 月 need not be read; what is read must be right. */
const unsureFiling = onParagraphs((paragraph) =>
  paragraph.role === 'cover' ? { ...paragraph, says: paragraph.says.map(softened) } : paragraph,
);

/** Pages of a site, as pasted from Word or saved from a spreadsheet. */
export const PAGE_CASES: readonly FixtureCase[] = [
  page('plain', {
    about: 'Pasted from Word: nested spans, o:p, tables; head block of the page',
    report: 'sample-water-bureau/2024',
    print: { headBlock: 'table', cover: false },
  }),
  page('field-codes', {
    about: 'Field codes in the contents: PAGEREF, HYPERLINK',
    report: 'sample-health-commission/2022',
    damages: [fieldCodes],
  }),
  page('empty-paragraphs', {
    about: 'Empty paragraphs and paragraphs of one space',
    report: 'sample-tourism-bureau/2021',
    damages: [emptyParagraphs],
  }),
  page('lost-date-marks', {
    about: '年 and 月 lost from dates: 202452日, 721日',
    report: 'sample-water-bureau/2023',
    print: {
      date: (iso) => iso.split('-').map(Number).join('').concat('日'),
    },
    damages: [lostDateMarks, unsureFiling],
  }),
  page('lost-month-mark', {
    about: '月 lost from the date of filing: 2024年522日',
    report: 'sample-transport-bureau/2023',
    print: {
      date: (iso) => {
        const [year, month, day] = iso.split('-');
        return `${year ?? ''}年${Number(month)}${Number(day)}日`;
      },
    },
    damages: [unsureFiling],
  }),
  page('lost-first-of-headings', {
    about: 'The first character of headings is lost: 、部门基本情况',
    report: 'sample-culture-bureau/2021',
    damages: [lostFirstOfHeadings],
  }),
  page('spreadsheet', {
    about: 'A spreadsheet saved as a page: thousands of empty cells',
    report: 'sample-education-bureau/2023',
    print: ANNEXES_ONLY,
    damages: [emptyCells(20, 50)],
  }),
  page('bars', {
    about: 'Bars in empty cells beside the tables',
    report: 'sample-civil-affairs-bureau/2025',
    print: ANNEXES_ONLY,
    damages: [emptyCells(8, 20, '|')],
  }),
  page('public-forms', {
    about: '公开01表, amounts in 元 with separators',
    report: 'sample-city-library/2023',
    print: { amount: withSeparators },
    damages: [publicForms],
  }),
  page('full-width', {
    about: 'Full-width digits and signs',
    report: 'sample-foreign-affairs-office/2025',
    damages: [fullWidth],
  }),
  page('float-noise', {
    about: 'Amounts with the noise of binary fractions as text',
    report: 'sample-ecology-bureau/2023',
    damages: [floatNoise],
  }),
  page('dashes', {
    about: '—, / and blanks where there is no amount',
    report: 'sample-data-bureau/2025',
    damages: [zerosBecome('—', '/', '', '--')],
  }),
  page('percent-bare', {
    about: 'Percentages of indicators without their sign',
    report: 'sample-big-data-centre/2023',
    damages: [percentages('bare')],
  }),
  page('hidden-row', {
    about: 'A hidden row with figures of an earlier state',
    report: 'sample-transport-bureau/2025',
    damages: [hiddenRow],
    never: [HIDDEN_NAME],
  }),
  page('advertising', {
    about: 'Advertising inside the text',
    report: 'sample-health-commission/2025',
    damages: [advertising],
  }),
  page('persons', {
    about: 'Persons on the cover and at the end',
    report: 'sample-foreign-affairs-office/2024',
    damages: [after(signatures)],
  }),
  page('weights-in-groups', {
    about: 'Weights behind the names of groups; columns exchanged',
    report: 'sample-culture-and-tourism-bureau/2024',
    print: {
      groupWeights: 'points',
      annexTwo: ['level1', 'level2', 'level3', 'weight', 'target', 'actual', 'score', 'deviation'],
    },
  }),
];

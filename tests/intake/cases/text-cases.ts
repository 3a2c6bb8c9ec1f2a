import { readableCase, type CaseParts, type FixtureCase } from '../fixture-case.ts';
import { withSeparators } from '../damages/cells.ts';
import { fullWidth, lettersForDigits, lostOnes } from '../damages/characters.ts';
import { bars } from '../damages/marks.ts';
import { brokenLines, lostLastCharacters } from '../damages/lines.ts';
import { emptyParagraphs, fieldCodes, lostFirstCharacters, pageNumbers, spaces } from '../damages/text.ts';
import { toChineseYear } from '../printed/numerals.ts';
import { toGb18030 } from '../writers/to-gb18030.ts';
import { toMarkdown } from '../writers/to-markdown.ts';
import { toText } from '../writers/to-text.ts';

const text = (name: string, parts: CaseParts): FixtureCase =>
  readableCase(`txt-${name}`, 'txt', (printed) => toText(printed), parts);
const markdown = (name: string, parts: CaseParts): FixtureCase =>
  readableCase(`md-${name}`, 'md', (printed) => toMarkdown(printed), parts);

/** A date in Chinese numerals, year and month only what they say: 二〇二四年五月二十二日. */
function inNumerals(iso: string): string {
  const [year = '', month, day] = iso.split('-');
  return `${toChineseYear(year)}年${TENS[Number(month)] ?? ''}月${TENS[Number(day)] ?? ''}日`;
}

const ONES = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
const TENS = ['', '十', '二十', '三十'].flatMap((tens) => ONES.map((ones) => tens + ones));

/** Plain texts, as copied out of a PDF or a page, and Markdown. */
export const TEXT_CASES: readonly FixtureCase[] = [
  text('plain', {
    about: 'UTF-8, cells between tabs, levels given once',
    report: 'sample-water-bureau/2021',
  }),
  readableCase('txt-gb18030', 'txt', (printed) => toGb18030(toText(printed)), {
    about: 'GB 18030',
    report: 'sample-education-bureau/2022',
  }),
  text('dotted-leaders', {
    about: 'Contents with dots; date of filing with dots',
    report: 'sample-transport-bureau/2022',
    print: { date: (iso) => iso.split('-').map(Number).join('.') },
  }),
  text('chinese-date', {
    about: 'Date of filing in Chinese numerals',
    report: 'sample-civil-affairs-bureau/2021',
    print: { date: inNumerals },
  }),
  text('field-codes', {
    about: 'Field codes in the contents',
    report: 'sample-health-commission/2023',
    damages: [fieldCodes],
  }),
  text('broken-lines', {
    about: 'Line ends inside words and numbers, as copied from a PDF',
    report: 'sample-ecology-bureau/2024',
    damages: [brokenLines(34)],
  }),
  text('broken-by-spaces', {
    about: 'A space at each printed line end, also inside words and numbers',
    report: 'sample-culture-and-tourism-bureau/2023',
    damages: [brokenLines(31, true)],
  }),
  text('page-numbers', {
    about: '—23— between and inside paragraphs',
    report: 'sample-foreign-affairs-office/2023',
    damages: [pageNumbers],
  }),
  text('lost-last-characters', {
    about: 'The last character of lines is lost',
    report: 'sample-data-bureau/2024',
    damages: [lostLastCharacters(37)],
  }),
  text('lost-first-characters', {
    about: 'The first character of paragraphs is lost',
    report: 'sample-tourism-bureau/2022',
    damages: [lostFirstCharacters],
  }),
  text('lost-ones', {
    about: '一 became - on a mirror',
    report: 'sample-ecology-bureau/2021',
    damages: [lostOnes],
  }),
  text('letters', {
    about: 'Letters for digits, as read from a scan: 2O23',
    report: 'sample-big-data-centre/2021',
    damages: [lettersForDigits],
  }),
  text('bars', {
    about: 'Tables as lines of cells between bars',
    report: 'sample-culture-bureau/2022',
    damages: [bars],
  }),
  text('full-width', {
    about: 'Full-width digits and signs',
    report: 'sample-health-commission/2021',
    damages: [fullWidth],
  }),
  text('spaces', {
    about: 'Spaces between characters and digits and inside words; empty lines',
    report: 'sample-city-library/2022',
    damages: [spaces, emptyParagraphs],
  }),
  markdown('plain', {
    about: 'Markdown with tables',
    report: 'sample-water-bureau/2022',
    print: { levels: 'repeated' },
  }),
  markdown('separators', {
    about: 'Markdown, amounts with separators, levels given once',
    report: 'sample-city-library/2021',
    print: { amount: withSeparators, levels: 'once' },
  }),
  markdown('sichuan-form', {
    about: 'Markdown, comparator and unit in columns of their own',
    report: 'sample-civil-affairs-bureau/2025',
    print: {
      levels: 'repeated',
      annexTwo: [
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
      ],
    },
  }),
];

import { readableCase, type CaseParts, type FixtureCase } from '../fixture-case.ts';
import {
  bareZeros,
  brokenHeads,
  negativeDecreases,
  unevenSeparators,
  withSeparators,
  zerosBecome,
} from '../damages/cells.ts';
import { fullWidth, traditional } from '../damages/characters.ts';
import { documentBrackets, footNotes } from '../damages/marks.ts';
import { signatures } from '../damages/persons.ts';
import {
  emptyParagraphs,
  formLeftovers,
  lostFirstCharacters,
  pageNumbers,
  spaces,
  titleOnTwoLines,
} from '../damages/text.ts';
import { toDocx } from '../writers/to-docx.ts';

const word = (name: string, parts: CaseParts): FixtureCase =>
  readableCase(`docx-${name}`, 'docx', (printed) => toDocx(printed), parts);
const bold = (name: string, parts: CaseParts): FixtureCase =>
  readableCase(`docx-${name}`, 'docx', (printed) => toDocx(printed, { headings: 'bold' }), parts);

const ALL_COLUMNS = [
  'name',
  'initial',
  'increase',
  'decrease',
  'adjusted',
  'executed',
  'executionRate',
] as const;

/** Word documents. */
export const WORD_CASES: readonly FixtureCase[] = [
  word('plain', {
    about: 'Headings of Word, all tables, nothing damaged',
    report: 'sample-water-bureau/2023',
    print: { headBlock: 'table' },
  }),
  bold('bold-headings', {
    about: 'Headings are paragraphs in bold type; contents with tabs',
    report: 'sample-ecology-bureau/2022',
    print: { contents: 'tabs' },
  }),
  word('class-column', {
    about: 'Classes of lines in merged cells of a column of their own; staffing as a table',
    report: 'sample-transport-bureau/2022',
    print: { lineNames: 'class-column', staffing: 'table' },
  }),
  word('grouped-heads', {
    about: 'Two rows of heads with merged cells',
    report: 'sample-education-bureau/2023',
    print: { groupedHeads: true, lineNames: 'class-column' },
  }),
  word('numbered-lines', {
    about: 'Lines numbered 一、 and 1.',
    report: 'sample-health-commission/2022',
    print: { lineNames: 'numbered' },
  }),
  word('among-lines', {
    about: 'Lines below one opened by 其中：',
    report: 'sample-tourism-bureau/2021',
    print: { lineNames: 'among' },
  }),
  word('sichuan-form', {
    about: 'Comparator and unit of indicators in columns of their own',
    report: 'sample-civil-affairs-bureau/2022',
    print: {
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
  word('exchanged-columns', {
    about: 'Columns of both annexes in another order',
    report: 'sample-culture-bureau/2022',
    print: {
      annexOne: ['name', 'executed', 'executionRate', 'adjusted', 'increase', 'decrease', 'initial'],
      annexTwo: ['level1', 'level2', 'level3', 'weight', 'score', 'actual', 'target', 'deviation'],
    },
  }),
  word('extra-columns', {
    about: 'Columns that belong nowhere: last year, remarks, numbers, completion rates',
    report: 'sample-foreign-affairs-office/2023',
    print: {
      annexOne: [
        'name',
        'lastYear',
        'initial',
        'increase',
        'decrease',
        'adjusted',
        'executed',
        'executionRate',
        'remark',
      ],
      annexTwo: [
        'number',
        'level1',
        'level2',
        'level3',
        'target',
        'actual',
        'completion',
        'weight',
        'score',
        'deviation',
      ],
    },
  }),
  word('separators', {
    about: 'Amounts with separators in text and cells',
    report: 'sample-city-library/2023',
    print: { amount: withSeparators },
  }),
  word('full-width', {
    about: 'Full-width digits and signs',
    report: 'sample-data-bureau/2024',
    damages: [fullWidth],
  }),
  word('unit-in-cells', {
    about: 'The unit stands behind each amount',
    report: 'sample-water-bureau/2021',
    print: { unitAt: 'cell', amount: withSeparators },
  }),
  word('unit-in-heads', {
    about: 'The unit stands in the heads of columns',
    report: 'sample-ecology-bureau/2024',
    print: { unitAt: 'header' },
  }),
  word('units-differ', {
    about: 'Annex 1 in 万元, the three public expenses and the sources in 元',
    report: 'sample-health-commission/2024',
    print: { units: { 'three-public': '元', sources: '元' } },
  }),
  word('hundred-millions', {
    about: 'All amounts in 亿元',
    report: 'sample-education-bureau/2021',
    unit: '亿元',
  }),
  word('dashes', {
    about: '— and / where there is no amount: empty, not zero',
    report: 'sample-transport-bureau/2024',
    damages: [zerosBecome('—', '/')],
  }),
  word('blanks-and-none', {
    about: 'Blank cells and 无 where there is no amount: not zero',
    report: 'sample-water-bureau/2024',
    damages: [zerosBecome('', '无')],
  }),
  word('bare-zeros', {
    about: '0 for 0.00: zero, not empty',
    report: 'sample-big-data-centre/2022',
    damages: [bareZeros],
  }),
  word('negative-decreases', {
    about: 'Decreases below zero under 调减',
    report: 'sample-culture-and-tourism-bureau/2023',
    damages: [negativeDecreases],
  }),
  word('comparators-in-words', {
    about: '不少于, 不超过, 等于 before the value',
    report: 'sample-water-bureau/2022',
    print: { comparators: 'words' },
  }),
  word('comparators-behind', {
    about: '及以上, 及以下 behind the value',
    report: 'sample-transport-bureau/2021',
    print: { comparators: 'after' },
  }),
  word('comparators-reach', {
    about: '达到 before the value, whatever its comparator',
    report: 'sample-culture-and-tourism-bureau/2025',
    print: { comparators: 'reach' },
  }),
  word('uneven-separators', {
    about: 'One amount has its separator in the wrong place',
    report: 'sample-education-bureau/2024',
    print: { amount: withSeparators },
    damages: [unevenSeparators],
  }),
  word('title-on-two-lines', {
    about: 'The title on two lines, with the words in another order',
    report: 'sample-water-bureau/2025',
    damages: [titleOnTwoLines],
  }),
  word('weights-in-groups', {
    about: 'Weights behind the names of groups: 产出(50)',
    report: 'sample-tourism-bureau/2022',
    print: { groupWeights: 'brackets' },
  }),
  word('levels-once', {
    about: 'Level 1 and 2 given once, without merged cells',
    report: 'sample-ecology-bureau/2021',
    print: { levels: 'once' },
  }),
  word('levels-repeated', {
    about: 'Level 1 and 2 in each row; weights as （50分）',
    report: 'sample-data-bureau/2025',
    print: { levels: 'repeated', groupWeights: 'points' },
  }),
  word('empty-paragraphs', {
    about: 'Empty paragraphs between all blocks',
    report: 'sample-education-bureau/2024',
    damages: [emptyParagraphs],
  }),
  bold('lost-first-characters', {
    about: 'The first character of paragraphs is lost',
    report: 'sample-health-commission/2023',
    damages: [lostFirstCharacters],
  }),
  word('spaces', {
    about: 'Spaces between characters and digits and inside words',
    report: 'sample-foreign-affairs-office/2022',
    damages: [spaces],
  }),
  word('page-numbers', {
    about: 'Page numbers between and inside paragraphs',
    report: 'sample-culture-and-tourism-bureau/2024',
    damages: [pageNumbers],
  }),
  word('form-leftovers', {
    about: 'Hints of a form that nobody took out',
    report: 'sample-civil-affairs-bureau/2021',
    damages: [formLeftovers],
  }),
  word('short-names', {
    about: 'The department by its short name; the head block as lines with square brackets',
    report: 'sample-data-bureau/2024',
    print: { calledItself: 'short', headBlock: 'lines' },
    damages: [documentBrackets('[', ']')],
  }),
  word('thick-brackets', {
    about: 'Document number in 【】',
    report: 'sample-city-library/2022',
    print: { headBlock: 'lines' },
    damages: [documentBrackets('【', '】')],
  }),
  word('persons', {
    about: 'Persons, telephone numbers and addresses on the cover and at the end',
    report: 'sample-civil-affairs-bureau/2023',
    damages: [signatures],
  }),
  word('traditional', {
    about: 'Traditional characters of a mirror',
    report: 'sample-ecology-bureau/2023',
    damages: [traditional],
  }),
  word('broken-heads', {
    about: 'Line breaks inside the heads of columns; a note under the table',
    report: 'sample-culture-bureau/2021',
    damages: [brokenHeads, footNotes],
  }),
  word('annexes-absent', {
    about: 'The annexes are named but not in the document',
    report: 'sample-education-bureau/2022',
    print: { tables: [] },
  }),
  word('only-annexes', {
    about: 'Nothing but the annexes, without cover and text',
    report: 'sample-transport-bureau/2025',
    print: { cover: false, text: false, contents: 'none', annexOne: ALL_COLUMNS },
  }),
];

import type { ReportFile } from '../../../src/reading/read-report.ts';
import { printAnnexOne } from './print-annex-one.ts';
import { printAnnexTwo } from './print-annex-two.ts';
import { MADE_UP_PERSONS, printCover, printHeadBlock, type CoverPersons } from './print-cover.ts';
import { printBudgetSentence, printScoreSentence, printStaffingSentence } from './print-sentences.ts';
import { printSources, printStaffing, printThreePublic } from './print-small-tables.ts';
import { USUAL_PRINT, type PrintOptions } from './print-options.ts';
import { printProse } from './print-prose.ts';
import {
  toParagraph,
  type PrintedBlock,
  type PrintedReport,
  type PrintedTable,
  type Says,
} from './printed-report.ts';

/** Prints a report as a department would, with its cover, contents, text and annexes. */
export function printReport(
  report: ReportFile,
  given: Partial<PrintOptions> = {},
  persons: CoverPersons = MADE_UP_PERSONS,
): PrintedReport {
  const options = { ...USUAL_PRINT, ...given };
  const text = options.text ? printText(report, options) : [];
  const covered = options.cover ? printCover(report, options, persons) : [];
  const title = options.cover ? [] : printCover(report, options, persons).slice(0, 1);
  return {
    report,
    blocks: [
      ...printHeadBlock(report, options),
      ...covered,
      ...(options.text ? printContents(text, options.contents) : []),
      ...title,
      ...text,
      ...printTables(report, options),
    ],
    persons: options.cover ? Object.values(persons) : [],
  };
}

/** Words of the headings behind which the usual sentences stand. */
const SENTENCES = [
  { after: /内设机构/, print: (report: ReportFile) => printStaffingSentence(report), staffing: true },
  { after: /预算安排/, print: printBudgetSentence, staffing: false },
  { after: /^评价结果/, print: (report: ReportFile) => printScoreSentence(report), staffing: false },
] as const;

function printText(report: ReportFile, options: PrintOptions): readonly PrintedBlock[] {
  const annexes = report.input.annexes.map(({ number, title }) => `${number}.${title.zh ?? ''}`);
  return [
    ...printProse(callItself(report, options)).flatMap((block): readonly PrintedBlock[] => {
      const sentence = SENTENCES.find(({ after }) => block.title !== undefined && after.test(block.title));
      if (!sentence) return [block];
      if (!sentence.staffing || options.staffing === 'sentence')
        return [block, sentence.print(report, options)];
      return [block, ...printStaffing(report.input)];
    }),
    toParagraph('body', `附表：${annexes.join('　')}`),
  ];
}

/** The text with the department's full name in place of its short one, or the other way round. */
function callItself({ source, input }: ReportFile, { calledItself }: PrintOptions): string {
  const full = input.disclosure?.issuer?.zh;
  if (calledItself === 'full' || full === undefined) return source.body;
  return source.body.replaceAll(full, full.replace(/^示例市/, '市'));
}

function printContents(
  text: readonly PrintedBlock[],
  filled: PrintOptions['contents'],
): readonly PrintedBlock[] {
  if (filled === 'none') return [];
  const headings = text.flatMap((block) => (block.kind === 'paragraph' && block.depth ? [block] : []));
  const fill = filled === 'tabs' ? '\t' : '…………………………';
  return [
    toParagraph('contents', '目　　录'),
    ...headings.map(({ text: heading, depth }, at) =>
      toParagraph('contents', `${heading}${fill}${1 + Math.floor(at / 3)}`, depth ? { depth } : {}),
    ),
  ];
}

function printTables({ input }: ReportFile, options: PrintOptions): readonly PrintedBlock[] {
  const [first, second] = input.annexes.map(({ title }) => title.zh);
  const { unit } = input.budget;
  const printed = {
    'annex-1': () =>
      captioned(first ?? '预算安排及执行情况表', 1, printAnnexOne(input, options), options, unit),
    'annex-2': () => captioned(second ?? '绩效评价指标表', 2, printAnnexTwo(input, options), options),
    sources: () => captioned('资金来源情况表', 3, printSources(input, options), options, unit),
    'three-public': () =>
      captioned('“三公”经费支出情况表', 4, printThreePublic(input, options), options, unit),
  };
  return options.tables.flatMap((name) => printed[name]());
}

function captioned(
  title: string,
  number: number,
  table: PrintedTable,
  options: PrintOptions,
  unit?: string,
): readonly PrintedBlock[] {
  const { sheet, name } = table;
  const own =
    name === 'annex-1' || name === 'three-public' || name === 'sources' ? options.units[name] : undefined;
  const noted = unit !== undefined && options.unitAt === 'note';
  return [
    toParagraph('caption', `附表${number}`, { sheet, says: own ? [] : unitSaid(unit, options) }),
    toParagraph('caption', title, { sheet }),
    ...(noted ? [toParagraph('note', `金额单位：${own ?? unit}`, { sheet })] : []),
    table,
  ];
}

/** Without the budget sentence, nothing but the tables tells the unit; some do not. */
function unitSaid(unit: string | undefined, { text, unitAt }: PrintOptions): readonly Says[] {
  if (text || unit === undefined) return [];
  return [{ path: 'budget.unit', value: unit, need: unitAt === 'nowhere' ? 'absent' : 'must' }];
}

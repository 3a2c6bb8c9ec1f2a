import type { ReportKind } from '../../../vocabulary/report-kinds.ts';
import { readYear } from '../../values/read-date.ts';
import { readLabelledLine } from './labels.ts';
import type { TidyBlock, TidyParagraph } from './text-node.ts';

/** Longest title met is half of this. */
const LONGEST_TITLE = 80;

const TITLE =
  /(?:绩效|整体支出|预算执行|决算|自评|项目支出).*(?:报告|自评表|评价表|情况说明|说明|公开)(?:[（(].{1,20}[）)])?$|(?:评价|自评|整改)报告$/;

/** A report's title, and the paragraphs that print it. */
export interface FoundTitle {
  readonly text: string;
  readonly blocks: readonly TidyParagraph[];
}

/** The first lines that read like a title; a title that the cover breaks in two is joined. */
export function findTitle(blocks: readonly TidyBlock[]): FoundTitle | undefined {
  const paragraphs = blocks.filter((block) => block.kind === 'paragraph').slice(0, 40);
  for (const [at, paragraph] of paragraphs.entries()) {
    const text = squeeze(paragraph.text);
    if (!TITLE.test(text) || text.length > LONGEST_TITLE || /[。；]/.test(text)) continue;
    const previous = paragraphs[at - 1];
    const isSecondHalf =
      previous !== undefined &&
      readYear(text) === undefined &&
      readYear(previous.text) !== undefined &&
      readLabelledLine(previous.written).length === 0 &&
      previous.text.length <= LONGEST_TITLE / 2 &&
      !/[。；：:]/.test(previous.text);
    return isSecondHalf
      ? { text: `${squeeze(previous.text)}${text}`, blocks: [previous, paragraph] }
      : { text, blocks: [paragraph] };
  }
  return undefined;
}

/** What kind of report a title names; the text may correct it. */
export function kindOfTitle(title: string): ReportKind {
  if (/整改/.test(title)) return 'correction';
  if (/项目(?:支出)?(?:绩效)?(?:自评|评价)/.test(title)) return 'project-self-evaluation';
  if (/自评表|评价表/.test(title)) return 'self-evaluation-form';
  if (/决算/.test(title)) return 'final-accounts-section';
  if (/自评/.test(title)) return 'self-evaluation';
  if (/财政(?:重点)?(?:绩效)?评价/.test(title)) return 'finance-evaluation';
  if (/第三方/.test(title)) return 'third-party-evaluation';
  if (/部门评价/.test(title)) return 'department-evaluation';
  return 'self-evaluation';
}

/** A text without its spaces. */
export function squeeze(text: string): string {
  return text.replace(/\s+/g, '');
}

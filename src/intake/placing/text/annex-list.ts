import type { SourcePlace } from '../../source-document.ts';
import { readHeading } from '../../values/read-heading.ts';
import type { TidyBlock, TidyParagraph } from './text-node.ts';

/** An annex that the report lists at its end. */
export interface ListedAnnex {
  readonly number: number;
  readonly title: string;
  readonly place: SourcePlace;
}

/** The list of annexes, and the paragraphs that make it up. */
export interface AnnexList {
  readonly annexes: readonly ListedAnnex[];
  readonly blocks: ReadonlySet<TidyBlock>;
}

const HEAD = /^附\s*[件表]\s*[：:]\s*(.*)$/;
const NUMBERED = /^附\s*[件表]\s*(\d{1,2}|[一二三四五六七八九十])\s*[：:.．、]?\s*(.+)$/;

/** Finds `附表：1. …表` and the numbered lines below it, and lines `附表2：…` that name a table. */
export function findAnnexList(blocks: readonly TidyBlock[]): AnnexList {
  const annexes: ListedAnnex[] = [];
  const found = new Set<TidyBlock>();
  let inList = false;
  for (const block of blocks) {
    if (block.kind === 'table') {
      inList = false;
      continue;
    }
    const annex = annexOf(block, inList);
    inList = annex !== undefined || (HEAD.test(block.text) && HEAD.exec(block.text)?.[1] === '');
    if (!inList) continue;
    found.add(block);
    if (annex && !annexes.some(({ number }) => number === annex.number)) annexes.push(annex);
  }
  return { annexes, blocks: found };
}

function annexOf({ text, place }: TidyParagraph, inList: boolean): ListedAnnex | undefined {
  const listed = HEAD.exec(text)?.[1] ?? (inList ? text : undefined);
  const numbered = NUMBERED.exec(text);
  if (numbered) {
    const [, number = '', title = ''] = numbered;
    return isTitle(title) ? { number: numberOf(number), title: withoutMarks(title), place } : undefined;
  }
  if (listed === undefined || listed === '') return undefined;
  const heading = readHeading(listed);
  const title = heading?.title ?? listed;
  return isTitle(title) ? { number: heading?.ordinal ?? 1, title: withoutMarks(title), place } : undefined;
}

function isTitle(text: string): boolean {
  return text.length <= 60 && /[表告系单书]》?$/.test(text) && !/[。；]/.test(text);
}

function withoutMarks(title: string): string {
  return title.replace(/^《(.*)》$/, '$1').trim();
}

function numberOf(text: string): number {
  return /^\d/.test(text) ? Number(text) : '零一二三四五六七八九十'.indexOf(text);
}

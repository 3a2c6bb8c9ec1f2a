import type { SourceTable } from '../../source-document.ts';
import { readHeading } from '../../values/read-heading.ts';
import { readMoneyUnit } from '../../values/read-money-unit.ts';
import type { TidyBlock } from './text-node.ts';

/** Longest line above a table that is its title or note. */
const LONGEST_CAPTION = 48;

const ANNEX = /^附\s*[表件]\s*(\d{1,2}|[一二三四五六七八九十])?\s*[：:.．、]?\s*(.*)$/;
const CAPTION = /(?:表|情况|明细|汇总)(?:[（(].{1,12}[）)])?$|^公开\d+表|^(?:编制|填报)单位/;

/** What the lines right above a table call it. */
export interface AnnexCaption {
  readonly number: number;
  readonly title: string;
}

/** Whether a line reads like the title of a table, the number of an annex or the note of a unit. */
export function isCaption(text: string): boolean {
  if (text.length > LONGEST_CAPTION || /[。；]/.test(text)) return false;
  return ANNEX.test(text) || CAPTION.test(text) || readMoneyUnit(text) !== undefined;
}

/** Titles and notes that stand right above tables, each with its table, from the top down. */
export function findCaptions(blocks: readonly TidyBlock[]): ReadonlyMap<SourceTable, readonly TidyBlock[]> {
  const found = new Map<SourceTable, readonly TidyBlock[]>();
  let above: TidyBlock[] = [];
  for (const block of blocks) {
    if (block.kind === 'table') {
      found.set(block, above);
      above = [];
    } else if (isCaption(block.text)) above.push(block);
    else above = [];
  }
  return found;
}

/** Number and title of an annex from the lines above its table. */
export function readAnnexCaption(captions: readonly string[]): AnnexCaption | undefined {
  const at = captions.findIndex((text) => ANNEX.exec(text)?.[1] !== undefined);
  const [, number, rest = ''] = ANNEX.exec(captions[at] ?? '') ?? [];
  if (number === undefined) return undefined;
  const title =
    rest !== ''
      ? rest
      : captions
          .slice(at + 1)
          .find((text) => readMoneyUnit(text) === undefined && readHeading(text) === undefined);
  return title === undefined ? undefined : { number: numberOf(number), title };
}

function numberOf(text: string): number {
  return /^\d/.test(text) ? Number(text) : '零一二三四五六七八九十'.indexOf(text);
}

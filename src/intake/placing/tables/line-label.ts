import { readHeading } from '../../values/read-heading.ts';
import { tidyText } from '../../values/tidy-text.ts';
import { AMOUNT_ITEMS, type AmountItem } from './amount-items.ts';
import type { GridCell } from './grid.ts';
import { toLabelText } from './label-text.ts';
import { findMeaning, type Recognised } from './meaning.ts';

/** The label of a row of amounts, taken apart. */
export interface LineLabel {
  readonly cell: GridCell;
  /** The name without its number and 其中. */
  readonly name: string;
  /** The name's words, for comparing. */
  readonly words: string;
  readonly item?: Recognised<AmountItem>;
  /** Depth of its number: 1 一、 2 （一） 3 1. 4 （1） 5 ①. */
  readonly depth?: number;
  /** Spaces before it; a wide one counts as two. */
  readonly indent: number;
  /** It begins with 其中. */
  readonly ofWhich: boolean;
}

const OF_WHICH = /^[#＃]?\s*其\s*中\s*[：:]?\s*/;

/** Takes the label of a row of amounts apart. */
export function readLineLabel(cell: GridCell): LineLabel {
  const spaces = /^[\s\u3000]*/.exec(cell.text)?.[0] ?? '';
  const first = cell.text.trim();
  const outer = readHeading(first);
  const rest = outer?.title ?? first;
  const ofWhich = OF_WHICH.test(rest);
  const heading = ofWhich ? readHeading(rest.replace(OF_WHICH, '')) : outer;
  const name = tidyText(heading?.title ?? rest.replace(OF_WHICH, '')).replace(/[：:]$/, '');
  const { words } = toLabelText(name);
  const item = findMeaning(words, AMOUNT_ITEMS);
  return {
    cell,
    name,
    words,
    ...(item === undefined ? {} : { item }),
    ...(heading === undefined ? {} : { depth: heading.depth }),
    indent: spaces.replaceAll('\u3000', '  ').length,
    ofWhich,
  };
}

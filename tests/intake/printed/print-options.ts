import type { MoneyUnit } from '../../../src/vocabulary/money-units.ts';
import type { PrintedCell, Says } from './printed-report.ts';

/** Columns of annex 1. */
export type AnnexOneColumn =
  | 'name'
  | 'initial'
  | 'increase'
  | 'decrease'
  | 'adjusted'
  | 'executed'
  | 'executionRate'
  | 'lastYear'
  | 'remark';

/** Columns of annex 2. */
export type AnnexTwoColumn =
  | 'level1'
  | 'level2'
  | 'level3'
  | 'comparator'
  | 'target'
  | 'actual'
  | 'unit'
  | 'weight'
  | 'score'
  | 'deviation'
  | 'number'
  | 'completion';

/** How a report is printed; departments differ in all of this. */
export interface PrintOptions {
  /** The cover: lines with unit, persons and date of filing. */
  readonly cover: boolean;
  /** How the date of filing is written. */
  readonly date: (iso: string) => string;
  /** Table of contents, its lines filled with dots or a tab. */
  readonly contents: 'leaders' | 'tabs' | 'none';
  /** Head block of the disclosure page. */
  readonly headBlock: 'table' | 'lines' | 'none';
  /** The text of the report; without it only the tables are printed. */
  readonly text: boolean;
  readonly staffing: 'sentence' | 'table';
  /** Which tables there are. */
  readonly tables: readonly ('annex-1' | 'annex-2' | 'three-public' | 'sources')[];
  /** How rows of annex 1 show what they belong to. */
  readonly lineNames: 'indented' | 'numbered' | 'class-column' | 'among';
  readonly annexOne: readonly AnnexOneColumn[];
  /** Two rows of heads over annex 1, the upper one merged over several columns. */
  readonly groupedHeads: boolean;
  readonly annexTwo: readonly AnnexTwoColumn[];
  /** Level 1 and 2 given once in a merged cell, once in a cell of its own, or in each row. */
  readonly levels: 'merged' | 'once' | 'repeated';
  /** Weight of a group behind its name: 产出(50). */
  readonly groupWeights: 'none' | 'brackets' | 'points';
  /** ≥, 不少于, 及以上, or 达到 whatever the comparator is. */
  readonly comparators: 'signs' | 'words' | 'after' | 'reach';
  /** Where the unit of a table's amounts is written. */
  readonly unitAt: 'note' | 'header' | 'cell' | 'nowhere';
  /** Unit of a table's amounts, where it is not the report's. */
  readonly units: Readonly<Partial<Record<'annex-1' | 'three-public' | 'sources', MoneyUnit>>>;
  /** How an amount is written in text and in cells. */
  readonly amount: (digits: string) => string;
  /** How spreadsheets keep amounts: as numbers or as text. */
  readonly amountCells: 'number' | 'text';
  /** What a cell without an amount holds. */
  readonly blank: string;
  /** Last change to each cell of a figure, where a case needs it. */
  readonly cell: (cell: PrintedCell, says: Says) => PrintedCell;
  /** How the department calls itself in the text. */
  readonly calledItself: 'full' | 'short';
}

/** The usual print. */
export const USUAL_PRINT: PrintOptions = {
  cover: true,
  date: (iso) => {
    const [year, month, day] = iso.split('-');
    return `${year ?? ''} 年 ${month ?? ''} 月 ${day ?? ''} 日`;
  },
  contents: 'leaders',
  headBlock: 'none',
  text: true,
  staffing: 'sentence',
  tables: ['annex-1', 'annex-2', 'sources', 'three-public'],
  lineNames: 'indented',
  annexOne: ['name', 'initial', 'increase', 'decrease', 'adjusted', 'executed', 'executionRate'],
  groupedHeads: false,
  annexTwo: ['level1', 'level2', 'level3', 'target', 'actual', 'weight', 'score', 'deviation'],
  levels: 'merged',
  groupWeights: 'none',
  comparators: 'signs',
  unitAt: 'note',
  units: {},
  amount: (digits) => digits,
  amountCells: 'number',
  blank: '',
  cell: (cell) => cell,
  calledItself: 'full',
};

import type {
  PrintedBlock,
  PrintedCell,
  PrintedParagraph,
  PrintedReport,
  PrintedTable,
  Says,
} from '../printed/printed-report.ts';

/** What happens to a report between the department and the file that is imported. */
export type Damage = (printed: PrintedReport) => PrintedReport;

/** Changes blocks; a block may become several or none. */
export function onBlocks(change: (block: PrintedBlock, at: number) => readonly PrintedBlock[]): Damage {
  return (printed) => ({ ...printed, blocks: printed.blocks.flatMap(change) });
}

/** Changes paragraphs. */
export function onParagraphs(
  change: (paragraph: PrintedParagraph) => PrintedParagraph | readonly PrintedParagraph[],
): Damage {
  return onBlocks((block) => (block.kind === 'paragraph' ? [change(block)].flat() : [block]));
}

/** Changes tables. */
export function onTables(change: (table: PrintedTable) => PrintedTable | readonly PrintedBlock[]): Damage {
  return onBlocks((block) => (block.kind === 'table' ? [change(block)].flat() : [block]));
}

/** Changes the cells that no other covers; `row` and `column` count from 0, heads included. */
export function onCells(change: (cell: PrintedCell, at: CellPlace) => PrintedCell): Damage {
  return onTables((table) => ({
    ...table,
    rows: table.rows.map(({ cells, hidden }, row) => ({
      hidden,
      cells: cells.map((cell, column) =>
        cell.covered ? cell : change(cell, { table, row, column, isHead: row < table.headRows }),
      ),
    })),
  }));
}

/** Where a cell stands. */
export interface CellPlace {
  readonly table: PrintedTable;
  readonly row: number;
  readonly column: number;
  readonly isHead: boolean;
}

/** Changes what the words of a report say, in paragraphs and cells alike. */
export function onSays(change: (said: Says) => Says): Damage {
  return onBlocks((block): readonly PrintedBlock[] =>
    block.kind === 'paragraph'
      ? [{ ...block, says: block.says.map(change) }]
      : [
          {
            ...block,
            rows: block.rows.map((row) => ({
              ...row,
              cells: row.cells.map((cell) => ({ ...cell, says: cell.says.map(change) })),
            })),
          },
        ],
  );
}

/** Several damages, one after another. */
export function after(...damages: readonly Damage[]): Damage {
  return (printed) => damages.reduce((one, damage) => damage(one), printed);
}

/** A value that an importer need not find, because damage hides it. */
export function softened(said: Says): Says {
  return said.need === 'must' ? { ...said, need: 'may' } : said;
}

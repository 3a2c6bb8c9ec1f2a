import type { AccountEntry } from '../../account/account.ts';
import type { SourceCell, SourceTable } from '../../source-document.ts';
import { readLabel } from './labels.ts';
import { withoutPersons } from './persons.ts';
import type { TextNode } from './text-node.ts';

/** Text without contact details of persons, and what was taken out of it. */
export interface ClearedText {
  readonly nodes: readonly TextNode[];
  readonly taken: readonly AccountEntry[];
}

/** Takes names behind their labels, telephone numbers and mailboxes out of text and tables. */
export function clearPersons(nodes: readonly TextNode[]): ClearedText {
  const taken: AccountEntry[] = [];
  const cleared = nodes.flatMap((node): readonly TextNode[] => {
    if (node.kind === 'table') return [{ ...node, table: clearTable(node.table, taken) }];
    const { text, taken: found } = withoutPersons(node.text);
    taken.push(...found.map((words) => ({ as: 'personal' as const, text: words, place: node.place })));
    return text === '' ? [] : [{ ...node, text }];
  });
  return { nodes: cleared, taken };
}

function clearTable(table: SourceTable, taken: AccountEntry[]): SourceTable {
  return { ...table, rows: table.rows.map((row) => clearRow(row, taken)) };
}

/** Empties a label of a person and the cell behind it. */
function clearRow(row: readonly SourceCell[], taken: AccountEntry[]): readonly SourceCell[] {
  let isPerson = false;
  return row.map((cell) => {
    const isLabel = readLabel(cell.text) === 'person';
    const isNamed = isPerson && !isLabel && cell.text !== '' && readLabel(cell.text) === undefined;
    const found = isLabel || isNamed ? { text: '', taken: [cell.text] } : withoutPersons(cell.text);
    if (isNamed && cell.covered === undefined) isPerson = false;
    if (isLabel) isPerson = true;
    if (cell.covered === undefined)
      taken.push(...found.taken.map((text) => ({ as: 'personal' as const, text, place: cell.place })));
    return { ...cell, text: found.text };
  });
}

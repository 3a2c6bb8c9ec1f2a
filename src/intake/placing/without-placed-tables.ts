import type { AccountEntry } from '../account/account.ts';
import type { SourceTable } from '../source-document.ts';
import { isCaption, readAnnexCaption, type AnnexCaption } from './text/table-captions.ts';
import type { TextNode } from './text/text-node.ts';

/** A text without the tables that the frontmatter took, and without the lines that announced them. */
export interface RemainingText {
  readonly nodes: readonly TextNode[];
  /** Titles and notes of the tables taken. */
  readonly captions: readonly AccountEntry[];
  /** Annexes that these titles name. */
  readonly annexes: readonly AnnexCaption[];
}

/** Takes placed tables out of a text, with the titles, numbers and notes right above them. */
export function withoutPlacedTables(
  nodes: readonly TextNode[],
  placed: ReadonlySet<SourceTable>,
): RemainingText {
  const kept: TextNode[] = [];
  const captions: AccountEntry[] = [];
  const annexes: AnnexCaption[] = [];
  for (const node of nodes) {
    if (node.kind !== 'table' || !placed.has(node.table)) {
      kept.push(node);
      continue;
    }
    const above: string[] = [];
    for (let last = kept.at(-1); last && last.kind !== 'table' && isCaption(last.text); last = kept.at(-1)) {
      kept.pop();
      above.unshift(last.text);
      captions.push({ as: 'table', text: last.text, place: last.place });
    }
    const annex = readAnnexCaption(above);
    if (annex) annexes.push(annex);
  }
  return { nodes: kept, captions, annexes };
}

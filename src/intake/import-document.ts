import type { DepartmentInput } from '../schema/department.ts';
import type { ReportInput } from '../schema/report.ts';
import type { MoneyUnit } from '../vocabulary/money-units.ts';
import type { AccountEntry } from './account/account.ts';
import { accountForOmitted, accountForTable, accountForUnread } from './account/source-words.ts';
import type { PlacedValue } from './draft/draft.ts';
import { mergeValues } from './draft/merge-values.ts';
import { placeTables, type TableInContext } from './placing/tables/place-tables.ts';
import { findAnnexList } from './placing/text/annex-list.ts';
import { clearPersons } from './placing/text/clear-persons.ts';
import { findContentsList } from './placing/text/contents-list.ts';
import { outlineBlocks } from './placing/text/outline-blocks.ts';
import { findPossibleNames } from './placing/text/persons.ts';
import { readFrontBlocks } from './placing/text/front-blocks.ts';
import { findTitle, kindOfTitle } from './placing/text/read-title.ts';
import { placeTextFigures } from './placing/text/text-figures.ts';
import type { TextNode, TidyBlock } from './placing/text/text-node.ts';
import { tidyBlocks } from './placing/text/tidy-blocks.ts';
import { joinCutTables } from './placing/join-tables.ts';
import { mergeAnnexes, type Annex } from './placing/merge-annexes.ts';
import { unplacedRows } from './placing/unplaced-rows.ts';
import { withoutPlacedTables } from './placing/without-placed-tables.ts';
import type { SourceDocument } from './source-document.ts';

/** What is known of a report before its document is read. */
export interface ImportContext {
  readonly department: Pick<DepartmentInput, 'name' | 'shortName' | 'aliases'>;
  readonly year: number;
  /** Unit of amounts for which the document names none. */
  readonly unit?: MoneyUnit;
  /** Last year's report: ids of lines and indicators are taken over by name. */
  readonly lastYear?: ReportInput;
}

/** A document read into the parts of a report. */
export interface ImportedReport {
  readonly title: string | undefined;
  readonly kind: ReportInput['kind'];
  /** Unit of all amounts; undefined when neither document nor context name one. */
  readonly unit: MoneyUnit | undefined;
  readonly values: readonly PlacedValue[];
  readonly annexes: readonly Annex[];
  /** The text in its order. */
  readonly nodes: readonly TextNode[];
  /** What found no place: it is kept at the end of the draft. */
  readonly unplaced: readonly TextNode[];
  /** Words that the draft does not hold, and why. */
  readonly account: readonly AccountEntry[];
  /** Names in the text that may be those of persons. */
  readonly possibleNames: readonly string[];
}

/** Reads a document into a report: what is told by labels and headers becomes fields, the rest stays text. */
export function importDocument(document: SourceDocument, context: ImportContext): ImportedReport {
  const blocks = tidyBlocks(joinCutTables(document.blocks));
  const contents = findContentsList(blocks);
  const title = findTitle(blocks.filter((block) => !contents.has(block)));
  const annexList = findAnnexList(blocks.filter((block) => !contents.has(block)));
  const front = readFrontBlocks(
    blocks.filter((block) => !contents.has(block) && !annexList.blocks.has(block)),
    title,
    context.department,
  );
  const outlined = outlineBlocks(front.rest);
  const figures = placeTextFigures(outlined.nodes, context);
  const inContext = tablesInContext(outlined.nodes);
  const unit = figures.unit ?? context.unit;
  const tables = placeTables(inContext, {
    year: context.year,
    ...(unit === undefined ? {} : { unit }),
    ...(context.lastYear === undefined ? {} : { lastYear: context.lastYear }),
  });
  const placed = new Map(
    tables.tables.filter(({ use }) => use !== 'none').map((table) => [table.table, table]),
  );
  const { nodes, captions, annexes } = withoutPlacedTables(outlined.nodes, new Set(placed.keys()));
  const cleared = clearPersons(nodes);
  const left = unplacedRows([...placed.values()]);
  const clearedLeft = clearPersons([...front.unplaced, ...left]);
  return {
    title: title?.text,
    kind: kindOfTitle(title?.text ?? ''),
    unit: unit ?? tables.unit,
    values: mergeValues([front.values, tables.values, figures.values]),
    annexes: mergeAnnexes(annexList.annexes, annexes, tables.tables),
    nodes: cleared.nodes,
    unplaced: clearedLeft.nodes,
    account: [
      ...accountForOmitted(document),
      ...wordsOf(
        blocks.filter((block) => contents.has(block)),
        'contents',
      ),
      ...wordsOf(
        blocks.filter((block) => annexList.blocks.has(block)),
        'read',
      ),
      ...front.account,
      ...outlined.numbers.map(({ node, written }) => ({
        as: node.kind === 'heading' ? ('heading' as const) : ('number' as const),
        text: written,
        place: node.place,
      })),
      ...captions,
      ...[...placed.keys()].flatMap(accountForTable),
      ...[...placed.values()].flatMap(accountForUnread),
      ...cleared.taken,
      ...clearedLeft.taken,
    ],
    possibleNames: findPossibleNames(
      cleared.nodes.map((node) => ('text' in node ? node.text : '')).join('\n'),
    ),
  };
}

/** Each table with the headings above it and the paragraphs right before it. */
function tablesInContext(nodes: readonly TextNode[]): readonly TableInContext[] {
  const tables: TableInContext[] = [];
  let path: { depth: number; text: string }[] = [];
  let before: string[] = [];
  for (const node of nodes) {
    if (node.kind === 'table') {
      tables.push({ table: node.table, headings: path.map(({ text }) => text), before });
      before = [];
    } else if (node.kind === 'heading') {
      path = [...path.filter(({ depth }) => depth < node.depth), node];
      before = [];
    } else before = [...before.slice(-3), node.text];
  }
  return tables;
}

function wordsOf(blocks: readonly TidyBlock[], as: AccountEntry['as']): readonly AccountEntry[] {
  return blocks.flatMap((block) =>
    block.kind === 'paragraph' ? [{ as, text: block.text, place: block.place }] : [],
  );
}

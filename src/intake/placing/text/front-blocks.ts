import type { DepartmentInput } from '../../../schema/department.ts';
import type { AccountEntry } from '../../account/account.ts';
import type { PlacedValue } from '../../draft/draft.ts';
import { readDate } from '../../values/read-date.ts';
import { readHeading } from '../../values/read-heading.ts';
import { readLabelledLine, type LabelledText } from './labels.ts';
import { placeLabelled } from './place-labelled.ts';
import { squeeze, type FoundTitle } from './read-title.ts';
import { findCaptions } from './table-captions.ts';
import type { TextNode, TidyBlock, TidyParagraph } from './text-node.ts';

/** A labelled text longer than this is a paragraph of the report. */
const LONGEST_LABELLED = 80;
/** A paragraph of a cover is shorter; longer ones belong to the text. */
const LONGEST_COVER_LINE = 40;

/** What covers, head blocks and signatures say, and what is left for the text. */
export interface FrontBlocks {
  readonly values: readonly PlacedValue[];
  readonly account: readonly AccountEntry[];
  readonly rest: readonly TidyBlock[];
  /** Lines of the cover that say nothing known. */
  readonly unplaced: readonly TextNode[];
}

/** Reads labelled lines wherever they stand, and the lines around them that repeat title, name and date. */
export function readFrontBlocks(
  blocks: readonly TidyBlock[],
  title: FoundTitle | undefined,
  department: Pick<DepartmentInput, 'name' | 'shortName' | 'aliases'>,
): FrontBlocks {
  const values: PlacedValue[] = [];
  const account: AccountEntry[] = [];
  const rest: TidyBlock[] = [];
  const unplaced: TextNode[] = [];
  const firstHeading = blocks.findIndex(isTextBegun);
  const names = namesOf(department);
  const captions = new Set([...findCaptions(blocks).values()].flat());
  blocks.forEach((block, at) => {
    if (block.kind === 'table' || (captions.has(block) && !title?.blocks.includes(block))) {
      rest.push(block);
      return;
    }
    const labelled = readLabelledLine(block.written);
    const isEdge = at < firstHeading || at >= blocks.length - 3;
    if (title?.blocks.includes(block) || (isEdge && isRepeated(block, title, names))) {
      account.push({
        as: title?.blocks[0] === block ? 'read' : 'repeated',
        text: block.text,
        place: block.place,
      });
    } else if (
      labelled.length > 0 &&
      labelled.every(({ text }) => text.length <= LONGEST_LABELLED && !text.includes('。'))
    ) {
      values.push(...labelled.flatMap((one) => placeLabelled(one, block.place)));
      account.push(...labelled.map((one) => accountFor(one, block)));
    } else if (
      isEdge &&
      readDate(block.text) &&
      /^[^\p{Script=Han}]*[\d〇零一二三四五六七八九十年月日\s]+$/u.test(block.text)
    ) {
      values.push(...placeLabelled({ as: 'filed', text: block.text }, block.place).map(asLikely));
      account.push({ as: 'read', text: block.text, place: block.place });
    } else if (at < firstHeading && block.text.length <= LONGEST_COVER_LINE && !/[。；]/.test(block.text)) {
      unplaced.push({ kind: 'paragraph', text: block.text, place: block.place });
    } else rest.push(block);
  });
  return { values, account, rest, unplaced };
}

function isTextBegun(block: TidyBlock): boolean {
  if (block.kind === 'table') return true;
  const heading = readHeading(block.text);
  return (heading !== undefined && heading.depth <= 2) || block.text.length > LONGEST_LABELLED;
}

/** The title once more, or a part of it, or the department's name, or the date of a signature. */
function isRepeated(
  { text }: TidyParagraph,
  title: FoundTitle | undefined,
  names: ReadonlySet<string>,
): boolean {
  const plain = squeeze(text).replace(/[（(](?:公章|盖章|章)[）)]/g, '');
  return names.has(plain) || (title !== undefined && plain.length >= 4 && title.text.includes(plain));
}

function namesOf({
  name,
  shortName,
  aliases,
}: Pick<DepartmentInput, 'name' | 'shortName' | 'aliases'>): ReadonlySet<string> {
  return new Set(
    [...Object.values(name), ...Object.values(shortName), ...aliases].flatMap((text) =>
      text ? [squeeze(text)] : [],
    ),
  );
}

function accountFor({ as, written }: LabelledText, { place }: TidyParagraph): AccountEntry {
  return { as: as === 'person' ? 'personal' : 'read', text: written, place };
}

/** A date without a label is probably that of filing. */
function asLikely(value: PlacedValue): PlacedValue {
  return { ...value, confidence: 'likely', reservations: [...value.reservations, 'label-alike'] };
}

import { blockDigestOf } from '../markdown/block-digest.ts';
import type { TextBlock } from '../markdown/blocks.ts';
import { findUntranslated, toUntranslated } from '../markdown/untranslated.ts';
import type { TranslationStatus } from '../vocabulary/report-kinds.ts';
import type { BlockStatus } from '../vocabulary/translation.ts';
import { formatBlockRecord, type WrittenRecords } from './block-record.ts';
import { valuesIn } from './figures/compare-figures.ts';
import type { Remembered } from './memory.ts';
import { splice, type Splice } from './splice.ts';
import type { BlockedText, BlockStanding, Standing } from './standing.ts';
import { toWrittenBlock } from './written-block.ts';

/** Words for a block that come from outside. */
export interface BlockChange {
  readonly text: string;
  readonly status: TranslationStatus;
}

/** One block of a translation as it will stand in its file. */
export interface ComposedBlock {
  readonly source: TextBlock;
  /** The translated words; undefined where the original's stand in their place. */
  readonly text: string | undefined;
  readonly status: BlockStatus;
  /** Digest of the block that the words translate; undefined where nobody can tell. */
  readonly translated: string | undefined;
  readonly outdated: boolean;
  /** Where new words were taken from. */
  readonly remembered?: Remembered['from'];
}

/** What is done to a translation besides keeping it. */
export interface Treatment {
  /** Words from outside, by the id of the original's block. */
  readonly changes: ReadonlyMap<string, BlockChange>;
  /** Ids of blocks that a person declares to be of the present text. */
  readonly confirmed: ReadonlySet<string>;
  /** Words for a block that has none. */
  readonly remember: (block: TextBlock) => Remembered | undefined;
}

/** The blocks of a translation after a treatment, one for each of {@link Standing.blocks}. */
export function composeBlocks(
  standing: readonly BlockStanding[],
  { changes, confirmed, remember }: Treatment,
): readonly ComposedBlock[] {
  return standing.map(({ source, target, status, translated, outdated }): ComposedBlock => {
    const present = blockDigestOf(source.text);
    const change = changes.get(source.id);
    if (change) return { source, ...change, translated: present, outdated: false };
    if (target && status !== 'missing') {
      const isOutdated = outdated && !confirmed.has(source.id);
      return {
        source,
        text: target.text,
        status,
        translated: isOutdated ? translated : present,
        outdated: isOutdated,
      };
    }
    const found = remember(source);
    return found
      ? {
          source,
          text: found.text,
          status: found.status,
          translated: present,
          outdated: false,
          remembered: found.from,
        }
      : { source, text: undefined, status: 'missing', translated: undefined, outdated: false };
  });
}

/**
 * The standing that most fits the file as a whole: that of all blocks where they agree, else the one it has.
 * While blocks are missing it stays, for words written into the file by hand take it on.
 */
export function statusOfFile(
  blocks: readonly ComposedBlock[],
  present: TranslationStatus,
): TranslationStatus {
  const [only, ...others] = new Set(blocks.map(({ status }) => status));
  return only === undefined || only === 'missing' || others.length > 0 ? present : only;
}

/** What the frontmatter keeps of the translated blocks. */
export function recordsOf(blocks: readonly ComposedBlock[], file: TranslationStatus): WrittenRecords {
  return Object.fromEntries(
    blocks.flatMap(({ source, text, status, translated, outdated }) =>
      text === undefined || status === 'missing'
        ? []
        : [
            [
              source.id,
              formatBlockRecord({
                source: translated,
                target: blockDigestOf(text),
                status: status === file ? undefined : status,
                outdated,
              }),
            ],
          ],
    ),
  );
}

/**
 * The text of a translation: the words of its blocks in their places. Where it has the blocks of the original
 * already, its own layout is kept; else it takes the original's.
 */
export function composeBody(
  original: BlockedText,
  translation: BlockedText | undefined,
  { sameShape }: Pick<Standing, 'sameShape'>,
  blocks: readonly ComposedBlock[],
): string {
  const base = translation && sameShape ? translation : original;
  const composed = new Map(blocks.map((block) => [block.source.id, block]));
  const pieces = original.blocks.flatMap((source, index): readonly Splice[] => {
    const place = base.blocks[index];
    if (!place) return [];
    const text = composed.has(source.id)
      ? wordsOf(source, composed.get(source.id)?.text, place)
      : fixedWords(original, source, base, place);
    return text === undefined || text === place.text ? [] : [toWrittenBlock(place, text, base.body)];
  });
  return splice(base.body, pieces);
}

/** What stands in a block's place; undefined where it is left as it is. */
function wordsOf(source: TextBlock, text: string | undefined, place: TextBlock): string | undefined {
  if (text !== undefined) return text;
  return findUntranslated(place.text) === source.text ? undefined : toUntranslated(source.text);
}

/** A block of figures takes the original's when they are others; other notation is left to it. */
function fixedWords(
  original: BlockedText,
  source: TextBlock,
  base: BlockedText,
  place: TextBlock,
): string | undefined {
  if (base === original || !/^(?:row \d+|fixed paragraph)/.test(source.shape)) return undefined;
  const [own, others] = [original, base].map(({ locale }, index) =>
    [...valuesIn({ text: (index === 0 ? source : place).text, locale })].sort().join(),
  );
  return own === others ? undefined : source.text;
}

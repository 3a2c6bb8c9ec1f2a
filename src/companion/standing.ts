import { blockDigestOf } from '../markdown/block-digest.ts';
import type { TextBlock } from '../markdown/blocks.ts';
import { digestOf } from '../markdown/render-cache.ts';
import { findUntranslated } from '../markdown/untranslated.ts';
import type { TranslationInput } from '../schema/translation.ts';
import type { Locale } from '../vocabulary/locales.ts';
import type { TranslationStatus } from '../vocabulary/report-kinds.ts';
import type { BlockStatus } from '../vocabulary/translation.ts';
import { alignBlocks, type Likeness } from './align.ts';
import { recollect, type Recollection } from './block-record.ts';
import { valuesIn } from './figures/compare-figures.ts';

/** A text in its language, taken apart. */
export interface BlockedText {
  readonly locale: Locale;
  readonly body: string;
  readonly blocks: readonly TextBlock[];
}

/** How one block of the original stands in the translation. */
export interface BlockStanding {
  readonly source: TextBlock;
  /** The block that stands for it; undefined where the translation has none at all. */
  readonly target: TextBlock | undefined;
  readonly status: BlockStatus;
  /** Digest of the block that was translated; undefined where nobody can tell, or nothing is translated. */
  readonly translated: string | undefined;
  /** It has changed since it was translated. */
  readonly outdated: boolean;
}

/** How a translation stands to its original. */
export interface Standing {
  /** One entry for each block of the original that can be translated. */
  readonly blocks: readonly BlockStanding[];
  /** Blocks of the translation that stand for nothing in the original. */
  readonly surplus: readonly TextBlock[];
  /** Both have the same blocks in the same order. */
  readonly sameShape: boolean;
}

/** Worth more than anything else that makes two blocks alike. */
const SAME_DIGEST = 10;

/** Compares a translation with its original, block by block. */
export function toStanding(
  original: BlockedText,
  translation: BlockedText,
  input: TranslationInput,
): Standing {
  const isWhole = input.translationOf === digestOf(original.body);
  const memories = recollect(translation.blocks, input.blocks ?? {});
  const sameShape =
    original.blocks.map(({ shape }) => shape).join() === translation.blocks.map(({ shape }) => shape).join();
  const aligned =
    sameShape && (isWhole || memories.size === 0)
      ? original.blocks.map((source, index) => ({ source, target: translation.blocks[index] }))
      : alignBlocks(original.blocks, translation.blocks, likenessOf(original, translation, memories));
  const judge = (source: TextBlock, target: TextBlock | undefined): BlockStanding => ({
    source,
    target,
    ...judgementOf(source, target, {
      memory: target && memories.get(target.id),
      status: input.status,
      isWhole,
      isRecorded: input.blocks !== undefined,
    }),
  });
  return {
    blocks: aligned.flatMap(({ source, target }) =>
      source && source.kind !== 'fixed' ? [judge(source, target)] : [],
    ),
    surplus: aligned.flatMap(({ source, target }) => (source || !target ? [] : [target])),
    sameShape,
  };
}

interface Known {
  readonly memory: Recollection | undefined;
  /** Standing of the file. */
  readonly status: TranslationStatus;
  /** The translation was made from the whole text as it stands now. */
  readonly isWhole: boolean;
  /** The file has records of its blocks. */
  readonly isRecorded: boolean;
}

function judgementOf(
  source: TextBlock,
  target: TextBlock | undefined,
  { memory, status, isWhole, isRecorded }: Known,
): Pick<BlockStanding, 'status' | 'translated' | 'outdated'> {
  if (!target || target.text === '' || findUntranslated(target.text) !== undefined)
    return { status: 'missing', translated: undefined, outdated: false };
  const own = memory?.record.status ?? status;
  const present = blockDigestOf(source.text);
  const made = memory?.record.source;
  // Words written since the last record are of the present text; so are those changed since they were
  // found out of date. Where nothing is on record, only the digest of the whole text can tell.
  const isNew = isRecorded && (!memory || (memory.edited && memory.record.outdated));
  const isOfWhole = isWhole && made === undefined;
  return isOfWhole || isNew || made === present
    ? { status: own, translated: present, outdated: false }
    : { status: own, translated: made, outdated: true };
}

/** Blocks are alike when one is on record as the other's translation, and the more figures they share. */
function likenessOf(
  original: BlockedText,
  translation: BlockedText,
  memories: ReadonlyMap<string, Recollection>,
): Likeness {
  const digests = new Map(original.blocks.map(({ id, text }) => [id, blockDigestOf(text)]));
  const values = ({ locale, blocks }: BlockedText): ReadonlyMap<string, ReadonlySet<string>> =>
    new Map(blocks.map(({ id, text }) => [id, valuesIn({ text, locale })]));
  const [sourceValues, targetValues] = [values(original), values(translation)];
  return (source, target) => {
    const made = memories.get(target.id)?.record.source;
    if (made !== undefined && made === digests.get(source.id)) return SAME_DIGEST;
    const copied = findUntranslated(target.text);
    if (copied !== undefined && blockDigestOf(copied) === digests.get(source.id)) return SAME_DIGEST;
    return shareOf(sourceValues.get(source.id), targetValues.get(target.id));
  };
}

/** How many of the figures of two blocks stand in both, 0 to 1. */
function shareOf(left: ReadonlySet<string> = new Set(), right: ReadonlySet<string> = new Set()): number {
  const shared = [...left].filter((value) => right.has(value)).length;
  const all = left.size + right.size - shared;
  return all === 0 ? 0 : shared / all;
}

import { blocksOf } from '../markdown/blocks.ts';
import type { TranslationInput } from '../schema/translation.ts';
import type { Locale } from '../vocabulary/locales.ts';
import { UNTRANSLATED } from '../vocabulary/translation.ts';
import { parseBlockRecord } from './block-record.ts';
import { toStanding, type BlockStanding } from './standing.ts';

/** What a reader should know of a block. */
export const BLOCK_REMARKS = ['missing', 'outdated', 'machine'] as const;

/** What a reader should know of a block. */
export type BlockRemark = (typeof BLOCK_REMARKS)[number];

/** What a reader of a translation should know of its blocks. */
export interface PageStanding {
  /** Language of the original. */
  readonly original: Locale;
  /** By the number of the block in the translation, from 0. */
  readonly remarks: ReadonlyMap<number, BlockRemark>;
  /** Anchors of the sections that have such blocks, in their order. */
  readonly sections: Readonly<Record<BlockRemark, readonly string[]>>;
  /** Nothing at all is translated. */
  readonly isEmpty: boolean;
  /** The original has blocks that do not stand in the translation, or has lost some that do. */
  readonly isUneven: boolean;
}

/** A text of which the standing is asked. */
interface Page {
  readonly original: { readonly locale: Locale; readonly body: string };
  readonly translation: { readonly locale: Locale; readonly body: string };
  readonly input: TranslationInput;
  /** The translation was made from the text as it stands now. */
  readonly current: boolean;
}

/**
 * Whether there may be something to tell of single blocks of a translation. Where there is not, or where
 * nothing is known but what the file says of itself as a whole, the texts need not be taken apart.
 */
export function mayHaveRemarks(body: string, input: TranslationInput, current: boolean): boolean {
  const records = Object.values(input.blocks ?? {}).map(parseBlockRecord);
  return (
    body.includes(UNTRANSLATED) ||
    records.some(({ status, outdated }) => outdated || (status && status !== input.status)) ||
    (!current && input.blocks !== undefined)
  );
}

/** What is to be told of single blocks of a translation. */
export function toPageStanding({ original, translation, input, current }: Page): PageStanding {
  const translated = { ...translation, blocks: blocksOf(translation.body) };
  const { blocks, surplus } = toStanding({ ...original, blocks: blocksOf(original.body) }, translated, input);
  const remarked = blocks.flatMap((block) => {
    const remark = remarkOf(block, input, current);
    return remark && block.target ? [{ target: block.target, remark }] : [];
  });
  const sectionsOf = (remark: BlockRemark): readonly string[] => [
    ...new Set(remarked.filter((one) => one.remark === remark).map(({ target }) => target.section)),
  ];
  return {
    original: original.locale,
    remarks: new Map(remarked.map(({ target, remark }) => [translated.blocks.indexOf(target), remark])),
    sections: {
      missing: sectionsOf('missing'),
      outdated: sectionsOf('outdated'),
      machine: sectionsOf('machine'),
    },
    isEmpty: blocks.length > 0 && blocks.every(({ status }) => status === 'missing'),
    isUneven: surplus.length > 0 || blocks.some(({ target }) => !target),
  };
}

/** What is to be told of a block; of a translation without records only the whole is known to be out of date. */
export function remarkOf(
  { status, outdated }: BlockStanding,
  input: TranslationInput,
  current: boolean,
): BlockRemark | undefined {
  if (status === 'missing') return 'missing';
  if (outdated && !current && input.blocks !== undefined) return 'outdated';
  return status === 'machine' && input.status !== 'machine' ? 'machine' : undefined;
}

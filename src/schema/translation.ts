import { z } from 'zod';
import { TRANSLATION_STATUSES } from '../vocabulary/report-kinds.ts';
import { described } from './described.ts';

/** A block of a text: a heading by its section, `s-2-1`, or what stands below it, `s-2-1-b3`. */
const BLOCK_ID = /^s(?:-\d+)+(?:-b\d+)?$/;

/**
 * What is kept of a translated block: digest of the original's block that it translates (`unknown` where
 * nobody can tell), digest of its own words, its standing where it is not that of the file, `outdated`.
 */
const BLOCK_RECORD =
  /^(?:unknown|[b-df-hj-np-tv-xz]{8}) [b-df-hj-np-tv-xz]{8}(?: (?:official|reviewed|machine))?(?: outdated)?$/;

/** Frontmatter of `content/reports/<department>/<year>.<locale>.md`: no figures, only its standing. */
export const translation = z.strictObject({
  translationOf: described(z.union([z.string().regex(/^sha256-[0-9a-f]{64}$/), z.literal('pending')]), {
    title: '所译文本',
    zh: '所译正文的摘要，由 npm run stamp 或 npm run report -- translate 写入；新译文先写 pending。',
    en: 'Digest of the text it translates, written by `npm run stamp` or `npm run report -- translate`; a new translation says pending.',
  }),
  status: described(z.enum(TRANSLATION_STATUSES), {
    title: '译文性质',
    zh: '官方、已校阅或机器翻译；个别段落不同的，写在 blocks 中。',
    en: 'Official, reviewed or by machine; where some blocks differ, `blocks` says so.',
  }),
  blocks: described(z.record(z.string().regex(BLOCK_ID), z.string().regex(BLOCK_RECORD)).optional(), {
    title: '逐段记录',
    zh: '由 npm run report -- translate 写入，不手工填写：每段（标题、段落、列表项、表格行）一行，依次为所译原文段落的摘要、译文段落的摘要、与全文不同的译文性质、原文其后有修改的标记 outdated。',
    en: 'Written by `npm run report -- translate`, not by hand: one line for each block (heading, paragraph, list item, table row) with the digest of the block it translates, the digest of its own words, its standing where that is not the file’s, and `outdated` when the original has changed since.',
    example: '{ s-1-1-b2: kdrtmpqx bcdfghjk machine outdated }',
  }),
});

/** A translation's frontmatter, validated. */
export type TranslationInput = z.output<typeof translation>;

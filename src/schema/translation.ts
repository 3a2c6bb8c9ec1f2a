import { z } from 'zod';
import { TRANSLATION_STATUSES } from '../vocabulary/report-kinds.ts';
import { described } from './described.ts';

/** Frontmatter of `content/reports/<department>/<year>.<locale>.md`: no figures, only its standing. */
export const translation = z.strictObject({
  translationOf: described(z.union([z.string().regex(/^sha256-[0-9a-f]{64}$/), z.literal('pending')]), {
    title: '所译文本',
    zh: '所译正文的摘要，由 npm run stamp 写入；新译文先写 pending。',
    en: 'Digest of the text it translates, written by `npm run stamp`; a new translation says pending.',
  }),
  status: described(z.enum(TRANSLATION_STATUSES), {
    title: '译文性质',
    zh: '官方、已校阅或机器翻译。',
    en: 'Official, reviewed or by machine.',
  }),
});

/** A translation's frontmatter, validated. */
export type TranslationInput = z.output<typeof translation>;

import { z } from 'zod';
import { LOCALES, type Locale } from '../vocabulary/locales.ts';
import { described } from './described.ts';
import { localizedText } from './localized-text.ts';

const text = z.string().trim().min(1);

/** One field a language, named like it: the term in that language. */
function termInEveryLanguage(): Record<Locale, typeof text> {
  const field = described(text, {
    title: '术语',
    zh: '该语言的术语，每种语言一个字段。',
    en: 'The term in that language; one field for each language.',
  });
  return Object.fromEntries(LOCALES.map((locale) => [locale, field])) as Record<Locale, typeof text>;
}

const term = z.strictObject({
  id: described(z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/), {
    title: '标识',
    zh: '术语的固定标识，用于链接。',
    en: 'Stable identifier, used in links.',
  }),
  ...termInEveryLanguage(),
  aliases: described(z.partialRecord(z.enum(LOCALES), z.array(text)).default({}), {
    title: '同义词',
    zh: '同义词，按语言列出。默认为空。',
    en: 'Other words for it, by language. Default none.',
  }),
  definition: described(localizedText, { title: '定义', zh: '定义。', en: 'Definition.' }),
  source: described(localizedText, { title: '出处', zh: '出处。', en: 'Where the term is defined or used.' }),
});

/** `content/glossary.yaml`: a list of terms. */
export const glossary = z.array(term);

/** A term of the glossary, validated. */
export type GlossaryTermInput = z.output<typeof term>;

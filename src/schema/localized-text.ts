import { z } from 'zod';
import { LOCALES, type Locale } from '../vocabulary/locales.ts';

/** A text in the site's languages. At least one must be there; a missing one is shown in another. */
export type LocalizedText = Readonly<Partial<Record<Locale, string | undefined>>>;

const line = z.string().trim().min(1);

/** A text in the site's languages: `{ zh: 年初预算, en: Initial budget }`. */
export const localizedText = z
  .strictObject(
    Object.fromEntries(LOCALES.map((locale) => [locale, line.optional()])) as Record<
      Locale,
      z.ZodOptional<typeof line>
    >,
  )
  .refine((text) => Object.values(text).some((value) => value !== undefined), {
    params: { expected: 'localized-text' },
  })
  .meta({ id: 'localizedText' });

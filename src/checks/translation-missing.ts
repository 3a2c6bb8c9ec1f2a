import { LOCALES } from '../vocabulary/locales.ts';
import { UNJUDGED, judgementOf, objection, type Check } from './check.ts';

/** The text is there in every language of the site. */
export const translationMissing: Check = {
  code: 'translation-missing',
  judge(report, { translations }) {
    if (!translations) return UNJUDGED;
    return judgementOf(
      1,
      LOCALES.filter((locale) => locale !== report.language && !translations.has(locale)).map((locale) =>
        objection('translation-missing', report, '', { locale: { kind: 'verbatim', text: locale } }),
      ),
    );
  },
};

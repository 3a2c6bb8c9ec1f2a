import type { PlacedValue } from '../../src/intake/draft/draft.ts';
import type { DraftWording } from '../../src/intake/draft/write-draft.ts';
import type { SourceFormat, SourcePlace } from '../../src/intake/source-document.ts';
import { wordsFor, type Words } from '../../src/i18n/words.ts';
import { LOCALES, type Locale } from '../../src/vocabulary/locales.ts';

/** What drafts say besides the document's own words, in the language of their comments. */
export function draftWordingFor(language: Locale, format: SourceFormat): DraftWording {
  const words = wordsFor(language);
  const { t } = words;
  return {
    language,
    format: Object.fromEntries(
      LOCALES.map((locale) => [locale, wordsFor(locale).t(`intake:formats.${format}`)]),
    ),
    comment: (value) => formatComment(value, words),
    missingUnit: t('intake:draft.missingUnit'),
    missingTitle: t('intake:draft.missingTitle'),
    title: (name, year) => t('intake:draft.title', { name, year }),
    unplacedHeading: t('intake:draft.unplacedHeading'),
    unplacedNote: t('intake:draft.unplacedNote'),
  };
}

/** Says where something stands in the source, most precise first: cell and sheet, else page, else paragraph. */
export function formatPlace({ page, sheet, cell, block }: SourcePlace, { t }: Words): string {
  const parts = [
    ...(sheet === undefined ? [] : [t('intake:places.sheet', { sheet })]),
    ...(cell === undefined ? [] : [t('intake:places.cell', { cell })]),
    ...(page === undefined ? [] : [t('intake:places.page', { page })]),
  ];
  return parts.length > 0 ? parts.join(' ') : t('intake:places.block', { block });
}

/** The reservations about a value, in words. */
export function formatReservations({ reservations }: PlacedValue, { t }: Words): string {
  return reservations
    .map((reservation) => t(`intake:reservations.${reservation}`))
    .join(t('intake:draft.separator'));
}

/** The original beside what was normalised, and what a person should look at; undefined for neither. */
function formatComment(value: PlacedValue, words: Words): string | undefined {
  const parts = [
    ...(value.written === value.value || value.written === ''
      ? []
      : [
          words.t('intake:draft.original', {
            written: value.written,
            place: formatPlace(value.place, words),
          }),
        ]),
    ...(value.confidence === 'sure'
      ? []
      : [words.t('intake:draft.check', { reasons: formatReservations(value, words) })]),
  ];
  return parts.length === 0 ? undefined : parts.join(words.t('intake:draft.separator'));
}

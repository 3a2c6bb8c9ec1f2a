import type { Words } from '../../i18n/words.ts';

/** The caption of a table that a page has for real and for invented reports: no two tables have the same name. */
export function captionOfNature(caption: string, fictional: boolean, { t }: Words): string {
  return t('site:labelled', {
    label: caption,
    value: t(`report:groups.${fictional ? 'fictional' : 'real'}`),
  });
}

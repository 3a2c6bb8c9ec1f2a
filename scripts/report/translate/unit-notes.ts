import type { UnitNotes } from '../../../src/companion/xliff/to-xliff.ts';
import type { Words } from '../../../src/i18n/words.ts';

/** Remarks for translators in the language of the call. */
export function unitNotes({ t }: Words): UnitNotes {
  return {
    ofBlock: ({ source: { kind, text }, outdated }) => [
      ...(kind === 'heading' || kind === 'item' || kind === 'row' ? [t(`companion:note.${kind}`)] : []),
      ...(/[*_`[\]\\]/.test(text) ? [t('companion:note.markdown')] : []),
      ...(outdated ? [t('companion:note.outdated')] : []),
    ],
    ofLabel: ({ id }) => [t('companion:note.label', { field: id })],
  };
}

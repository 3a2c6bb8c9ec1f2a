import { wordsFor } from '../../../../src/i18n/words.ts';
import { sayIn } from '../../../../src/search/browser/say.ts';
import { toCompareSettings } from '../../../../src/views/compare/compare-settings.ts';
import type { ComparisonWords } from '../../../../src/views/compare/comparison-words.ts';
import type { Locale } from '../../../../src/vocabulary/locales.ts';
import { catalogOf } from '../sample-reports.ts';

/** Words of comparisons as a page of the example site has them; messages must be loaded. */
export function comparisonWords(locale: Locale): ComparisonWords {
  const settings = toCompareSettings(catalogOf([]), wordsFor(locale));
  return { settings, say: sayIn(settings.messages, settings.formatTag) };
}

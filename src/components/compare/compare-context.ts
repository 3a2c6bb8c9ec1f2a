import { sayIn } from '../../search/browser/say.ts';
import type { CompareSettings } from '../../views/compare/compare-settings.ts';
import type { ComparisonWords } from '../../views/compare/comparison-words.ts';

/**
 * What the page tells the scripts of comparisons, ready to word.
 * @throws Error where the page says nothing.
 */
export function readContext(root: HTMLElement): ComparisonWords {
  const text = root.dataset.compareSettings;
  if (text === undefined) throw new Error('The page has no data-compare-settings.');
  // JSON that the site's own pages print from the very type that it is read as.
  const settings = JSON.parse(text) as CompareSettings;
  return { settings, say: sayIn(settings.messages, settings.formatTag) };
}

import { compare } from '../../domain/comparison/compare.ts';
import { element, getElement } from '../../search/browser/element.ts';
import { readChoice, readRelease } from '../../views/compare/address.ts';
import { addressOfView, refusalText, summaryOf, titleOf } from '../../views/compare/comparison-texts.ts';
import { readContext } from './compare-context.ts';
import { loadBodies } from './load-bodies.ts';
import { showComparison } from './show-comparison.ts';

/** Shows the view that the address of an embedded page asks for, and which release it is of. */
export function startEmbed(root: HTMLElement): void {
  const words = readContext(root);
  const { say, settings } = words;
  const refused = getElement(root, '[data-compare-refused]');
  const refuse = (texts: readonly string[]): void => {
    refused.replaceChildren(...texts.map((text) => element('p', { class: 'compare-refused' }, text)));
  };
  const asked = readRelease(location.search);
  const isPresent = asked === settings.release;
  getElement(root, '[data-embed-release]').textContent = isPresent
    ? say('embedSame', { release: settings.release })
    : '';
  const changed = isPresent
    ? []
    : [
        asked === undefined
          ? say('embedNone', { release: settings.release })
          : say('embedOther', { asked, release: settings.release }),
      ];
  refuse(changed);
  const choice = readChoice(location.search);
  if (choice.departments.length === 0 || choice.measures.length === 0) {
    refuse([...changed, say('prompt')]);
    return;
  }
  loadBodies(choice.departments, settings.root)
    .then(({ bodies }) => {
      const comparison = compare(choice, bodies);
      const link = getElement(root, '[data-embed-link]');
      link.setAttribute('href', addressOfView(comparison, words).replace(/^https?:\/\/[^/]+/, ''));
      if (!isPresent) link.textContent = say('openPresent');
      getElement(root, '[data-embed-title]').textContent = titleOf(comparison, words);
      const reasons = comparison.refusals.map((refusal) => refusalText(refusal, comparison, words));
      refuse([...changed, ...reasons]);
      if (reasons.length > 0 || bodies.length === 0) return;
      getElement(root, '[data-compare-summary]').textContent = summaryOf(comparison, words);
      showComparison(getElement(root, '[data-compare-view]'), comparison, words, 'h2');
    })
    .catch(() => {
      refuse([...changed, say('failed')]);
    });
}

import { MOST_MEASURES, type Choice } from '../../domain/comparison/choice.ts';
import { compare } from '../../domain/comparison/compare.ts';
import { element, getElement } from '../../search/browser/element.ts';
import { NO_CHOICE, readChoice, writeChoice } from '../../views/compare/address.ts';
import { refusalText, summaryOf } from '../../views/compare/comparison-texts.ts';
import { listOf } from '../../views/compare/comparison-words.ts';
import { readFields, showFields } from './choice-fields.ts';
import { showIndicators } from './indicator-list.ts';
import { readContext } from './compare-context.ts';
import { startPicker, type DepartmentPicker } from './department-picker.ts';
import { loadBodies, loadIndex } from './load-bodies.ts';
import { startKeeping } from './save-view.ts';
import { showComparison } from './show-comparison.ts';

/** Makes the page of comparisons work: the address holds the choice, and every change of it is shown at once. */
export function startCompare(root: HTMLElement): void {
  const words = readContext(root);
  const { say, settings } = words;
  const form = getElement(root, '[data-compare-form]') as HTMLFormElement;
  const summary = getElement(root, '[data-compare-summary]');
  const refused = getElement(root, '[data-compare-refused]');
  const view = getElement(root, '[data-compare-view]');
  const full = getElement(root, '[data-compare-full]');
  const indicators = getElement(root, '[data-compare-indicators]');
  const keeper = startKeeping(root, words);
  let choice = choiceInAddress();
  let picker: DepartmentPicker | undefined;
  let turn = 0;

  const refuse = (texts: readonly string[]): void => {
    refused.replaceChildren(...texts.map((text) => element('p', { class: 'compare-refused' }, text)));
  };
  const showNothing = (told: string): void => {
    summary.textContent = told;
    view.replaceChildren();
    keeper.show(undefined);
  };
  const show = async (): Promise<void> => {
    const own = (turn += 1);
    showFields(form, choice);
    full.textContent =
      choice.measures.length < MOST_MEASURES ? '' : say('fullMeasures', { most: MOST_MEASURES });
    picker?.show(choice.departments);
    refuse([]);
    if (choice.departments.length === 0) {
      showIndicators(indicators, [], choice.measures, words);
      showNothing(say('promptDepartments'));
      return;
    }
    const { bodies, unknown } = await loadBodies(choice.departments, settings.root);
    if (own !== turn) return;
    showIndicators(indicators, bodies, choice.measures, words);
    showFields(form, choice);
    if (choice.measures.length === 0) {
      showNothing(say('promptMeasures'));
      return;
    }
    const missing = unknown.length > 0 ? [say('unknown', { names: listOf(unknown, words) })] : [];
    const comparison = compare(choice, bodies);
    const reasons = comparison.refusals.map((refusal) => refusalText(refusal, comparison, words));
    refuse([...missing, ...reasons]);
    if (reasons.length > 0 || bodies.length === 0) {
      showNothing('');
      return;
    }
    const isShown = comparison.panels.some((panel) => !panel.refusal);
    summary.textContent = isShown ? summaryOf(comparison, words) : '';
    showComparison(view, comparison, words, 'h3');
    keeper.show(isShown ? comparison : undefined);
  };
  const run = (): void => {
    show().catch(() => {
      showNothing('');
      refuse([say('failed')]);
    });
  };
  const choose = (next: Choice): void => {
    choice = next;
    history.pushState(null, '', `${location.pathname}${writeChoice(choice)}`);
    run();
  };

  form.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement && target.name === 'd') return;
    if (target instanceof HTMLInputElement && target.type === 'search') return;
    choose({ departments: choice.departments, ...readFields(form, choice.measures) });
  });
  // Every change is shown at once; the button leads there.
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    getElement(root, '[data-compare-result]').focus();
  });
  addEventListener('popstate', () => {
    choice = choiceInAddress();
    run();
  });
  loadIndex(settings.root)
    .then((index) => {
      picker = startPicker(root, index, words, (departments) => {
        choose({ ...choice, departments });
      });
      picker.show(choice.departments);
    })
    .catch(() => {
      refuse([say('failed')]);
    });
  run();
}

/** Who comes without a choice finds actual expenditure chosen. */
function choiceInAddress(): Choice {
  return location.search === '' ? { ...NO_CHOICE, measures: ['executed'] } : readChoice(location.search);
}

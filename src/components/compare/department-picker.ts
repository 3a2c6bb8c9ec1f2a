import { MOST_DEPARTMENTS } from '../../domain/comparison/choice.ts';
import { element, getElement } from '../../search/browser/element.ts';
import type { CompareIndex, ListedDepartment } from '../../views/compare/compare-data.ts';
import { textIn, type ComparisonWords } from '../../views/compare/comparison-words.ts';

/** The list of departments with its field for finding one and the chosen ones above it. */
export interface DepartmentPicker {
  /** Shows which departments are chosen. */
  show(chosen: readonly string[]): void;
}

/** Most departments of the list at a time; the field finds the others. */
const MOST_LISTED = 80;

/** Lets a reader choose departments; `onChange` is told the ids of those that are chosen then. */
export function startPicker(
  root: HTMLElement,
  index: CompareIndex,
  words: ComparisonWords,
  onChange: (chosen: readonly string[]) => void,
): DepartmentPicker {
  const { say } = words;
  const field = getElement(root, '[data-compare-find]') as HTMLInputElement;
  const [list, chips] = [getElement(root, '[data-compare-list]'), getElement(root, '[data-compare-chosen]')];
  const [found, note] = [getElement(root, '[data-compare-found]'), getElement(root, '[data-compare-note]')];
  const nameOf = ({ name }: ListedDepartment): string => textIn(name, words).text;
  let chosen: readonly string[] = [];
  let departments = index.departments;

  const change = (next: readonly string[]): void => {
    onChange(next);
  };
  const toggle = (id: string, on: boolean): void => {
    change(on ? [...chosen, id] : chosen.filter((other) => other !== id));
  };

  const listDepartments = (): number => {
    const text = field.value.trim().toLowerCase();
    const matching = departments.filter((one) => isFound(one, text, index));
    const shown = matching.slice(0, MOST_LISTED);
    const groups = [...Map.groupBy(shown, ({ region }) => region)].map(([region, departments]) =>
      element(
        'fieldset',
        {},
        element('legend', {}, textIn(index.regions[region] ?? {}, words).text, ...markOf(departments[0])),
        ...departments.map((one) => {
          const box = element('input', { type: 'checkbox', name: 'd', value: one.id });
          box.addEventListener('change', () => {
            toggle(one.id, box.checked);
          });
          return element('label', {}, box, nameOf(one));
        }),
      ),
    );
    const more = matching.length - shown.length;
    list.replaceChildren(
      ...groups,
      ...(more > 0 ? [element('p', { class: 'compare-hint' }, say('more', { count: more }))] : []),
    );
    return matching.length;
  };
  const markOf = (department: ListedDepartment | undefined): readonly string[] =>
    department?.fictional ? [` · ${say('fictional')}`] : [];

  const mark = (): void => {
    const kind = index.departments.find(({ id }) => id === chosen[0])?.fictional;
    const isFull = chosen.length >= MOST_DEPARTMENTS;
    const fictional = new Map(index.departments.map((one) => [one.id, one.fictional]));
    for (const box of list.querySelectorAll('input')) {
      box.checked = chosen.includes(box.value);
      box.disabled = !box.checked && (isFull || (kind !== undefined && fictional.get(box.value) !== kind));
    }
    note.textContent = [
      ...(kind === undefined ? [] : [say(kind ? 'onlyFictional' : 'onlyReal')]),
      ...(isFull ? [say('fullDepartments', { most: MOST_DEPARTMENTS })] : []),
    ].join(' ');
    chips.replaceChildren(...chosen.map((id, at) => toChip(id, at)));
  };
  const toChip = (id: string, at: number): HTMLElement => {
    const department = index.departments.find((one) => one.id === id);
    const name = department ? nameOf(department) : id;
    const button = element('button', { type: 'button', 'aria-label': say('remove', { name }) }, `${name} ×`);
    button.addEventListener('click', () => {
      toggle(id, false);
      const next = chips.querySelectorAll('button')[Math.max(0, Math.min(at, chosen.length - 1))];
      (next ?? field).focus();
    });
    return element('li', {}, button);
  };

  field.addEventListener('input', () => {
    const count = listDepartments();
    mark();
    found.textContent = say('found', { count });
  });
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') event.preventDefault();
  });
  return {
    show(next) {
      chosen = next;
      // Those that can be chosen come first, once: a list that moves under a reader's hands would be worse.
      if (list.childElementCount === 0) {
        const kind = index.departments.find(({ id }) => id === chosen[0])?.fictional ?? false;
        departments = index.departments.toSorted(
          (left, right) => Number(left.fictional !== kind) - Number(right.fictional !== kind),
        );
        listDepartments();
      }
      mark();
    },
  };
}

/** Whether a text is in one of the names of a department or in the name of its region. */
function isFound(department: ListedDepartment, text: string, { regions }: CompareIndex): boolean {
  const names = [
    ...Object.values(department.name),
    ...department.others,
    ...Object.values(regions[department.region] ?? {}),
  ];
  return text === '' || names.some((name) => name?.toLowerCase().includes(text) ?? false);
}

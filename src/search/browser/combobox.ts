import { element } from './element.ts';
import { FIELD, isComposing, suggestionAfter } from './keys.ts';

/** A field with a list of suggestions below it, after the combobox pattern of the ARIA practices. */
export interface Combobox {
  /** Shows suggestions in place of the ones before; each is the content of an option. */
  show(options: readonly (readonly Node[])[]): void;
  /** The field's text is being composed by an input method. */
  readonly composing: boolean;
}

/** What a combobox tells. */
interface ComboboxEvents {
  /** The text changed and no word is being composed. */
  readonly onText: () => void;
  readonly onChoose: (option: number) => void;
  /** Escape was pressed. */
  readonly onEscape: (event: KeyboardEvent) => void;
}

/**
 * Makes a text field a combobox.
 * @param list becomes the list of options.
 */
export function makeCombobox(
  field: HTMLInputElement,
  list: HTMLElement,
  { onText, onChoose, onEscape }: ComboboxEvents,
): Combobox {
  let options: readonly HTMLElement[] = [];
  let chosen = FIELD;
  let composing = false;
  list.id = `${field.id}-options`;
  list.setAttribute('role', 'listbox');
  field.setAttribute('role', 'combobox');
  field.setAttribute('aria-autocomplete', 'list');
  field.setAttribute('aria-expanded', 'false');
  field.setAttribute('aria-controls', list.id);

  const choose = (next: number): void => {
    chosen = next;
    options.forEach((option, index) => {
      option.setAttribute('aria-selected', String(index === next));
    });
    const option = options[next];
    if (option) {
      field.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    } else field.removeAttribute('aria-activedescendant');
  };
  const onKey = (event: KeyboardEvent): void => {
    if (composing || isComposing(event)) return;
    const next = suggestionAfter(event.key, chosen, options.length);
    if (next !== undefined) {
      // Within the text the keys go on moving the caret.
      if (!/^Arrow(?:Left|Right)$/.test(event.key)) event.preventDefault();
      choose(next);
    } else if (event.key === 'Enter' && chosen !== FIELD) {
      event.preventDefault();
      onChoose(chosen);
    } else if (event.key === 'Escape') onEscape(event);
  };
  const onEdit = (): void => {
    choose(FIELD);
    onText();
  };
  field.addEventListener('keydown', onKey);
  field.addEventListener('compositionstart', () => {
    composing = true;
  });
  field.addEventListener('compositionend', () => {
    composing = false;
    onEdit();
  });
  field.addEventListener('input', () => {
    if (!composing) onEdit();
  });
  list.addEventListener('click', ({ target }) => {
    const index = options.findIndex((option) => target instanceof Node && option.contains(target));
    if (index >= 0) onChoose(index);
  });
  return {
    get composing() {
      return composing;
    },
    show(contents) {
      options = contents.map((content, index) =>
        element(
          'div',
          { id: `${list.id}-${index}`, role: 'option', 'aria-selected': 'false', class: 'search-option' },
          ...content,
        ),
      );
      list.replaceChildren(...options);
      list.hidden = options.length === 0;
      field.setAttribute('aria-expanded', String(options.length > 0));
      choose(FIELD);
    },
  };
}

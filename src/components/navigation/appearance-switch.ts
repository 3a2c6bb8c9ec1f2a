import { PAGE_EVENTS } from '../../vocabulary/page-events.ts';
import { APPEARANCE } from './appearance.ts';

/** Makes the dark and large-type switches work. */
export function startAppearance(root: Document): void {
  for (const button of root.querySelectorAll<HTMLButtonElement>('[data-appearance-switch]')) {
    const name = button.dataset.appearanceSwitch === 'type' ? 'type' : 'theme';
    button.setAttribute('aria-pressed', String(isOn(root, name)));
    button.addEventListener('click', () => {
      const { key, attribute, on, off } = APPEARANCE[name];
      const next = isOn(root, name) ? off : on;
      root.documentElement.setAttribute(attribute, next);
      localStorage.setItem(key, next);
      button.setAttribute('aria-pressed', String(next === on));
      root.dispatchEvent(new Event(PAGE_EVENTS.appearanceChanged));
    });
  }
}

function isOn(root: Document, name: keyof typeof APPEARANCE): boolean {
  const { attribute, on } = APPEARANCE[name];
  const chosen = root.documentElement.getAttribute(attribute);
  if (chosen !== null) return chosen === on;
  return name === 'theme' && matchMedia('(prefers-color-scheme: dark)').matches;
}

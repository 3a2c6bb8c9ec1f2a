import { parseMoney } from '../../domain/money.ts';
import { PAGE_EVENTS } from '../../vocabulary/page-events.ts';
import { formatMoney } from '../../i18n/format-number.ts';

/** Where the reader's choice is kept. */
const STORAGE_KEY = 'mingzhang:money-unit';

/** Makes the switch work and applies the reader's last choice. */
export function startUnitSwitch(root: Document): void {
  const form = root.querySelector<HTMLElement>('[data-unit-switch]');
  if (!form) return;
  const choices = [...form.querySelectorAll('input')];
  form.addEventListener('change', () => {
    const chosen = choices.find((choice) => choice.checked);
    if (!chosen) return;
    localStorage.setItem(STORAGE_KEY, chosen.value);
    show(root, form, chosen);
  });
  const kept = choices.find((choice) => choice.value === localStorage.getItem(STORAGE_KEY));
  if (kept && !kept.checked) {
    kept.checked = true;
    show(root, form, kept);
  }
}

function show(root: Document, form: HTMLElement, chosen: HTMLInputElement): void {
  const tag = form.dataset.tag ?? root.documentElement.lang;
  const label = chosen.parentElement?.textContent.trim() ?? '';
  const [exponent, decimals] = [Number(chosen.dataset.exponent), Number(chosen.dataset.decimals)];
  for (const figure of root.querySelectorAll('data[value]')) {
    const yuan = figure.getAttribute('value') ?? '';
    figure.textContent = formatMoney(tag, parseMoney(yuan, '元'), exponent, decimals);
  }
  for (const unit of root.querySelectorAll('[data-unit-label]')) unit.textContent = label;
  root.dispatchEvent(new Event(PAGE_EVENTS.unitChanged));
}

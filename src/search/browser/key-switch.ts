/** Where the choice is kept; `offer-search.ts`, which stands alone, writes it out. */
const KEY = 'mingzhang:search-key';

/** Lets the reader switch off the key that opens search; where nothing can be kept the switch is not shown. */
export function startKeySwitch(root: ParentNode): void {
  const box = root.querySelector<HTMLInputElement>('[data-search-key] input');
  const label = box?.closest<HTMLElement>('[data-search-key]');
  if (!box || !label) return;
  const keep = (): void => {
    localStorage.setItem(KEY, box.checked ? 'on' : 'off');
  };
  try {
    box.checked = localStorage.getItem(KEY) !== 'off';
    keep();
  } catch {
    return;
  }
  label.hidden = false;
  box.addEventListener('change', keep);
}

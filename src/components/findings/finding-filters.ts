/** Makes the filters of a list of findings work: rows are shown and hidden, the choice stands in the address. */
export function startFindingFilters(root: Document): void {
  const form = root.querySelector<HTMLFormElement>('[data-finding-filters]');
  if (!form) return;
  const selects = [...form.querySelectorAll('select')];
  const rows = [...root.querySelectorAll<HTMLElement>('[data-finding]')];
  const groups = [...root.querySelectorAll<HTMLElement>('[data-finding-group]')];
  const count = form.querySelector('[data-finding-count]');
  const forms = readForms(form.dataset.forms ?? '');
  const apply = (): void => {
    const chosen = selects.filter(({ value }) => value !== '');
    for (const row of rows)
      row.hidden = !chosen.every(({ name, value }) => (row.dataset[name] ?? '').split(' ').includes(value));
    for (const group of groups)
      group.hidden = chosen.length > 0 && !group.querySelector('[data-finding]:not([hidden])');
    const shown = rows.filter(({ hidden }) => !hidden).length;
    if (count) count.textContent = (shown === 1 ? forms.one : forms.other).replace('{count}', String(shown));
  };
  const keep = (): void => {
    const address = new URL(location.href);
    for (const { name, value } of selects) {
      if (value === '') address.searchParams.delete(name);
      else address.searchParams.set(name, value);
    }
    history.replaceState(null, '', address);
  };
  const given = new URLSearchParams(location.search);
  for (const select of selects) {
    const value = given.get(select.name) ?? '';
    if ([...select.options].some((option) => option.value === value)) select.value = value;
  }
  form.addEventListener('change', () => {
    apply();
    keep();
  });
  form.addEventListener('reset', () => {
    // The selects are empty only after this event has run its course.
    setTimeout(() => {
      apply();
      keep();
    });
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    apply();
    keep();
  });
  apply();
}

/** The words for one and for several findings, handed over by the page. */
function readForms(json: string): { readonly one: string; readonly other: string } {
  const given: unknown = json === '' ? {} : JSON.parse(json);
  const word = (name: 'one' | 'other'): string => {
    const value: unknown = typeof given === 'object' && given !== null ? Reflect.get(given, name) : undefined;
    return typeof value === 'string' ? value : '{count}';
  };
  return { one: word('one'), other: word('other') };
}

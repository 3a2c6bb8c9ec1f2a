import { MOST_MEASURES, type Choice } from '../../domain/comparison/choice.ts';
import { isComparedMeasure } from '../../domain/comparison/compared-measure.ts';

/** What the form holds besides departments. */
export type FieldChoice = Omit<Choice, 'departments'>;

/** Shows a choice in the fields of the form. */
export function showFields(form: HTMLFormElement, choice: Choice): void {
  const isFull = choice.measures.length >= MOST_MEASURES;
  for (const box of form.querySelectorAll<HTMLInputElement>('input[name="m"]')) {
    box.checked = isComparedMeasure(box.value) && choice.measures.includes(box.value);
    box.disabled = isFull && !box.checked;
  }
  select(form, 'from', choice.from);
  select(form, 'to', choice.to);
  check(form, 'prices', choice.prices);
  check(form, 'chart', choice.drawing);
}

/** Reads the fields of the form; measures keep the order in which they were chosen. */
export function readFields(form: HTMLFormElement, before: readonly string[]): FieldChoice {
  const data = new FormData(form);
  const measures = data.getAll('m').map(String).filter(isComparedMeasure);
  // An indicator has no box before the department's file has come.
  const boxes = new Set(
    [...form.querySelectorAll<HTMLInputElement>('input[name="m"]')].map(({ value }) => value),
  );
  const year = (name: string): number | undefined => Number(data.get(name)) || undefined;
  const [from, to] = [year('from'), year('to')];
  return {
    measures: [
      ...before.filter(isComparedMeasure).filter((id) => measures.includes(id) || !boxes.has(id)),
      ...measures.filter((id) => !before.includes(id)),
    ],
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    prices: data.get('prices') === 'real' ? 'real' : 'nominal',
    drawing: data.get('chart') === 'bar' ? 'bar' : 'line',
  };
}

function select(form: HTMLFormElement, name: string, year: number | undefined): void {
  const field = form.querySelector<HTMLSelectElement>(`select[name="${name}"]`);
  if (field) field.value = year === undefined ? '' : String(year);
}

function check(form: HTMLFormElement, name: string, value: string): void {
  const field = form.querySelector<HTMLInputElement>(`input[name="${name}"][value="${value}"]`);
  if (field) field.checked = true;
}

import type { ComparedBody, ComparedIndicator } from '../../domain/comparison/compared.ts';
import { toIndicatorMeasure } from '../../domain/comparison/compared-measure.ts';
import { element } from '../../search/browser/element.ts';
import { textIn, type ComparisonWords } from '../../views/compare/comparison-words.ts';

/** Most indicators that are listed; chosen ones always are. */
const MOST_LISTED = 40;

/** An indicator of the chosen departments. */
interface Listed {
  readonly id: string;
  readonly indicator: ComparedIndicator;
  /** Reports that give its value in numbers, and departments that have it. */
  readonly reports: number;
  readonly departments: number;
}

/** Lists the indicators of the chosen departments, those that most departments and reports give first. */
export function showIndicators(
  place: HTMLElement,
  bodies: readonly ComparedBody[],
  chosen: readonly string[],
  words: ComparisonWords,
): void {
  const all = indicatorsOf(bodies);
  const shown = all.filter(({ id }, index) => index < MOST_LISTED || chosen.includes(toIndicatorMeasure(id)));
  const hint = (text: string): HTMLElement => element('p', { class: 'compare-hint' }, text);
  const more = all.length - shown.length;
  // Boxes that stay keep the focus of the reader who has just used one.
  const known = new Map(
    [...place.querySelectorAll<HTMLInputElement>('input[name="m"]')].map((box) => [
      box.value,
      box.parentElement,
    ]),
  );
  const rows = shown.map(
    ({ id, indicator }) => known.get(toIndicatorMeasure(id)) ?? toRow(id, indicator, words),
  );
  const isSame = rows.length === known.size && rows.every((row, index) => row === [...known.values()][index]);
  if (isSame && rows.length > 0) return;
  place.replaceChildren(
    ...rows,
    ...(more > 0 ? [hint(words.say('moreIndicators', { count: more }))] : []),
    ...(all.length > 0
      ? []
      : [hint(words.say(bodies.length === 0 ? 'chooseForIndicators' : 'noIndicators'))]),
  );
}

function toRow(id: string, { name }: ComparedIndicator, words: ComparisonWords): HTMLElement {
  const { text, lang } = textIn(name, words);
  const box = element('input', { type: 'checkbox', name: 'm', value: toIndicatorMeasure(id) });
  return element('label', lang === undefined ? {} : { lang }, box, text);
}

function indicatorsOf(bodies: readonly ComparedBody[]): readonly Listed[] {
  const given = bodies.flatMap(({ id: department, reports }) =>
    reports.flatMap(({ year, indicators }) =>
      Object.entries(indicators).flatMap(([id, indicator]) =>
        indicator && 'value' in indicator.actual ? [{ id, indicator, department, year }] : [],
      ),
    ),
  );
  return [...Map.groupBy(given, ({ id }) => id)]
    .flatMap(([id, own]): readonly Listed[] => {
      const [newest] = own.toSorted((left, right) => right.year - left.year);
      const departments = new Set(own.map(({ department }) => department)).size;
      return newest ? [{ id, indicator: newest.indicator, reports: own.length, departments }] : [];
    })
    .toSorted((left, right) => right.departments - left.departments || right.reports - left.reports);
}

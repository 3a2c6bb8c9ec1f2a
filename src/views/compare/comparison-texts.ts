import { MOST_DEPARTMENTS, MOST_MEASURES } from '../../domain/comparison/choice.ts';
import type { Comparison } from '../../domain/comparison/compare.ts';
import type { Refusal } from '../../domain/comparison/refusal.ts';
import { kindOf } from '../../domain/comparison/compared-measure.ts';
import { writeChoice } from './address.ts';
import { listOf, nameOf, textIn, unitOf, yearsIn, type ComparisonWords } from './comparison-words.ts';

/** That a comparison is refused, and why, as a sentence. */
export function refusalText(refusal: Refusal, { bodies }: Comparison, words: ComparisonWords): string {
  const { departments = [], years = [], marks = [], code } = refusal;
  const bodyOf = (id: string | undefined): string => {
    const body = bodies.find((one) => one.id === id);
    return body ? textIn(body.shortName, words).text : '';
  };
  const isList = code === 'no-price-index';
  const reason = words.say(`refused-${code}`, {
    first: isList ? listOf(departments.map(bodyOf), words) : bodyOf(departments[0]),
    second: bodyOf(departments[1]),
    years: listOf(years.map(String), words),
    marks: listOf(marks, words),
    most: code === 'too-many-measures' ? MOST_MEASURES : MOST_DEPARTMENTS,
  });
  return words.say('refused', { reason });
}

/** Title of a view, with the mark of fictional content. */
export function titleOf(comparison: Comparison, words: ComparisonWords): string {
  const title = words.say('title', { measures: measureNames(comparison, words) });
  return isFictional(comparison) ? words.say('fictionalTitle', { title }) : title;
}

/** Whose figures of which years, in which prices. */
export function subtitleOf(comparison: Comparison, words: ComparisonWords): string {
  const prices = pricesOf(comparison, words);
  return [
    departmentNames(comparison, words),
    yearsIn(comparison.years, words),
    ...(prices ? [prices] : []),
  ].join(words.say('clause'));
}

/** What was found, for those who do not see it, and in a sentence for all. */
export function summaryOf(comparison: Comparison, words: ComparisonWords): string {
  const points = comparison.panels.flatMap(({ series }) => series.flatMap((one) => one.points));
  const count = points.filter(({ figure }) => figure && 'value' in figure).length;
  return words.say('summary', {
    departments: departmentNames(comparison, words),
    years: yearsIn(comparison.years, words),
    measures: measureNames(comparison, words),
    count,
    absent: points.length - count,
  });
}

/** Where the figures come from: how real amounts are computed, by which index, and the release. */
export function sourceNotes(comparison: Comparison, words: ComparisonWords): readonly string[] {
  const { say, settings } = words;
  const shown = comparison.panels.filter(({ refusal }) => !refusal);
  const isNominalOnly =
    shown.some(({ measure }) => kindOf(measure) === 'money') &&
    comparison.bodies.every(({ prices }) => !prices);
  const isReal = comparison.panels.some(({ baseYear }) => baseYear !== undefined);
  const sources = comparison.bodies.flatMap(({ prices }) =>
    prices ? [[textIn(prices.source, words).text, prices.url ?? ''].join(' ').trim()] : [],
  );
  return [
    ...(isReal ? [say('realFormula', { sources: listOf([...new Set(sources)], words) })] : []),
    ...(isNominalOnly ? [say('nominalOnly')] : []),
    ...(comparison.choice.prices === 'real' ? nominalIndicators(comparison, words) : []),
    say('source', { site: settings.siteName, release: settings.release }),
  ];
}

/** Indicators counted in money, which no price index applies to: what they buy is theirs alone to know. */
function nominalIndicators({ panels }: Comparison, words: ComparisonWords): readonly string[] {
  const names = panels
    .filter((panel) => kindOf(panel.measure) === 'indicator' && /元|CNY|yuan/i.test(unitOf(panel, words)))
    .map((panel) => nameOf(panel, words));
  return names.length === 0 ? [] : [words.say('indicatorsNominal', { names: listOf(names, words) })];
}

/** How to cite a view; `date` is the reader's day, ISO. */
export function citationOf(comparison: Comparison, date: string, words: ComparisonWords): string {
  const { say, settings } = words;
  const prices = pricesOf(comparison, words);
  const values = {
    site: settings.siteName,
    title: titleOf(comparison, words),
    departments: departmentNames(comparison, words),
    years: yearsIn(comparison.years, words),
    release: settings.release,
    date,
    address: addressOfView(comparison, words),
  };
  return prices === undefined ? say('citationNoMoney', values) : say('citationText', { ...values, prices });
}

/** The full address of a view. */
export function addressOfView({ choice }: Comparison, { settings }: ComparisonWords): string {
  return `${settings.pageHref}${writeChoice(choice)}`;
}

/**
 * Pixels in which a view is embedded, for the width at which charts are drawn in full: what stands around the charts,
 * a chart with the head of its table, and what each department adds to them; cells with a target take two lines.
 */
const FRAME = { width: 760, around: 320, chart: 650, aroundRow: 20, row: 40, rowWithTarget: 75 };

/** What another page is given to show the view in a frame; it pins the release. */
export function embedCodeOf(comparison: Comparison, words: ComparisonWords): string {
  const { settings } = words;
  const address = `${settings.embedHref}${writeChoice(comparison.choice, settings.release)}`;
  return `<iframe src="${address.replaceAll('&', '&amp;')}" title="${titleOf(comparison, words).replaceAll('"', '&quot;')}" width="${FRAME.width}" height="${heightOf(comparison)}" loading="lazy"></iframe>`;
}

function heightOf({ panels, bodies }: Comparison): number {
  const charts = panels.map(({ measure }) => {
    const row = kindOf(measure) === 'indicator' ? FRAME.rowWithTarget : FRAME.row;
    return FRAME.chart + row * bodies.length;
  });
  return charts.reduce((sum, height) => sum + height, FRAME.around + FRAME.aroundRow * bodies.length);
}

/** Whether a view shows invented content. */
export function isFictional({ bodies }: Comparison): boolean {
  return bodies.some(({ fictional }) => fictional);
}

function departmentNames({ bodies }: Comparison, words: ComparisonWords): string {
  return listOf(
    bodies.map(({ shortName }) => textIn(shortName, words).text),
    words,
  );
}

/** The measures that are shown, not those that are refused. */
function measureNames({ panels }: Comparison, words: ComparisonWords): string {
  return listOf(
    panels.flatMap((panel) => (panel.refusal ? [] : [nameOf(panel, words)])),
    words,
  );
}

/** Which prices amounts are in; undefined for a view without money. */
function pricesOf({ panels }: Comparison, { say }: ComparisonWords): string | undefined {
  if (!panels.some(({ measure, refusal }) => !refusal && kindOf(measure) === 'money')) return undefined;
  const base = panels.find(({ baseYear }) => baseYear !== undefined)?.baseYear;
  return base === undefined ? say('nominal') : say('real', { year: String(base) });
}

import type { Panel } from '../../domain/comparison/compare.ts';
import { indicatorOf, kindOf, type ComparedMeasure } from '../../domain/comparison/compared-measure.ts';
import type { Figure } from '../../domain/comparison/compared.ts';
import { ofDecimal } from '../../domain/money.ts';
import { formatDecimal, formatMoney, formatPercent } from '../../i18n/format-number.ts';
import type { CompareMessages } from '../../i18n/compare-messages.ts';
import type { PageText } from '../../i18n/words.ts';
import type { LocalizedText } from '../../schema/localized-text.ts';
import { LOCALE_TRAITS, LOCALES } from '../../vocabulary/locales.ts';
import { isMeasureId } from '../../vocabulary/measures.ts';
import type { CompareSettings } from './compare-settings.ts';

type NameOf<Key> = Key extends `${infer Name}_other` ? Name : Key extends string ? Key : never;

/** Words a message of comparisons; with a `count` in the form of number that it needs. */
export type CompareSay = (
  name: NameOf<keyof CompareMessages>,
  values?: Readonly<Record<string, string | number>>,
) => string;

/** What words comparisons in one language. */
export interface ComparisonWords {
  readonly settings: CompareSettings;
  readonly say: CompareSay;
}

/** A text in the page's language, else in the first other one that has it. */
export function textIn(text: LocalizedText, { settings: { locale } }: ComparisonWords): PageText {
  const own = text[locale];
  if (own !== undefined) return { text: own };
  const other = LOCALES.find((candidate) => text[candidate] !== undefined);
  return other === undefined ? { text: '' } : { text: text[other] ?? '', lang: LOCALE_TRAITS[other].tag };
}

/** Names one after the other. */
export function listOf(names: readonly string[], { say }: ComparisonWords): string {
  return names.join(say('separator'));
}

/** Years as one year or from the first to the last. */
export function yearsIn(years: readonly number[], { say }: ComparisonWords): string {
  const [from, to] = [String(years[0] ?? ''), String(years.at(-1) ?? '')];
  return from === to ? say('oneYear', { year: from }) : say('yearRange', { from, to });
}

/** Name of a measure; an indicator that no report has goes by its id. */
export function nameOf({ measure, indicator }: Panel, words: ComparisonWords): string {
  if (isMeasureId(measure)) return words.settings.measures[measure];
  return indicator ? textIn(indicator.name, words).text : (indicatorOf(measure) ?? '');
}

/** Why there is no figure. */
export function absenceOf(
  figure: Extract<Figure, { readonly absent: unknown }>,
  words: ComparisonWords,
): string {
  return figure.absent === 'in-words' ? words.say('inWords') : words.settings.absent[figure.absent];
}

/** What an indicator aims at, with its sign; undefined where it aims at no number. */
export function targetOf(
  { indicator }: Pick<Panel, 'indicator'>,
  { settings }: ComparisonWords,
): string | undefined {
  const { target, comparator } = indicator ?? {};
  if (target === undefined) return undefined;
  return `${comparator ? settings.comparators[comparator] : ''}${formatDecimal(settings.formatTag, target)}`;
}

/** A value of a measure as a page prints it: money in the unit of the page, rates with their sign. */
export function formatValue(measure: ComparedMeasure, value: string, { settings }: ComparisonWords): string {
  const { formatTag, unit } = settings;
  switch (kindOf(measure)) {
    case 'money':
      return formatMoney(formatTag, ofDecimal(value, 0), unit.exponent, unit.decimals);
    case 'rate':
      return formatPercent(formatTag, value);
    case 'count':
    case 'points':
    case 'indicator':
      return formatDecimal(formatTag, value);
  }
}

/** Unit of a measure; money in real terms with the year whose prices they are. Empty for an indicator without one. */
export function unitOf(panel: Panel, words: ComparisonWords): string {
  const { unit } = words.settings;
  return kindOf(panel.measure) === 'money' && panel.baseYear !== undefined
    ? words.say('unitReal', { unit: unit.name, year: String(panel.baseYear) })
    : unitIn(panel, unit.name, words);
}

/** Unit of a measure in downloads, where money is in 元. */
export function exactUnitOf(panel: Panel, words: ComparisonWords): string {
  return unitIn(panel, words.settings.unit.yuan, words);
}

function unitIn({ measure, indicator }: Panel, money: string, words: ComparisonWords): string {
  switch (kindOf(measure)) {
    case 'money':
      return money;
    case 'rate':
      return words.say('percent');
    case 'count':
      return words.say('persons');
    case 'points':
      return words.say('points');
    case 'indicator':
      return textIn(indicator?.unit ?? {}, words).text;
  }
}

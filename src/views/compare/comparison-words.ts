import { ofDecimal } from '../../domain/money.ts';
import { formatDecimal, formatMoney, formatPercent } from '../../i18n/format-number.ts';
import type { CompareMessages } from '../../i18n/compare-messages.ts';
import type { PageText } from '../../i18n/words.ts';
import type { LocalizedText } from '../../schema/localized-text.ts';
import { LOCALE_TRAITS, LOCALES } from '../../vocabulary/locales.ts';
import { MEASURES, type MeasureId } from '../../vocabulary/measures.ts';
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

/** A value of a measure as a page prints it: money in the unit of the page, rates with their sign. */
export function formatValue(measure: MeasureId, value: string, { settings }: ComparisonWords): string {
  const { formatTag, unit } = settings;
  switch (MEASURES[measure]) {
    case 'money':
      return formatMoney(formatTag, ofDecimal(value, 0), unit.exponent, unit.decimals);
    case 'rate':
      return formatPercent(formatTag, value);
    case 'count':
    case 'points':
      return formatDecimal(formatTag, value);
  }
}

/** Unit of a measure; money in real terms with the year whose prices they are. */
export function unitOf(measure: MeasureId, baseYear: number | undefined, words: ComparisonWords): string {
  return unitIn(measure, baseYear, words.settings.unit.name, words);
}

/** Unit of a measure in downloads, where money is in 元. */
export function exactUnitOf(measure: MeasureId, words: ComparisonWords): string {
  return unitIn(measure, undefined, words.settings.unit.yuan, words);
}

function unitIn(
  measure: MeasureId,
  baseYear: number | undefined,
  money: string,
  { say }: ComparisonWords,
): string {
  switch (MEASURES[measure]) {
    case 'money':
      return baseYear === undefined ? money : say('unitReal', { unit: money, year: String(baseYear) });
    case 'rate':
      return say('percent');
    case 'count':
      return say('persons');
    case 'points':
      return say('points');
  }
}

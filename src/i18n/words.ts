import { RATE_DECIMALS } from '../domain/measures.ts';
import { toDecimal, type Money } from '../domain/money.ts';
import { toPercent, type Ratio } from '../domain/ratio.ts';
import type { LocalizedText } from '../schema/localized-text.ts';
import { LOCALE_TRAITS, LOCALES, type Locale } from '../vocabulary/locales.ts';
import { formatDecimal, formatMoney, formatPercent } from './format-number.ts';
import { MONEY_DISPLAYS, type MoneyDisplay } from './money-display.ts';
import { translatorFor, type Translate } from './translator.ts';

/** A text on a page; `lang` is set when it is in another language than the page. */
export interface PageText {
  readonly text: string;
  readonly lang?: string;
}

/** Everything that words a page in one language: messages, numbers, dates, names. */
export interface Words {
  readonly locale: Locale;
  /** BCP 47 tag for `lang`. */
  readonly tag: string;
  /** BCP 47 tag for `Intl`. */
  readonly formatTag: string;
  readonly t: Translate;
  /** The unit of money a page is written in. */
  readonly unit: MoneyDisplay;
  money(money: Money): string;
  /** Like `money`, with as many decimals as the amount has: amounts that differ look different. */
  exactMoney(money: Money): string;
  /** Digits with separators. */
  number(decimal: string | number): string;
  /** A ratio as a percentage with two decimals. */
  rate(ratio: Ratio): string;
  /** A percentage as a report prints it, e.g. `90.60`. */
  percent(decimal: string): string;
  /** An ISO date in words. */
  date(iso: string): string;
  /** A text in the page's language, else in the first other language that has it. */
  text(localized: LocalizedText): PageText;
}

/** The words of one language. */
export function wordsFor(locale: Locale): Words {
  const { tag, formatTag } = LOCALE_TRAITS[locale];
  const unit = MONEY_DISPLAYS[locale].usual;
  const dates = new Intl.DateTimeFormat(formatTag, { dateStyle: 'long', timeZone: 'UTC' });
  return {
    locale,
    tag,
    formatTag,
    t: translatorFor(locale),
    unit,
    money: (money) => formatMoney(formatTag, money, unit.exponent, unit.decimals),
    exactMoney: (money) => formatDecimal(formatTag, exactDecimal(money, unit)),
    number: (decimal) => formatDecimal(formatTag, String(decimal)),
    rate: (ratio) => formatPercent(formatTag, toPercent(ratio, RATE_DECIMALS)),
    percent: (decimal) => formatPercent(formatTag, decimal),
    date: (iso) => dates.format(new Date(`${iso}T00:00:00Z`)),
    text: (localized) => textIn(localized, locale),
  };
}

/** All digits of an amount in a unit, at least as many decimals as the unit shows. */
function exactDecimal(money: Money, { exponent, decimals }: MoneyDisplay): string {
  const [whole = '', fraction = ''] = toDecimal(money, exponent).split('.');
  return `${whole}.${fraction.replace(/0+$/, '').padEnd(decimals, '0')}`;
}

function textIn(localized: LocalizedText, locale: Locale): PageText {
  const own = localized[locale];
  if (own !== undefined) return { text: own };
  const other = LOCALES.find((candidate) => localized[candidate] !== undefined);
  return other === undefined
    ? { text: '' }
    : { text: localized[other] ?? '', lang: LOCALE_TRAITS[other].tag };
}

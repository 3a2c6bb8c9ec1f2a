import type { Catalog } from '../../catalog/catalog.ts';
import type {
  AbsenceNames,
  ComparatorNames,
  CompareMessages,
  MeasureNames,
  ReportKindNames,
} from '../../i18n/compare-messages.ts';
import type { MoneyDisplay } from '../../i18n/money-display.ts';
import { addressOf, localePrefix, PAGES } from '../../i18n/urls.ts';
import type { Words } from '../../i18n/words.ts';
import type { Locale } from '../../vocabulary/locales.ts';
import { addressOfSite } from '../pages/frame.ts';
import { toRelease } from '../release/release.ts';

/** What a page tells the scripts of comparisons. */
export interface CompareSettings {
  readonly locale: Locale;
  /** BCP 47 tag of the page's language, and the one for its numbers. */
  readonly tag: string;
  readonly formatTag: string;
  /** Path of the site's root. */
  readonly root: string;
  /** First part of the language's addresses. */
  readonly prefix: string;
  /** Public addresses of the page and of its embedded form. */
  readonly pageHref: string;
  readonly embedHref: string;
  readonly siteName: string;
  readonly release: string;
  /** The unit of money, with its name. */
  readonly unit: MoneyDisplay & { readonly name: string; readonly yuan: string };
  readonly messages: CompareMessages;
  readonly absent: AbsenceNames;
  readonly measures: MeasureNames;
  readonly kinds: ReportKindNames;
  readonly comparators: ComparatorNames;
}

/** Scripts fill in the placeholders. */
const RAW = { returnObjects: true, skipInterpolation: true } as const;

/** The settings of the pages of one language. */
export function toCompareSettings(catalog: Catalog, words: Words): CompareSettings {
  const { t, locale, tag, formatTag, unit } = words;
  const site = addressOfSite(catalog);
  return {
    locale,
    tag,
    formatTag,
    root: site.origin.pathname,
    prefix: localePrefix(site, locale),
    pageHref: addressOf(site, locale, PAGES.compare),
    embedHref: addressOf(site, locale, PAGES.compareEmbed),
    siteName: words.text(catalog.site.name).text,
    release: toRelease(catalog).id,
    unit: { ...unit, name: t(`report:units.${unit.id}`), yuan: t('report:units.yuan') },
    messages: t('compare:view', RAW),
    absent: t('report:absent', RAW),
    measures: t('vocabulary:measures', RAW),
    kinds: t('vocabulary:reportKinds', RAW),
    comparators: t('vocabulary:comparators', RAW),
  };
}

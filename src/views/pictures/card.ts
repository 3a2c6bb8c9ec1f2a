import type { Catalog } from '../../catalog/catalog.ts';
import { PAGES } from '../../i18n/urls.ts';
import type { Words } from '../../i18n/words.ts';
import type { ChartData } from '../charts/chart.ts';

/** A figure of a card, worded. */
export interface CardFigure {
  readonly label: string;
  readonly value: string;
  /** What the figure rests on, where it is a total. */
  readonly note?: string;
}

/** A series of a card's chart. */
export interface CardSeries {
  readonly name: string;
  readonly values: readonly (number | null)[];
  /** From where to where each bar of a waterfall reaches. */
  readonly ranges?: readonly (readonly [number, number] | null)[];
  /** What is printed beside each bar; a line has none. */
  readonly texts: readonly string[];
}

/** A chart as a card draws it: everything that is printed is worded. */
export interface CardChart {
  readonly type: ChartData['type'];
  readonly title: string;
  readonly labels: readonly string[];
  readonly series: readonly CardSeries[];
  /** Positions at which a line breaks, by index of the later label. */
  readonly breaks: readonly number[];
}

/** A picture for sharing as plain data. The same card gives the same picture. */
export interface Card {
  readonly siteName: string;
  /** The site's address without its protocol. */
  readonly address: string;
  /** Set when everything on the card is invented. */
  readonly fictional: string | undefined;
  /** What stands above the title: place, kind, year. */
  readonly kicker: string;
  readonly title: string;
  /** Year and unit of the figures. */
  readonly caption: string;
  readonly figures: readonly CardFigure[];
  readonly chart: CardChart | undefined;
  readonly source: string;
}

/** What a page says of its picture. */
export interface PagePicture {
  /** The picture's own path, without language. */
  readonly page: string;
  /** What the picture shows, in words. */
  readonly alt: string;
}

/** What all cards of a site have. */
export function cardOfSite(
  { site }: Catalog,
  fictional: boolean,
  words: Words,
): Pick<Card, 'siteName' | 'address' | 'fictional'> {
  const { host, pathname } = new URL(site.url);
  return {
    siteName: words.text(site.name).text,
    address: `${host}${pathname.replace(/\/$/, '')}`,
    fictional: fictional ? words.t('report:fictional') : undefined,
  };
}

/** The picture of a page, with its card in words. */
export function pictureOf(
  page: string,
  { fictional, title, caption, figures }: Card,
  words: Words,
): PagePicture {
  const { t } = words;
  const listed = figures.map(({ label, value }) => t('site:labelled', { label, value }));
  return {
    page: PAGES.card(page),
    alt: t('sharing:alt', {
      title: fictional === undefined ? title : t('site:labelled', { label: fictional, value: title }),
      caption,
      figures: listed.join(t('report:listSeparator')),
    }),
  };
}

import type { Catalog } from '../../catalog/catalog.ts';
import { MOST_DEPARTMENTS, MOST_MEASURES } from '../../domain/comparison/choice.ts';
import { PAGES, pathOf } from '../../i18n/urls.ts';
import type { Words } from '../../i18n/words.ts';
import type { MeasureId } from '../../vocabulary/measures.ts';
import { addressOfSite, toFrame, type PageFrame } from '../pages/frame.ts';
import { toCompareSettings, type CompareSettings } from './compare-settings.ts';

/** Measures under a heading. */
export interface MeasureGroup {
  readonly title: string;
  readonly measures: readonly { readonly id: MeasureId; readonly label: string }[];
}

/** `/compare/` */
export interface ComparePage {
  readonly frame: PageFrame;
  readonly settings: CompareSettings;
  readonly groups: readonly MeasureGroup[];
  /** Years that have reports, oldest first. */
  readonly years: readonly number[];
  /** The content has a price index. */
  readonly hasPrices: boolean;
  readonly most: { readonly departments: number; readonly measures: number };
  /** Pages with the same figures, for readers without scripts. */
  readonly otherWays: readonly { readonly text: string; readonly href: string }[];
}

/** `/compare/embed/` */
export type EmbedPage = Pick<ComparePage, 'frame' | 'settings'>;

/** Which measures stand together in the choice. */
export const MEASURE_GROUPS = {
  phases: ['initial', 'increase', 'decrease', 'adjusted', 'executed'],
  rates: ['executionRate', 'executionOnInitial', 'adjustmentRate'],
  lines: ['personnel', 'operating', 'project'],
  threePublic: [
    'threePublicBudget',
    'threePublicSpent',
    'travelAbroadBudget',
    'travelAbroadSpent',
    'vehiclesBudget',
    'vehiclesSpent',
    'receptionsBudget',
    'receptionsSpent',
  ],
  staff: ['posts', 'inPost', 'executedPerStaff', 'threePublicPerStaff'],
  scores: ['score', 'scoreOfHundred'],
} as const satisfies Record<string, readonly MeasureId[]>;

const GROUP_NAMES = ['phases', 'rates', 'lines', 'threePublic', 'staff', 'scores'] as const;

/** The page on which departments are compared. */
export function toComparePage(catalog: Catalog, words: Words): ComparePage {
  const { t } = words;
  const href = (page: string): string => pathOf(addressOfSite(catalog), words.locale, page);
  return {
    frame: toFrame(catalog, words, {
      title: t('compare:page.title'),
      description: t('compare:page.lead'),
      page: PAGES.compare,
    }),
    settings: toCompareSettings(catalog, words),
    groups: GROUP_NAMES.map((name) => ({
      title: t(`compare:page.groups.${name}`),
      measures: MEASURE_GROUPS[name].map((id) => ({ id, label: t(`vocabulary:measures.${id}`) })),
    })),
    years: catalog.years.toReversed(),
    hasPrices: catalog.priceIndex.length > 0,
    most: { departments: MOST_DEPARTMENTS, measures: MOST_MEASURES },
    otherWays: (['departments', 'years', 'reports'] as const).map((page) => ({
      text: t(`site:navigation.${page}`),
      href: href(PAGES[page]),
    })),
  };
}

/** The page that other sites show in a frame. */
export function toEmbedPage(catalog: Catalog, words: Words): EmbedPage {
  const { t } = words;
  return {
    frame: toFrame(catalog, words, {
      title: t('compare:page.embedTitle'),
      description: t('compare:page.embedLead'),
      page: PAGES.compareEmbed,
    }),
    settings: toCompareSettings(catalog, words),
  };
}

import type { Catalog, CatalogReport } from '../../catalog/catalog.ts';
import type { Standing } from '../../catalog/standings.ts';
import { measureOf } from '../../domain/measures.ts';
import type { Ranked } from '../../domain/ranking.ts';
import { formatGroup } from '../../i18n/format-statement.ts';
import { PAGES, pathOf } from '../../i18n/urls.ts';
import type { Words } from '../../i18n/words.ts';
import { MEASURES } from '../../vocabulary/measures.ts';
import { addressOfSite } from '../pages/frame.ts';
import { measureCell } from '../tables/measure-cell.ts';
import { textCell, type Row } from '../tables/table.ts';
import { comparedGroup } from './compared-group.ts';
import type { StandingMeasure } from './distribution-view.ts';
import type { NotedTable } from './section.ts';

/** Rows of a ranking; those that share the place of the last one are shown as well. */
const ROWS = 10;

/** Rows above and below a department's own in the ranking of its page. */
const AROUND = 2;

/** The first places of a ranking, with how many follow and how many have no place. */
export function toRankingTable(
  catalog: Catalog,
  standing: Standing,
  measure: StandingMeasure,
  words: Words,
): NotedTable {
  const { ranked, unranked } = standing.ranking;
  const last = ranked[ROWS - 1]?.rank ?? ranked.length;
  const shown = ranked.filter(({ rank }) => rank <= last);
  return {
    table: tableOf(catalog, standing, shown, measure, words),
    notes: [
      ...(shown.length < ranked.length
        ? [words.t('profile:rank.more', { count: ranked.length - shown.length })]
        : []),
      ...(unranked.length > 0 ? [words.t('profile:rank.unranked', { count: unranked.length })] : []),
    ],
  };
}

/** The places around that of a report. */
export function toPlacesAround(
  catalog: Catalog,
  standing: Standing,
  measure: StandingMeasure,
  report: string,
  words: Words,
): NotedTable {
  const { ranked } = standing.ranking;
  const own = standing.indexOf.get(report) ?? 0;
  const first = Math.max(0, Math.min(own - AROUND, ranked.length - 2 * AROUND - 1));
  const shown = ranked.slice(first, first + 2 * AROUND + 1);
  return { table: tableOf(catalog, standing, shown, measure, words, report), notes: [] };
}

function tableOf(
  catalog: Catalog,
  { group }: Standing,
  shown: readonly Ranked<CatalogReport>[],
  measure: StandingMeasure,
  words: Words,
  own?: string,
): NotedTable['table'] {
  const { t } = words;
  const label = t(`vocabulary:measures.${measure}`);
  return {
    caption: t('profile:rank.caption', { measure: label, group: formatGroup(comparedGroup(group), words) }),
    columns: [
      { label: t('profile:rank.department'), kind: 'text' },
      { label: t('profile:rank.place'), kind: 'number' },
      { label, kind: MEASURES[measure] === 'money' ? 'money' : 'number' },
    ],
    rows: shown.map(({ entry, rank, shared }): Row => {
      const place = words.number(rank);
      const page = PAGES.department(entry.report.department);
      return {
        head: textCell(
          words.text(
            group.region?.id === entry.region.id ? entry.department.shortName : entry.department.name,
          ),
          pathOf(addressOfSite(catalog), words.locale, page),
        ),
        depth: 0,
        role: entry.report.id === own ? 'group' : 'plain',
        cells: [
          { kind: 'number', text: shared ? t('profile:rank.shared', { rank: place }) : place },
          measureCell(measureOf(entry.report, measure), words),
        ],
      };
    }),
  };
}

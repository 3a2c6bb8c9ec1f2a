import type { Catalog } from '../../catalog/catalog.ts';
import { isFictional, reportsOf, reportsOn } from '../../catalog/selections.ts';
import { measureOf } from '../../domain/measures.ts';
import { PAGES, pathOf } from '../../i18n/urls.ts';
import type { Words } from '../../i18n/words.ts';
import { MEASURES } from '../../vocabulary/measures.ts';
import { addressOfSite } from '../pages/frame.ts';
import { measureCell } from '../tables/measure-cell.ts';
import { textCell, type Cell, type TableView } from '../tables/table.ts';
import { captionOfNature } from './caption-of-nature.ts';
import { toYearsTable } from './group-multiples.ts';
import { toGroupYear } from './group-profile.ts';
import type { ProfileSection } from './section.ts';

const LATEST = ['executed', 'executionRate', 'scoreOfHundred'] as const;

/** All departments with the years that they reported on and their latest figures, real and invented apart. */
export function toDepartmentsIndex(catalog: Catalog, words: Words): readonly ProfileSection[] {
  const { t } = words;
  return ([false, true] as const).flatMap((fictional) => {
    const own = [...catalog.departments.values()].filter((one) => isFictional(catalog, one) === fictional);
    if (own.length === 0) return [];
    return [
      toSection(
        fictional,
        {
          caption: captionOfNature(t('profile:index.departments'), fictional, words),
          columns: [
            { label: t('profile:rank.department'), kind: 'text' as const },
            { label: t('report:fields.region'), kind: 'text' as const },
            { label: t('profile:index.years'), kind: 'text' as const },
            { label: t('profile:index.latest'), kind: 'number' as const },
            ...LATEST.map((measure) => ({
              label: t(`vocabulary:measures.${measure}`),
              kind: MEASURES[measure] === 'money' ? ('money' as const) : ('number' as const),
            })),
          ],
          rows: own.map((department) => {
            const reports = reportsOf(catalog, department.id).map(({ report }) => report);
            const [first, last] = [reports[0], reports.at(-1)];
            const region = catalog.regions.get(department.region);
            return {
              head: textCell(
                words.text(department.name),
                pathOf(addressOfSite(catalog), words.locale, PAGES.department(department.id)),
              ),
              depth: 0,
              role: 'plain' as const,
              cells: [
                textCell(region ? words.text(region.name) : { text: '' }),
                textCell({
                  text:
                    first && last && first !== last
                      ? t('profile:index.range', { first: first.year, last: last.year })
                      : String(first?.year ?? ''),
                }),
                { kind: 'number', text: last ? String(last.year) : '' } satisfies Cell,
                ...LATEST.map((measure) =>
                  measureCell(last ? measureOf(last, measure) : { kind: 'not-seen' }, words),
                ),
              ],
            };
          }),
        },
        words,
      ),
    ];
  });
}

/** All years with what their reports come to, real and invented apart. */
export function toYearsIndex(catalog: Catalog, words: Words): readonly ProfileSection[] {
  const { t } = words;
  return ([false, true] as const).flatMap((fictional) => {
    const years = catalog.years
      .toReversed()
      .filter((year) => reportsOn(catalog, year).some((one) => one.fictional === fictional))
      .map((year) => toGroupYear(catalog, { year, fictional, region: undefined }));
    if (years.length === 0) return [];
    return [
      toSection(
        fictional,
        toYearsTable(years, captionOfNature(t('profile:index.byYear'), fictional, words), words, (year) =>
          pathOf(addressOfSite(catalog), words.locale, PAGES.year(year)),
        ),
        words,
      ),
    ];
  });
}

/** A table of real or of invented reports under its heading. */
function toSection(fictional: boolean, table: TableView, { t }: Words): ProfileSection {
  const id = fictional ? 'fictional' : 'real';
  return { kind: 'tables', id, title: t(`report:groups.${id}`), tables: [{ table, notes: [] }] };
}

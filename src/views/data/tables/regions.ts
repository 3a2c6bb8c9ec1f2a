import type { Catalog } from '../../../catalog/catalog.ts';
import { pathTo, type Region } from '../../../domain/region.ts';
import { addressOf, PAGES } from '../../../i18n/urls.ts';
import { addressOfSite } from '../../pages/frame.ts';
import { columnsOf } from '../columns.ts';
import { toDataTable, type DataTable } from '../data-table.ts';
import { TERMS } from '../terms.ts';

/** One row a region. */
export function toRegionsTable(catalog: Catalog): DataTable {
  const site = addressOfSite(catalog);
  const { plain, localized } = columnsOf<Region>();
  return toDataTable(
    {
      name: 'regions',
      primaryKey: ['region'],
      foreignKeys: [{ columns: ['parent'], table: 'regions', references: ['region'] }],
      columns: [
        plain('region', 'string', ({ id }) => id, { required: true }),
        plain(
          'fictional',
          'boolean',
          (region) => pathTo(region, catalog.regions).some((one) => one.fictional),
          {
            required: true,
          },
        ),
        ...localized('name', ({ name }) => name),
        plain('level', 'string', ({ level }) => level, { required: true, terms: TERMS.regionLevels }),
        plain('division_code', 'string', ({ divisionCode }) => divisionCode),
        plain('parent', 'string', ({ parent }) => parent),
        plain('address', 'string', ({ id }) => addressOf(site, site.defaultLocale, PAGES.region(id)), {
          required: true,
        }),
      ],
    },
    parentsFirst(catalog),
  );
}

/** Regions from the top down, so that a row's parent stands above it. */
function parentsFirst({ regions }: Catalog): readonly Region[] {
  const depth = (region: Region): number => pathTo(region, regions).length;
  return [...regions.values()].toSorted(
    (left, right) => depth(left) - depth(right) || left.id.localeCompare(right.id, 'en'),
  );
}

import type { Catalog } from '../../catalog/catalog.ts';
import type { Department } from '../../domain/lineage.ts';
import { addressOf, PAGES } from '../../i18n/urls.ts';
import type { Words } from '../../i18n/words.ts';
import { LOCALES } from '../../vocabulary/locales.ts';
import { addressOfSite } from '../pages/frame.ts';
import type { LinkedData } from './linked-data.ts';

/** A real department by its name and address, for what refers to it. */
export function toBody(catalog: Catalog, { id, name }: Department, words: Words): LinkedData {
  return {
    '@type': 'GovernmentOrganization',
    name: words.text(name).text,
    url: addressOf(addressOfSite(catalog), words.locale, PAGES.department(id)),
  };
}

/** A real department as schema.org's `GovernmentOrganization`, with its other names and where it governs. */
export function toDepartmentData(catalog: Catalog, department: Department, words: Words): LinkedData {
  const region = catalog.regions.get(department.region);
  const { name, shortName, aliases } = department;
  const own = words.text(name).text;
  const names = [...LOCALES.flatMap((locale) => [name[locale], shortName[locale]]), ...aliases].flatMap(
    (other) => (other === undefined || other === own ? [] : [other]),
  );
  return {
    ...toBody(catalog, department, words),
    alternateName: [...new Set(names)],
    areaServed: region && { '@type': 'AdministrativeArea', name: words.text(region.name).text },
  };
}

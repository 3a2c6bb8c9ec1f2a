import type { Catalog } from '../../catalog/catalog.ts';
import { PAGES } from '../../i18n/urls.ts';
import { addressOfSite } from '../pages/frame.ts';
import type { DataFile } from './data-file.ts';

/** Path of a data file from the root of the server; it is the same in every language. */
export function pathOfFile(catalog: Catalog, { name }: Pick<DataFile, 'name'>): string {
  return `${addressOfSite(catalog).origin.pathname}${PAGES.dataFile(name)}`;
}

/** Full address of a data file. */
export function addressOfFile(catalog: Catalog, file: Pick<DataFile, 'name'>): string {
  return new URL(pathOfFile(catalog, file), addressOfSite(catalog).origin).href;
}

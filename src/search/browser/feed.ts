import { PAGES } from '../../i18n/urls.ts';
import type { SearchRequest } from '../query/search-types.ts';

/** A feed of new reports, and whose they are. */
export interface FeedChoice {
  readonly of: 'site' | 'department' | 'region';
  /** Id of the department or region; empty for the site. */
  readonly id: string;
  /** Path below the root of the language. */
  readonly path: string;
}

/** The narrowest feed that has all new reports which a search would find. */
export function feedFor({ filters }: SearchRequest): FeedChoice {
  const { department = [], region = [] } = filters;
  const [onlyDepartment] = department;
  if (onlyDepartment !== undefined && department.length === 1)
    return { of: 'department', id: onlyDepartment, path: PAGES.departmentFeed(onlyDepartment) };
  const [onlyRegion] = region;
  if (onlyRegion !== undefined && region.length === 1)
    return { of: 'region', id: onlyRegion, path: PAGES.regionFeed(onlyRegion) };
  return { of: 'site', id: '', path: PAGES.feed };
}

import type { Words } from '../../src/i18n/words.ts';
import type { Department } from '../../src/domain/lineage.ts';
import type { FoundDepartment } from './find-department.ts';

/** Says that a typed name means no department, or which ones it may mean. */
export function wordUnknownDepartment(
  typed: string,
  found: Exclude<FoundDepartment, { readonly kind: 'found' }>,
  words: Words,
): string {
  const list = (departments: readonly Department[]): string =>
    departments
      .map(({ id, name }) => words.t('staff:departments.entry', { id, name: words.text(name).text }))
      .join(words.t('report:enumerationSeparator'));
  if (found.kind === 'several')
    return words.t('staff:departments.several', { typed, names: list(found.departments) });
  return found.near.length > 0
    ? words.t('staff:departments.near', { typed, names: list(found.near) })
    : words.t('staff:departments.unknown', { typed });
}

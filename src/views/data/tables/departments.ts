import type { Catalog } from '../../../catalog/catalog.ts';
import { isFictional } from '../../../catalog/selections.ts';
import type { Department } from '../../../domain/lineage.ts';
import { addressOf, PAGES } from '../../../i18n/urls.ts';
import { addressOfSite } from '../../pages/frame.ts';
import { columnsOf } from '../columns.ts';
import { toDataTable, type DataTable } from '../data-table.ts';
import { BETWEEN_VALUES, TERMS } from '../terms.ts';

/** One row a department. */
export function toDepartmentsTable(catalog: Catalog): DataTable {
  const site = addressOfSite(catalog);
  const { plain, named, localized } = columnsOf<Department>();
  return toDataTable(
    {
      name: 'departments',
      primaryKey: ['department'],
      foreignKeys: [{ columns: ['region'], table: 'regions', references: ['region'] }],
      columns: [
        plain('department', 'string', ({ id }) => id, { required: true }),
        plain('region', 'string', ({ region }) => region, { required: true }),
        plain('fictional', 'boolean', (one) => isFictional(catalog, one), { required: true }),
        ...localized('name', ({ name }) => name),
        plain('name_status', 'string', ({ nameStatus }) => nameStatus, {
          required: true,
          terms: TERMS.nameStatuses,
        }),
        ...localized('short_name', ({ shortName }) => shortName),
        plain('aliases', 'string', ({ aliases }) => aliases.join(BETWEEN_VALUES) || undefined),
        named('kind', 'department_kind', 'string', ({ kind }) => kind, {
          required: true,
          terms: TERMS.departmentKinds,
        }),
        plain('active_from', 'date', ({ active }) => active.from),
        plain('active_to', 'date', ({ active }) => active.to),
        plain('address', 'string', ({ id }) => addressOf(site, site.defaultLocale, PAGES.department(id)), {
          required: true,
        }),
      ],
    },
    [...catalog.departments.values()],
  );
}

/** One row a body and an earlier body that it came out of. */
export function toPredecessorsTable(catalog: Catalog): DataTable {
  const { plain, localized } = columnsOf<Step>();
  return toDataTable(
    {
      name: 'predecessors',
      primaryKey: ['department', 'predecessor'],
      foreignKeys: [
        { columns: ['department'], table: 'departments', references: ['department'] },
        { columns: ['predecessor'], table: 'departments', references: ['department'] },
      ],
      columns: [
        plain('department', 'string', ({ department }) => department.id, { required: true }),
        plain('predecessor', 'string', ({ step }) => step.department, { required: true }),
        plain('fictional', 'boolean', ({ department }) => isFictional(catalog, department), {
          required: true,
        }),
        plain('relation', 'string', ({ step }) => step.relation, {
          required: true,
          terms: TERMS.successions,
        }),
        plain('effective', 'date', ({ step }) => step.date, { required: true }),
        ...localized('document', ({ step }) => step.document),
      ],
    },
    [...catalog.departments.values()].flatMap((department) =>
      department.predecessors.map((step) => ({ department, step })),
    ),
  );
}

interface Step {
  readonly department: Department;
  readonly step: Department['predecessors'][number];
}

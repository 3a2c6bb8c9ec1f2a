import { expect, test } from 'vitest';
import type { Catalog, CatalogReport } from '../../../src/catalog/catalog.ts';
import { reportKey } from '../../../src/catalog/page-keys.ts';
import type { Department } from '../../../src/domain/lineage.ts';
import type { Region } from '../../../src/domain/region.ts';
import { catalogOf, departmentOf, entryOf, reportOf } from '../views/sample-reports.ts';

const department: Department = {
  ...departmentOf('new-bureau'),
  predecessors: [{ department: 'old-bureau', relation: 'rename', date: '2023-01-01' }],
};
const region: Region = {
  id: 'example-city',
  name: { zh: '示例市' },
  level: 'prefecture',
  parent: 'example-province',
  fictional: false,
};
const entry: CatalogReport = entryOf(reportOf('', { department: 'new-bureau' }), { department, region });

function catalogWith(names: { readonly predecessor: string; readonly province: string }): Catalog {
  const old = departmentOf('old-bureau', { zh: names.predecessor, en: 'Old Bureau' });
  const province: Region = {
    id: 'example-province',
    name: { zh: names.province },
    level: 'province',
    fictional: false,
  };
  return {
    ...catalogOf([entry]),
    departments: new Map([department, old].map((one) => [one.id, one])),
    regions: new Map([region, province].map((one) => [one.id, one])),
  };
}

const NAMES = { predecessor: '旧局', province: '示例省' };

test("a report's page stays while nothing that it shows changes", () => {
  expect(reportKey(catalogWith(NAMES), entry)).toBe(reportKey(catalogWith(NAMES), entry));
});

test.each([{ predecessor: '老局' }, { province: '新省' }])(
  "a report's page is made anew when a name for search changes: %j",
  (change) => {
    expect(reportKey(catalogWith({ ...NAMES, ...change }), entry)).not.toBe(
      reportKey(catalogWith(NAMES), entry),
    );
  },
);

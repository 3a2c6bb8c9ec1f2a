import { beforeAll, describe, expect, test } from 'vitest';
import { loadMessages } from '../../../../src/i18n/translator.ts';
import { wordsFor } from '../../../../src/i18n/words.ts';
import { toBodyFile, toCompareIndex } from '../../../../src/views/compare/compare-data.ts';
import { MEASURE_GROUPS, toComparePage } from '../../../../src/views/compare/compare-page.ts';
import { MEASURE_IDS } from '../../../../src/vocabulary/measures.ts';
import { catalogOf, departmentOf, entryOf, reportOf } from '../sample-reports.ts';

beforeAll(async () => {
  await loadMessages('.');
});

const catalog = catalogOf([
  entryOf(reportOf('budget: { unit: 万元, executed: 1.00 }', { department: 'b', year: 2023 })),
  entryOf(reportOf('budget: { unit: 万元, executed: 2.00 }', { department: 'a', year: 2022 })),
]);

describe('the page', () => {
  test('offers every measure once', () => {
    expect(Object.values(MEASURE_GROUPS).flat().toSorted()).toEqual(MEASURE_IDS.toSorted());
  });

  test('knows whether there is a price index', () => {
    expect(toComparePage(catalog, wordsFor('zh')).hasPrices).toBe(false);
  });

  test('leads readers without scripts to the same figures', () => {
    expect(toComparePage(catalog, wordsFor('en')).otherWays).toEqual([
      { text: 'Departments', href: '/zfxxgk/jx/en/departments/' },
      { text: 'Years', href: '/zfxxgk/jx/en/years/' },
      { text: 'Reports', href: '/zfxxgk/jx/en/reports/' },
    ]);
  });
});

describe('the data', () => {
  test('list the departments that have reports, by region and id', () => {
    const silent = departmentOf('silent');
    const departments = new Map([...catalog.departments, [silent.id, silent]]);
    const index = toCompareIndex({ ...catalog, departments });
    expect(index.departments.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(index.regions).toEqual({ 'example-city': { zh: '示例市', en: 'Example City' } });
  });

  test('of a department hold its price index where its region has one', () => {
    const priceIndex = [
      {
        region: 'example-city',
        baseYear: 2022,
        source: { zh: '年鉴' },
        years: [{ year: 2022, index: '100' }],
      },
    ];
    const department = catalog.departments.get('a')!;
    expect(toBodyFile({ ...catalog, priceIndex }, department).prices?.indices).toEqual({ 2022: '100' });
    expect(toBodyFile(catalog, department).prices).toBeUndefined();
  });
});

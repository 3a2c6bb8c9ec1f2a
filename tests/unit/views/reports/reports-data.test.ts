import { beforeAll, expect, it } from 'vitest';
import { loadMessages } from '../../../../src/i18n/translator.ts';
import { wordsFor } from '../../../../src/i18n/words.ts';
import { toReportsData } from '../../../../src/views/reports/reports-data.ts';
import { catalogOf, entryOf, reportOf } from '../sample-reports.ts';

beforeAll(() => loadMessages('.'));

it('holds every measure of every report, absent ones by their letter', () => {
  const entries = [
    entryOf(
      reportOf(
        'budget: { unit: 万元, adjusted: 2739.21, executed: 2481.71 }\nstaffing: { inPost: 0 }\nnotReported: [evaluation]',
      ),
    ),
    entryOf(reportOf('budget: { unit: 元, executed: 3 }', { year: 2023 }), { fictional: true }),
  ];
  const data = toReportsData(catalogOf(entries), wordsFor('en'));
  expect(data.departments).toEqual([{ id: 'example-bureau', name: 'Example Bureau' }]);
  expect(data.regions).toEqual([{ id: 'example-city', name: 'Example City', path: [0] }]);
  expect(data.kinds).toEqual([
    { id: 'self-evaluation', name: 'Self-evaluation of overall departmental spending' },
  ]);
  expect([data.year, data.fictional, data.department, data.region, data.kind]).toEqual([
    [2024, 2023],
    [0, 1],
    [0, 0],
    [0, 0],
    [0, 0],
  ]);
  expect([
    data.measures.executed,
    data.measures.executionRate,
    data.measures.score,
    data.measures.executedPerStaff,
  ]).toEqual([
    ['24817100.00', '3.00'],
    ['90.60', 's'],
    ['r', 's'],
    ['c', 's'],
  ]);
});

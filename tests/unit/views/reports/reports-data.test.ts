import { beforeAll, expect, it } from 'vitest';
import { loadMessages } from '../../../../src/i18n/translator.ts';
import { wordsFor } from '../../../../src/i18n/words.ts';
import { toMeasuresFile, toTableFile, valuesOf } from '../../../../src/views/reports/reports-data.ts';
import { catalogOf, entryOf, reportOf } from '../sample-reports.ts';

beforeAll(() => loadMessages('.'));

it('is in two files: every measure of every report, absent ones by their letter', () => {
  const entries = [
    entryOf(
      reportOf(
        'budget: { unit: 万元, adjusted: 2739.21, executed: 2481.71 }\nstaffing: { inPost: 0 }\nnotReported: [evaluation]',
      ),
    ),
    entryOf(reportOf('budget: { unit: 元, executed: 3 }', { year: 2023 }), { fictional: true }),
  ];
  const catalog = catalogOf(entries);
  const table = toTableFile(catalog, wordsFor('en'));
  const rest = toMeasuresFile(catalog);
  expect(rest.release).toBe(table.release);
  expect(Object.keys(table.measures).filter((id) => id in rest.measures)).toEqual([]);
  const data = { ...table, measures: { ...table.measures, ...rest.measures } };
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
    valuesOf(data, 'executed'),
    valuesOf(data, 'executionRate'),
    valuesOf(data, 'score'),
    valuesOf(data, 'executedPerStaff'),
  ]).toEqual([
    ['24817100.00', '3.00'],
    ['90.60', 's'],
    ['r', 's'],
    ['c', 's'],
  ]);
});

it('does not take a measure that was not read for one that was not seen', () => {
  const table = toTableFile(
    catalogOf([entryOf(reportOf('budget: { unit: 元, executed: 3 }'))]),
    wordsFor('en'),
  );
  expect(() => valuesOf(table, 'initial')).toThrow('The values of initial have not been read.');
});

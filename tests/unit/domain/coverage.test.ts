import { describe, expect, test } from 'vitest';
import { latestDateOf } from '../../../src/domain/as-of.ts';
import { coverageOf } from '../../../src/domain/coverage.ts';
import { departmentOf, reportOf } from '../views/sample-reports.ts';

const DUE = { filed: undefined, published: '2025-06-30' };
const body = departmentOf('example-bureau');

describe('the coverage of a department and year', () => {
  test.each([
    ['published on the last day', 'published: 2025-06-30', 'published', 0],
    ['published one day after it', 'published: 2025-07-01', 'late', 1],
    ['published, on a day that is not known', 'kind: self-evaluation', 'published', undefined],
    [
      'published in time and held as an excerpt',
      'coverage: excerpt\ncoverageNote: { zh: 节录。 }\npublished: 2025-05-01',
      'excerpt',
      0,
    ],
  ])('is %s', (_, yaml, state, daysLate) => {
    expect(coverageOf(body, 2024, reportOf(yaml), DUE, '2026-01-01')).toMatchObject({ state, daysLate });
  });

  test('is published without lateness where no last day is set', () => {
    const coverage = coverageOf(
      body,
      2024,
      reportOf('published: 2025-12-31'),
      { filed: undefined, published: undefined },
      '2026-01-01',
    );
    expect(coverage).toMatchObject({ state: 'published', daysLate: undefined });
  });

  test('is not yet due on the last day, and missing from the day after', () => {
    expect(coverageOf(body, 2024, undefined, DUE, '2025-06-30')).toEqual({
      state: 'not-due',
      due: '2025-06-30',
    });
    expect(coverageOf(body, 2024, undefined, DUE, '2025-07-02')).toEqual({ state: 'missing', daysLate: 2 });
  });

  test('is not collected where no last day is set', () => {
    const none = { filed: undefined, published: undefined };
    expect(coverageOf(body, 2024, undefined, none, '2026-01-01')).toEqual({ state: 'not-collected' });
  });

  test.each([
    ['began after the year', { from: '2025-01-01' }, 'did-not-exist'],
    ['began on its last day', { from: '2024-12-31' }, 'missing'],
    ['ended before its last day', { to: '2024-12-30' }, 'did-not-exist'],
    ['ended on its last day', { to: '2024-12-31' }, 'missing'],
  ])('of a body that %s', (_, active, state) => {
    expect(coverageOf({ ...body, active }, 2024, undefined, DUE, '2026-01-01')).toMatchObject({ state });
  });
});

test('the latest date of reports is that of filing, publication or a reply', () => {
  const reply =
    'replies: [{ code: adjusted-sum, place: budget.adjusted, state: open, text: { zh: 已收到。 }, date: 2025-09-01 }]';
  expect(latestDateOf([reportOf('filed: 2025-03-01'), reportOf(reply)])).toBe('2025-09-01');
  expect(latestDateOf([reportOf('kind: correction')])).toBeUndefined();
});

import { describe, expect, test } from 'vitest';
import { daysBetween, dueDatesFor, NO_DUE_DATES } from '../../../src/domain/deadlines.ts';

const regions = [{ id: 'province' }, { id: 'city' }, { id: 'district' }];
const none = { filed: undefined, published: undefined };

describe('the last days of a report', () => {
  test('are none where no entry is there', () => {
    expect(dueDatesFor([], regions, 2023)).toEqual(none);
    expect(NO_DUE_DATES).toEqual(none);
  });

  test('are days of the year after', () => {
    expect(dueDatesFor([{ filed: '05-31', published: '06-30' }], regions, 2023)).toEqual({
      filed: '2024-05-31',
      published: '2024-06-30',
    });
  });

  test.each([
    ['the day of filing', { published: '06-30' }, { filed: undefined, published: '2024-06-30' }],
    [
      'the day of publication',
      { filed: '05-31', published: null },
      { filed: '2024-05-31', published: undefined },
    ],
  ])('may leave out %s', (_, entry, expected) => {
    expect(dueDatesFor([entry], regions, 2023)).toEqual(expected);
  });

  test.each([
    ['its own', 'district', '2024-05-31'],
    ['the one above', 'city', '2024-05-31'],
    ['the highest', 'province', '2024-05-31'],
    ['another', 'village', undefined],
  ])('hold for %s region: %s', (_, region, filed) => {
    expect(dueDatesFor([{ region, filed: '05-31' }], regions, 2023).filed).toBe(filed);
  });

  test('hold everywhere where no region is named, for a department without region too', () => {
    for (const region of [undefined, null])
      expect(dueDatesFor([{ region, filed: '05-31' }], [], 2023).filed).toBe('2024-05-31');
    expect(dueDatesFor([{ region: 'city', filed: '05-31' }], [], 2023).filed).toBeUndefined();
  });

  test.each([
    [2021, '2022-05-31'],
    [2022, '2023-05-31'],
    [2020, undefined],
  ])('hold from the year that is named, 2021: report of %i', (year, filed) => {
    expect(dueDatesFor([{ from: 2021, filed: '05-31' }], regions, year).filed).toBe(filed);
  });

  test('are those of the first entry that fits, even where it leaves a day out', () => {
    const deadlines = [
      { region: 'elsewhere', filed: '01-31' },
      { region: 'city', from: 2023, filed: '04-30' },
      { from: 2021, filed: '05-31', published: '06-30' },
    ];
    expect(dueDatesFor(deadlines, regions, 2023)).toEqual({ filed: '2024-04-30', published: undefined });
    expect(dueDatesFor(deadlines, regions, 2022)).toEqual({ filed: '2023-05-31', published: '2023-06-30' });
    expect(dueDatesFor(deadlines, regions, 2020)).toEqual(none);
  });
});

test.each([
  ['2024-05-31', '2024-05-31', 0],
  ['2024-05-31', '2024-06-01', 1],
  ['2024-02-28', '2024-03-01', 2],
  ['2023-02-28', '2023-03-01', 1],
  ['2023-12-31', '2024-01-01', 1],
  ['2024-03-01', '2025-03-01', 365],
  ['2024-06-01', '2024-05-31', -1],
])('from %s to %s it is %i days', (from, to, days) => {
  expect(daysBetween(from, to)).toBe(days);
});

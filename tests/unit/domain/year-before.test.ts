import { describe, expect, test } from 'vitest';
import type { Department } from '../../../src/domain/lineage.ts';
import { bodyYears } from '../../../src/domain/body-years.ts';
import { yearBefore } from '../../../src/domain/year-before.ts';
import type { Succession } from '../../../src/vocabulary/department-kinds.ts';
import { departmentOf } from '../views/sample-reports.ts';

type Origin = readonly [from: string, relation: Succession, date: string];

const body = (id: string, origins: readonly Origin[] = [], from?: string): Department => ({
  ...departmentOf(id),
  predecessors: origins.map(([department, relation, date]) => ({ department, relation, date })),
  active: from === undefined ? {} : { from },
});
const departments = new Map(
  [
    body('centre'),
    body('bureau', [['centre', 'rename', '2024-03-01']], '2024-03-01'),
    body('culture'),
    body('tourism'),
    body(
      'both',
      [
        ['culture', 'merge', '2023-01-01'],
        ['tourism', 'merge', '2023-01-01'],
      ],
      '2023-01-01',
    ),
    body('health'),
    body('hospitals', [['health', 'split', '2023-06-01']], '2023-06-01'),
    body('archive'),
    body('library', [['archive', 'merge', '2024-01-01']]),
    body('young', [], '2022-05-01'),
  ].map((one) => [one.id, one]),
);

interface Entry {
  readonly department: string;
  readonly year: number;
}

const entriesOf = (ids: readonly string[]): ReadonlyMap<string, Entry> =>
  new Map(
    ids.map((id) => {
      const [department = '', year = ''] = id.split('/');
      return [id, { department, year: Number(year) }];
    }),
  );

/** What the year before is, in short. */
function before(id: string, ...others: readonly string[]): string {
  const all = entriesOf([id, ...others]);
  const found = yearBefore(all.get(id)!, (department, year) => all.get(`${department}/${year}`), departments);
  return found.kind === 'compared'
    ? `${found.relation} ${found.reports.map(({ department, year }) => `${department}/${year}`).join(' + ')}`
    : found.reason;
}

describe('the year before', () => {
  test.each([
    ["is the body's own", 'centre/2023', ['centre/2022'], 'same centre/2022'],
    ['is missing across a gap', 'centre/2023', ['centre/2021'], 'missing'],
    ['is that of the body that was renamed', 'bureau/2024', ['centre/2023'], 'rename centre/2023'],
    ['is missing when the renamed body did not report', 'bureau/2024', [], 'missing'],
    [
      'is the sum of the bodies that were merged',
      'both/2023',
      ['culture/2022', 'tourism/2022'],
      'merge culture/2022 + tourism/2022',
    ],
    ['is missing when one of them did not report', 'both/2023', ['culture/2022'], 'missing'],
    ['is the own one in the years after', 'both/2024', ['both/2023', 'culture/2023'], 'same both/2023'],
    ['is not compared for what split off', 'hospitals/2023', ['health/2022'], 'split'],
    ['is not compared for what it left', 'health/2023', ['health/2022'], 'split'],
    ['is compared again a year later', 'health/2024', ['health/2023'], 'same health/2023'],
    [
      'is the sum with the body that was taken in',
      'library/2024',
      ['library/2023', 'archive/2023'],
      'merge library/2023 + archive/2023',
    ],
    ['is missing for a new body', 'young/2022', [], 'missing'],
  ])('%s', (_, id, others, expected) => {
    expect(before(id, ...others)).toBe(expected);
  });
});

describe('the years of a body', () => {
  const years = (id: string, ids: readonly string[]): readonly string[] => {
    const all = entriesOf(ids);
    return bodyYears(
      id,
      (department) =>
        [...all.values()]
          .filter((one) => one.department === department)
          .toSorted((left, right) => left.year - right.year),
      (department, year) => all.get(`${department}/${year}`),
      departments,
    ).map(({ year, reports }) => `${year} ${reports.map(({ department }) => department).join('+')}`);
  };

  test('are its own, with gaps', () => {
    expect(years('centre', ['centre/2020', 'centre/2022', 'centre/2023'])).toEqual([
      '2020 centre',
      '2022 centre',
      '2023 centre',
    ]);
  });

  test('go on under the name before', () => {
    expect(years('bureau', ['centre/2021', 'centre/2023', 'bureau/2024', 'bureau/2025'])).toEqual([
      '2021 centre',
      '2023 centre',
      '2024 bureau',
      '2025 bureau',
    ]);
  });

  test('are the sums of merged bodies as far back as all of them reported', () => {
    expect(
      years('both', [
        'culture/2020',
        'culture/2021',
        'culture/2022',
        'tourism/2021',
        'tourism/2022',
        'both/2023',
      ]),
    ).toEqual(['2021 culture+tourism', '2022 culture+tourism', '2023 both']);
    expect(years('both', ['culture/2022', 'both/2023'])).toEqual(['2023 both']);
  });

  test('begin with the split for a body that split off', () => {
    expect(years('hospitals', ['health/2022', 'hospitals/2023'])).toEqual(['2023 hospitals']);
  });
});

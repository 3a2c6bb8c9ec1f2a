import { describe, expect, test } from 'vitest';
import { department } from '../../../src/schema/department.ts';
import { glossary } from '../../../src/schema/glossary.ts';
import { region } from '../../../src/schema/region.ts';
import { site } from '../../../src/schema/site.ts';
import { translation } from '../../../src/schema/translation.ts';
import { WrittenNumber } from '../../../src/schema/written-number.ts';

describe('a department', () => {
  const least = {
    region: 'sample-city',
    name: { zh: '示例市教育局' },
    nameStatus: 'official',
    shortName: { zh: '市教育局' },
    kind: 'education',
  };

  test('without aliases, predecessors and dates gets empty ones', () => {
    expect(department.parse(least)).toEqual({ ...least, aliases: [], predecessors: [], active: {} });
  });

  test.each([
    ['a merger', { predecessors: [{ department: 'a', relation: 'merge', date: '2023-01-01' }] }],
    ['an end', { active: { from: '2021-01-01', to: '2024-02-29' } }],
  ])('with %s is accepted', (_, more) => {
    expect(department.safeParse({ ...least, ...more }).success).toBe(true);
  });

  test.each([
    [
      'an unknown relation',
      { predecessors: [{ department: 'a', relation: 'conquest', date: '2023-01-01' }] },
    ],
    ['a predecessor without date', { predecessors: [{ department: 'a', relation: 'merge' }] }],
    ['an unknown kind', { kind: 'navy' }],
    ['an end on a day that the calendar lacks', { active: { to: '2023-02-29' } }],
  ])('with %s is refused', (_, more) => {
    expect(department.safeParse({ ...least, ...more }).success).toBe(false);
  });
});

describe('a region', () => {
  const least = { name: { zh: '无锡市' }, level: 'prefecture' };

  test('is real unless the file says otherwise', () => {
    expect(region.parse(least).fictional).toBe(false);
  });

  test('with a division code of six digits is accepted', () => {
    expect(region.safeParse({ ...least, divisionCode: '320200' }).success).toBe(true);
  });

  test.each(['32020', '32020X', 320200])('with the division code %j is refused', (divisionCode) => {
    expect(region.safeParse({ ...least, divisionCode }).success).toBe(false);
  });
});

describe('the site', () => {
  const least = {
    name: { zh: '明账' },
    description: { zh: '公开。' },
    url: 'https://www.example.com/zfxxgk/jx/',
    defaultLocale: 'zh',
    licence: { name: { zh: '许可' }, url: 'https://www.example.com/licence/' },
  };

  test('carries no registration mark, is no demonstration and sets no last days unless the file says so', () => {
    expect(site.parse(least)).toEqual({
      ...least,
      demonstration: false,
      registration: {},
      thresholds: { adjustment: '30', execution: '90', initialDeviation: '15', scoreGap: '5' },
      deadlines: [],
    });
  });

  test('may set some of the limits of the checks, with their per cent signs', () => {
    expect(site.parse({ ...least, thresholds: { execution: '85%', scoreGap: '2.50%' } }).thresholds).toEqual({
      adjustment: '30',
      execution: '85',
      initialDeviation: '15',
      scoreGap: '2.50',
    });
  });

  test('may set last days for a region, from a year, of filing or of publication', () => {
    const deadlines = [
      { region: 'sample-city', from: new WrittenNumber('2021'), filed: '05-31', published: '06-30' },
      { filed: '12-31' },
      { region: null, from: null, filed: null, published: '01-01' },
    ];
    expect(site.parse({ ...least, deadlines }).deadlines).toEqual([
      { region: 'sample-city', from: 2021, filed: '05-31', published: '06-30' },
      { filed: '12-31' },
      { region: null, from: null, filed: null, published: '01-01' },
    ]);
  });

  test.each(['2024-06-30', null])('may say by which day coverage is judged: %j', (asOf) => {
    expect(site.parse({ ...least, asOf }).asOf).toBe(asOf);
  });

  test.each([
    ['a limit without its sign', { thresholds: { execution: '90' } }],
    ['a limit that is a number', { thresholds: { execution: new WrittenNumber('90') } }],
    ['an unknown limit', { thresholds: { exection: '90%' } }],
    ['a month that the calendar lacks', { deadlines: [{ filed: '13-01' }] }],
    ['a month of zero', { deadlines: [{ filed: '00-10' }] }],
    ['a day that no month has', { deadlines: [{ published: '05-32' }] }],
    ['a day of zero', { deadlines: [{ published: '05-00' }] }],
    ['a day without leading zero', { deadlines: [{ filed: '5-31' }] }],
    ['a whole date', { deadlines: [{ filed: '2024-05-31' }] }],
    ['a day before its month in words', { deadlines: [{ filed: '31 May' }] }],
    ['an empty day', { deadlines: [{ filed: '' }] }],
    ['an empty region', { deadlines: [{ region: '' }] }],
    ['a year in words', { deadlines: [{ from: '2021' }] }],
    ['an unknown key of a last day', { deadlines: [{ fild: '05-31' }] }],
    ['last days outside a list', { deadlines: { filed: '05-31' } }],
    ['a day of coverage that the calendar lacks', { asOf: '2023-02-29' }],
    ['a year of coverage', { asOf: '2024' }],
  ])('with %s is refused', (_, more) => {
    expect(site.safeParse({ ...least, ...more }).success).toBe(false);
  });

  test('with an empty mark is accepted', () => {
    expect(site.safeParse({ ...least, registration: { icp: null } }).success).toBe(true);
  });

  test.each([
    ['an address without protocol', { url: 'www.example.com' }],
    ['a file address', { url: 'file:///srv/www/' }],
    ['an unknown language at the root', { defaultLocale: 'fr' }],
    ['an unknown key', { registration: { icpNumber: '1' } }],
  ])('with %s is refused', (_, more) => {
    expect(site.safeParse({ ...least, ...more }).success).toBe(false);
  });
});

describe('the glossary', () => {
  const term = {
    id: 'outturn',
    zh: '执行数',
    en: 'outturn',
    definition: { zh: '实际支出。' },
    source: { zh: '表' },
  };

  test('lists other words by language', () => {
    expect(glossary.parse([{ ...term, aliases: { zh: ['决算数'] } }])).toEqual([
      { ...term, aliases: { zh: ['决算数'] } },
    ]);
  });

  test('wants each term in both languages and an identifier in kebab case', () => {
    expect(glossary.safeParse([{ ...term, en: '' }]).success).toBe(false);
    expect(glossary.safeParse([{ ...term, id: 'Out turn' }]).success).toBe(false);
    expect(glossary.safeParse([{ ...term, aliases: { fr: ['dépense'] } }]).success).toBe(false);
  });
});

describe('a translation', () => {
  test.each(['pending', `sha256-${'0'.repeat(64)}`])('of %j is accepted', (translationOf) => {
    expect(translation.safeParse({ translationOf, status: 'official' }).success).toBe(true);
  });

  test.each([`sha256-${'0'.repeat(63)}`, '', 'done'])('of %j is refused', (translationOf) => {
    expect(translation.safeParse({ translationOf, status: 'official' }).success).toBe(false);
  });

  test('never holds a figure', () => {
    expect(
      translation.safeParse({ translationOf: 'pending', status: 'official', budget: { unit: '万元' } })
        .success,
    ).toBe(false);
  });
});

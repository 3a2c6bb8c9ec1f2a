import { expect, test } from 'vitest';
import { z } from 'zod';
import { knownKeysAt } from '../../../src/reading/known-keys.ts';
import { report } from '../../../src/schema/report.ts';
import { site } from '../../../src/schema/site.ts';

const budgetKeys = [
  'unit',
  'initial',
  'increase',
  'decrease',
  'adjusted',
  'executed',
  'stated',
  'reasons',
  'carryOver',
  'lastYear',
  'lines',
  'sources',
  'threePublic',
];
const lineKeys = [
  'id',
  'class',
  'name',
  'initial',
  'increase',
  'decrease',
  'adjusted',
  'executed',
  'partial',
  'lines',
];

test.each([
  [['evaluator'], ['by', 'name']],
  [
    ['evaluation', 'outside'],
    ['by', 'name', 'score', 'fullMarks', 'grade'],
  ],
  [['budget'], budgetKeys],
  [
    ['budget', 'stated'],
    ['executionRate', 'adjustmentRate'],
  ],
  [['budget', 'lines', 0], lineKeys],
  [['budget', 'lines', 2, 'lines', 1, 'lines', 0], lineKeys],
  [
    ['budget', 'threePublic', 'total'],
    ['budget', 'spent'],
  ],
  [
    ['staffing', 'kinds'],
    ['administrative', 'institution', 'workers', 'other'],
  ],
  [
    ['indicators', 0, 'subgroups', 1, 'indicators', 2, 'target'],
    ['zh', 'en'],
  ],
  [
    ['annexes', 0],
    ['number', 'title', 'included'],
  ],
])('at %j the known keys are %j', (path, keys) => {
  expect(knownKeysAt(report, path)).toEqual(keys);
});

test.each([
  [['thresholds'], ['adjustment', 'execution', 'initialDeviation', 'scoreGap']],
  [
    ['deadlines', 0],
    ['region', 'from', 'filed', 'published'],
  ],
])('of the site at %j the known keys are %j', (path, keys) => {
  expect(knownKeysAt(site, path)).toEqual(keys);
});

test.each([
  [['budget', 'unit'], 'a text'],
  [['budget', 'lines'], 'a list'],
  [['nowhere'], 'an unknown field'],
  [['nowhere', 'at', 'all'], 'something below an unknown field'],
  [['title', 0], 'an item of what is no list'],
])('at %j, which is %s, no key is known', (path) => {
  expect(knownKeysAt(report, path)).toEqual([]);
});

test('the keys of a mapping in an optional, nullable, lazy or defaulted place are known', () => {
  const inner = z.strictObject({ a: z.string() });
  const schema = z.strictObject({
    optional: inner.optional(),
    nullish: inner.nullish(),
    lazy: z.lazy(() => inner),
    defaulted: inner.default({ a: '' }),
    prefaulted: inner.prefault({ a: '' }),
    either: z.union([z.string(), inner]),
    record: z.record(z.string(), inner),
  });
  for (const place of ['optional', 'nullish', 'lazy', 'defaulted', 'prefaulted', 'either']) {
    expect(knownKeysAt(schema, [place]), place).toEqual(['a']);
  }
  expect(knownKeysAt(schema, ['record', 'any'])).toEqual(['a']);
});

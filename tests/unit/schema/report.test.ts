import { expect, test } from 'vitest';
import { report } from '../../../src/schema/report.ts';
import { WrittenNumber } from '../../../src/schema/written-number.ts';

const least = {
  title: { zh: '示例局2023年度自评报告' },
  language: 'zh',
  kind: 'self-evaluation',
  coverage: 'full',
  prose: 'original',
};

const accepts = (more: object): boolean => report.safeParse({ ...least, ...more }).success;
const number = (text: string): WrittenNumber => new WrittenNumber(text);

test('the smallest report names its title, language, kind, coverage and prose, and gets empty lists', () => {
  expect(report.parse(least)).toEqual({
    ...least,
    budget: { unit: '万元', stated: {}, reasons: {}, lines: [], sources: [] },
    indicators: [],
    notReported: [],
    annexes: [],
    replies: [],
  });
});

test.each(['title', 'language', 'kind', 'coverage', 'prose'])('a report without %s is refused', (key) => {
  const input = Object.fromEntries(Object.entries(least).filter(([name]) => name !== key));
  expect(report.safeParse(input).success).toBe(false);
});

test.each([
  ['a date', { filed: '2022-05-18' }],
  ['no date', { filed: null }],
  ['an evaluator', { evaluator: { by: 'third-party', name: { zh: '某会计师事务所' } } }],
  [
    'a source',
    {
      source: {
        title: '报告',
        publisher: '某局',
        url: 'https://www.example.com/a',
        format: { zh: '网页', en: 'Web page' },
      },
    },
  ],
  [
    'a source of unknown address',
    { source: { title: '报告', publisher: '某局', url: null, format: { en: 'PDF' } } },
  ],
  [
    "last year's amounts",
    { budget: { unit: '万元', lastYear: { initial: number('2116.01'), executed: null } } },
  ],
  [
    'an outside evaluation',
    { evaluation: { score: number('97'), outside: { by: 'finance', score: number('84.5'), grade: 'good' } } },
  ],
  ['a budget in 元', { budget: { unit: '元', initial: number('21160100') } }],
  [
    'a reply to a known finding',
    {
      replies: [
        {
          code: 'adjusted-sum',
          place: 'budget.adjusted',
          state: 'explained',
          text: { zh: '答复' },
          date: '2024-01-01',
        },
      ],
    },
  ],
])('a report with %s is accepted', (_, more) => {
  expect(accepts(more)).toBe(true);
});

test.each([
  ['a day that the calendar lacks', { filed: '2022-02-30' }],
  ['a date without leading zeros', { filed: '2022-5-18' }],
  ['an empty date', { filed: '' }],
  ['an unknown key', { fild: '2022-05-18' }],
  ['an unknown evaluator', { evaluator: { by: 'somebody' } }],
  [
    'a source at a script address',
    { source: { title: '报告', publisher: '某局', url: 'javascript:alert(1)', format: { en: 'PDF' } } },
  ],
  [
    'a source on a disk',
    { source: { title: '报告', publisher: '某局', url: 'file:///a.pdf', format: { en: 'PDF' } } },
  ],
  [
    'a digest in capitals',
    { source: { title: '报告', publisher: '某局', format: { en: 'PDF' }, sha256: 'A'.repeat(64) } },
  ],
  ['a budget without unit', { budget: { initial: number('2116.01') } }],
  ['a budget in dollars', { budget: { unit: '美元' } }],
  ['a negative amount', { budget: { unit: '万元', decrease: number('-50') } }],
  ['a rate without its sign', { budget: { unit: '万元', stated: { executionRate: '90.60' } } }],
  ['an unknown kind of post', { staffing: { kinds: { generals: number('1') } } }],
  ["last year's increase", { budget: { unit: '万元', lastYear: { increase: number('1') } } }],
  ['an outside evaluation by nobody', { evaluation: { outside: { score: number('84.5') } } }],
  [
    'an outside evaluation within another',
    { evaluation: { outside: { by: 'finance', outside: { by: 'third-party' } } } },
  ],
  ['half a post', { staffing: { posts: number('29.5') } }],
  ['an unknown grade', { evaluation: { grade: 'first-class' } }],
  ['an indicator group without rows', { indicators: [{ name: { zh: '产出' }, subgroups: [] }] }],
  [
    'a reply without place',
    {
      replies: [{ code: 'posts-sum', place: '', state: 'open', text: { zh: '答复' }, date: '2024-01-01' }],
    },
  ],
  [
    'a reply in an unknown state',
    {
      replies: [
        { code: 'posts-sum', place: 'staffing', state: 'closed', text: { zh: '答复' }, date: '2024-01-01' },
      ],
    },
  ],
  [
    'a reply to an unknown finding',
    {
      replies: [
        { code: 'no-such-code', place: 'budget', state: 'open', text: { zh: '答复' }, date: '2024-01-01' },
      ],
    },
  ],
])('a report with %s is refused', (_, more) => {
  expect(accepts(more)).toBe(false);
});

test('lines of the budget nest to any depth, each with its own identifier', () => {
  const line = (id: string, lines: readonly unknown[] = []): object => ({
    id,
    class: 'other',
    name: { zh: '行' },
    lines,
  });
  expect(accepts({ budget: { unit: '万元', lines: [line('a', [line('b', [line('c')])])] } })).toBe(true);
  expect(accepts({ budget: { unit: '万元', lines: [line('a', [line('b', [line('C')])])] } })).toBe(false);
  expect(accepts({ budget: { unit: '万元', lines: [line('a-')] } })).toBe(false);
});

test('an indicator aims at a number or at words', () => {
  const withTarget = (target: unknown): boolean =>
    accepts({
      indicators: [
        {
          name: { zh: '产出' },
          subgroups: [{ name: { zh: '数量' }, indicators: [{ id: 'a', name: { zh: '甲' }, target }] }],
        },
      ],
    });
  expect(withTarget(number('-18.36'))).toBe(true);
  expect(withTarget({ zh: '显著' })).toBe(true);
  expect(withTarget(null)).toBe(true);
  expect(withTarget('显著')).toBe(false);
  expect(withTarget(95)).toBe(false);
});

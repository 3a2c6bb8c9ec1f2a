import { describe, expect, test } from 'vitest';
import { compare } from '../../../../src/domain/comparison/compare.ts';
import type { Choice } from '../../../../src/domain/comparison/choice.ts';
import type { ComparedBody } from '../../../../src/domain/comparison/compared.ts';
import { comparedBody, comparedReport } from './sample-bodies.ts';

const choice = (changes: Partial<Choice> = {}): Choice => ({
  departments: [],
  measures: ['executed'],
  prices: 'nominal',
  drawing: 'line',
  ...changes,
});

const first = comparedBody('a', {
  reports: [
    comparedReport(2021, { executed: '100.00', posts: '5' }),
    comparedReport(2022, { executed: '110.00', posts: '6' }),
    comparedReport(2024, { posts: '7' }),
  ],
});

function codes(bodies: readonly ComparedBody[], changes: Partial<Choice> = {}): readonly string[] {
  return compare(choice(changes), bodies).refusals.map(({ code }) => code);
}

describe('the years', () => {
  test('go from the first to the last report, those without a report included', () => {
    expect(compare(choice(), [first]).years).toEqual([2021, 2022, 2023, 2024]);
  });

  test('are those chosen, in whichever order, within what was reported', () => {
    expect(compare(choice({ from: 2023, to: 2022 }), [first]).years).toEqual([2022, 2023]);
    expect(compare(choice({ from: 1990, to: 2021 }), [first]).years).toEqual([2021]);
    expect(compare(choice({ from: 2030 }), [first]).years).toEqual([]);
  });
});

describe('a point', () => {
  const points = compare(choice(), [first]).panels[0]?.series[0]?.points ?? [];

  test('has the figure of the report, or tells that the report lacks it', () => {
    expect(points.map(({ figure }) => figure)).toEqual([
      { value: '100.00' },
      { value: '110.00' },
      undefined,
      { absent: 'not-seen' },
    ]);
  });

  test('has no report in a year without one', () => {
    expect(points.map(({ report }) => report?.year)).toEqual([2021, 2022, undefined, 2024]);
  });

  test('is in prices of the base year where real money is chosen, and says by which index', () => {
    const prices = { baseYear: 2021, source: { zh: '年鉴' }, indices: { 2021: '100', 2022: '110.0' } };
    const { panels } = compare(choice({ prices: 'real', measures: ['executed', 'posts'] }), [
      { ...first, prices },
    ]);
    expect(panels.map(({ baseYear }) => baseYear)).toEqual([2021, undefined]);
    expect(panels[0]?.series[0]?.points.slice(0, 2)).toMatchObject([
      { figure: { value: '100.00' }, index: '100' },
      { figure: { value: '100.00' }, index: '110.0' },
    ]);
    expect(panels[1]?.series[0]?.points[1]).toMatchObject({ figure: { value: '6' } });
  });
});

describe('a view is refused', () => {
  const project = comparedBody('p', {
    reports: [comparedReport(2022, { executed: '1.00' }, { kind: 'project-self-evaluation' })],
  });

  test('where fictional and real departments would mix', () => {
    expect(codes([first, comparedBody('x', { fictional: true })])).toEqual(['fictional-with-real']);
  });

  test("where a project's report would stand beside a whole department's, in the years chosen", () => {
    expect(codes([first, project])).toEqual(['project-with-whole']);
    expect(codes([project])).toEqual([]);
    expect(codes([first, project], { from: 2023, to: 2024 })).toEqual([]);
  });

  test('beyond eight departments and four measures', () => {
    expect(codes([first], { departments: Array.from({ length: 9 }, (_, at) => `d${at}`) })).toEqual([
      'too-many-departments',
    ]);
    expect(codes([first], { measures: ['initial', 'adjusted', 'executed', 'posts', 'inPost'] })).toEqual([
      'too-many-measures',
    ]);
  });

  test('and then shows nothing', () => {
    expect(compare(choice(), [first, project]).panels).toEqual([]);
  });
});

test('a refused measure leaves the others', () => {
  const { panels } = compare(choice({ measures: ['score', 'posts'] }), [first]);
  expect(panels.map(({ refusal, series }) => [refusal?.code, series.length])).toEqual([
    ['nothing-given', 0],
    [undefined, 1],
  ]);
});

import { describe, expect, it } from 'vitest';
import { compare, type Comparison } from '../../../../src/domain/comparison/compare.ts';
import { toComparedBody } from '../../../../src/domain/comparison/compared-body.ts';
import type { ComparedIndicator } from '../../../../src/domain/comparison/compared.ts';
import { departmentOf, reportOf } from '../../views/sample-reports.ts';
import { comparedBody, comparedReport } from './sample-bodies.ts';

const RIVERS: ComparedIndicator = {
  name: { zh: '治理河道长度', en: 'River banks repaired' },
  unit: { zh: '公里', en: 'km' },
  comparator: '>=',
  target: '90',
  actual: { value: '92.5' },
};

/** Two departments that report the indicator, the second one with changes. */
function compared(
  changes: Partial<ComparedIndicator> = {},
  prices: 'nominal' | 'real' = 'nominal',
): Comparison {
  const bodies = [
    comparedBody('a', { reports: [comparedReport(2023, {}, { indicators: { rivers: RIVERS } })] }),
    comparedBody('b', {
      reports: [
        comparedReport(2022),
        comparedReport(2023, {}, { indicators: { rivers: { ...RIVERS, ...changes } } }),
      ],
    }),
  ];
  return compare(
    { departments: ['a', 'b'], measures: ['indicator.rivers'], prices, drawing: 'line' },
    bodies,
  );
}

describe('an indicator compared', () => {
  it('has its values and targets year by year, and is not seen where a report lacks it', () => {
    const [panel] = compared({ actual: { value: '80' }, target: '75' }).panels;
    expect(panel?.refusal).toBeUndefined();
    expect(panel?.indicator?.name.en).toBe('River banks repaired');
    expect(
      panel?.series.map(({ points }) => points.map(({ figure, indicator }) => [figure, indicator?.target])),
    ).toEqual([
      [
        [undefined, undefined],
        [{ value: '92.5' }, '90'],
      ],
      [
        [{ absent: 'not-seen' }, undefined],
        [{ value: '80' }, '75'],
      ],
    ]);
  });

  it('stays as reported in real money: no price index applies to it', () => {
    const [panel] = compared({}, 'real').panels;
    expect([panel?.refusal, panel?.baseYear, panel?.series[0]?.points[1]?.figure]).toEqual([
      undefined,
      undefined,
      { value: '92.5' },
    ]);
  });

  it.each([
    ['indicators-differ', { name: { zh: '治理湖泊面积', en: 'Lakes restored' } }],
    ['units-differ', { unit: { zh: '米', en: 'm' } }],
    ['directions-differ', { comparator: '<=' }],
  ] as const)('is refused: %s', (code, changes) => {
    const [panel] = compared(changes).panels;
    expect(panel?.refusal).toEqual({ code, departments: ['a', 'b'], years: [2023, 2023] });
    expect(panel?.series).toEqual([]);
  });

  it('is compared where one of the reports leaves its direction out: that contradicts nothing', () => {
    const { name, target, actual } = RIVERS;
    const rest = { name, actual, ...(target === undefined ? {} : { target }) };
    const bodies = ['a', 'b', 'c'].map((id) =>
      comparedBody(id, {
        reports: [
          comparedReport(
            2023,
            {},
            { indicators: { rivers: id === 'a' ? rest : { ...rest, comparator: id === 'b' ? '>=' : '<=' } } },
          ),
        ],
      }),
    );
    const refusalOf = (some: typeof bodies): unknown =>
      compare(
        {
          departments: some.map(({ id }) => id),
          measures: ['indicator.rivers'],
          prices: 'nominal',
          drawing: 'line',
        },
        some,
      ).panels[0]?.refusal;
    expect(refusalOf(bodies.slice(0, 2))).toBeUndefined();
    expect(refusalOf(bodies)).toMatchObject({ code: 'directions-differ', departments: ['b', 'c'] });
  });

  it('is refused with its own reason where reports give it in words only', () => {
    const words = compare(
      { departments: ['a'], measures: ['indicator.rivers'], prices: 'nominal', drawing: 'line' },
      [
        comparedBody('a', {
          reports: [
            comparedReport(
              2023,
              {},
              { indicators: { rivers: { ...RIVERS, actual: { absent: 'in-words' } } } },
            ),
          ],
        }),
      ],
    );
    expect(words.panels[0]?.refusal).toEqual({ code: 'in-words-only' });
  });
});

it('takes along the indicators that aim at a number or reached one', () => {
  const row = (id: string, rest: string): string =>
    `{ id: ${id}, name: { zh: ${id}甲, en: ${id} }, unit: { zh: 公里, en: km }, ${rest} }`;
  const report = reportOf(
    `indicators: [{ name: { zh: 产出, en: Output }, subgroups: [{ name: { zh: 数量, en: Quantity }, indicators: [${[
      row('rivers', 'comparator: ">=", target: 90, actual: 92.50'),
      row('lakes', 'comparator: ">=", target: 3, actual: { zh: 基本完成, en: Nearly done }'),
      row('ponds', 'comparator: "<=", target: 3'),
      row('joy', 'comparator: qualitative, target: { zh: 高, en: High }, actual: { zh: 高, en: High }'),
    ].join(', ')}] }] }]`,
  );
  const body = toComparedBody(departmentOf('example-bureau', { zh: '示例局', en: 'Example Bureau' }), {
    departments: new Map(),
    region: undefined,
    fictional: false,
    prices: undefined,
    reportsOf: () => [report],
  });
  const name = (id: string): object => ({ name: { zh: `${id}甲`, en: id }, unit: { zh: '公里', en: 'km' } });
  expect(body.reports[0]?.indicators).toEqual({
    rivers: { ...name('rivers'), comparator: '>=', target: '90', actual: { value: '92.50' } },
    lakes: { ...name('lakes'), comparator: '>=', target: '3', actual: { absent: 'in-words' } },
    ponds: { ...name('ponds'), comparator: '<=', target: '3', actual: { absent: 'not-seen' } },
  });
});

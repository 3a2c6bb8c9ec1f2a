import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isCorrection,
  toRevisions,
  type Figures,
  type FigureValue,
  type NamedFigure,
  type Version,
} from '../../../src/domain/history.ts';

const named = (key: string, value: FigureValue): readonly [string, NamedFigure] => [
  key,
  { field: key, group: 'budget', leaf: key.split('.').at(-1) ?? '', of: undefined, part: undefined, value },
];
const money = (key: string, digits: string, unit: '元' | '万元' = '万元') =>
  named(key, { kind: 'money', digits, unit });
const version = (figures: Figures | undefined, text = 'a'): Version => ({
  commit: 'c0ffee',
  date: '2025-06-01',
  reason: 'Correct',
  content: figures && { figures, textDigest: text },
});
const before = new Map([money('budget.executed', '100.50'), money('budget.initial', '90')]);

describe('toRevisions', () => {
  it('opens with what was published and then names each changed figure with both values', () => {
    const after = new Map([money('budget.executed', '101.50'), money('budget.adjusted', '110')]);
    const [first, second, ...rest] = toRevisions([version(before), version(after)]);
    expect(first).toMatchObject({ kind: 'published', figures: 2, changes: [], textChanged: false });
    expect(rest).toEqual([]);
    expect(second?.kind).toBe('changed');
    expect(second?.changes.map(({ key, before: old, after: now }) => [key, old?.value, now?.value])).toEqual([
      [
        'budget.executed',
        { kind: 'money', digits: '100.50', unit: '万元' },
        { kind: 'money', digits: '101.50', unit: '万元' },
      ],
      ['budget.initial', { kind: 'money', digits: '90', unit: '万元' }, undefined],
      ['budget.adjusted', undefined, { kind: 'money', digits: '110', unit: '万元' }],
    ]);
    expect(second?.changes.map(isCorrection)).toEqual([true, true, false]);
  });

  it.each<[string, FigureValue, FigureValue]>([
    [
      'another number of decimals',
      { kind: 'money', digits: '2739.20', unit: '万元' },
      { kind: 'money', digits: '2739.2', unit: '万元' },
    ],
    [
      'another unit of the same amount',
      { kind: 'money', digits: '100', unit: '万元' },
      { kind: 'money', digits: '1000000', unit: '元' },
    ],
    ['points with a zero more', { kind: 'points', digits: '97.9' }, { kind: 'points', digits: '97.90' }],
  ])('takes %s for no change', (_, left, right) => {
    expect(
      toRevisions([version(new Map([named('x', left)])), version(new Map([named('x', right)]))]),
    ).toHaveLength(1);
  });

  it('tells a change of the text, a withdrawal and a return', () => {
    const revisions = toRevisions([
      version(before),
      version(before, 'b'),
      version(before, 'b'),
      version(undefined),
      version(undefined),
      version(before, 'b'),
    ]);
    expect(revisions.map(({ kind, textChanged }) => [kind, textChanged])).toEqual([
      ['published', false],
      ['changed', true],
      ['withdrawn', false],
      ['published', false],
    ]);
  });

  it('leads from the first version to the last: the changes, applied in turn, give the last figures', () => {
    const figures = fc
      .dictionary(fc.constantFrom('a', 'b', 'c', 'd'), fc.integer({ min: 0, max: 3 }))
      .map(
        (drawn) =>
          new Map(
            Object.entries(drawn).map(([key, count]) => named(key, { kind: 'count', digits: String(count) })),
          ),
      );
    fc.assert(
      fc.property(fc.array(figures, { minLength: 1, maxLength: 6 }), (versions) => {
        const state = new Map(versions[0]);
        for (const { changes } of toRevisions(versions.map((one) => version(one))))
          for (const { key, after } of changes) {
            if (after) state.set(key, after);
            else state.delete(key);
          }
        expect(Object.fromEntries(state)).toEqual(Object.fromEntries(versions.at(-1) ?? []));
      }),
    );
  });
});

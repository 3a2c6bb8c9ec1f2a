import { describe, expect, it } from 'vitest';
import type { PlacedValue } from '../../../../src/intake/draft/draft.ts';
import { mergeValues } from '../../../../src/intake/draft/merge-values.ts';

const initial = (value: string): PlacedValue => ({
  path: ['budget', 'initial'],
  value,
  number: true,
  written: value,
  label: '年初预算',
  place: { block: 1 },
  confidence: 'sure',
  reservations: [],
});

describe('mergeValues', () => {
  it('takes the first of values that say the same', () => {
    expect(mergeValues([[initial('100.00')], [initial('100')]])).toEqual([initial('100.00')]);
    expect(mergeValues([[initial('100')], [initial('100')]])).toEqual([initial('100')]);
  });

  it('takes a later one that says the same and is sure', () => {
    const unsure: PlacedValue = {
      ...initial('100'),
      confidence: 'likely',
      reservations: ['percent-supplied'],
    };
    expect(mergeValues([[unsure], [initial('100.00')]])).toEqual([initial('100.00')]);
  });

  it('marks the first of values that differ, once', () => {
    const merged = mergeValues([[initial('100')], [initial('10')], [initial('1')]]);
    expect(merged).toEqual([{ ...initial('100'), confidence: 'unsure', reservations: ['contradicted'] }]);
  });
});

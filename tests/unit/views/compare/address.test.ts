import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NO_CHOICE, readChoice, readRelease, writeChoice } from '../../../../src/views/compare/address.ts';
import { toIndicatorMeasure } from '../../../../src/domain/comparison/compared-measure.ts';
import type { Choice } from '../../../../src/domain/comparison/choice.ts';
import { MEASURE_IDS } from '../../../../src/vocabulary/measures.ts';

const choices: fc.Arbitrary<Choice> = fc
  .record({
    departments: fc.uniqueArray(fc.stringMatching(/^[a-z][a-z0-9-]{0,12}$/), { maxLength: 8 }),
    measures: fc.uniqueArray(
      fc.oneof(
        fc.constantFrom(...MEASURE_IDS),
        fc.stringMatching(/^[a-z][a-z0-9]{0,9}(-[a-z0-9]{1,9}){0,2}$/).map(toIndicatorMeasure),
      ),
      { maxLength: 4 },
    ),
    years: fc.uniqueArray(fc.integer({ min: 1990, max: 2099 }), { minLength: 2, maxLength: 2 }),
    ends: fc.constantFrom('none', 'from', 'to', 'both'),
    prices: fc.constantFrom('nominal', 'real'),
    drawing: fc.constantFrom('line', 'bar'),
  })
  .map(({ years, ends, ...choice }): Choice => {
    const [from, to] = years.toSorted((left, right) => left - right);
    return {
      ...choice,
      ...(from !== undefined && ['from', 'both'].includes(ends) ? { from } : {}),
      ...(to !== undefined && ['to', 'both'].includes(ends) ? { to } : {}),
    };
  });

describe('an address', () => {
  test('gives back every choice, in its order', () => {
    fc.assert(
      fc.property(choices, (choice) => {
        expect(readChoice(writeChoice(choice))).toEqual(choice);
      }),
    );
  });

  test('is readable', () => {
    expect(
      writeChoice(
        { departments: ['a', 'b'], measures: ['executed'], from: 2021, prices: 'real', drawing: 'bar' },
        '2026-04-30-abc',
      ),
    ).toBe('?d=a&d=b&from=2021&m=executed&prices=real&chart=bar&release=2026-04-30-abc');
    expect(writeChoice(NO_CHOICE)).toBe('');
  });

  test('is read without what is unknown, malformed or twice in it', () => {
    expect(readChoice('?d=a&d=a&d=../x&m=nonsense&m=score&from=21&to=2024&prices=gold&mark=x')).toEqual({
      ...NO_CHOICE,
      departments: ['a'],
      measures: ['score'],
      to: 2024,
    });
  });

  test('has its years in order', () => {
    expect(readChoice('?from=2024&to=2021')).toMatchObject({ from: 2021, to: 2024 });
  });

  test('may pin a release', () => {
    expect(readRelease('?release=2026-04-30-abc')).toBe('2026-04-30-abc');
    expect(readRelease('?release=<b>')).toBeUndefined();
    expect(readRelease('')).toBeUndefined();
  });
});

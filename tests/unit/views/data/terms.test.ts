import { beforeAll, describe, expect, it } from 'vitest';
import { loadMessages } from '../../../../src/i18n/translator.ts';
import { wordsFor } from '../../../../src/i18n/words.ts';
import { LOCALES } from '../../../../src/vocabulary/locales.ts';
import { explainTerms, TERMS, termsOf } from '../../../../src/views/data/terms.ts';

beforeAll(() => loadMessages('.'));

describe('terms of columns', () => {
  it.each(LOCALES)('have words of their own in %s, one for each value', (locale) => {
    const words = wordsFor(locale);
    for (const [name, { values, label }] of Object.entries(TERMS)) {
      const labels = values.map((value) => label(value, words));
      expect(labels, name).not.toContain('');
      expect(new Set(labels).size, name).toBe(values.length);
    }
  });

  it('leave a text that is none of the values as it is', () => {
    expect(TERMS.statuses.label('elsewhere', wordsFor('zh'))).toBe('elsewhere');
  });

  it('are explained value by value', () => {
    expect(explainTerms(TERMS.comparators, wordsFor('zh'))).toBe(
      'at-least（不低于）; at-most（不高于）; equal（等于）; qualitative（定性）',
    );
    expect(explainTerms(TERMS.statuses, wordsFor('en'))).toBe(
      'reported; not-reported (Not reported); not-seen (Not seen)',
    );
    expect(
      explainTerms(
        termsOf(['same'], (term) => term),
        wordsFor('zh'),
      ),
    ).toBe('same');
  });
});

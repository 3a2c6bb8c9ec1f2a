import { expect, test } from 'vitest';
import { localizedText } from '../../../src/schema/localized-text.ts';

test('texts in several languages want at least one of them and no unknown one', () => {
  const accepts = (input: unknown): boolean => localizedText.safeParse(input).success;
  expect(accepts({ zh: '年初预算', en: 'Initial budget' })).toBe(true);
  expect(accepts({ en: 'Initial budget' })).toBe(true);
  expect(accepts({})).toBe(false);
  expect(accepts({ zh: '' })).toBe(false);
  expect(accepts({ zh: '  ' })).toBe(false);
  expect(accepts({ zh: '年初预算', fr: 'Budget initial' })).toBe(false);
  expect(accepts('年初预算')).toBe(false);
});

test('white space around a text is dropped', () => {
  expect(localizedText.parse({ zh: ' 年初预算\n' })).toEqual({ zh: '年初预算' });
});

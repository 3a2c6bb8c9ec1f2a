import { describe, expect, test } from 'vitest';
import { readCount } from '../../../../src/intake/values/read-count.ts';

describe('a number of persons', () => {
  test.each([
    ['29名', '29'],
    ['34 人', '34'],
    ['29', '29'],
    ['29个', '29'],
    ['２９名', '29'],
    ['1,029人', '1029'],
    ['29.00', '29'],
    ['0', '0'],
    ['29名编制', '29'],
  ])('written %s is %s', (text, digits) => {
    expect(readCount(text)).toBe(digits);
  });

  test.each([
    '',
    '—',
    '无',
    '三名',
    '29.5',
    '约30人',
    '≥29人',
    '2O名',
    '-3人',
    '1.2万人',
    '29亩',
    '29名 34名',
    '90%',
  ])('is not seen in %s', (text) => {
    expect(readCount(text)).toBeUndefined();
  });
});

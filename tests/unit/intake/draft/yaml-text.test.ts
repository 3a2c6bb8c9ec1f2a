import { describe, expect, it } from 'vitest';
import { toYamlText } from '../../../../src/intake/draft/yaml-text.ts';

describe('toYamlText', () => {
  it.each([
    ['示水〔2024〕26号', '示水〔2024〕26号'],
    ['“三公”经费', '“三公”经费'],
    ['90.60%', '90.60%'],
    ['2024-05-22', '2024-05-22'],
    ['11500230008686369K/2023-00116', '11500230008686369K/2023-00116'],
    ['320200', '"320200"'],
    ['0x1F', '"0x1F"'],
    ['015155419-202505-992337', '"015155419-202505-992337"'],
    ['true', '"true"'],
    ['No', '"No"'],
    ['>=', '">="'],
    ['=', '"="'],
    ['a: b', '"a: b"'],
    ['a #b', '"a #b"'],
    ['a#b', 'a#b'],
    ['- a', '"- a"'],
    ['', '""'],
    [' a', '" a"'],
    ['a\nb\t"c"\\', '"a\\nb\\t\\"c\\"\\\\"'],
    ['a\u00a0b', 'a\u00a0b'],
    ['a\u200bb', '"a\\u200bb"'],
    ['\ud800', '"\\ud800"'],
  ])('writes %j as %s', (text, expected) => {
    expect(toYamlText(text)).toBe(expected);
  });

  it.each([
    ['a, b', '"a, b"'],
    ['[a]', '"[a]"'],
    ['a:b', '"a:b"'],
    ['甲、乙', '甲、乙'],
  ])('writes %j in braces as %s', (text, expected) => {
    expect(toYamlText(text, 'flow')).toBe(expected);
  });
});

import fc from 'fast-check';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { editLabels, labelsOf } from '../../../src/companion/labels.ts';
import { toYamlScalar } from '../../../src/companion/yaml-scalar.ts';

const YAML = `# 报告
title:
  zh: 标题 # 照录
  # 下一行
score: 12.50
a: { zh: "甲, 乙" }   # x
lines:
  - zh: 一
  - { zh: 二, en: two }
  - name: { zh: 三 , }
    amount: 0.10
  - zh: >-
      四
      五

  - en: six
empty: {}
other: { zh: 七, note: 八 }
`;

describe('the labels of a YAML text', () => {
  it('are the mappings of languages alone, with their lines', () => {
    expect(labelsOf(YAML).map(({ path, texts, line }) => [path.join('.'), texts, line])).toEqual([
      ['title', { zh: '标题' }, 3],
      ['a', { zh: '甲, 乙' }, 6],
      ['lines.0', { zh: '一' }, 8],
      ['lines.1', { zh: '二', en: 'two' }, 9],
      ['lines.2.name', { zh: '三' }, 10],
      ['lines.3', { zh: '四 五' }, 12],
      ['lines.4', { en: 'six' }, 16],
    ]);
  });

  it('are written beside the other language; everything else stays byte for byte', () => {
    const edited = editLabels(YAML, [
      { path: ['title'], locale: 'en', text: 'Title: one' },
      { path: ['a'], locale: 'en', text: 'A, b' },
      { path: ['lines', 0], locale: 'en', text: 'one' },
      { path: ['lines', 1], locale: 'en', text: 'TWO' },
      { path: ['lines', 2, 'name'], locale: 'en', text: '%' },
      { path: ['lines', 3], locale: 'en', text: 'four' },
      { path: ['lines', 4], locale: 'zh', text: '六' },
    ]);
    expect(edited).toBe(`# 报告
title:
  zh: 标题 # 照录
  en: "Title: one"
  # 下一行
score: 12.50
a: { zh: "甲, 乙", en: "A, b" }   # x
lines:
  - zh: 一
    en: one
  - { zh: 二, en: TWO }
  - name: { zh: 三, en: "%" , }
    amount: 0.10
  - zh: >-
      四
      五
    en: four

  - zh: 六
    en: six
empty: {}
other: { zh: 七, note: 八 }
`);
  });

  it('keep the line ends of Windows', () => {
    const edited = editLabels('a:\r\n  zh: 一\r\nb: 1.0\r\n', [{ path: ['a'], locale: 'en', text: 'one' }]);
    expect(edited).toBe('a:\r\n  zh: 一\r\n  en: one\r\nb: 1.0\r\n');
  });

  it('that are not there cannot be written', () => {
    expect(() => editLabels(YAML, [{ path: ['b'], locale: 'en', text: 'x' }])).toThrow(RangeError);
  });
});

describe('any text', () => {
  const text = fc.oneof(
    fc.string(),
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('no', '1e5', '- a', '# b', "it's", '“甲”'),
  );

  it(
    'written as a value reads back as the same, in a mapping of lines and in braces',
    { timeout: 30_000 },
    () => {
      fc.assert(
        fc.property(text, (words) => {
          const scalar = toYamlScalar(words);
          expect(parse(`{ zh: 一, en: ${scalar} }`)).toEqual({ zh: '一', en: words });
          expect(parse(`a:\n  en: ${scalar}\nb: 1\n`)).toEqual({ a: { en: words }, b: 1 });
        }),
        { numRuns: 2000 },
      );
    },
  );

  it('put into labels leaves all data but the label as it was', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(
        text.filter((words) => words.trim() !== ''),
        fc.nat({ max: 6 }),
        (words, index) => {
          const label = labelsOf(YAML)[index];
          if (!label) throw new Error('No such label.');
          const edited = editLabels(YAML, [{ path: label.path, locale: 'en', text: words }]);
          const others = (yaml: string): unknown => labelsOf(yaml).filter((_, at) => at !== index);
          expect(labelsOf(edited)[index]?.texts.en).toBe(words.trim());
          expect(JSON.stringify(others(edited)).replaceAll(/"line":\d+/g, '')).toBe(
            JSON.stringify(others(YAML)).replaceAll(/"line":\d+/g, ''),
          );
        },
      ),
    );
  });
});

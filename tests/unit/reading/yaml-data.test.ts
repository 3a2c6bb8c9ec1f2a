import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isScalar, parseDocument, visit } from 'yaml';
import { findYamlData } from '../../../src/reading/yaml-data.ts';
import { WrittenNumber } from '../../../src/schema/written-number.ts';

/** What the reader with places makes of the same text; undefined when it finds a fault. */
function slowly(yaml: string): { readonly data: unknown } | undefined {
  const document = parseDocument(yaml, { uniqueKeys: true });
  const aliases: string[] = [];
  visit(document, {
    Alias: (_, { source }) => {
      aliases.push(source);
    },
    Scalar: (_, node) => {
      if (isScalar(node) && typeof node.value === 'number') node.value = new WrittenNumber(node.source ?? '');
    },
  });
  return document.errors.length > 0 || aliases.length > 0 ? undefined : { data: document.toJS() as unknown };
}

const heads = readdirSync('content', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(?:md|yaml)$/.test(file))
  .map((file) => {
    const text = readFileSync(`content/${file}`, 'utf8');
    return [file, file.endsWith('.md') ? (/^---\n([\s\S]*?\n)---\n/.exec(text)?.[1] ?? '') : text] as const;
  });

describe('reading without places', () => {
  test.each(heads)('gives the same data as reading with places: %s', (_, yaml) => {
    expect(findYamlData(yaml)).toEqual(slowly(yaml));
  });

  test.each([
    ['numbers keep their digits', 'a: 2739.20\nb: -0.10\nc: 007\nd: 0x1F\ne: 1e3\nf: .5\ng: +4'],
    ['words of other notations stay text', 'a: yes\nb: 1_000\nc: 2024-01-01\nd: 12:30\ne: 1,500'],
    ['booleans and nothing', 'a: true\nb: False\nc: ~\nd: null\ne:'],
    ['quotes and blocks', "a: \"1.0\"\nb: |\n  x\n  y\nc: >-\n  x\n  y\nd: 'it''s'"],
  ])('%s', (_, yaml) => {
    expect(findYamlData(yaml)).toEqual(slowly(yaml));
  });

  test.each([
    ['a key that stands twice', 'a: 1\na: 2'],
    ['an alias', 'a: &x 1\nb: *x'],
    ['a broken quote', 'a: "1'],
    ['an empty text', ''],
    ['a comment alone', '# nothing'],
    ['a wrong indentation', 'a: 1\n  b: 2'],
  ])('leaves %s to the reader with places', (_, yaml) => {
    expect(findYamlData(yaml)).toBeUndefined();
  });

  test('agrees with the other reader on any number that it takes for one', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[-+.0-9exoa_:]{1,8}$/), (text) => {
        const fast = findYamlData(`a: ${text}`);
        if (fast) expect(fast).toEqual(slowly(`a: ${text}`));
      }),
      { numRuns: 2000 },
    );
  });
});

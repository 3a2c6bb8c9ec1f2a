import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { withQuickPlaces } from '../../../src/reading/quick-places.ts';
import {
  parseMarkdownFile,
  parseYamlFile,
  type DataPath,
  type SourceFile,
} from '../../../src/reading/source-file.ts';

const FILE = 'reports/health/2023.md';

/** The file as it is, and with quick places. */
function bothOf(file: string, text: string): readonly [SourceFile, SourceFile] {
  const source = file.endsWith('.md') ? parseMarkdownFile(file, text) : parseYamlFile(file, text);
  return [source, withQuickPlaces(source, text)];
}

/** Every path in the data of a file, and one more below each that is not there. */
function pathsIn(data: unknown, path: DataPath = []): readonly DataPath[] {
  const inner: readonly (readonly [string | number, unknown])[] = Array.isArray(data)
    ? data.map((value: unknown, index) => [index, value])
    : typeof data === 'object' && data !== null && Object.getPrototypeOf(data) === Object.prototype
      ? Object.entries(data)
      : [];
  return [path, [...path, 'missing'], ...inner.flatMap(([key, value]) => pathsIn(value, [...path, key]))];
}

const files = readdirSync('content', { recursive: true, encoding: 'utf8' }).filter((file) =>
  /\.(?:md|yaml)$/.test(file),
);

test.each(files.filter((_, index) => index % 7 === 0))(
  '%s has the same places as with the slow reader',
  (file) => {
    const [slow, quick] = bothOf(file, readFileSync(`content/${file}`, 'utf8'));
    for (const path of pathsIn(slow.data))
      expect(quick.locate(path), path.join('.')).toEqual(slow.locate(path));
  },
);

describe('a file that is written in another way has the same places', () => {
  const places: readonly (readonly [string, string])[] = [
    ['line ends of Windows', 'a: 1\r\nb:\r\n  - c: 2\r\n'],
    ['quotes', 'a: "1"\nb: \'x y\'\nc: "d"\n'],
    ['blocks of text', 'a: |\n  x\n  y\nb: >-\n  x\nc: 1\n'],
    ['flow lists and mappings', 'a: [1, { b: 2 }, [3]]\nc: {d: 1,  e: "f"}\n'],
    ['nothing', 'a:\nb: ~\nc: null\nd: 1\n'],
    ['comments', '# first\na: 1 # one\n# second\nb:\n  # third\n  c: 2\n'],
    ['tags and anchors', 'a: !!str 1\nb: &x 2\nc: 3\n'],
    ['keys that are no plain words', '"a b": 1\n? c\n: 2\n数: 3\n'],
    ['Chinese before a value', '{ zh: 报告, en: "Report", n: 1 }\n'],
    ['an empty file', ''],
  ];

  test.each(places)('in YAML with %s', (_, yaml) => {
    const [slow, quick] = bothOf('site.yaml', yaml);
    for (const path of pathsIn(slow.data))
      expect(quick.locate(path), path.join('.')).toEqual(slow.locate(path));
  });

  test.each(places)('in frontmatter with %s', (_, yaml) => {
    const [slow, quick] = bothOf(FILE, `---\n${yaml}---\n\n## 甲\n\n---\n\n乙\n`);
    for (const path of pathsIn(slow.data))
      expect(quick.locate(path), path.join('.')).toEqual(slow.locate(path));
  });

  test('with a byte-order mark', () => {
    const [slow, quick] = bothOf(FILE, '\uFEFF---\na: 1\n---\n甲\n');
    expect(quick.locate(['a'])).toEqual(slow.locate(['a']));
    expect(quick.locate(['a']).position).toEqual({ line: 2, column: 4 });
  });
});

test('all else of the file stays as it is', () => {
  const [slow, quick] = bothOf(FILE, '---\na: 1\n---\n甲\n');
  expect([quick.file, quick.data, quick.body, quick.bodyLine, quick.findings]).toEqual([
    slow.file,
    slow.data,
    slow.body,
    slow.bodyLine,
    slow.findings,
  ]);
  expect(quick.locateKey(['a'])).toEqual(slow.locateKey(['a']));
});

test('files that are asked in turn are not mixed up', () => {
  const [, first] = bothOf(FILE, '---\na: 1\n---\n');
  const [, second] = bothOf('reports/health/2024.md', '---\n\nb: 0\na: 1\n---\n');
  expect([first, second, first].map((source) => source.locate(['a']).position?.line)).toEqual([2, 4, 2]);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  fromFieldPath,
  parseMarkdownFile,
  parseYamlFile,
  toFieldPath,
  type DataPath,
} from '../../../src/reading/source-file.ts';
import { WrittenNumber } from '../../../src/schema/written-number.ts';

const FILE = 'reports/health/2024.md';

const report = `---
# a comment
title: { zh: 报告 }
budget:
  unit: 万元
  adjusted: 2739.20
  lines:
    - id: basic
      executed: 2481.71
    - id: projects
---

## 部门基本情况
`;

function positionOf(text: string, path: DataPath): string {
  const { position } = parseMarkdownFile(FILE, text).locate(path);
  return position ? `${position.line}:${position.column}` : 'nowhere';
}

describe('a Markdown file with frontmatter', () => {
  test('is taken apart into data and text', () => {
    const source = parseMarkdownFile(FILE, report);
    expect(source.findings).toEqual([]);
    expect(source.data).toEqual({
      title: { zh: '报告' },
      budget: {
        unit: '万元',
        adjusted: new WrittenNumber('2739.20'),
        lines: [{ id: 'basic', executed: new WrittenNumber('2481.71') }, { id: 'projects' }],
      },
    });
    expect(source.body).toBe('\n## 部门基本情况\n');
    expect(source.bodyLine).toBe(12);
  });

  test.each([
    [['title'], '3:8'],
    [['title', 'zh'], '3:14'],
    [['budget', 'unit'], '5:9'],
    [['budget', 'adjusted'], '6:13'],
    [['budget', 'lines', 0, 'executed'], '9:17'],
    [['budget', 'lines', 1, 'id'], '10:11'],
  ])('places the value of %j at line and column %s', (path, position) => {
    expect(positionOf(report, path)).toBe(position);
  });

  test.each([
    [['budget', 'lines', 1, 'executed'], '10:7'],
    [['budget', 'lines', 7, 'executed'], '8:5'],
    [['budget', 'executed'], '5:3'],
    [['staffing', 'posts'], '3:1'],
    [[], '3:1'],
  ])('places %j, which is not there, at the nearest field above it: %s', (path, position) => {
    expect(positionOf(report, path)).toBe(position);
  });

  test.each([
    [['title'], '3:1'],
    [['title', 'zh'], '3:10'],
    [['budget'], '4:1'],
    [['budget', 'adjusted'], '6:3'],
    [['budget', 'lines', 0, 'executed'], '9:7'],
    [['budget', 'lines', 1, 'id'], '10:7'],
  ])('places the key of %j at line and column %s', (path, position) => {
    const place = parseMarkdownFile(FILE, report).locateKey(path);
    expect([place.field, `${place.position?.line}:${place.position?.column}`]).toEqual([
      toFieldPath(path),
      position,
    ]);
  });

  test.each([
    ['an item of a list, which has no key', ['budget', 'lines', 1]],
    ['a key that is not there', ['budget', 'executed']],
    ['the whole file', []],
  ])('places the key of %s where the value would be', (_, path) => {
    const { locate, locateKey } = parseMarkdownFile(FILE, report);
    expect(locateKey(path)).toEqual(locate(path));
  });

  test('names the field that was asked for, even where only its parent is there', () => {
    expect(parseMarkdownFile(FILE, report).locate(['budget', 'lines', 1, 'executed'])).toMatchObject({
      file: FILE,
      field: 'budget.lines[1].executed',
    });
  });

  test('has the same places with the line ends of Windows', () => {
    const windows = report.replaceAll('\n', '\r\n');
    const source = parseMarkdownFile(FILE, windows);
    expect(source.data).toEqual(parseMarkdownFile(FILE, report).data);
    expect(source.bodyLine).toBe(12);
    expect(source.body).toBe('\r\n## 部门基本情况\r\n');
    for (const path of [['title'], ['budget', 'adjusted'], ['budget', 'lines', 0, 'executed']]) {
      expect(positionOf(windows, path)).toBe(positionOf(report, path));
    }
  });

  test('may begin with a byte-order mark, as some editors of Windows write it', () => {
    expect(parseMarkdownFile(FILE, `\uFEFF${report}`)).toMatchObject({
      findings: [],
      body: '\n## 部门基本情况\n',
      bodyLine: 12,
    });
  });

  test('may end with its frontmatter, with or without a line end', () => {
    expect(parseMarkdownFile(FILE, '---\na: b\n---\n')).toMatchObject({
      data: { a: 'b' },
      body: '',
      findings: [],
    });
    expect(parseMarkdownFile(FILE, '---\na: b\n---')).toMatchObject({
      data: { a: 'b' },
      body: '',
      findings: [],
    });
  });

  test('keeps rules and fences of its text', () => {
    const { data, body } = parseMarkdownFile(FILE, '---\na: b\n---\n甲\n\n---\n\n乙\n');
    expect(data).toEqual({ a: 'b' });
    expect(body).toBe('甲\n\n---\n\n乙\n');
  });

  test.each([
    ['without any fence', '## 部门基本情况\n'],
    ['with one fence only', '---\ntitle: a\n'],
    ['with a line before the first fence', '\n---\ntitle: a\n---\n'],
    ['that is empty', ''],
    ['with a longer rule in place of the first fence', '----\ntitle: a\n---\n甲\n---\n'],
  ])('%s cannot be read', (_, text) => {
    const source = parseMarkdownFile(FILE, text);
    const place = { file: FILE, field: '', position: { line: 1, column: 1 } };
    expect(source.data).toBeUndefined();
    expect(source.findings).toEqual([{ code: 'file-unreadable', severity: 'error', place, args: {} }]);
    expect(source.locate(['budget', 'adjusted'])).toEqual(place);
  });
});

describe('YAML', () => {
  test('keeps the digits of every number and leaves all other values as they are', () => {
    const yaml =
      'long: 123456789012345678901.10\nzero: 0.00\nhex: 0x1F\nflag: true\nday: 2022-05-18\nquoted: "1.0"\nnone: null\n';
    expect(parseYamlFile('site.yaml', yaml).data).toEqual({
      long: new WrittenNumber('123456789012345678901.10'),
      zero: new WrittenNumber('0.00'),
      hex: new WrittenNumber('0x1F'),
      flag: true,
      day: '2022-05-18',
      quoted: '1.0',
      none: null,
    });
  });

  test('begins at line 1 and has no text', () => {
    const source = parseYamlFile('site.yaml', 'name: { zh: 明账 }\nurl: https://www.example.com/\n');
    expect(source.locate(['url']).position).toEqual({ line: 2, column: 6 });
    expect(source).toMatchObject({ body: '', bodyLine: 1 });
  });

  test('is an error with its place when a key stands twice', () => {
    const { data, findings } = parseMarkdownFile(FILE, '---\nbudget:\n  initial: 1\n  initial: 2\n---\n');
    expect(data).toBeUndefined();
    expect(findings).toEqual([
      {
        code: 'yaml-invalid',
        severity: 'error',
        place: { file: FILE, field: '', position: { line: 4, column: 3 } },
        args: { detail: { kind: 'verbatim', text: 'Map keys must be unique' } },
      },
    ]);
  });

  test('is an error with its place when an alias is used, which could hide where a figure comes from', () => {
    const { data, findings } = parseMarkdownFile(
      FILE,
      '---\ninitial: &amount 12.50\nadjusted: *amount\n---\n',
    );
    expect(data).toBeUndefined();
    expect(findings).toEqual([
      {
        code: 'yaml-invalid',
        severity: 'error',
        place: { file: FILE, field: '', position: { line: 3, column: 11 } },
        args: { detail: { kind: 'verbatim', text: '*amount' } },
      },
    ]);
  });

  test.each([
    ['a flow mapping that is not closed', 'title: { zh: 报告\n'],
    ['a tab as indentation', 'budget:\n\tinitial: 1\n'],
    ['a bracket that closes nothing', 'keywords: ]\n'],
    ['a second document', 'a: 1\n...\n---\nb: 2\n'],
  ])('with %s is an error with a place', (_, yaml) => {
    const { data, findings } = parseYamlFile('site.yaml', yaml);
    expect(data).toBeUndefined();
    expect(findings.length).toBeGreaterThan(0);
    for (const { code, place } of findings) {
      expect(code).toBe('yaml-invalid');
      expect(place.position?.line).toBeGreaterThanOrEqual(1);
    }
  });

  test('that is empty has no data and no fault of its own', () => {
    expect(parseYamlFile('glossary.yaml', '')).toMatchObject({ data: null, findings: [] });
    expect(parseYamlFile('glossary.yaml', '# only a comment\n').locate(['a']).position).toEqual({
      line: 1,
      column: 1,
    });
  });
});

describe('the path of a field', () => {
  test.each([
    [['budget', 'lines', 0, 'executed'], 'budget.lines[0].executed'],
    [['indicators', 2, 'subgroups', 0, 'indicators', 1], 'indicators[2].subgroups[0].indicators[1]'],
    [[3, 'definition'], '[3].definition'],
    [['filed'], 'filed'],
    [[], ''],
  ])('%j is written as %s and read back', (path, field) => {
    expect(toFieldPath(path)).toBe(field);
    expect(fromFieldPath(field)).toEqual(path);
  });

  test('of any keys and indices comes back as it was', () => {
    const step = fc.oneof(fc.nat(), fc.stringMatching(/^[a-zA-Z][a-zA-Z0-9-]*$/));
    fc.assert(
      fc.property(fc.array(step), (path) => {
        expect(fromFieldPath(toFieldPath(path))).toEqual(path);
      }),
    );
  });
});

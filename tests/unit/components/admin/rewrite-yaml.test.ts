import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDataMap, type Data, type DataMap } from '../../../../src/components/admin/data.ts';
import { parseYaml, toData } from '../../../../src/components/admin/read-data.ts';
import { rewriteYaml } from '../../../../src/components/admin/rewrite-yaml.ts';
import { isEmptyData } from '../../../../src/components/admin/write-data.ts';
import { parseYamlFile } from '../../../../src/reading/source-file.ts';
import { WrittenNumber } from '../../../../src/schema/written-number.ts';
import type { EntryShape } from '../../../../src/views/admin/entry-shape.ts';

const NUMBER: EntryShape = { kind: 'number' };
const TEXT: EntryShape = { kind: 'text' };
const WORDS: EntryShape = { kind: 'object', fields: { zh: TEXT, en: TEXT } };
const LINE: EntryShape = {
  kind: 'object',
  fields: {
    id: TEXT,
    name: WORDS,
    initial: NUMBER,
    executed: NUMBER,
    partial: { kind: 'flag', kept: false },
    lines: {
      kind: 'list',
      item: { kind: 'object', fields: { id: TEXT, name: WORDS, initial: NUMBER, executed: NUMBER } },
    },
  },
};
const SHAPE: EntryShape = {
  kind: 'object',
  fields: {
    title: WORDS,
    kind: TEXT,
    note: WORDS,
    filed: TEXT,
    unit: TEXT,
    initial: NUMBER,
    executed: NUMBER,
    stated: { kind: 'object', fields: { rate: TEXT } },
    lines: { kind: 'list', item: LINE },
    missing: { kind: 'list', item: TEXT },
    target: { kind: 'value' },
  },
};

const FILE = `# 表头说明
title: { zh: 标题, en: "A title" }   # 题名
kind: plain
# 单位
unit: '万元'
initial: 623.20
executed: 0.00  # 执行数
stated: { rate: 90.60% }
lines:
  # 第一行
  - id: basic
    name: { zh: 基本支出, en: Basic }
    initial: 10.00
    lines:
    - { id: a, name: { zh: 甲 }, initial: 1.50 }
    - { id: b, name: { zh: 乙 }, initial: 8.50 }
  # 第二行
  - id: other
    name:
      zh: |
        两行
        文字
      en: Two lines
missing: []
`;

/** The file's data with a change. */
function changed(change: (data: Record<string, Data>) => void): DataMap {
  const data = toData(parseYaml(FILE).contents);
  if (!isDataMap(data)) throw new Error('Not a mapping.');
  const copy: Record<string, Data> = { ...data };
  change(copy);
  return copy;
}

/** Lines that a change takes away (-) and brings (+). */
function difference(data: DataMap): readonly string[] {
  const before = FILE.split('\n');
  const after = rewriteYaml(FILE, data, SHAPE).split('\n');
  let start = 0;
  while (before[start] !== undefined && before[start] === after[start]) start += 1;
  let end = 0;
  while (
    end < before.length - start &&
    end < after.length - start &&
    before.at(-1 - end) === after.at(-1 - end)
  )
    end += 1;
  return [
    ...before.slice(start, before.length - end).map((line) => `-${line}`),
    ...after.slice(start, after.length - end).map((line) => `+${line}`),
  ];
}

const BASIC: DataMap = {
  id: 'basic',
  name: { zh: '基本支出', en: 'Basic' },
  initial: '10.00',
  lines: [
    { id: 'a', name: { zh: '甲' }, initial: '1.50' },
    { id: 'b', name: { zh: '乙' }, initial: '8.50' },
  ],
};
const OTHER: DataMap = { id: 'other', name: { zh: '两行\n文字\n', en: 'Two lines' } };

describe('a file that is written again', () => {
  it('stays as it is when nothing changed, to the last space', () => {
    expect(
      rewriteYaml(
        FILE,
        changed(() => undefined),
        SHAPE,
      ),
    ).toBe(FILE);
  });

  it.each<[string, (data: Record<string, Data>) => void, readonly string[]]>([
    [
      'a figure',
      (data) => (data.executed = '12.50'),
      ['-executed: 0.00  # 执行数', '+executed: 12.50  # 执行数'],
    ],
    ['a figure taken back', (data) => (data.executed = ''), ['-executed: 0.00  # 执行数']],
    [
      'a text in double quotes',
      (data) => (data.title = { zh: '标题', en: 'New: a title' }),
      ['-title: { zh: 标题, en: "A title" }   # 题名', '+title: { zh: 标题, en: "New: a title" }   # 题名'],
    ],
    ['a text in single quotes', (data) => (data.unit = "it's"), ["-unit: '万元'", "+unit: 'it''s'"]],
    ['a text that needs quotes now', (data) => (data.kind = 'yes'), ['-kind: plain', '+kind: "yes"']],
    ['a text of digits', (data) => (data.kind = '2023'), ['-kind: plain', '+kind: "2023"']],
    [
      'a comma between braces',
      (data) => (data.title = { zh: '一, 二', en: 'A title' }),
      ['-title: { zh: 标题, en: "A title" }   # 题名', '+title: { zh: "一, 二", en: "A title" }   # 题名'],
    ],
    [
      'a language less',
      (data) => (data.title = { zh: '标题', en: '' }),
      ['-title: { zh: 标题, en: "A title" }   # 题名', '+title: { zh: 标题 }   # 题名'],
    ],
    [
      'a new field among others',
      (data) => (data.note = { zh: '说明', en: 'Note' }),
      ['+note: { zh: 说明, en: Note }'],
    ],
    ['a new field at the end', (data) => (data.target = '17.0'), ['+target: 17.0']],
    ['a date', (data) => (data.filed = '2024-05-22'), ['+filed: 2024-05-22']],
    [
      'an item for an empty list',
      (data) => (data.missing = ['budget.lines']),
      ['-missing: []', '+missing: [budget.lines]'],
    ],
    ['a part emptied', (data) => (data.stated = { rate: '' }), ['-stated: { rate: 90.60% }']],
    ['a flag that is off', (data) => (data.lines = [{ ...BASIC, partial: false }, OTHER]), []],
    [
      'a flag that is on',
      (data) => (data.lines = [{ ...BASIC, partial: true }, OTHER]),
      ['+    partial: true'],
    ],
    [
      'a figure in an item',
      (data) => (data.lines = [{ ...BASIC, initial: '11.00' }, OTHER]),
      ['-    initial: 10.00', '+    initial: 11.00'],
    ],
    [
      'a figure for an item that had none',
      (data) => (data.lines = [BASIC, { ...OTHER, executed: '1.0' }]),
      ['+    executed: 1.0'],
    ],
    [
      'items in another order',
      (data) => (data.lines = [OTHER, BASIC]),
      [
        '-  - id: basic',
        '-    name: { zh: 基本支出, en: Basic }',
        '-    initial: 10.00',
        '-    lines:',
        '-    - { id: a, name: { zh: 甲 }, initial: 1.50 }',
        '-    - { id: b, name: { zh: 乙 }, initial: 8.50 }',
        '-  # 第二行',
        '-  - id: other',
        '-    name:',
        '-      zh: |',
        '-        两行',
        '-        文字',
        '-      en: Two lines',
        '+  - id: other',
        '+    name:',
        '+      zh: |',
        '+        两行',
        '+        文字',
        '+      en: Two lines',
        '+  - id: basic',
        '+    name: { zh: 基本支出, en: Basic }',
        '+    initial: 10.00',
        '+    lines:',
        '+    - { id: a, name: { zh: 甲 }, initial: 1.50 }',
        '+    - { id: b, name: { zh: 乙 }, initial: 8.50 }',
        '+  # 第二行',
      ],
    ],
    [
      'an item less',
      (data) => (data.lines = [BASIC]),
      [
        '-  - id: other',
        '-    name:',
        '-      zh: |',
        '-        两行',
        '-        文字',
        '-      en: Two lines',
      ],
    ],
    [
      'an item more, between',
      (data) => (data.lines = [BASIC, { id: 'new', name: { zh: '新', en: '' }, initial: '3.10' }, OTHER]),
      ['+  - id: new', '+    name: { zh: 新 }', '+    initial: 3.10'],
    ],
    [
      'an item within an item',
      (data) =>
        (data.lines = [{ ...BASIC, lines: [{ id: 'b', name: { zh: '乙' }, initial: '8.50' }] }, OTHER]),
      ['-    - { id: a, name: { zh: 甲 }, initial: 1.50 }'],
    ],
    [
      'text in the place of lines of text',
      (data) => (data.lines = [BASIC, { id: 'other', name: { zh: '一行', en: 'Two lines' } }]),
      ['-      zh: |', '-        两行', '-        文字', '+      zh: 一行'],
    ],
  ])('changes in %s and nowhere else', (_, change, expected) => {
    expect(difference(changed(change))).toEqual(expected);
  });

  it('says what it is told, whatever that is', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.constantFrom(
        'true',
        '1e3',
        '0x1F',
        '# x',
        '- a',
        'a: b',
        'a #b',
        '"',
        "'",
        '{}',
        '@',
        '年初',
        ' x ',
        '2024-05-22',
        '12:30',
        '~',
        'null',
        '1.0%',
        '=',
        '>=',
        '\t',
        '|',
        '>',
        '&a',
        '*a',
        '!a',
      ),
    );
    const words = fc.record({ zh: text, en: text });
    const digits = fc.constantFrom('0', '0.00', '623.20', '2116', '-1.5');
    const line = fc.record({ id: fc.constantFrom('basic', 'other', 'a', 'b'), name: words, initial: digits });
    const data = fc.record(
      {
        title: words,
        kind: text,
        unit: text,
        note: words,
        initial: digits,
        executed: digits,
        lines: fc.array(
          fc.record({
            id: fc.constantFrom('basic', 'other', 'new'),
            name: words,
            lines: fc.array(line, { maxLength: 3 }),
          }),
          { maxLength: 4 },
        ),
        missing: fc.array(text, { maxLength: 3 }),
        target: fc.oneof(digits, words),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(data, (wanted) => {
        const text = rewriteYaml(FILE, wanted, SHAPE);
        expect(meaning(toData(parseYaml(text).contents), SHAPE)).toEqual(meaning(wanted, SHAPE));
        expect(meaning(digitsAsText(parseYamlFile('file', text).data), SHAPE)).toEqual(
          meaning(wanted, SHAPE),
        );
      }),
      { numRuns: 400 },
    );
  });
});

/** What the reader of content makes of a file, with numbers as they are written. */
function digitsAsText(data: unknown): Data {
  if (data instanceof WrittenNumber) return data.text;
  if (Array.isArray(data)) return data.map(digitsAsText);
  if (typeof data === 'string' || typeof data === 'boolean') return data;
  if (typeof data !== 'object' || data === null) return null;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, digitsAsText(value)]));
}

/** Data without what means nothing. */
function meaning(data: Data, shape: EntryShape): unknown {
  if (Array.isArray(data))
    return data.map((item: Data) => meaning(item, shape.kind === 'list' ? shape.item : TEXT));
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(
    Object.entries(data).flatMap(([key, value]: readonly [string, Data]) => {
      const inner = shape.kind === 'object' ? (shape.fields[key] ?? TEXT) : TEXT;
      return isEmptyData(value, inner) ? [] : [[key, meaning(value, inner)]];
    }),
  );
}

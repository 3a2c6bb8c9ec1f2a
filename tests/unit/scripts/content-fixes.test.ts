import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fixContent } from '../../../scripts/content-fixes.ts';
import { renderMarkdown } from '../../../src/markdown/render.ts';
import { SOUND } from '../reading/content-folder.ts';

const REPORT = 'reports/health/2023.md';
const HEAD = `title: { zh: 2023年度自评报告 }
language: zh
kind: self-evaluation
coverage: full
prose: original
`;

const report = (yaml: string, body = '\n## 甲\n'): string => `---\n${HEAD}${yaml}\n---\n${body}`;

/** What becomes of the YAML after the sound part of a report's frontmatter. */
function fixedYaml(yaml: string): string {
  const { text } = fixContent(REPORT, report(yaml));
  return text.slice(report('').indexOf('\n---\n', 4), -'\n---\n\n## 甲\n'.length).replace(/^\n/, '');
}

/** What becomes of a text below the frontmatter. */
function fixedBody(body: string): string {
  return fixContent(REPORT, report('filed: 2024-01-01', body)).text.slice(
    report('filed: 2024-01-01', '').length,
  );
}

describe('numbers, dates and rates in full-width signs', () => {
  test.each([
    ['filed: ２０２２-０５-１８', 'filed: 2022-05-18'],
    ['filed: "２０２２－０５－１８" # 填报', 'filed: "2022-05-18" # 填报'],
    [
      'budget: { unit: 万元, initial: ２１１６．０１, executed: 1.00 }',
      'budget: { unit: 万元, initial: 2116.01, executed: 1.00 }',
    ],
    ['budget:\n  unit: 万元\n  initial: ２116．01\n', 'budget:\n  unit: 万元\n  initial: 2116.01\n'],
    [
      'budget: { unit: 万元, stated: { executionRate: ９０．６０％ } }',
      'budget: { unit: 万元, stated: { executionRate: 90.60% } }',
    ],
    [
      'budget: { unit: 万元, stated: { executionRate: 90.60％ } }',
      'budget: { unit: 万元, stated: { executionRate: 90.60% } }',
    ],
    [
      'budget: { unit: 万元, stated: { adjustmentRate: －１％ } }',
      'budget: { unit: 万元, stated: { adjustmentRate: -1% } }',
    ],
    [
      'staffing: { posts: ２５, kinds: { administrative: ２５ } }',
      'staffing: { posts: 25, kinds: { administrative: 25 } }',
    ],
  ])('%j becomes %j', (yaml, fixed) => {
    expect(fixedYaml(yaml)).toBe(fixed);
  });

  test.each([
    ['text as printed', 'disclosure: { indexNumber: ２０２２ }'],
    ['text in words', 'coverageNote: { zh: 共 ２０２２ 年 }'],
    ['a number with its unit', 'budget: { unit: 万元, initial: ２１１６．０１万元 }'],
    ['a number with separators', 'budget: { unit: 万元, initial: ２，１１６ }'],
    ['a number in quotes, which would be text', 'budget: { unit: 万元, initial: "２１" }'],
    ['a number in two parts', 'budget: { unit: 万元, initial: 2 116.01 }'],
    ['a day that does not exist', 'filed: ２０２２-０２-３０'],
    ['a rate without digits', 'budget: { unit: 万元, stated: { executionRate: ％ } }'],
    ['a comment', 'filed: 2022-05-18 # ２０２２'],
  ])('%s is left alone', (_, yaml) => {
    expect(fixedYaml(yaml)).toBe(yaml);
  });

  test('what else is wrong in a file does not stand in the way', () => {
    expect(fixedYaml('filed: ２０２２-０５-１８\nnonsense: 1\nbudget: { unit: 分, initial: １ }')).toBe(
      'filed: 2022-05-18\nnonsense: 1\nbudget: { unit: 分, initial: 1 }',
    );
  });
});

describe('full-width spaces in YAML', () => {
  test.each([
    ['as indentation', 'budget:\n　unit: 万元\n　initial: 5', 'budget:\n  unit: 万元\n  initial: 5'],
    ['mixed into indentation', 'budget:\n  unit: 万元\n　initial: 5', 'budget:\n  unit: 万元\n  initial: 5'],
    ['before a dash', 'notReported:\n　- budget.lines', 'notReported:\n  - budget.lines'],
    ['after a dash', 'notReported:\n  - 　budget.lines', 'notReported:\n  - budget.lines'],
    ['after a colon', 'filed:　2022-05-18', 'filed: 2022-05-18'],
    [
      'after colons of several lines',
      'filed:　2022-05-18\npublished:　2022-06-01',
      'filed: 2022-05-18\npublished: 2022-06-01',
    ],
    ['behind a space after a colon', 'filed: 　2022-05-18', 'filed: 2022-05-18'],
    ['before a text', 'coverageNote:\n  zh: 　甲　乙', 'coverageNote:\n  zh: 甲　乙'],
    [
      'within brackets',
      'budget: {　unit: 万元, initial:　5　, executed: 4　}',
      'budget: { unit: 万元, initial: 5 , executed: 4 }',
    ],
    [
      'around a full-width number',
      'budget:\n　unit: 万元\n　initial:　５．０　',
      'budget:\n  unit: 万元\n  initial: 5.0',
    ],
  ])('%s are replaced', (_, yaml, fixed) => {
    expect(fixedYaml(yaml)).toBe(fixed);
  });

  test.each([
    ['a text', 'coverageNote: { zh: 甲　乙 }'],
    ['a block text', 'coverageNote:\n  zh: |\n    　　甲：\n    　　乙: 丙\n'],
    ['a comment', '# 说明：　甲\nfiled: 2022-05-18 #　乙'],
  ])('in %s stay', (_, yaml) => {
    expect(fixedYaml(yaml)).toBe(yaml);
  });

  test('are replaced where they are in the way and stay in the text beside', () => {
    expect(fixedYaml('coverageNote:\n　zh: |\n    　　甲: 乙\nfiled:　2022-05-18')).toBe(
      'coverageNote:\n  zh: |\n    　　甲: 乙\nfiled: 2022-05-18',
    );
  });
});

describe('white space at the ends of lines in YAML', () => {
  test('goes, also where only a full-width space follows', () => {
    expect(fixedYaml('filed: 2022-05-18 \t\n# 说明 \nbudget:  \n  unit: 万元　\n \n  initial: 5 ')).toBe(
      'filed: 2022-05-18\n# 说明\nbudget:\n  unit: 万元\n\n  initial: 5',
    );
  });

  test('stays within texts of several lines that would change', () => {
    const yaml = 'coverageNote:\n  zh: |\n    甲  \n    乙\n  en: "a \\ \n    b"';
    expect(fixedYaml(`${yaml}\nfiled: 2022-05-18 `)).toBe(`${yaml}\nfiled: 2022-05-18`);
  });

  test('stays in a file that cannot be read', () => {
    expect(fixedYaml('filed: [ \n')).toBe('filed: [ \n');
  });
});

describe('the text', () => {
  test.each([
    ['a space', '甲 \n', '甲\n'],
    ['a tab', '甲\t\n乙', '甲\n乙'],
    ['a full-width space', '甲　\n', '甲\n'],
    ['two spaces and a tab', '甲  \t\n', '甲\n'],
    ['white space only', '甲\n \n乙\n', '甲\n\n乙\n'],
    ['a space before a Windows line end', '甲 \r\n乙\r\n', '甲\r\n乙\r\n'],
    ['a space at the end of the file', '甲 ', '甲'],
  ])('loses %s at the end of a line', (_, body, fixed) => {
    expect(fixedBody(`\n${body}`)).toBe(`\n${fixed}`);
  });

  test.each([
    ['two spaces, which break the line', '甲  \n乙   \n丙\n'],
    ['spaces in fenced code', '```text\na \n\n  b\t\n```\n'],
    ['spaces in indented code', '    a \n'],
    ['a space behind a backslash', '甲\\ \n乙\n'],
    ['full-width spaces alone in a line', '甲\n　　\n乙\n'],
    ['a full-width space behind dashes', '甲\n---　\n'],
    ['a full-width space behind a reference', '[甲]:　\n'],
    ['full-width digits', '共２１１６．０１万元，　９０％\n'],
    ['full-width spaces that indent', '　　甲\n'],
  ])('keeps %s', (_, body) => {
    expect(fixedBody(`\n${body}`)).toBe(`\n${body}`);
  });

  test('after fenced code is text again', () => {
    expect(fixedBody('\n~~~\na \n~~~\n甲 \n')).toBe('\n~~~\na \n~~~\n甲\n');
  });
});

describe('a file', () => {
  test('keeps its byte-order mark and Windows line ends', () => {
    const text = `\uFEFF${report('filed: ２０２２-０５-１８ ').replaceAll('\n', '\r\n')}`;
    expect(fixContent(REPORT, text).text).toBe(
      `\uFEFF${report('filed: 2022-05-18').replaceAll('\n', '\r\n')}`,
    );
  });

  test('names every change with its line', () => {
    const text = report('filed: ２０２２-０５-１８\nbudget:\n　unit: 万元 \n', '\n甲 \n');
    expect(fixContent(REPORT, text).changes).toMatchInlineSnapshot(`
      [
        {
          "after": "2022-05-18",
          "before": "２０２２-０５-１８",
          "kind": "width",
          "line": 7,
        },
        {
          "after": "  ",
          "before": "　",
          "kind": "space",
          "line": 9,
        },
        {
          "after": "",
          "before": " ",
          "kind": "space",
          "line": 9,
        },
        {
          "after": "",
          "before": " ",
          "kind": "space",
          "line": 13,
        },
      ]
    `);
  });

  test.each(Object.entries(SOUND))('%s, in which nothing is wrong, stays as it is', (file, text) => {
    expect(fixContent(file, text)).toEqual({ text, changes: [] });
  });

  test.each([
    ['departments/health.yaml', 'active: { from: ２０１９-０１-０１ }', 'active: { from: 2019-01-01 }'],
    ['site.yaml', 'thresholds: { execution: ８５％ }', 'thresholds: { execution: 85% }'],
    ['regions/city.yaml', 'divisionCode: "３２０２００"', 'divisionCode: "320200"'],
    ['reports/health/2023.en.md', undefined, undefined],
  ])('%s is held against its own schema', (file, line, fixed) => {
    const text = SOUND[file] ?? '';
    if (line === undefined) expect(fixContent(file, text.replace('\n---\n', ' \n---\n')).text).toBe(text);
    else expect(fixContent(file, `${text}${line}\n`).text).toBe(`${text}${fixed}\n`);
  });

  test.each(['notes.md', 'reports/2023.md', 'reports/health/2023.fr.md', 'regions/a/b.yaml'])(
    '%s has no place in the folder and is left alone',
    (file) => {
      expect(fixContent(file, report('filed: ２０２２-０５-１８ ')).changes).toEqual([]);
    },
  );

  test('without frontmatter is left alone', () => {
    expect(fixContent(REPORT, '甲 \nfiled: ２ \n').changes).toEqual([]);
  });
});

describe('any report', () => {
  const sign = fc.constantFrom(
    ...[
      '２',
      '０',
      '．',
      '％',
      '－',
      '　',
      ' ',
      '  ',
      '\t',
      '\n',
      '\n　　',
      '\n  ',
      '甲',
      '1',
      '.',
      '-',
      ':',
      '#',
      '`',
      '```',
      '\\',
      '|',
      '"',
    ],
    ...['filed: ', 'zh: ', 'budget:', '\n　unit: 万元', '\n  initial: ５．０', '\n- ', '{ ', ' }', '\r\n'],
  );
  const words = fc.array(sign, { maxLength: 25 }).map((parts) => parts.join(''));
  const text = fc.tuple(words, words).map(([yaml, body]) => report(yaml, `\n${body}`));

  /** A text without what may be changed. */
  const rest = (of: string): string =>
    of
      .replace(/[０-９．％－]/g, (one) => String.fromCharCode(one.charCodeAt(0) - 0xfee0))
      .replace(/[ \t\u3000]+/g, '');

  test('once mended has nothing to mend', () => {
    fc.assert(
      fc.property(text, (before) => {
        const { text: after } = fixContent(REPORT, before);
        expect(fixContent(REPORT, after)).toEqual({ text: after, changes: [] });
      }),
      { numRuns: 300 },
    );
  });

  test('keeps all other characters, and every line that no change is named of', () => {
    fc.assert(
      fc.property(text, (before) => {
        const { text: after, changes } = fixContent(REPORT, before);
        expect(rest(after)).toBe(rest(before));
        const changed = new Set(changes.map(({ line }) => line));
        const lines = after.split('\n');
        for (const [index, line] of before.split('\n').entries()) {
          if (!changed.has(index + 1)) expect(lines[index]).toBe(line);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('keeps a line break of two spaces after a full-width one', () => {
    const before = report('filed: 2022-05-18', '\n甲乙\u3000  \n丙');
    expect(fixContent(REPORT, before).text).toBe(before);
  });

  test('looks the same on its page', async () => {
    const page = async (markdown: string): Promise<string> =>
      (await renderMarkdown(markdown)).html.replace(/[\s\u3000]+(?=<|$)/g, '').replace(/\s+/g, ' ');
    await fc.assert(
      fc.asyncProperty(words, async (body) => {
        const before = report('filed: 2022-05-18', `\n${body}`);
        const { text: after } = fixContent(REPORT, before);
        const [was, is] = [before, after].map((whole) => whole.slice(report('filed: 2022-05-18', '').length));
        expect(await page(is ?? '')).toBe(await page(was ?? ''));
      }),
      { numRuns: 200 },
    );
  });
});

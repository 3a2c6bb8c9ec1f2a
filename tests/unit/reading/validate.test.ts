import { beforeAll, describe, expect, test } from 'vitest';
import { formatForTerminal } from '../../../scripts/formatters/terminal.ts';
import { loadMessages } from '../../../src/i18n/translator.ts';
import { parseMarkdownFile, parseYamlFile } from '../../../src/reading/source-file.ts';
import { validate } from '../../../src/reading/validate.ts';
import { glossary } from '../../../src/schema/glossary.ts';
import { report } from '../../../src/schema/report.ts';
import { site } from '../../../src/schema/site.ts';

beforeAll(() => loadMessages(process.cwd()));

const head = `title: { zh: 示例局2023年度自评报告 }
language: zh
kind: self-evaluation
coverage: full
prose: original
`;

/** The messages about a report whose frontmatter is `head`, from line 2 to 6, and these lines. */
function messagesOf(yaml: string): string {
  return formatForTerminal(findingsOf(yaml));
}

function findingsOf(yaml: string): ReturnType<typeof validate>['findings'] {
  return validate(report, parseMarkdownFile('reports/health/2023.md', `---\n${head}${yaml}---\n`)).findings;
}

function placesOf(yaml: string): readonly string[] {
  return findingsOf(yaml).map(
    ({ code, place }) => `${place.position?.line}:${place.position?.column} ${place.field} ${code}`,
  );
}

test('a file without fault yields its value and no finding', () => {
  const { value, findings } = validate(site, parseYamlFile('site.yaml', siteYaml('')));
  expect(value?.url).toBe('https://www.example.com/');
  expect(findings).toEqual([]);
});

describe('an unknown key', () => {
  test('is reported at its place with the nearest known key', () => {
    expect(messagesOf('budjet: { unit: 万元 }\n')).toMatchInlineSnapshot(`
      "content/reports/health/2023.md:7:1 budjet (error: key-unknown)
        发现未知的键“budjet”。可用的键：budget。请更正拼写或删除。
        Found the unknown key "budjet". Expected: budget. Correct the spelling or remove it."
    `);
  });

  test('below the budget is compared with the keys of the budget', () => {
    expect(messagesOf('budget:\n  unit: 万元\n  excuted: 2481.71\n')).toMatchInlineSnapshot(`
      "content/reports/health/2023.md:9:3 budget.excuted (error: key-unknown)
        发现未知的键“excuted”。可用的键：executed。请更正拼写或删除。
        Found the unknown key "excuted". Expected: executed. Correct the spelling or remove it."
    `);
  });

  test('of a line, a source, a kind of post and an indicator is compared with the keys that are known there', () => {
    const suggestions = findingsOf(`budget:
  unit: 万元
  lines:
    - { id: a, class: other, name: { zh: 甲 }, lines: [{ id: b, class: other, name: { zh: 乙 }, inital: 1 }] }
  sources:
    - { klass: other, name: { zh: 丙 } }
indicators:
  - name: { zh: 产出 }
    subgroups: [{ name: { zh: 数量 }, indicators: [{ id: a, name: { zh: 甲 }, actuel: 1 }] }]
staffing: { kinds: { administrativ: 1 } }
`).flatMap(({ code, args }) => (code === 'key-unknown' ? [args.suggestion] : []));
    expect(suggestions).toEqual([
      { kind: 'verbatim', text: 'initial' },
      { kind: 'verbatim', text: 'class' },
      { kind: 'verbatim', text: 'administrative' },
      { kind: 'verbatim', text: 'actual' },
    ]);
  });

  test('that resembles none is answered with all known keys', () => {
    expect(messagesOf('evaluator: { by: department, telephone: 无 }\n')).toMatchInlineSnapshot(`
      "content/reports/health/2023.md:7:30 evaluator.telephone (error: key-unknown)
        发现未知的键“telephone”。可用的键：by, name。请更正拼写或删除。
        Found the unknown key "telephone". Expected: by, name. Correct the spelling or remove it."
    `);
  });

  test.each([
    ['a value', 'fild: 2022-05-18\n', '7:1 fild key-unknown'],
    ['no value', 'fild:\n', '7:1 fild key-unknown'],
    ['a mapping', 'budjet:\n  unit: 万元\n', '7:1 budjet key-unknown'],
    ['a list', 'lines:\n  - id: a\n', '7:1 lines key-unknown'],
    ['a value in a mapping', 'budget:\n  unit: 万元\n  excuted: 1\n', '9:3 budget.excuted key-unknown'],
    ['a value in braces', 'budget: { unit: 万元, excuted: 1 }\n', '7:21 budget.excuted key-unknown'],
    ['a kind of post', 'staffing: { kinds: { generals: 1 } }\n', '7:22 staffing.kinds.generals key-unknown'],
    [
      'a value in a list',
      'annexes:\n  - { number: 1, title: { zh: 附表1 }, included: true, page: 3 }\n',
      '8:54 annexes[0].page key-unknown',
    ],
  ])('with %s stands where the key is', (_, yaml, place) => {
    expect(placesOf(yaml)).toEqual([place]);
  });

  test('that is a language the site does not have is reported inside the text', () => {
    expect(
      findingsOf('coverageNote: { zh: 节录, fr: Extrait }\n').map(({ code, place }) => [code, place.field]),
    ).toEqual([['key-unknown', 'coverageNote.fr']]);
  });
});

describe('a missing value', () => {
  test('is reported at the nearest field that is there', () => {
    expect(messagesOf('evaluator: { name: { zh: 某会计师事务所 } }\n')).toMatchInlineSnapshot(`
      "content/reports/health/2023.md:7:12 evaluator.by (error: value-missing)
        缺少“by”。应为：department, finance, third-party。请补上。
        "by" is missing. Expected department, finance, third-party. Add it."
    `);
  });

  test('of a whole file is reported at its beginning, once for each key', () => {
    expect(
      validate(report, parseMarkdownFile('reports/health/2023.md', '---\n---\n')).findings.map(
        ({ code, args }) => [code, args.field],
      ),
    ).toEqual(
      ['title', 'language', 'kind', 'coverage', 'prose'].map((key) => [
        'value-missing',
        { kind: 'verbatim', text: key },
      ]),
    );
  });

  test('that is a number is missing, not wrong', () => {
    expect(placesOf('annexes: [{ title: { zh: 附表1 }, included: true }]\n')).toEqual([
      '7:11 annexes[0].number value-missing',
    ]);
  });
});

describe('a wrong value', () => {
  test.each([
    ['budget: { unit: 万元, initial: "2116.01" }', 'quoted digits in place of a number'],
    ['budget: { unit: 万元, initial: 2116.01万元 }', 'a number with its unit'],
    ['budget: { unit: 万元, decrease: -50 }', 'a negative amount'],
    ['budget: { unit: 万元, stated: { executionRate: 90.60 } }', 'a rate without its sign'],
    ['staffing: { posts: 29.5 }', 'half a post'],
    ['filed: 2022-5-18', 'a date without zeros'],
    ['filed: 20220518', 'a date without hyphens'],
    ['coverageNote: 节录', 'a text without its language'],
    ['notReported: budget.lines', 'one path in place of a list'],
    [
      'source: { title: 报告, publisher: 某局, url: www.example.com, format: { zh: 网页 } }',
      'an address without protocol',
    ],
    ['source: 某局', 'words in place of a mapping'],
    ['disclosure: { documentNumber: 5 }', 'a number in place of text'],
  ])('in %s (%s) is one error on its own line', (yaml) => {
    expect(findingsOf(`${yaml}\n`).map(({ code, place }) => [code, place.position?.line])).toEqual([
      ['value-invalid', 7],
    ]);
  });

  test('with separators is no number', () => {
    expect(placesOf('evaluation:\n  score: 1,097.94\n')).toEqual(['8:10 evaluation.score value-invalid']);
  });

  test('is named with what was found and what was expected', () => {
    expect(
      messagesOf(`filed: 2022-5-18
evaluator: { by: somebody }
budget:
  unit: 美元
  initial: "2116.01"
  decrease: -50
staffing: { posts: 29.5 }
notReported: budget.lines
annexes: [{ number: 1, title: { zh: "" }, included: 是 }]
`),
    ).toMatchInlineSnapshot(`
      "content/reports/health/2023.md:8:18 evaluator.by (error: value-invalid)
        发现“somebody”。应为：department, finance, third-party。请更正。
        Found "somebody". Expected department, finance, third-party. Correct it.
      content/reports/health/2023.md:7:8 filed (error: value-invalid)
        发现“2022-5-18”。应为：一个日期，如 2022-05-18。请更正。
        Found "2022-5-18". Expected a date such as 2022-05-18. Correct it.
      content/reports/health/2023.md:10:9 budget.unit (error: value-invalid)
        发现“美元”。应为：元, 万元, 亿元。请更正。
        Found "美元". Expected 元, 万元, 亿元. Correct it.
      content/reports/health/2023.md:11:12 budget.initial (error: value-invalid)
        发现“2116.01”。应为：一个数，如 2116.01（不加千分位、不带单位）。请更正。
        Found "2116.01". Expected a number such as 2116.01, without separators or unit. Correct it.
      content/reports/health/2023.md:12:13 budget.decrease (error: value-invalid)
        发现“-50”。应为：一个不为负的数，如 2116.01。请更正。
        Found "-50". Expected a number not below zero, such as 2116.01. Correct it.
      content/reports/health/2023.md:13:20 staffing.posts (error: value-invalid)
        发现“29.5”。应为：一个不为负的整数。请更正。
        Found "29.5". Expected a whole number not below zero. Correct it.
      content/reports/health/2023.md:14:14 notReported (error: value-invalid)
        发现“budget.lines”。应为：一个列表。请更正。
        Found "budget.lines". Expected a list. Correct it.
      content/reports/health/2023.md:15:37 annexes[0].title.zh (error: value-invalid)
        发现“”。应为：不为空的文字。请更正。
        Found "". Expected text that is not empty. Correct it.
      content/reports/health/2023.md:15:53 annexes[0].included (error: value-invalid)
        发现“是”。应为：true 或 false。请更正。
        Found "是". Expected true or false. Correct it."
    `);
  });
});

describe('a value that may be a number or words', () => {
  const withTarget = (target: string): string => `indicators:
  - name: { zh: 产出 }
    subgroups:
      - name: { zh: 数量 }
        indicators:
          - id: roads
            name: { zh: 公路 }
            target: ${target}
`;

  test('is at fault in the language that it should not have', () => {
    expect(
      findingsOf(withTarget('{ zh: 显著, fr: marqué }')).map(({ code, place }) => [code, place.field]),
    ).toEqual([['key-unknown', 'indicators[0].subgroups[0].indicators[0].target.fr']]);
  });

  test('is at fault in the text that is no text', () => {
    expect(placesOf(withTarget('{ zh: 5 }'))).toEqual([
      '14:27 indicators[0].subgroups[0].indicators[0].target.zh value-invalid',
    ]);
  });

  test('is at fault as a whole when it is neither', () => {
    expect(messagesOf(withTarget('显著'))).toMatchInlineSnapshot(`
      "content/reports/health/2023.md:14:21 indicators[0].subgroups[0].indicators[0].target (error: value-invalid)
        发现“显著”。应为：符合字段说明的值。请更正。
        Found "显著". Expected a value as the manual describes it. Correct it."
    `);
    expect(placesOf(withTarget('[1, 2]'))).toEqual([
      '14:21 indicators[0].subgroups[0].indicators[0].target value-invalid',
    ]);
  });
});

test('all faults of a file are reported at once', () => {
  expect(
    placesOf(`fild: 2022-05-18
budget:
  unit: 万元
  initial: a lot
  lines:
    - { id: Basic, class: basic, name: { zh: 基本支出 }, executed: 1 }
    - { id: projects, class: projects, name: { zh: 项目支出 } }
evaluation: { score: 97.94, grade: A }
`).toSorted(),
  ).toEqual([
    '10:12 budget.initial value-invalid',
    '12:13 budget.lines[0].id value-invalid',
    '13:30 budget.lines[1].class value-invalid',
    '14:36 evaluation.grade value-invalid',
    '7:1 fild key-unknown',
  ]);
});

test('a file that is no YAML has that fault and no other', () => {
  expect(messagesOf('budget: { unit: 万元\n')).toMatchInlineSnapshot(`
    "content/reports/health/2023.md:8:1 (error: yaml-invalid)
      YAML 语法有误：Flow map in block collection must be sufficiently indented and end with a }。请检查缩进、引号与冒号。
      The YAML cannot be read: Flow map in block collection must be sufficiently indented and end with a }. Check indentation, quotes and colons."
  `);
});

test('a file of the wrong shape is reported as a whole', () => {
  expect(formatForTerminal(validate(glossary, parseYamlFile('glossary.yaml', 'outturn: 执行数\n')).findings))
    .toMatchInlineSnapshot(`
    "content/glossary.yaml:1:1 (error: value-invalid)
      发现“{"outturn":"执行数"}”。应为：一个列表。请更正。
      Found "{"outturn":"执行数"}". Expected a list. Correct it."
  `);
});

function siteYaml(more: string): string {
  return `name: { zh: 明账 }
description: { zh: 公开。 }
url: https://www.example.com/
defaultLocale: zh
licence: { name: { zh: 许可 }, url: https://www.example.com/licence/ }
${more}`;
}

import { beforeAll, describe, expect, test } from 'vitest';
import { formatForTerminal } from '../../../scripts/formatters/terminal.ts';
import type { Finding } from '../../../src/domain/finding.ts';
import { loadMessages } from '../../../src/i18n/translator.ts';
import { readReport, type ReportFile } from '../../../src/reading/read-report.ts';

beforeAll(() => loadMessages(process.cwd()));

/** Reads a report whose frontmatter is a head, from line 2 to 6, and these lines. */
function read(yaml: string): { readonly file?: ReportFile; readonly findings: readonly Finding[] } {
  return readReport(
    'reports/health/2023.md',
    `---
title: { zh: 示例局2023年度自评报告 }
language: zh
kind: self-evaluation
coverage: full
prose: original
${yaml}---
`,
    { department: 'health', year: 2023 },
  );
}

function placesOf(yaml: string): readonly string[] {
  return read(yaml).findings.map(
    ({ code, place }) => `${place.position?.line}:${place.position?.column} ${place.field} ${code}`,
  );
}

const indicators = (...groups: readonly (readonly (readonly string[])[])[]): string =>
  `indicators:\n${groups
    .map(
      (subgroups) =>
        `  - name: { zh: 产出 }\n    subgroups:\n${subgroups
          .map(
            (ids) =>
              `      - name: { zh: 数量 }\n        indicators:\n${ids
                .map((id) => `          - { id: ${id}, name: { zh: 指标 } }\n`)
                .join('')}`,
          )
          .join('')}`,
    )
    .join('')}`;

describe('an id that stands twice', () => {
  test('among budget lines is an error at the second one, at whatever level', () => {
    const { file, findings } = read(`budget:
  unit: 万元
  lines:
    - id: projects
      class: project
      name: { zh: 项目支出 }
      lines:
        - { id: roads, class: project, name: { zh: 道路养护 } }
        - { id: projects, class: project, name: { zh: 道路照明 } }
    - { id: roads, class: other, name: { zh: 其他 } }
`);
    expect(file).toBeUndefined();
    expect(findings).toEqual([
      {
        code: 'duplicate-id',
        severity: 'error',
        place: {
          file: 'reports/health/2023.md',
          field: 'budget.lines[0].lines[1].id',
          position: { line: 15, column: 17 },
        },
        args: { found: { kind: 'verbatim', text: 'projects' } },
      },
      {
        code: 'duplicate-id',
        severity: 'error',
        place: {
          file: 'reports/health/2023.md',
          field: 'budget.lines[1].id',
          position: { line: 16, column: 13 },
        },
        args: { found: { kind: 'verbatim', text: 'roads' } },
      },
    ]);
  });

  test('among indicators is an error at the second one, in whatever group', () => {
    expect(placesOf(indicators([['roads', 'bridges'], ['roads']], [['bridges', 'tunnels']]))).toEqual([
      '16:19 indicators[0].subgroups[1].indicators[0].id duplicate-id',
      '21:19 indicators[1].subgroups[0].indicators[0].id duplicate-id',
    ]);
  });

  test('three times is an error at the second and at the third', () => {
    expect(placesOf(indicators([['roads', 'roads', 'roads']]))).toEqual([
      '13:19 indicators[0].subgroups[0].indicators[1].id duplicate-id',
      '14:19 indicators[0].subgroups[0].indicators[2].id duplicate-id',
    ]);
  });

  test('once for a budget line and once for an indicator is no fault', () => {
    const lines = 'budget: { unit: 万元, lines: [{ id: roads, class: project, name: { zh: 道路 } }] }\n';
    const { file, findings } = read(`${lines}${indicators([['roads']])}`);
    expect(findings).toEqual([]);
    expect(file?.report.budget.lines.map(({ id }) => id)).toEqual(['roads']);
  });
});

describe('a path of what was not reported', () => {
  test.each([
    'filed',
    'budget',
    'budget.lines',
    'budget.threePublic',
    'budget.threePublic.total.spent',
    'budget.stated.executionRate',
    'budget.lines[0].executed',
    'budget.lines[0].lines[2].executed',
    'budget.sources[1].adjusted',
    'staffing.kinds.workers',
    'indicators',
    'indicators[0].subgroups[0].indicators[3].score',
    'evaluation.grade',
    'disclosure.indexNumber',
  ])('%s names a field', (path) => {
    expect(read(`notReported: ["${path}"]\n`).findings).toEqual([]);
  });

  test.each([
    'budget.line',
    'budget.lines.executed',
    'budgets',
    'budget.lines[0]',
    'budget.executed.amount',
    'staffing.kinds.generals',
    'Budget',
    '附表1',
    'budget..',
  ])('%s names none and is an error at its place', (path) => {
    const { file, findings } = read(`notReported:\n  - evaluation.grade\n  - "${path}"\n`);
    expect(file).toBeUndefined();
    expect(findings).toEqual([
      {
        code: 'value-invalid',
        severity: 'error',
        place: {
          file: 'reports/health/2023.md',
          field: 'notReported[1]',
          position: { line: 9, column: 5 },
        },
        args: {
          found: { kind: 'verbatim', text: path },
          expected: { kind: 'term', list: 'expected', term: 'field-path' },
        },
      },
    ]);
  });
});

test('both faults of a file are reported at once, in words', () => {
  const { findings } = read(`budget:
  unit: 万元
  lines:
    - { id: roads, class: project, name: { zh: 道路养护 } }
    - { id: roads, class: project, name: { zh: 道路照明 } }
notReported: [budget.threePublics, indicators]
`);
  expect(formatForTerminal(findings)).toMatchInlineSnapshot(`
    "content/reports/health/2023.md:11:13 budget.lines[1].id (error: duplicate-id)
      标识“roads”在本文件中重复。请为每一项使用不同的标识。
      The id "roads" stands twice in this file. Give each entry an id of its own.
    content/reports/health/2023.md:12:15 notReported[0] (error: value-invalid)
      发现“budget.threePublics”。应为：本文件中的字段路径，如 budget.lines。请更正。
      Found "budget.threePublics". Expected the path of a field of this file, such as budget.lines. Correct it."
  `);
});

test('amounts finer than one fen are reported beside them', () => {
  expect(placesOf('budget: { unit: 元, initial: 0.001 }\nnotReported: [nothing]\n')).toEqual([
    '7:29 budget.initial value-invalid',
    '8:15 notReported[0] value-invalid',
  ]);
});

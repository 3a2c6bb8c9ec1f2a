import { beforeAll, describe, expect, test } from 'vitest';
import { formatForTerminal } from '../../../scripts/formatters/terminal.ts';
import { loadMessages } from '../../../src/i18n/translator.ts';
import { parseReportFileName, readReport, readTranslation } from '../../../src/reading/read-report.ts';

beforeAll(() => loadMessages(process.cwd()));

const FILE = 'reports/health/2023.md';
const health = { department: 'health', year: 2023 };

function reportText(frontmatter: string, coverage = 'full'): string {
  return `---
title: { zh: 示例局2023年度自评报告 }
language: zh
kind: self-evaluation
coverage: ${coverage}
prose: original
${frontmatter}---

## 部门基本情况
`;
}

describe('the name of a file in the folder of reports', () => {
  test.each([
    ['health/2023.md', 'health', 2023],
    ['sample-city-library/1999.md', 'sample-city-library', 1999],
    ['no12-school/2099.md', 'no12-school', 2099],
  ])('%s is a report', (path, department, year) => {
    expect(parseReportFileName(path)).toEqual({ role: 'report', department, year });
  });

  test.each([
    ['health/2023.en.md', 'en'],
    ['health/2023.zh.md', 'zh'],
  ] as const)('%s is a translation into %s', (path, locale) => {
    expect(parseReportFileName(path)).toEqual({ role: 'translation', ...health, locale });
  });

  test.each([
    'health/2023.fr.md',
    'health/2023.EN.md',
    'health/2023..md',
    'health/2023.markdown',
    'health/2023.md.bak',
    'health/23.md',
    'health/1823.md',
    'health/2123.md',
    'health/2023-2024.md',
    'health/readme.md',
    '2023.md',
    'health/2023/report.md',
    'Health/2023.md',
    'he alth/2023.md',
    '卫健委/2023.md',
    '../2023.md',
    '',
  ])('%j is neither', (path) => {
    expect(parseReportFileName(path)).toEqual({ role: 'unknown' });
  });
});

describe('a report file', () => {
  test('yields the report, its data and its text', () => {
    const { file, findings } = readReport(
      FILE,
      reportText('budget: { unit: 万元, initial: 2116.01 }\n'),
      health,
    );
    expect(findings).toEqual([]);
    expect(file?.report.id).toBe('health/2023');
    expect(file?.report.budget.initial).toEqual({
      kind: 'reported',
      value: { currency: 'CNY', fen: 2_116_010_000n },
    });
    expect(file?.input.budget.initial).toBe('2116.01');
    expect(file?.source.body).toBe('\n## 部门基本情况\n');
    expect(file?.source.bodyLine).toBe(9);
  });

  test('yields what its text says, in its own language and of its own year', () => {
    const text = reportText('').replace(
      '## 部门基本情况',
      '## 预算执行情况\n\n2022年年初预算1万元。\n\n2023年年初预算2万元。见附表1。',
    );
    expect(readReport(FILE, text, health).file?.report.text).toMatchObject({
      headings: [{ id: 's-1', depth: 2, text: '预算执行情况' }],
      claims: [{ field: 'budget.initial', digits: '2', position: { line: 13, column: 6 } }],
      annexes: [{ number: 1, section: 's-1' }],
    });
    const english = text.replace('language: zh', 'language: en');
    expect(readReport(FILE, english, health).file?.report.text.claims).toEqual([]);
  });

  test('yields nothing but its faults when it has some', () => {
    const { file, findings } = readReport(
      FILE,
      reportText('budget: { unit: 万元, initial: much }\n'),
      health,
    );
    expect(file).toBeUndefined();
    expect(findings.map(({ code }) => code)).toEqual(['value-invalid']);
  });

  test('is refused with the place of every amount finer than one fen', () => {
    const { file, findings } = readReport(
      FILE,
      reportText(`budget:
  unit: 元
  initial: 2116.01
  executed: 2116.0123
  adjusted: 2116.0100
  lines:
    - { id: basic, class: basic, name: { zh: 基本支出 }, executed: 0.001 }
`),
      health,
    );
    expect(file).toBeUndefined();
    expect(formatForTerminal(findings)).toMatchInlineSnapshot(`
      "content/reports/health/2023.md:10:13 budget.executed (error: value-invalid)
        发现“2116.0123”。应为：最多精确到分。请更正。
        Found "2116.0123". Expected at most the precision of one fen (CNY 0.01). Correct it.
      content/reports/health/2023.md:13:64 budget.lines[0].executed (error: value-invalid)
        发现“0.001”。应为：最多精确到分。请更正。
        Found "0.001". Expected at most the precision of one fen (CNY 0.01). Correct it."
    `);
  });

  test('may have six decimals in 万元 and ten in 亿元, and zeros beyond them', () => {
    for (const budget of ['{ unit: 万元, initial: 0.00000100 }', '{ unit: 亿元, initial: 0.000000000100 }']) {
      const { file, findings } = readReport(FILE, reportText(`budget: ${budget}\n`), health);
      expect(findings).toEqual([]);
      expect(file?.report.budget.initial.kind).toBe('reported');
    }
    const { findings } = readReport(FILE, reportText('budget: { unit: 万元, initial: 0.0000001 }\n'), health);
    expect(findings.map(({ code }) => code)).toEqual(['value-invalid']);
  });

  test('may give rates with as many decimals as the report prints', () => {
    const { findings } = readReport(
      FILE,
      reportText('budget: { unit: 元, stated: { executionRate: 90.5995%} }\n'),
      health,
    );
    expect(findings).toEqual([]);
  });

  test('may have numbers of any length in its names', () => {
    const { findings } = readReport(
      FILE,
      reportText('budget: { unit: 元, lines: [{ id: a, class: other, name: { zh: "2.71828" } }] }\n'),
      health,
    );
    expect(findings).toEqual([]);
  });
});

describe('an excerpt', () => {
  test('must say what was not seen', () => {
    const { file, findings } = readReport(FILE, reportText('', 'excerpt'), health);
    expect(file?.report.coverage).toBe('excerpt');
    expect(formatForTerminal(findings)).toMatchInlineSnapshot(`
      "content/reports/health/2023.md:5:11 coverage (error: value-missing)
        缺少“coverageNote”。应为：至少一种语言的文字，如 { zh: …, en: … }。请补上。
        "coverageNote" is missing. Expected text in at least one language, such as { zh: …, en: … }. Add it."
    `);
  });

  test('with a note has no fault', () => {
    const { file, findings } = readReport(
      FILE,
      reportText('coverageNote: { zh: 只读到开头部分。 }\n', 'excerpt'),
      health,
    );
    expect(findings).toEqual([]);
    expect(file?.report.coverageNote).toEqual({ zh: '只读到开头部分。' });
  });
});

describe('a translation file', () => {
  const english = { ...health, locale: 'en' } as const;

  test('yields its standing and its text', () => {
    const { file, findings } = readTranslation(
      'reports/health/2023.en.md',
      '---\ntranslationOf: pending\nstatus: machine\n---\n\n## Overview\n',
      english,
    );
    expect(findings).toEqual([]);
    expect(file).toMatchObject({ ...english, input: { translationOf: 'pending', status: 'machine' } });
    expect(file?.source.body).toBe('\n## Overview\n');
  });

  test('yields what its text says, in its own language and of its own year', () => {
    const text =
      '---\ntranslationOf: pending\nstatus: machine\n---\n\n## Budget\n\nThe initial budget for 2022 was CNY 1 million. The initial budget for 2023 was CNY 2 million. 年初预算3万元。\n';
    const { file } = readTranslation('reports/health/2023.en.md', text, english);
    expect(file?.text.claims).toEqual([
      {
        field: 'budget.initial',
        digits: '2',
        scale: 6,
        quoted: 'The initial budget for 2023 was CNY 2 million',
        position: { line: 8, column: 48 },
      },
    ]);
  });

  test('is refused when it holds a figure', () => {
    const { file, findings } = readTranslation(
      'reports/health/2023.en.md',
      '---\ntranslationOf: pending\nstatus: machine\nbudget: { unit: 万元, initial: 2116.01 }\n---\n',
      english,
    );
    expect(file).toBeUndefined();
    expect(findings.map(({ code, place }) => [code, place.field])).toEqual([['key-unknown', 'budget']]);
  });
});

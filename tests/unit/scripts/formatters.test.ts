import { beforeAll, describe, expect, test } from 'vitest';
import { formatForGithub } from '../../../scripts/formatters/github.ts';
import { formatGrouped } from '../../../scripts/formatters/grouped.ts';
import { formatAsJson } from '../../../scripts/formatters/json.ts';
import { formatForTerminal } from '../../../scripts/formatters/terminal.ts';
import { loadMessages } from '../../../src/i18n/translator.ts';
import { SAMPLE, printing } from './sample-printing.ts';

beforeAll(() => loadMessages('.'));

describe('for a terminal', () => {
  test('findings stand file by file, with the pages that explain them at the end', () => {
    expect(formatGrouped([...SAMPLE, ...SAMPLE.slice(0, 1)], printing())).toMatchInlineSnapshot(`
      "content/departments/health, old.yaml
        5:7 kind (error: value-invalid)
          发现“100%: a”。应为：health,
          other。请更正。
          Found "100%: a". Expected health,
          other. Correct it.
        5:7 kind (error: value-invalid)
          发现“100%: a”。应为：health,
          other。请更正。
          Found "100%: a". Expected health,
          other. Correct it.

      content/reports/health/2023.md
        12:13 budget.adjusted (question: adjusted-sum)
          调整后预算写为580.00万元，按年初预算加调增减调减计算为560.00万元。 500.00 + 80.00 − 20.00 = 560.00（万元）
          The adjusted budget is stated as CNY 5.8000 million; initial budget plus increase minus decrease gives CNY 5.6000 million. 5.0000 + 0.8000 − 0.2000 = 5.6000 (CNY million)
        (note: translation-missing)
          没有“en”译文。请新建同名的 .en.md 文件。
          There is no translation into "en". Add a file of the same name ending in .en.md.

      docs/findings/value-invalid.md
      docs/findings/adjusted-sum.md
      docs/findings/translation-missing.md"
    `);
  });

  test('in one language, each finding has one line', () => {
    expect(formatGrouped(SAMPLE.slice(1), printing('en'))).toMatchInlineSnapshot(`
      "content/reports/health/2023.md
        12:13 budget.adjusted (question: adjusted-sum)
          The adjusted budget is stated as CNY 5.8000 million; initial budget plus increase minus decrease gives CNY 5.6000 million. 5.0000 + 0.8000 − 0.2000 = 5.6000 (CNY million)
        (note: translation-missing)
          There is no translation into "en". Add a file of the same name ending in .en.md.

      docs/findings/adjusted-sum.md
      docs/findings/translation-missing.md"
    `);
  });

  test('no findings print nothing', () => {
    expect(formatGrouped([], printing())).toBe('');
  });

  test('a finding for itself is printed with its file', () => {
    expect(formatForTerminal(SAMPLE.slice(1))).toMatchInlineSnapshot(`
      "content/reports/health/2023.md:12:13 budget.adjusted (question: adjusted-sum)
        调整后预算写为580.00万元，按年初预算加调增减调减计算为560.00万元。 500.00 + 80.00 − 20.00 = 560.00（万元）
        The adjusted budget is stated as CNY 5.8000 million; initial budget plus increase minus decrease gives CNY 5.6000 million. 5.0000 + 0.8000 − 0.2000 = 5.6000 (CNY million)
      content/reports/health/2023.md (note: translation-missing)
        没有“en”译文。请新建同名的 .en.md 文件。
        There is no translation into "en". Add a file of the same name ending in .en.md."
    `);
  });
});

describe('as JSON', () => {
  test('every finding is one line with the same keys, figures as plain decimals', () => {
    const lines = formatAsJson(SAMPLE, printing()).split('\n');
    expect(lines).toHaveLength(SAMPLE.length);
    expect(lines.map((line): unknown => JSON.parse(line))).toMatchInlineSnapshot(`
      [
        {
          "code": "value-invalid",
          "column": 7,
          "computed": null,
          "docs": "docs/findings/value-invalid.md",
          "field": "kind",
          "file": "content/departments/health, old.yaml",
          "formula": null,
          "line": 5,
          "sentence": {
            "en": "Found "100%: a". Expected health,
      other. Correct it.",
            "zh": "发现“100%: a”。应为：health,
      other。请更正。",
          },
          "severity": "error",
          "state": "open",
          "stated": null,
          "tolerance": null,
        },
        {
          "code": "adjusted-sum",
          "column": 13,
          "computed": "5600000.00",
          "docs": "docs/findings/adjusted-sum.md",
          "field": "budget.adjusted",
          "file": "content/reports/health/2023.md",
          "formula": {
            "en": "5.0000 + 0.8000 − 0.2000 = 5.6000 (CNY million)",
            "zh": "500.00 + 80.00 − 20.00 = 560.00（万元）",
          },
          "line": 12,
          "sentence": {
            "en": "The adjusted budget is stated as CNY 5.8000 million; initial budget plus increase minus decrease gives CNY 5.6000 million.",
            "zh": "调整后预算写为580.00万元，按年初预算加调增减调减计算为560.00万元。",
          },
          "severity": "question",
          "state": "explained",
          "stated": "5800000.00",
          "tolerance": "100.00",
        },
        {
          "code": "translation-missing",
          "column": null,
          "computed": null,
          "docs": "docs/findings/translation-missing.md",
          "field": "",
          "file": "content/reports/health/2023.md",
          "formula": null,
          "line": null,
          "sentence": {
            "en": "There is no translation into "en". Add a file of the same name ending in .en.md.",
            "zh": "没有“en”译文。请新建同名的 .en.md 文件。",
          },
          "severity": "note",
          "state": "open",
          "stated": null,
          "tolerance": null,
        },
      ]
    `);
    expect(new Set(lines.map((line) => Object.keys(JSON.parse(line) as object).join(' '))).size).toBe(1);
  });

  test('in one language, texts are in that language only', () => {
    expect(JSON.parse(formatAsJson(SAMPLE.slice(2), printing('zh')))).toMatchObject({
      sentence: { zh: expect.any(String) as unknown },
      formula: null,
    });
    expect(formatAsJson(SAMPLE, printing('zh'))).not.toContain('"en"');
  });

  test.each([
    ['percent', { kind: 'percent', text: '95.50' }, '95.50'],
    ['points', { kind: 'points', text: '9.5' }, '9.5'],
    ['count', { kind: 'count', count: 1042 }, '1042'],
    ['date', { kind: 'date', date: '2024-01-31' }, '2024-01-31'],
    [
      'money',
      { kind: 'money', money: { currency: 'CNY', fen: -123_456_789_012_345_678n } },
      '-1234567890123456.78',
    ],
    ['localized', { kind: 'localized', text: { zh: '甲' } }, { zh: '甲' }],
    ['names', { kind: 'names', names: [{ zh: '甲' }] }, [{ zh: '甲' }]],
    ['verbatim', { kind: 'verbatim', text: 'a' }, 'a'],
    ['term', { kind: 'term', list: 'grades', term: 'good' }, 'good'],
  ] as const)('a value of kind %s is plain', (_, value, plain) => {
    const [, question] = SAMPLE;
    const line = formatAsJson([{ ...question!, args: { ...question!.args, stated: value } }], printing());
    expect(JSON.parse(line)).toMatchObject({ stated: plain });
  });
});

describe('for GitHub', () => {
  test('every finding is a workflow command, with its signs escaped', () => {
    expect(formatForGithub(SAMPLE, printing())).toMatchInlineSnapshot(`
      "::error file=content/departments/health%2C old.yaml,line=5,col=7,title=value-invalid::发现“100%25: a”。应为：health,%0Aother。请更正。%0AFound "100%25: a". Expected health,%0Aother. Correct it.
      ::warning file=content/reports/health/2023.md,line=12,col=13,title=adjusted-sum::调整后预算写为580.00万元，按年初预算加调增减调减计算为560.00万元。 500.00 + 80.00 − 20.00 = 560.00（万元）%0AThe adjusted budget is stated as CNY 5.8000 million; initial budget plus increase minus decrease gives CNY 5.6000 million. 5.0000 + 0.8000 − 0.2000 = 5.6000 (CNY million)
      ::notice file=content/reports/health/2023.md,title=translation-missing::没有“en”译文。请新建同名的 .en.md 文件。%0AThere is no translation into "en". Add a file of the same name ending in .en.md."
    `);
  });

  test('in one language', () => {
    expect(formatForGithub(SAMPLE.slice(1, 2), printing('en'))).toMatchInlineSnapshot(
      `"::warning file=content/reports/health/2023.md,line=12,col=13,title=adjusted-sum::The adjusted budget is stated as CNY 5.8000 million; initial budget plus increase minus decrease gives CNY 5.6000 million. 5.0000 + 0.8000 − 0.2000 = 5.6000 (CNY million)"`,
    );
  });
});

import { beforeAll, describe, expect, test } from 'vitest';
import { formatAsSarif } from '../../../scripts/formatters/sarif.ts';
import { loadMessages } from '../../../src/i18n/translator.ts';
import { FINDING_SEVERITY } from '../../../src/vocabulary/findings.ts';
import type { Locale } from '../../../src/vocabulary/locales.ts';
import { SAMPLE, printing } from './sample-printing.ts';

/** The parts of SARIF 2.1.0 that readers need. */
interface Sarif {
  readonly $schema: string;
  readonly version: string;
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly name: string; readonly rules: readonly Rule[] } };
    readonly columnKind: string;
    readonly results: readonly {
      readonly ruleId: string;
      readonly ruleIndex: number;
      readonly level: string;
      readonly message: { readonly text: string };
      readonly locations: readonly {
        readonly physicalLocation: {
          readonly artifactLocation: { readonly uri: string };
          readonly region?: { readonly startLine: number; readonly startColumn: number };
        };
      }[];
    }[];
  }[];
}

interface Rule {
  readonly id: string;
  readonly shortDescription?: { readonly text: string };
  readonly helpUri: string;
  readonly defaultConfiguration: { readonly level: string };
}

beforeAll(() => loadMessages('.'));

const log = (findings = SAMPLE, ...locales: readonly Locale[]): Sarif =>
  JSON.parse(formatAsSarif(findings, printing(...locales))) as Sarif;

describe('as SARIF', () => {
  test('there is one run of one tool that names its version of the format', () => {
    const { $schema, version, runs } = log();
    expect([$schema, version, runs.length]).toEqual([
      'https://json.schemastore.org/sarif-2.1.0.json',
      '2.1.0',
      1,
    ]);
    expect(runs[0]?.tool.driver.name).toBe('Mingzhang');
    expect(runs[0]?.columnKind).toBe('utf16CodeUnits');
  });

  test('every code is a rule with its level and page, once', () => {
    const rules = log().runs[0]?.tool.driver.rules ?? [];
    expect(rules.map(({ id }) => id)).toEqual(Object.keys(FINDING_SEVERITY));
    for (const { id, helpUri, defaultConfiguration, shortDescription } of rules) {
      expect(helpUri).toBe(`docs/findings/${id}.md`);
      expect(['error', 'warning', 'note']).toContain(defaultConfiguration.level);
      expect(shortDescription?.text).not.toBe('');
    }
  });

  test('a rule is described in the languages asked for; a fault of files has no rule to describe', () => {
    const described = (...locales: readonly Locale[]): readonly (string | undefined)[] => {
      const rules = log(SAMPLE, ...locales).runs[0]?.tool.driver.rules ?? [];
      return ['adjusted-sum', 'yaml-invalid'].map(
        (code) => rules.find(({ id }) => id === code)?.shortDescription?.text,
      );
    };
    expect([described(), described('en')]).toMatchInlineSnapshot(`
      [
        [
          "调整后预算 / Adjusted budget",
          undefined,
        ],
        [
          "Adjusted budget",
          undefined,
        ],
      ]
    `);
  });

  test('every result refers to its rule and its place in a file', () => {
    const [run] = log().runs;
    expect(run?.results).toMatchInlineSnapshot(`
      [
        {
          "level": "error",
          "locations": [
            {
              "physicalLocation": {
                "artifactLocation": {
                  "uri": "content/departments/health%2C%20old.yaml",
                },
                "region": {
                  "startColumn": 7,
                  "startLine": 5,
                },
              },
            },
          ],
          "message": {
            "text": "发现“100%: a”。应为：health,
      other。请更正。
      Found "100%: a". Expected health,
      other. Correct it.",
          },
          "ruleId": "value-invalid",
          "ruleIndex": 3,
        },
        {
          "level": "warning",
          "locations": [
            {
              "physicalLocation": {
                "artifactLocation": {
                  "uri": "content/reports/health/2023.md",
                },
                "region": {
                  "startColumn": 13,
                  "startLine": 12,
                },
              },
            },
          ],
          "message": {
            "text": "调整后预算写为580.00万元，按年初预算加调增减调减计算为560.00万元。 500.00 + 80.00 − 20.00 = 560.00（万元）
      The adjusted budget is stated as CNY 5.8000 million; initial budget plus increase minus decrease gives CNY 5.6000 million. 5.0000 + 0.8000 − 0.2000 = 5.6000 (CNY million)",
          },
          "ruleId": "adjusted-sum",
          "ruleIndex": 11,
        },
        {
          "level": "note",
          "locations": [
            {
              "physicalLocation": {
                "artifactLocation": {
                  "uri": "content/reports/health/2023.md",
                },
              },
            },
          ],
          "message": {
            "text": "没有“en”译文。请新建同名的 .en.md 文件。
      There is no translation into "en". Add a file of the same name ending in .en.md.",
          },
          "ruleId": "translation-missing",
          "ruleIndex": 54,
        },
      ]
    `);
    for (const { ruleId, ruleIndex } of run?.results ?? []) {
      expect(run?.tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
    }
  });

  test('no findings are a log without results', () => {
    expect(log([]).runs[0]?.results).toEqual([]);
  });
});

import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { formatForGitea } from '../../../scripts/formatters/gitea.ts';
import { formatForGitlab } from '../../../scripts/formatters/gitlab.ts';
import { finding } from '../../../src/domain/finding.ts';
import { loadMessages } from '../../../src/i18n/translator.ts';
import { SAMPLE, printing } from './sample-printing.ts';

beforeAll(() => loadMessages('.'));

const codeQuality = z.array(
  z.strictObject({
    description: z.string().min(1),
    check_name: z.string().min(1),
    fingerprint: z.string().regex(/^[0-9a-f]{64}$/),
    severity: z.enum(['info', 'minor', 'major', 'critical', 'blocker']),
    location: z.strictObject({
      path: z.string().regex(/^content\//),
      lines: z.strictObject({ begin: z.int().min(1) }),
    }),
  }),
);

const review = z.strictObject({
  event: z.literal('COMMENT'),
  body: z.string().min(1),
  comments: z.array(
    z.strictObject({ path: z.string(), new_position: z.int().min(1), body: z.string().min(1) }),
  ),
});

describe('for GitLab', () => {
  const entries = (findings = SAMPLE): z.output<typeof codeQuality> =>
    codeQuality.parse(JSON.parse(formatForGitlab(findings, printing())));

  test('findings are entries of a Code Quality report', () => {
    expect(entries().map(({ fingerprint, ...rest }) => ({ ...rest, digits: fingerprint.length })))
      .toMatchInlineSnapshot(`
      [
        {
          "check_name": "value-invalid",
          "description": "发现“100%: a”。应为：health,
      other。请更正。
      Found "100%: a". Expected health,
      other. Correct it.",
          "digits": 64,
          "location": {
            "lines": {
              "begin": 5,
            },
            "path": "content/departments/health, old.yaml",
          },
          "severity": "blocker",
        },
        {
          "check_name": "adjusted-sum",
          "description": "调整后预算写为580.00万元，按年初预算加调增减调减计算为560.00万元。 500.00 + 80.00 − 20.00 = 560.00（万元）
      The adjusted budget is stated as CNY 5.8000 million; initial budget plus increase minus decrease gives CNY 5.6000 million. 5.0000 + 0.8000 − 0.2000 = 5.6000 (CNY million)",
          "digits": 64,
          "location": {
            "lines": {
              "begin": 12,
            },
            "path": "content/reports/health/2023.md",
          },
          "severity": "major",
        },
        {
          "check_name": "translation-missing",
          "description": "没有“en”译文。请新建同名的 .en.md 文件。
      There is no translation into "en". Add a file of the same name ending in .en.md.",
          "digits": 64,
          "location": {
            "lines": {
              "begin": 1,
            },
            "path": "content/reports/health/2023.md",
          },
          "severity": "info",
        },
      ]
    `);
  });

  test('an entry is the same one when its line moves, and another when its figures change', () => {
    const [, question] = SAMPLE;
    if (!question) throw new Error('The sample has a question.');
    const moved = { ...question, place: { ...question.place, position: { line: 90, column: 1 } } };
    const changed = {
      ...question,
      args: { ...question.args, computed: { kind: 'count', count: 1 } as const },
    };
    const [before, after, other] = [question, moved, changed].map((one) => entries([one])[0]?.fingerprint);
    expect(after).toBe(before);
    expect(other).not.toBe(before);
  });

  test('two findings that say the same have each a fingerprint of their own', () => {
    const twice = entries([...SAMPLE, ...SAMPLE]).map(({ fingerprint }) => fingerprint);
    expect(new Set(twice).size).toBe(twice.length);
  });

  test('no findings are an empty report', () => {
    expect(formatForGitlab([], printing())).toBe('[]');
  });
});

describe('for Gitea and Forgejo', () => {
  const written = (findings = SAMPLE): z.output<typeof review> =>
    review.parse(JSON.parse(formatForGitea(findings, printing('en'))));

  test('errors and questions stand beside their lines, the rest in the text of the review', () => {
    expect(written()).toMatchInlineSnapshot(`
      {
        "body": "**npm run check**: error 1, question 1, note 1

      \`content/reports/health/2023.md\`

      **(note: translation-missing)**

      There is no translation into "en". Add a file of the same name ending in .en.md.

      \`docs/findings/translation-missing.md\`",
        "comments": [
          {
            "body": "**kind (error: value-invalid)**

      Found "100%: a". Expected health,
      other. Correct it.

      \`docs/findings/value-invalid.md\`",
            "new_position": 5,
            "path": "content/departments/health, old.yaml",
          },
          {
            "body": "**budget.adjusted (question: adjusted-sum)**

      The adjusted budget is stated as CNY 5.8000 million; initial budget plus increase minus decrease gives CNY 5.6000 million. 5.0000 + 0.8000 − 0.2000 = 5.6000 (CNY million)

      \`docs/findings/adjusted-sum.md\`",
            "new_position": 12,
            "path": "content/reports/health/2023.md",
          },
        ],
        "event": "COMMENT",
      }
    `);
  });

  test('what a file says can neither mention anyone nor set anything', () => {
    const { comments } = written([
      finding(
        'value-invalid',
        { file: 'reports/health/2023.md', field: 'kind', position: { line: 5, column: 7 } },
        {
          found: {
            kind: 'verbatim',
            text: '@example-org [x](https://example.org) <img> `a` *b* #1 | ~c~ ![d](e)',
          },
          expected: { kind: 'verbatim', text: 'health' },
        },
      ),
    ]);
    expect(comments[0]?.body).toContain(
      String.raw`&#64;example-org \[x\](https://example.org) &lt;img> \`a\` \*b\* \#1 \| \~c\~ \!\[d\](e)`,
    );
  });

  test('no findings are a review without comments', () => {
    expect(written([])).toEqual({
      event: 'COMMENT',
      body: '**npm run check**: error 0, question 0, note 0',
      comments: [],
    });
  });
});

import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/checks/content-checks.ts';
import type { Finding } from '../../../src/domain/finding.ts';
import { digestOf } from '../../../src/markdown/render-cache.ts';
import { readContent } from '../../../src/reading/read-content.ts';
import { contentFolder, SOUND } from '../reading/content-folder.ts';

const report = (figures: string, text: string, kind = 'self-evaluation'): string => `---
title: { zh: 自评报告 }
language: zh
kind: ${kind}
coverage: full
prose: original
${figures}
---
${text}`;

const translation = (of: string, text: string): string => `---
translationOf: ${of}
status: reviewed
---
${text}`;

/** A text with every part of the usual outline. */
const TEXT = '\n## 部门概况\n\n## 完成情况\n\n## 评价结果\n\n## 主要问题\n\n## 相关建议\n';
const ENGLISH = '\n## About\n\n## Work\n\n## Result\n\n## Problems\n\n## Recommendations\n';

async function findings(files: Readonly<Record<string, string>>): Promise<readonly Finding[]> {
  return checkContent(await readContent(await contentFolder(files)));
}

const line = ({ code, place }: Finding): string =>
  `${place.file}:${place.position?.line}:${place.position?.column} ${place.field} ${code}`.replace('  ', ' ');

test('sound content has no findings', async () => {
  expect(
    await findings({
      'reports/health/2023.md': report('', TEXT),
      'reports/health/2023.en.md': translation(digestOf(TEXT), ENGLISH),
    }),
  ).toEqual([]);
});

test('findings about files, figures, headings and translations come together, each with its line and column', async () => {
  const text = '\n### 甲\n';
  const figures = `budget:
  unit: 万元
  adjusted: 69.06
  executed: 76.36
  carryOver: { opening: 5.00 }
staffing: { posts: 3, inPost: 4 }`;
  const found = await findings({
    'regions/lost.yaml': 'name: { zh: 某区 }\nlevel: county\nparent: nowhere\n',
    'reports/health/2022.md': report('budget: { unit: 万元, carryOver: { closing: 6.00 } }', TEXT),
    'reports/health/2023.md': report(figures, text, 'correction'),
    'reports/health/2023.en.md': translation('pending', '\n# A\n'),
  });
  expect(found.map(line)).toEqual([
    'regions/lost.yaml:3:9 parent reference-unknown',
    'reports/health/2022.md:2:1 translation-missing',
    'reports/health/2023.md:15:1 heading-level',
    'reports/health/2023.en.md:6:1 translation-sections-differ',
    'reports/health/2023.md:10:13 budget.executed executed-over-adjusted',
    'reports/health/2023.md:11:25 budget.carryOver.opening carry-over-opening',
    'reports/health/2023.md:12:31 staffing.inPost staff-over-posts',
    'reports/health/2023.en.md:2:16 translationOf translation-outdated',
    'reports/health/2023.en.md:6:1 heading-level',
  ]);
});

test('a question about a deep field keeps its whole path and points to its line', async () => {
  const figures = `indicators:
  - name: { zh: 产出 }
    subgroups:
      - name: { zh: 数量 }
        indicators:
          - id: roads
            name: { zh: 公路 }
            weight: 5
            score: 6`;
  const found = await findings({ 'reports/health/2023.md': report(figures, '\n## 甲\n') });
  expect(found.filter(({ code }) => code === 'score-over-weight').map(line)).toEqual([
    'reports/health/2023.md:15:20 indicators[0].subgroups[0].indicators[0].score score-over-weight',
  ]);
});

test('a finding about words of the text keeps its section and points to the words, in translations too', async () => {
  const text = `${TEXT}\n## 预算执行情况\n\n部门年初预算1.00万元。\n\n……\n`;
  const english = `${ENGLISH}\n## Budget execution\n\nThe initial budget was CNY 0.0100 million.\n`;
  const found = await findings({
    'reports/health/2023.md': report('budget: { unit: 万元, initial: 2.00 }', text),
    'reports/health/2023.en.md': translation(digestOf(text), english),
  });
  expect(found.map(line)).toEqual([
    'reports/health/2023.md:22:3 budget.initial prose-figure',
    'reports/health/2023.en.md:18:1 budget.initial prose-figure',
    'reports/health/2023.md:24:1 s-6 form-prompt',
  ]);
});

test('a reply without a finding points to itself', async () => {
  const figures = `replies:
  - { code: posts-sum, place: staffing.posts, state: open, text: { zh: 答复 }, date: 2024-06-01 }`;
  const found = await findings({
    'reports/health/2023.md': report(figures, TEXT),
    'reports/health/2023.en.md': translation(digestOf(TEXT), ENGLISH),
  });
  expect(found.map(line)).toEqual(['reports/health/2023.md:8:5 replies[0] reply-without-finding']);
});

describe('a translation', () => {
  const codes = async (files: Readonly<Record<string, string>>): Promise<readonly string[]> =>
    (await findings({ 'reports/health/2023.md': report('', TEXT), ...files })).map(({ code }) => code);

  test('does not become outdated by white space around the text and by line ends', async () => {
    expect(
      await codes({
        'reports/health/2023.md': report('', `\n${TEXT}\n\n`.replaceAll('\n', '\r\n')),
        'reports/health/2023.en.md': translation(digestOf(TEXT), ENGLISH),
      }),
    ).toEqual([]);
  });

  test.each(['pending', digestOf('earlier')])('of %s is outdated', async (of) => {
    expect(await codes({ 'reports/health/2023.en.md': translation(of, ENGLISH) })).toEqual([
      'translation-outdated',
    ]);
  });

  test('is an error beside the note that it is outdated when its sections differ', async () => {
    expect(await codes({ 'reports/health/2023.en.md': translation('pending', '') })).toEqual([
      'translation-sections-differ',
      'translation-outdated',
    ]);
  });

  test('of another report does not count', async () => {
    const other = { 'reports/health/2022.md': report('', TEXT) };
    const found = await findings({
      ...other,
      'reports/health/2022.en.md': translation(digestOf(TEXT), ENGLISH),
      'reports/health/2023.md': report('', TEXT),
      'reports/health/2023.en.md': translation(digestOf(TEXT), ENGLISH),
    });
    expect(found).toEqual([]);
    const without = checkContent(
      await readContent(
        await contentFolder({
          ...other,
          'reports/health/2022.en.md': translation(digestOf(TEXT), ENGLISH),
          'reports/health/2023.md': report('', TEXT),
          'reports/health/2023.en.md': null,
        }),
      ),
    );
    expect(without.map(line)).toEqual(['reports/health/2023.md:2:1 translation-missing']);
  });
});

describe('the rules of the site', () => {
  const filed = {
    'reports/health/2023.md': report('filed: 2024-05-20', TEXT),
    'reports/health/2023.en.md': translation(digestOf(TEXT), ENGLISH),
  };
  const site = SOUND['site.yaml'] ?? '';

  test('reach the checks from the site file: last days by region', async () => {
    const found = await findings({
      ...filed,
      'site.yaml': `${site}deadlines: [{ region: city, from: 2023, filed: "05-15" }]\n`,
    });
    expect(found.map(line)).toEqual(['reports/health/2023.md:7:8 filed filed-late']);
    expect(
      await findings({
        ...filed,
        'site.yaml': `${site}deadlines: [{ region: city, from: 2024, filed: "05-15" }]\n`,
      }),
    ).toEqual([]);
  });

  test('reach the checks from the site file: limits', async () => {
    const low = {
      ...filed,
      'reports/health/2023.md': report('budget: { unit: 万元, adjusted: 100.00, executed: 89.00 }', TEXT),
    };
    expect((await findings(low)).map(line)).toEqual([
      'reports/health/2023.md:7:49 budget.executed execution-unexplained',
    ]);
    expect(await findings({ ...low, 'site.yaml': `${site}thresholds: { execution: 85% }\n` })).toEqual([]);
  });

  test('are the usual ones where the site file is at fault', async () => {
    const found = await findings({ ...filed, 'site.yaml': 'name: 1\n' });
    expect(found.filter(({ place }) => place.file.startsWith('reports/'))).toEqual([]);
  });
});

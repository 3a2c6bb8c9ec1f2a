import { expect, test } from 'vitest';
import { checkContent } from '../../../src/checks/content-checks.ts';
import type { Finding } from '../../../src/domain/finding.ts';
import { digestOf } from '../../../src/markdown/render-cache.ts';
import { readContent } from '../../../src/reading/read-content.ts';
import { contentFolder } from '../reading/content-folder.ts';

const report = (figures: string, text: string): string => `---
title: { zh: 自评报告 }
language: zh
kind: self-evaluation
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

async function findings(files: Readonly<Record<string, string>>): Promise<readonly Finding[]> {
  return checkContent(await readContent(await contentFolder(files)));
}

const line = ({ code, place }: Finding): string =>
  `${place.file}:${place.position?.line}:${place.position?.column} ${place.field} ${code}`.replace('  ', ' ');

test('sound content has no findings', async () => {
  const text = '\n## 甲\n';
  expect(
    await findings({
      'reports/health/2023.md': report('', text),
      'reports/health/2023.en.md': translation(digestOf(text), '\n## A\n'),
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
    'reports/health/2022.md': report('budget: { unit: 万元, carryOver: { closing: 6.00 } }', '\n## 甲\n'),
    'reports/health/2023.md': report(figures, text),
    'reports/health/2023.en.md': translation('pending', '\n# A\n'),
  });
  expect(found.map(line)).toEqual([
    'regions/lost.yaml:3:9 parent reference-unknown',
    'reports/health/2022.md:undefined:undefined translation-missing',
    'reports/health/2023.md:15:1 heading-level',
    'reports/health/2023.en.md:6:1 translation-sections-differ',
    'reports/health/2023.en.md:2:16 translationOf translation-outdated',
    'reports/health/2023.md:10:13 budget.executed executed-over-adjusted',
    'reports/health/2023.md:11:25 budget.carryOver.opening carry-over-opening',
    'reports/health/2023.md:12:31 staffing.inPost staff-over-posts',
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

import { mkdir, mkdtemp, readFile, readdir, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { fileWriter } from '../../../../scripts/report/file-writer.ts';
import type { VerbCall } from '../../../../scripts/report/verb.ts';
import { wordsFor } from '../../../../src/i18n/words.ts';
import type { Locale } from '../../../../src/vocabulary/locales.ts';

/** A report with lines, sources and indicators, whose figures are easy to look for. */
export const LAST_YEAR = `---
title: { zh: 某市水务局2023年度部门整体支出绩效自评报告, en: "Self-evaluation of the Water Bureau, 2023" }
language: zh
kind: self-evaluation
evaluator: { by: department }
coverage: full
prose: original
filed: 2024-05-07
disclosure:
  indexNumber: SWJ-777
  documentNumber: 水〔2024〕777号
  category: { zh: 财政 }
  issuer: { zh: 某市水务局 }
  written: 2024-05-07
  method: proactive
  keywords: [{ zh: 洪水 }]
budget:
  unit: 元
  initial: 777.01
  adjusted: 777.01
  executed: 777.01
  lines:
    - id: basic
      class: basic
      name: { zh: 基本支出, en: Basic }
      executed: 777.01
      lines:
        - { id: personnel, class: personnel, name: { zh: 人员经费 }, executed: 777.01 }
  sources:
    - { class: general-public-budget, name: { zh: 一般公共预算 }, executed: 777.01 }
staffing: { posts: 777 }
evaluation: { score: 77.7, fullMarks: 100 }
indicators:
  - name: { zh: 产出 }
    weight: 77
    subgroups:
      - name: { zh: 数量 }
        indicators:
          - { id: dykes, name: { zh: 堤防长度 }, comparator: ">=", target: 77.7, actual: 77.7, unit: { zh: 公里 }, weight: 77, score: 7 }
annexes:
  - { number: 1, title: { zh: 2023年度预算执行情况表 }, included: true }
---

## 部门概况

### 机构设置

编制777名。

## 工作完成情况

### 洪水应对

完成777项。

## 评价结果

得分77.7分。
`;

/** A small project: a site with deadlines, two departments of one region, reports. */
export const PROJECT: Readonly<Record<string, string>> = {
  'content/site.yaml': `name: { zh: 明账 }
description: { zh: 公开。 }
url: https://www.example.org/jx/
defaultLocale: zh
demonstration: true
licence: { name: { zh: 许可 }, url: https://www.example.org/licence/ }
deadlines:
  - { from: 2023, filed: "05-31", published: "06-30" }
`,
  'content/glossary.yaml': '[]\n',
  'content/regions/city.yaml': 'name: { zh: 某市, en: Some City }\nlevel: prefecture\n',
  'content/departments/water.yaml': `region: city
name: { zh: 某市水务局, en: Some City Water Bureau }
nameStatus: official
shortName: { zh: 市水务局, en: Water Bureau }
aliases: [水务局, 水利局]
kind: water
`,
  'content/departments/health.yaml': `region: city
name: { zh: 某市卫生健康委员会, en: Some City Health Commission }
nameStatus: official
shortName: { zh: 市卫健委, en: Health Commission }
aliases: [水利局]
kind: health
active: { from: 2022-03-01, to: 2025-01-31 }
`,
  'content/reports/water/2023.md': LAST_YEAR,
};

/** Writes the project into a new folder that is removed after the test; null leaves a file out. */
export async function staffProject(changes: Readonly<Record<string, string | null>> = {}): Promise<string> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'staff-')));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const [file, text] of Object.entries({ ...PROJECT, ...changes })) {
    if (text === null) continue;
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  }
  return folder;
}

/** All files of a folder with their texts. */
export async function filesOf(folder: string): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const texts = await Promise.all(
    paths.sort().map(async (path) => [path.slice(folder.length + 1), await readFile(path, 'utf8')] as const),
  );
  return Object.fromEntries(texts);
}

/** What a fake call is made of. */
interface FakeCall {
  readonly positionals?: readonly string[];
  readonly options?: Readonly<Record<string, string | true>>;
  readonly locale?: Locale;
  readonly dryRun?: boolean;
  readonly force?: boolean;
  readonly interactive?: boolean;
}

/** A call of a verb in a project folder, and what it prints. */
export function callIn(
  folder: string,
  {
    positionals = [],
    options = {},
    locale = 'zh',
    dryRun = false,
    force = false,
    interactive = false,
  }: FakeCall,
): { readonly call: VerbCall; readonly printed: () => string; readonly warned: () => string } {
  const out: string[] = [];
  const errors: string[] = [];
  const words = wordsFor(locale);
  const print = (text: string): void => void out.push(text);
  const warn = (text: string): void => void errors.push(text);
  return {
    printed: () => out.join('\n').replaceAll(folder, '<folder>'),
    warned: () => errors.join('\n').replaceAll(folder, '<folder>'),
    call: {
      positionals,
      options: new Map(Object.entries(options)),
      words,
      root: join(folder, 'content'),
      folders: [folder],
      dryRun,
      force,
      interactive,
      print,
      warn,
      ...fileWriter({ words, dryRun, force, folder, print, warn }),
    },
  };
}

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** The smallest content folder without fault: one department with one report in both languages. */
export const SOUND: Readonly<Record<string, string>> = {
  'site.yaml': `name: { zh: 明账 }
description: { zh: 公开。 }
url: https://www.example.com/jx
defaultLocale: zh
licence: { name: { zh: 许可 }, url: https://www.example.com/licence/ }
`,
  'glossary.yaml': '[]\n',
  'regions/city.yaml': 'name: { zh: 某市 }\nlevel: prefecture\n',
  'departments/health.yaml': `region: city
name: { zh: 某市卫生健康委员会 }
nameStatus: official
shortName: { zh: 市卫健委 }
kind: health
`,
  'reports/health/2023.md': `---
title: { zh: 2023年度自评报告 }
language: zh
kind: self-evaluation
coverage: full
prose: original
budget: { unit: 万元, initial: 2116.01 }
---

## 部门基本情况
`,
  'reports/health/2023.en.md': `---
translationOf: pending
status: machine
---

## Overview
`,
};

/** Writes files into a new folder that is removed after the test; null leaves a sound file out. */
export async function contentFolder(changes: Readonly<Record<string, string | null>> = {}): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'content-'));
  onTestFinished(() => rm(root, { recursive: true }));
  for (const [file, text] of Object.entries({ ...SOUND, ...changes })) {
    if (text === null) continue;
    await mkdir(dirname(join(root, file)), { recursive: true });
    await writeFile(join(root, file), text);
  }
  return root;
}

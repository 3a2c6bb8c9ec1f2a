import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { TranslationTask } from '../../../src/companion/translate-report.ts';
import { readContent } from '../../../src/reading/read-content.ts';
import { contentFolder } from '../reading/content-folder.ts';

/** A report's file with this text; its frontmatter has lines of its own besides the usual ones. */
export function reportFile(body: string, yaml = ''): string {
  return `---
title: { zh: 某市卫生健康委员会2023年度自评报告, en: Self-evaluation for 2023 }
language: zh
kind: self-evaluation
coverage: full
prose: original
${yaml}---

${body}`;
}

/** A translation's file with this text. */
export function translationFile(body: string, head = 'translationOf: pending\nstatus: reviewed\n'): string {
  return `---\n${head}---\n\n${body}`;
}

/** The task of translating `health/2023` into English in a content folder with these files. */
export async function taskIn(files: Readonly<Record<string, string | null>>): Promise<TranslationTask> {
  const root = await contentFolder(files);
  const content = await readContent(root);
  const report = content.reports.find((one) => one.report.id === 'health/2023');
  if (!report) throw new Error(`No report: ${content.findings.map(({ code }) => code).join(', ')}`);
  const file = content.translations.find(({ source }) => source.file === 'reports/health/2023.en.md');
  return {
    content,
    report,
    reportText: await readFile(join(root, report.source.file), 'utf8'),
    to: 'en',
    present: file && { file, text: await readFile(join(root, file.source.file), 'utf8') },
  };
}

import { existsSync, globSync, readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../../scripts/chromium.ts';
import { readReport, readTranslation } from '../../src/reading/read-report.ts';
import { department } from '../../src/schema/department.ts';
import { glossary } from '../../src/schema/glossary.ts';
import { region } from '../../src/schema/region.ts';
import { report } from '../../src/schema/report.ts';
import { site as siteSchema } from '../../src/schema/site.ts';
import { translation } from '../../src/schema/translation.ts';
import { WHOLE_REPORT, WHOLE_TRANSLATION } from '../unit/components/admin/whole-report.ts';
import { schemaFields } from '../unit/schema/schema-fields.ts';
import { openEditor, unfoldInputs } from './admin-editor.ts';
import { buildAdminSite, type AdminSite } from './admin-site.ts';

const REPORT = 'content/reports/sample-water-bureau/2023.md';
const TRANSLATION = 'content/reports/sample-water-bureau/2023.en.md';
const IDENTITY = { department: 'sample-water-bureau', year: 2023 };

/** Every field of the settings, of a department and of a region stands in these. */
const FILES: Readonly<Record<string, string>> = {
  'content/site.yaml': `name: { zh: 明账, en: Mingzhang }
description: { zh: 演示, en: Demonstration }
url: https://www.example.org/zfxxgk/jx/
defaultLocale: zh
demonstration: true
licence:
  name: { zh: 许可, en: Licence }
  url: https://www.example.org/licence
deadlines:
  - { region: sample-city, from: 2021, filed: "05-31", published: "06-30" }
admin: { backend: local }
`,
  'content/regions/sample-city.yaml': `name: { zh: 示例市, en: Sample City }
level: prefecture
fictional: true
`,
  'content/departments/sample-water-bureau.yaml': `region: sample-city
name: { zh: 示例市水务局, en: Sample City Water Bureau }
nameStatus: official
shortName: { zh: 市水务局, en: Water Bureau }
aliases: [水务局]
kind: water
predecessors:
  - { department: sample-old-bureau, relation: rename, date: 2020-01-01, document: { zh: 决定, en: Decision } }
active: { from: 2020-01-01 }
`,
  'content/departments/sample-old-bureau.yaml': `region: sample-city
name: { zh: 示例市水利局, en: Sample City Water Resources Bureau }
nameStatus: official
shortName: { zh: 市水利局, en: Water Resources Bureau }
kind: water
`,
  'content/glossary.yaml': `- id: outturn
  zh: 决算
  en: outturn
  aliases: { zh: [决算数], en: [actual] }
  definition: { zh: 实际支出。, en: What was spent. }
  source: { zh: 预算法, en: Budget Law }
`,
  [REPORT]: WHOLE_REPORT,
  [TRANSLATION]: WHOLE_TRANSLATION,
};

let site: AdminSite;
let browser: Browser;

beforeAll(async () => {
  [site, browser] = await Promise.all([buildAdminSite(FILES), launchChromium()]);
});

afterAll(async () => {
  await Promise.all([browser.close(), site.stop()]);
});

describe('a site whose settings ask for an editor', () => {
  const page = (): string => readFileSync(`${site.folder}/dist/admin/index.html`, 'utf8');

  test('has it at /admin/, for nobody to find by searching', () => {
    expect(page()).toContain('<meta name="robots" content="noindex, nofollow">');
    for (const file of globSync(`${site.folder}/dist/sitemap*.xml`))
      expect(readFileSync(file, 'utf8')).not.toContain('/admin/');
    expect(readFileSync(`${site.folder}/dist/index.html`, 'utf8')).not.toContain('/admin/');
    expect(page()).not.toContain('data-search-page');
  });

  test('has its policy there and keeps the strict one everywhere else', () => {
    const policyOf = (html: string): string =>
      /http-equiv="content-security-policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
    expect(policyOf(page())).toContain("script-src 'self'; style-src 'self' 'unsafe-inline'");
    for (const file of globSync(`${site.folder}/dist/**/index.html`)) {
      if (file.endsWith('admin/index.html')) continue;
      expect(policyOf(readFileSync(file, 'utf8')), file).toMatch(/^default-src 'none'/);
      expect(readFileSync(file, 'utf8'), file).not.toContain('unsafe-inline');
    }
  });

  test('gives the licences of the editor and its fonts', () => {
    const text = readFileSync(`${site.folder}/dist/admin/licences.txt`, 'utf8');
    expect(text).toContain('MIT License');
    expect(text.match(/^npm\/assets\/.*\.LICENSE\.txt$/gm)).toHaveLength(3);
  });

  test('carries no address of a server for fonts', () => {
    const scripts = globSync(`${site.folder}/dist/_astro/*.js`).map((file) => readFileSync(file, 'utf8'));
    expect(scripts.some((text) => text.includes('material-symbols-outlined'))).toBe(true);
    expect(scripts.filter((text) => text.includes('url(https:'))).toEqual([]);
    expect(existsSync(`${site.folder}/dist/admin/index.html`)).toBe(true);
  });
});

describe('the editor', () => {
  test('has an input for every field of a report, in both languages, under the name of the field', async () => {
    const editor = await openEditor(browser, site, FILES);
    await editor.open('/collections/reports/entries/sample-water-bureau/2023');
    const main = await unfoldInputs(editor.view, 'zh');
    const wanted = schemaFields(report);
    expect(wanted.filter(({ path }) => !main.some((input) => input.path === path))).toEqual([]);
    for (const { path, title } of wanted)
      expect(
        main.filter((input) => input.path === path).map(({ label }) => label),
        path,
      ).toContain(title);
    expect(main.map(({ path }) => path)).toEqual(expect.arrayContaining(['title.zh', 'title.en', 'body']));

    const other = await unfoldInputs(editor.view, 'en');
    expect(other.map(({ label }) => label)).toEqual([
      ...schemaFields(translation).map(({ title }) => title),
      '正文',
    ]);
    expect(main.filter(({ path }) => path === 'status')).toEqual([]);
    expect(editor.faults).toEqual([]);
  });

  test.each([
    {
      name: 'a department',
      address: '/collections/departments/entries/sample-water-bureau',
      fields: schemaFields(department),
      within: '',
    },
    {
      name: 'a region',
      address: '/collections/regions/entries/sample-city',
      fields: schemaFields(region),
      within: '',
    },
    {
      name: 'the glossary',
      address: '/collections/_singletons/entries/glossary',
      fields: schemaFields(glossary),
      within: 'terms',
    },
    {
      name: 'the settings',
      address: '/collections/_singletons/entries/site',
      fields: schemaFields(siteSchema),
      within: '',
    },
  ])('has an input for every field of $name', async ({ address, fields, within }) => {
    const editor = await openEditor(browser, site, FILES);
    await editor.open(address);
    await editor.view
      .getByRole('checkbox')
      .all()
      .then(async (boxes) => {
        for (const box of boxes) if (!(await box.isChecked())) await box.click();
      });
    const seen = await unfoldInputs(editor.view, '_default');
    const paths = seen.map(({ path }) => path);
    expect(fields.map(({ path }) => `${within}${path}`).filter((path) => !paths.includes(path))).toEqual([]);
    expect(editor.faults).toEqual([]);
  });

  test('changes in a file what was edited and nothing else', async () => {
    const editor = await openEditor(browser, site, FILES);
    await editor.open('/collections/reports/entries/sample-water-bureau/2023');
    await unfoldInputs(editor.view, 'zh');
    const main = editor.view.locator('.pane[data-locale="zh"]');
    await main.locator('[data-key-path="budget.increase"] input').fill('623.40');
    await main.locator('[data-key-path="title.en"] input').fill('Self-evaluation, 2023: revised');
    await editor.save();
    const text = await editor.read(REPORT);
    expect(text).toBe(
      WHOLE_REPORT.replace('  increase: 623.20', '  increase: 623.40').replace(
        'Self-evaluation of the Sample City Water Bureau, 2023',
        'Self-evaluation, 2023: revised',
      ),
    );
    expect(readReport(REPORT, text ?? '', IDENTITY).findings).toEqual([]);
    expect(await editor.read(TRANSLATION)).toBe(WHOLE_TRANSLATION);
    expect(editor.faults).toEqual([]);
  });

  test('has nothing to save when nothing was edited', async () => {
    const without = WHOLE_TRANSLATION.replace(/blocks:\n(?: {2}.*\n)+/, '');
    for (const translated of [WHOLE_TRANSLATION, without]) {
      const editor = await openEditor(browser, site, { ...FILES, [TRANSLATION]: translated });
      await editor.open('/collections/reports/entries/sample-water-bureau/2023');
      await unfoldInputs(editor.view, 'zh');
      expect(await editor.view.locator('button', { hasText: '保存' }).first().isDisabled()).toBe(true);
    }
  });

  test('refuses what is not a number', async () => {
    const editor = await openEditor(browser, site, FILES);
    await editor.open('/collections/reports/entries/sample-water-bureau/2023');
    await unfoldInputs(editor.view, 'zh');
    const main = editor.view.locator('.pane[data-locale="zh"]');
    await main.locator('[data-key-path="budget.increase"] input').fill('1,000万元');
    await editor.view.locator('button', { hasText: '保存' }).first().click();
    await main.getByText('请填写不为负的数').waitFor();
    expect(await editor.read(REPORT)).toBe(WHOLE_REPORT);
  });

  test('adds a translation as a file of its own, without figures', async () => {
    const files = Object.fromEntries(Object.entries(FILES).filter(([file]) => file !== TRANSLATION));
    const editor = await openEditor(browser, site, files);
    await editor.open('/collections/reports/entries/sample-water-bureau/2023');
    await editor.view.locator('button', { hasText: '启用' }).click();
    await choose(editor.view, 'en', 'status', '官方译文');
    const other = editor.view.locator('.pane[data-locale="en"]');
    await other.locator('[data-key-path="body"] textarea:visible').fill('## The department');
    await editor.save();
    const text = (await editor.read(TRANSLATION)) ?? '';
    expect(text).toBe('---\ntranslationOf: pending\nstatus: official\n---\n\n## The department\n');
    expect(readTranslation(TRANSLATION, text, { ...IDENTITY, locale: 'en' }).findings).toEqual([]);
    expect(await editor.read(REPORT)).toBe(WHOLE_REPORT);
    expect(editor.faults).toEqual([]);
  });

  test('makes a new report in the folder of its department', async () => {
    const editor = await openEditor(browser, site, FILES);
    await editor.open('/collections/reports/new?path=sample-water-bureau&_slug=2024');
    const main = editor.view.locator('.pane[data-locale="zh"]');
    await main.locator('[data-key-path="title.zh"] input').fill('示例市水务局2024年度绩效自评报告');
    await choose(editor.view, 'zh', 'language', '中文');
    await choose(editor.view, 'zh', 'kind', '部门整体支出绩效自评报告');
    await choose(editor.view, 'zh', 'coverage', '全文');
    await choose(editor.view, 'zh', 'prose', '原文');
    await main.locator('[data-key-path="budget"] [role="checkbox"]').first().click();
    await unfoldInputs(editor.view, 'zh');
    await choose(editor.view, 'zh', 'budget.unit', '万元');
    await main.locator('[data-key-path="budget.initial"] input').fill('2116.00');
    await editor.save();
    const text = (await editor.read('content/reports/sample-water-bureau/2024.md')) ?? '';
    expect(text).toBe(`---
title: { zh: 示例市水务局2024年度绩效自评报告 }
language: zh
kind: self-evaluation
coverage: full
prose: original
budget:
  unit: 万元
  initial: 2116.00
---
`);
    expect(readReport('file', text, { ...IDENTITY, year: 2024 }).findings).toEqual([]);
    expect(await editor.read('content/reports/sample-water-bureau/2024.en.md')).toBeUndefined();
    // Sveltia CMS 0.221.1 looks, after saving, for the state of a language that a new entry has not got;
    // it says so on the console and goes on.
    expect(editor.faults.filter((fault) => !fault.includes('Cannot convert undefined or null'))).toEqual([]);
  });
});

/** Chooses a value of a closed list. */
async function choose(view: Page, locale: string, path: string, label: string): Promise<void> {
  const field = view.locator(`.pane[data-locale="${locale}"] [data-key-path="${path}"]`);
  await field.locator('[role="combobox"]').click();
  await view.locator(`[role="option"][data-label="${label}"]:visible`).click();
}

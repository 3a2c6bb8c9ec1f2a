import { HtmlValidate } from 'html-validate';
import { expect, inject, test } from 'vitest';
import { readPage } from './page-file.ts';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    // The names of elements in the sanitised text and in Astro's output are lower case already; long
    // titles are those of the reports themselves.
    'long-title': 'off',
    // Anchors of figures are the paths of their fields: `budget.lines[0].executed`.
    'valid-id': ['error', { relaxed: true }],
    // A scrolling frame must take the focus so that the keyboard can scroll it (axe, scrollable-region-focusable).
    'prefer-native-element': 'off',
  },
});

test('every page is valid HTML', async () => {
  const faults: string[] = [];
  for (const page of inject('pages')) {
    const report = await validator.validateString(readPage(page), page);
    for (const { messages } of report.results) {
      faults.push(
        ...messages.map(
          ({ ruleId, message, line, column }) => `${page}:${line}:${column} ${ruleId} ${message}`,
        ),
      );
    }
  }
  expect(faults).toEqual([]);
});

test('every page states its language, direction, title and description', () => {
  for (const page of inject('pages')) {
    const html = readPage(page);
    const language = page.startsWith('en/') ? 'en' : 'zh-CN';
    expect(html, page).toMatch(new RegExp(`<html lang="${language}" dir="ltr"`));
    expect(html, page).toMatch(/<title>[^<]+<\/title>/);
    expect(html, page).toMatch(/<meta name="description" content="[^"]+"/);
  }
});

test('every page but the error page names itself in all languages and a default', () => {
  for (const page of inject('pages').filter((one) => one !== '404.html')) {
    const html = readPage(page);
    const own = page.replace(/^en\//, '');
    expect(html, page).toContain(`<link rel="canonical" href="https://mingzhang.example/${page}">`);
    expect(html, page).toContain(`hreflang="zh-CN" href="https://mingzhang.example/${own}"`);
    expect(html, page).toContain(`hreflang="en" href="https://mingzhang.example/en/${own}"`);
    expect(html, page).toContain(`hreflang="x-default" href="https://mingzhang.example/${own}"`);
  }
});

test('pages of the fictional city say so, pages of real places do not', () => {
  for (const page of inject('pages')) {
    const html = readPage(page);
    const isSample = /(?:reports|departments|regions)\/sample-/.test(page);
    const isReal = /(?:reports|departments)\/(?!sample-)[a-z]/.test(page);
    if (isSample) expect(html, page).toContain('class="fictional-banner"');
    if (isReal) expect(html, page).not.toContain('class="fictional-banner"');
  }
});

test('marks of an official site appear only when they are configured', () => {
  for (const page of inject('pages'))
    expect(readPage(page), page).not.toMatch(/SiteIDCode|ColumnName|网站标识码/);
});

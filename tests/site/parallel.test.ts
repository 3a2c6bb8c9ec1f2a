import { expect, inject, test } from 'vitest';
import { readPage } from './page-file.ts';

test('every translated report has both languages side by side, section by section', () => {
  const pages = inject('pages').filter((page) => page.endsWith('/parallel/'));
  expect(pages.length).toBeGreaterThan(100);
  for (const page of pages) {
    const html = readPage(page);
    const anchors = [...html.matchAll(/<div class="parallel-row" id="(s-[\d-]+)"/g)].map(([, id]) => id);
    const report = readPage(page.replace(/parallel\/$/, ''));
    const sections = [...report.matchAll(/<h[2-6] id="(s-[\d-]+)"/g)].map(([, id]) => id);
    expect(
      anchors.filter((id) => id !== 's-0'),
      page,
    ).toEqual(sections);
    expect(html, page).toContain('<div lang="zh-CN">');
    expect(html, page).toContain('<div lang="en">');
  }
});

test('terms lead to the glossary, in the language of the page', () => {
  expect(readPage('en/reports/wuxi-foreign-affairs-office/2021/parallel/')).toMatch(
    /<a class="term" href="\/en\/glossary\/#[a-z-]+" title="[^"]+"/,
  );
});

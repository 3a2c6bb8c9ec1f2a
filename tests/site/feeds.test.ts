import { existsSync, readFileSync } from 'node:fs';
import { expect, inject, test } from 'vitest';
import { readPage } from './page-file.ts';

/** The pages whose subject has a feed of new reports. */
const pages = inject('pages').filter((page) => /^(?:en\/)?(?:(?:departments|regions)\/[^/]+\/)?$/.test(page));

test('the home page and every department and region name their feed, for readers and for programs', () => {
  expect(pages.length).toBeGreaterThan(50);
  for (const page of pages) {
    const html = readPage(page);
    expect(html, page).toMatch(
      new RegExp(`<link rel="alternate" type="application/atom\\+xml"[^>]* href="/${page}feed.xml"`),
    );
    expect(html, page).toContain(`<a href="/${page}feed.xml"`);
    expect(existsSync(`dist/${page}feed.xml`), page).toBe(true);
  }
});

test('the feed of new reports has the newest reports of all places, invented ones marked', () => {
  const zh = readFileSync('dist/feed.xml', 'utf8');
  const dates = [...zh.matchAll(/<updated>([^<]+)<\/updated>/g)].map(([, date = '']) => date);
  expect(dates.length).toBe(51);
  expect(dates.slice(1)).toEqual(dates.slice(1).toSorted().toReversed());
  const titles = [...zh.matchAll(/<title type="html"><!\[CDATA\[(.*?)\]\]>/g)].map(([, title = '']) => title);
  for (const title of titles) expect(title.startsWith('虚构示例 ')).toBe(title.includes('示例市'));
  expect(readFileSync('dist/en/feed.xml', 'utf8')).toContain('<![CDATA[Fictional sample ');
});

test('the feeds of a department and a region have its reports', () => {
  const department = readFileSync('dist/departments/wuxi-foreign-affairs-office/feed.xml', 'utf8');
  expect(department.match(/<entry>/g)?.length).toBe(1);
  expect(department).toContain('https://mingzhang.example/reports/wuxi-foreign-affairs-office/2021/');
  expect(readFileSync('dist/en/regions/jiangsu/feed.xml', 'utf8')).toContain(
    'https://mingzhang.example/en/reports/wuxi-foreign-affairs-office/2021/',
  );
});

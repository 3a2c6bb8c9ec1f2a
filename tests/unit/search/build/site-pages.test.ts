import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { indexLanguage } from '../../../../src/search/build/index-language.ts';
import { pageGroups } from '../../../../src/search/build/site-pages.ts';

const LANGUAGES = [
  { locale: 'zh', prefix: '' },
  { locale: 'en', prefix: 'en/' },
] as const;

const site = mkdtempSync(join(tmpdir(), 'site-'));
afterAll(() => {
  rmSync(site, { recursive: true });
});

function write(path: string, text: string): void {
  mkdirSync(join(site, path), { recursive: true });
  writeFileSync(
    join(site, path, 'index.html'),
    `<html lang="zh-CN"><main data-search-page="report"><h1>${path}</h1><p>${text}</p></main></html>`,
  );
}

write('reports/water/2022/', '甲');
write('reports/water/2023/', '乙');
write('en/reports/water/2022/', 'A');
write('about/', '丙');

test('the pages of a language are grouped by department, all others apart', () => {
  const paths = (language: (typeof LANGUAGES)[number]): readonly unknown[] =>
    pageGroups(site, language, LANGUAGES).map(({ name, pages }) => [name, pages.map(({ path }) => path)]);
  expect(paths(LANGUAGES[0])).toEqual([
    ['reports-0', ['reports/water/2022/', 'reports/water/2023/']],
    ['other', ['about/']],
  ]);
  expect(paths(LANGUAGES[1])).toEqual([
    ['reports-0', ['reports/water/2022/']],
    ['other', []],
  ]);
});

test('a changed report has its group read again, and no other', () => {
  const build = (): unknown => {
    const { pages, shards, read } = indexLanguage({
      site,
      language: LANGUAGES[0],
      languages: LANGUAGES,
      folder: join(site, 'search-index/zh'),
      cache: join(site, 'cache'),
    });
    return { pages, shards, read };
  };
  expect(build()).toEqual({ pages: 3, shards: 2, read: 2 });
  expect(build()).toEqual({ pages: 3, shards: 2, read: 0 });
  write('about/', '丁');
  expect(build()).toEqual({ pages: 3, shards: 2, read: 1 });
});

import { readFileSync } from 'node:fs';
import { expect, inject, test } from 'vitest';
import { readPage } from './page-file.ts';

const SITE = 'https://mingzhang.example/';
const tagsOf = (html: string): ReadonlyMap<string, string> =>
  new Map(
    [...html.matchAll(/<meta (?:property|name)="((?:og|twitter):[^"]+)" content="([^"]*)"/g)].map(
      ([, name = '', content = '']) => [name, content],
    ),
  );
const isPictured = (page: string): boolean =>
  /^(?:en\/)?(?:reports\/[^/]+\/\d+|departments\/[^/]+|years\/\d+)\/$/.test(page);

test('every report, department and year names its picture, in its language and of the size it says', () => {
  const pictured = inject('pages').filter(isPictured);
  expect(pictured.length).toBeGreaterThan(50);
  for (const page of pictured) {
    const tags = tagsOf(readPage(page));
    expect(tags.get('og:image'), page).toBe(`${SITE}${page}card.png`);
    expect(tags.get('og:url'), page).toBe(`${SITE}${page}`);
    expect(tags.get('og:locale'), page).toBe(page.startsWith('en/') ? 'en_GB' : 'zh_CN');
    expect(tags.get('og:image:alt'), page).not.toBe('');
    expect(tags.get('twitter:card'), page).toBe('summary_large_image');
    const png = readFileSync(`dist/${page}card.png`);
    expect(png.subarray(1, 4).toString('latin1'), page).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)].map(String), page).toEqual([
      tags.get('og:image:width'),
      tags.get('og:image:height'),
    ]);
    expect(png.length, page).toBeLessThan(60_000);
    if (page.startsWith('en/'))
      expect(png.equals(readFileSync(`dist/${page.replace('en/', '')}card.png`)), page).toBe(false);
  }
});

test('other pages have the tags of their text and no picture', () => {
  for (const page of ['', 'en/', 'reports/', 'en/glossary/']) {
    const tags = tagsOf(readPage(page));
    expect(tags.get('og:title'), page).toBeTruthy();
    expect(tags.get('og:type'), page).toBe('website');
    expect(tags.get('twitter:card'), page).toBe('summary');
    expect(tags.has('og:image'), page).toBe(false);
  }
});

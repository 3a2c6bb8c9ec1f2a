import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readPage } from './page-file.ts';

const PAGE = 'reports/wuxi-foreign-affairs-office/2021/';
const sent = (bytes: string | Buffer): number => brotliCompressSync(bytes).length;
const assets = (html: string, pattern: RegExp): string[] =>
  [...html.matchAll(pattern)].map(([, path = '']) => `dist${path}`);

test('the Wuxi page stays within its budget of bytes sent', () => {
  const html = readPage(PAGE);
  expect(sent(readPage(`en/${PAGE}`))).toBeLessThan(14_500);
  const styles = assets(html, /<link rel="stylesheet" href="([^"]+)"/g);
  const scripts = assets(html, /<script type="module" src="([^"]+)"/g);
  const total = (files: string[]): number => files.reduce((sum, file) => sum + sent(readFileSync(file)), 0);
  expect(styles.length).toBe(1);
  expect(sent(html)).toBeLessThan(14_000);
  expect(total(styles)).toBeLessThan(6_000);
  expect(total(scripts)).toBeLessThan(5_000);
});

test('pages without charts name no script of the charts', () => {
  for (const page of ['', 'reports/', 'glossary/', 'about/', 'search/'])
    expect(readPage(page), page).not.toContain('ChartFigure');
});

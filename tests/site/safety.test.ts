import { expect, inject, test } from 'vitest';
import { readPage } from './page-file.ts';

const policyOf = (html: string): string =>
  /<meta http-equiv="content-security-policy" content="([^"]+)"/.exec(html)?.[1] ?? '';

test('every page has a strict Content-Security-Policy', () => {
  for (const page of inject('pages')) {
    const policy = policyOf(readPage(page));
    expect(policy, page).toContain("default-src 'none'");
    expect(policy, page).not.toMatch(/unsafe-inline|unsafe-eval|https?:|\*/);
  }
});

test('no page has style attributes, event handlers or scripts of others', () => {
  for (const page of inject('pages')) {
    const html = readPage(page);
    expect(html, page).not.toMatch(/<[^>]+\sstyle="/);
    expect(html, page).not.toMatch(/<[^>]+\son[a-z]+="/);
    expect(html, page).not.toMatch(
      /<(?:script|link|img|iframe)[^>]+(?:src|href)="(?:https?:)?\/\/(?!mingzhang\.example)/,
    );
  }
});

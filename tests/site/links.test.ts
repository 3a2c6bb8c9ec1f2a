import { existsSync } from 'node:fs';
import { expect, inject, test } from 'vitest';
import { LinkChecker, LinkState } from 'linkinator';
import { readPage } from './page-file.ts';

test('every link inside the site leads somewhere', async () => {
  const address = inject('address');
  const checker = new LinkChecker();
  const { links } = await checker.check({
    path: [...inject('pages')].map((page) => `${address}${page}`),
    recurse: false,
    concurrency: 8,
    linksToSkip: [`^(?!${address})`],
  });
  expect(
    links
      .filter(({ state }) => state === LinkState.BROKEN)
      .map(({ url, parent, status }) => ({ url, parent, status })),
  ).toEqual([]);
  expect(links.filter(({ state }) => state === LinkState.OK).length).toBeGreaterThan(inject('pages').length);
});

test('every fragment names an element of its page, and no id stands twice', () => {
  const ids = new Map(
    inject('pages').map((page) => [
      page,
      [...readPage(page).matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id),
    ]),
  );
  for (const [page, own] of ids)
    expect(
      own.filter((id, at) => own.indexOf(id) !== at),
      page,
    ).toEqual([]);
  const missing: string[] = [];
  for (const page of inject('pages')) {
    for (const [, path = '', fragment = ''] of readPage(page).matchAll(/href="([^"#:]*)#([^"]+)"/g)) {
      const target = path === '' ? page : path.slice(1).replace(/\?.*$/, '');
      if (!ids.get(target)?.includes(decodeURIComponent(fragment)))
        missing.push(`${page} -> ${path}#${fragment}`);
    }
  }
  expect(missing).toEqual([]);
});

test('the site map lists every page but the error page and those for frames, and the robots file names the site map', async () => {
  expect(existsSync('dist/sitemap-index.xml')).toBe(true);
  const map = await (await fetch(`${inject('address')}sitemap-0.xml`)).text();
  const listed = [...map.matchAll(/<loc>https:\/\/mingzhang\.example\/([^<]*)<\/loc>/g)]
    .map(([, page]) => page)
    .sort();
  expect(listed).toEqual(
    inject('pages').filter((page) => page !== '404.html' && !page.endsWith('compare/embed/')),
  );
  expect(await (await fetch(`${inject('address')}robots.txt`)).text()).toContain(
    'Sitemap: https://mingzhang.example/sitemap-index.xml',
  );
});

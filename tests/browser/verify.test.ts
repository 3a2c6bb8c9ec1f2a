import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, inject, test } from 'vitest';
import { z } from 'zod';
import { readPage } from '../site/page-file.ts';
import { visitSite } from './chromium.ts';

const visitor = visitSite();
const WUXI = 'reports/wuxi-foreign-affairs-office/2021/';
const release = z
  .object({ release: z.string(), digest: z.string(), reports: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync('dist/release.json', 'utf8')));

test('a downloaded file is told from a changed one', async () => {
  const view = await visitor.open('en/verify/');
  const bytes = readFileSync('dist/data/findings.csv');
  await view.getByLabel('Files').setInputFiles([
    { name: 'mine.csv', mimeType: 'text/csv', buffer: bytes },
    { name: 'saved.csv', mimeType: 'text/csv', buffer: Buffer.concat([bytes, Buffer.from('\n')]) },
  ]);
  const outcome = view.locator('[data-verify-file-outcome] p');
  await outcome.nth(1).waitFor();
  expect(await outcome.allTextContents()).toEqual([
    'mine.csv is what this site publishes now: data/findings.csv',
    `saved.csv is none of the files published now. It may have been changed after the download (a spreadsheet program that saves it changes it), or belong to another release. Its digest is ${createHash('sha256').update(bytes).update('\n').digest('hex')}.`,
  ]);
  await view.context().close();
});

test.each([
  ['', '网址', '数值（含单位）', '2,481.71万元', '一致：引用为2,481.71万元，本站公布为2,481.71。'],
  ['', '网址', '数值（含单位）', '2,500万元', '不一致：引用为2,500万元，本站公布为2,481.71。'],
  [
    'en/',
    'Address',
    'Value with its unit',
    '24.8 million',
    'Equal when rounded to the digits quoted: quoted as 24.8 million, published as 24.8171.',
  ],
])(
  'a quoted figure is held against the page, by keyboard: %s',
  async (prefix, address, value, quoted, said) => {
    const view = await visitor.open(`${prefix}verify/`);
    await view.getByLabel(address, { exact: true }).focus();
    await view.keyboard.type(`https://www.example.gov.cn/${prefix}${WUXI}#budget.executed`);
    await view.keyboard.press('Tab');
    expect(await view.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('value');
    await view.getByLabel(value, { exact: true }).fill(quoted);
    await view.keyboard.press('Enter');
    const outcome = view.locator('[data-verify-figure-outcome] p');
    await outcome.waitFor();
    expect(await outcome.textContent()).toBe(said);
    await view.context().close();
  },
);

test('an address without a page is said to be one', async () => {
  const view = await visitor.open('en/verify/');
  await view
    .getByLabel('Address', { exact: true })
    .fill('https://www.example.gov.cn/reports/nowhere/2021/#score');
  await view.getByLabel('Value with its unit').fill('95');
  await view.keyboard.press('Enter');
  const outcome = view.locator('[data-verify-figure-outcome] p');
  await outcome.waitFor();
  expect(await outcome.textContent()).toContain('This site has no page at "/reports/nowhere/2021/" now.');
  await view.context().close();
});

test('release, content and report are told by their digests', async () => {
  const view = await visitor.open('en/verify/');
  const own = release.reports['wuxi-foreign-affairs-office/2021']?.slice(0, 12) ?? '';
  for (const [quoted, said] of [
    [release.release, `This is the present release ${release.release}.`],
    [
      own,
      `This is the digest of the report wuxi-foreign-affairs-office/2021 as it is now (release ${release.release}).`,
    ],
    ['2001-01-01-000000000000', 'It does not belong to the present release'],
  ] as const) {
    await view.getByLabel('Release or digest').fill(quoted);
    await view.keyboard.press('Enter');
    await view.locator('[data-verify-digest-outcome] p', { hasText: said }).waitFor();
  }
  await view.context().close();
});

test('without scripts the page gives the commands, and the list is there for every file', () => {
  expect(readPage('verify/')).toContain('sha256sum --check');
  const sums = readFileSync('dist/SHA256SUMS', 'utf8');
  for (const page of inject('pages').filter((one) => one.endsWith('/')))
    expect(sums, page).toContain(`  ${page}index.html\n`);
});

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { readPage } from './page-file.ts';

const facts = z
  .array(z.strictObject({ fact: z.string(), zh: z.string(), en: z.string() }))
  .parse(parse(readFileSync('tests/fixtures/wuxi-2021-facts.yaml', 'utf8')));

const textOf = (page: string): string =>
  readPage(page)
    .replace(/<[^>]+>/g, '')
    .replaceAll('&#x26;', '&')
    .replaceAll('&amp;', '&')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replace(/\s+/g, ' ');

test.each([
  { language: 'zh' as const, page: 'reports/wuxi-foreign-affairs-office/2021/' },
  { language: 'en' as const, page: 'en/reports/wuxi-foreign-affairs-office/2021/' },
])('the $language page of the Wuxi report holds every fact of the report', ({ language, page }) => {
  const text = textOf(page);
  expect(facts.length).toBeGreaterThanOrEqual(40);
  expect(facts.filter((fact) => !text.includes(fact[language])).map(({ fact }) => fact)).toEqual([]);
});

test('both pages show the same figures at a glance, each in its own unit', () => {
  const zh = textOf('reports/wuxi-foreign-affairs-office/2021/');
  const en = textOf('en/reports/wuxi-foreign-affairs-office/2021/');
  for (const figure of ['2,116.01', '2,739.21', '2,481.71', '90.60%', '117.28%', '29.45%', '97.94 / 100'])
    expect(zh).toContain(figure);
  for (const figure of ['21.1601', '27.3921', '24.8171', '90.60%', '117.28%', '29.45%', '97.94 / 100'])
    expect(en).toContain(figure);
  expect(zh).toContain('报告提及本附表，但未附表格。');
  expect(en).toContain('The report names this annex but does not include it.');
});

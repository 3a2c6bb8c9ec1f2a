import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { checkContent } from '../../src/checks/content-checks.ts';
import { CHECKS } from '../../src/checks/all-checks.ts';
import type { Finding } from '../../src/domain/finding.ts';
import { readContent } from '../../src/reading/read-content.ts';
import { readCsv } from './data-files.ts';
import { readPage } from './page-file.ts';

let found: readonly Finding[];

beforeAll(async () => {
  const findings = checkContent(await readContent('content'));
  found = findings.filter(({ severity }) => severity !== 'error');
});

describe('the findings of the site', () => {
  test('as data are those of the check, each at the same line and column', () => {
    const places = readCsv('data/findings.csv').map(
      ({ code, file, line, column, field }) => `${file}:${line}:${column} ${field} ${code}`,
    );
    expect(places.length).toBeGreaterThan(100);
    expect(places.toSorted()).toEqual(
      found
        .map(
          ({ code, place }) =>
            `content/${place.file}:${place.position?.line}:${place.position?.column} ${place.field} ${code}`,
        )
        .toSorted(),
    );
  });

  test('have addresses at which their figures stand', () => {
    const missing = readCsv('data/findings.csv').filter(({ address = '' }) => {
      const { pathname, hash } = new URL(address);
      return !readPage(pathname.slice(1)).includes(`id="${decodeURIComponent(hash.slice(1))}"`);
    });
    expect(missing.map(({ address }) => address)).toEqual([]);
  });

  test('stand beside their figures wherever the page prints the figure', () => {
    const page = readPage('reports/sample-transport-bureau/2024/');
    const [, fact = ''] = page.split('id="budget.executed"');
    expect(fact.slice(0, 700)).toMatch(/<details class="mark mark-question"[^>]*>\s*<summary>\s*疑点/);
    const [, row = ''] = page.split('id="budget.lines[1].lines[5].executed"');
    expect(row.slice(0, 600)).toMatch(/<details class="mark mark-question"/);
  });

  test("carry the department's replies, and stay visible with them", () => {
    const zh = readPage('reports/sample-transport-bureau/2024/');
    expect(zh).toContain('部门答复，2025年6月10日（已说明）');
    expect(readPage('en/reports/sample-transport-bureau/2024/')).toContain(
      'Reply of the department, 10 June 2025 (explained)',
    );
  });

  test('have a page for every rule in both languages', () => {
    for (const { code } of CHECKS)
      for (const locale of ['', 'en/'])
        expect(existsSync(`dist/${locale}findings/${code}/index.html`), code).toBe(true);
  });

  test('say on every list which of them are invented', () => {
    const csv = readCsv('data/findings.csv');
    for (const { report = '', fictional } of csv)
      expect(fictional, report).toBe(String(report.startsWith('sample-')));
    expect(readFileSync('dist/findings/feed.xml', 'utf8')).toContain('虚构示例 示例市');
    expect(readFileSync('dist/en/findings/feed.xml', 'utf8')).toContain('Fictional sample');
  });

  test('are questions only in the feed, newest first', () => {
    const dates = [
      ...readFileSync('dist/findings/feed.xml', 'utf8').matchAll(/<updated>([^<]+)<\/updated>/g),
    ].map(([, date = '']) => date);
    const [feed = '', ...entries] = dates;
    expect(entries).toEqual(entries.toSorted().toReversed());
    expect(feed).toBe(entries[0]);
    expect(entries.length).toBe(found.filter(({ severity }) => severity === 'question').length);
  });
});

describe('the coverage of the site', () => {
  test('as data has a row for every department and year', () => {
    const rows = readCsv('data/coverage.csv');
    const years = new Set(rows.map(({ year }) => year));
    const departments = new Set(rows.map(({ department }) => department));
    expect(rows.length).toBe(years.size * departments.size);
    expect(
      rows.find(({ department, year }) => department === 'sample-city-library' && year === '2024'),
    ).toMatchObject({
      state: 'late',
      days_late: '18',
      due_published: '2025-06-30',
    });
    expect(
      rows.find(({ department, year }) => department === 'sample-big-data-centre' && year === '2024')?.state,
    ).toBe('did-not-exist');
  });
});

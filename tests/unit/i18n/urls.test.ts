import { describe, expect, it } from 'vitest';
import {
  PAGES,
  addressOf,
  alternatesOf,
  localePrefix,
  pathOf,
  type SiteAddress,
} from '../../../src/i18n/urls.ts';

const atRoot: SiteAddress = { origin: new URL('https://budget.example/'), defaultLocale: 'zh' };
const below: SiteAddress = { origin: new URL('https://www.example.gov.cn/zfxxgk/jx/'), defaultLocale: 'zh' };
const englishFirst: SiteAddress = { ...below, defaultLocale: 'en' };

describe('pathOf', () => {
  it.each([
    [atRoot, 'zh', '', '/'],
    [atRoot, 'en', '', '/en/'],
    [atRoot, 'zh', 'reports/', '/reports/'],
    [atRoot, 'en', 'reports/', '/en/reports/'],
    [below, 'zh', '', '/zfxxgk/jx/'],
    [below, 'en', 'reports/', '/zfxxgk/jx/en/reports/'],
    [englishFirst, 'en', 'reports/', '/zfxxgk/jx/reports/'],
    [englishFirst, 'zh', 'reports/', '/zfxxgk/jx/zh/reports/'],
  ] as const)(
    'puts the default language at the root and the other below it: %#',
    (site, locale, page, path) => {
      expect(pathOf(site, locale, page)).toBe(path);
    },
  );
});

describe('addressOf', () => {
  it('is the full address of the same path', () => {
    expect(addressOf(below, 'en', PAGES.report('education-bureau', 2024))).toBe(
      'https://www.example.gov.cn/zfxxgk/jx/en/reports/education-bureau/2024/',
    );
    expect(addressOf(atRoot, 'zh', '404.html')).toBe('https://budget.example/404.html');
  });

  it('keeps a port', () => {
    expect(addressOf({ ...atRoot, origin: new URL('http://localhost:4321/') }, 'en', '')).toBe(
      'http://localhost:4321/en/',
    );
  });
});

describe('alternatesOf', () => {
  it('lists the page in every language, the default one without its name', () => {
    expect(alternatesOf(below, 'years/2024/')).toEqual([
      {
        locale: 'zh',
        path: '/zfxxgk/jx/years/2024/',
        href: 'https://www.example.gov.cn/zfxxgk/jx/years/2024/',
      },
      {
        locale: 'en',
        path: '/zfxxgk/jx/en/years/2024/',
        href: 'https://www.example.gov.cn/zfxxgk/jx/en/years/2024/',
      },
    ]);
  });
});

describe('localePrefix', () => {
  it('is empty for the default language only', () => {
    expect([
      localePrefix(atRoot, 'zh'),
      localePrefix(atRoot, 'en'),
      localePrefix(englishFirst, 'zh'),
    ]).toEqual(['', 'en/', 'zh/']);
  });
});

describe('PAGES', () => {
  it('are paths without a leading slash: folders, and files of a feed or a table', () => {
    const paths = [
      ...Object.values(PAGES).filter((page) => typeof page === 'string'),
      PAGES.report('a-b', 2024),
      PAGES.department('a-b'),
      PAGES.year(2024),
      PAGES.region('c'),
      PAGES.rule('lines-sum'),
      PAGES.departmentFeed('a-b'),
      PAGES.regionFeed('c'),
      PAGES.compareBody('a-b'),
      PAGES.dataFile('reports.csv'),
      PAGES.reportFile('a-b', 2024, 'json'),
    ];
    expect(paths).toEqual([
      '',
      'feed.xml',
      'reports/',
      'reports/table.json',
      'reports/measures.json',
      'departments/',
      'years/',
      'compare/',
      'compare/embed/',
      'compare/departments.json',
      'findings/',
      'findings/feed.xml',
      'data/findings.csv',
      'data/coverage.csv',
      'corrections/',
      'corrections/feed.xml',
      'data/corrections.csv',
      'data/',
      'coverage/',
      'glossary/',
      'about/',
      'search/',
      'verify/',
      'release.json',
      'reports/a-b/2024/',
      'departments/a-b/',
      'years/2024/',
      'regions/c/',
      'findings/lines-sum/',
      'departments/a-b/feed.xml',
      'regions/c/feed.xml',
      'compare/departments/a-b.json',
      'data/reports.csv',
      'reports/a-b/2024.json',
    ]);
  });
});

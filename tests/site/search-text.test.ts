import { beforeAll, describe, expect, inject, test } from 'vitest';
import { loadMessages } from '../../src/i18n/translator.ts';
import { wordsFor } from '../../src/i18n/words.ts';
import { readPage as readForSearch, type ReadPage } from '../../src/search/build/read-page.ts';
import { LOCALES, LOCALE_TRAITS } from '../../src/vocabulary/locales.ts';
import { readPage } from './page-file.ts';

let all: ReadonlyMap<string, ReadPage>;

beforeAll(async () => {
  await loadMessages('.');
  all = new Map(inject('pages').map((page) => [page, readForSearch(readPage(page), page)]));
});

describe('what search reads of the pages', () => {
  test('are reports, and the pages of departments, terms and the site; lists only lead to them', () => {
    for (const [name, { page }] of all) {
      const expected = /reports\/[^/]+\/\d+\/$/.test(name)
        ? 'report'
        : /departments\/.|glossary\/|about\/|verify\/|(?:^|en\/)data\//.test(name)
          ? 'page'
          : undefined;
      expect(page?.kind, name).toBe(expected);
    }
  });

  test('names anchors that the pages have', () => {
    for (const [name, { page }] of all) {
      const html = readPage(name);
      const anchors = (page?.sections ?? []).flatMap(({ anchor, blocks }) => [
        anchor,
        ...blocks.map((block) => block.anchor ?? ''),
      ]);
      const missing = anchors.filter((anchor) => anchor !== '' && !html.includes(` id="${anchor}"`));
      expect(missing, name).toEqual([]);
    }
  });

  test('says of every page of the fictional city that it is fictional, and of no other', () => {
    for (const [name, { page }] of all) expect(page?.fictional ?? false, name).toBe(isInvented(name, page));
  });

  test('gives every report its year, region, department and kind, the same ids in both languages', () => {
    for (const [name, { page }] of all) {
      if (page?.kind !== 'report') continue;
      const { year, region, department, kind } = page.filters;
      for (const values of [year, region, department, kind]) expect(values.length, name).toBeGreaterThan(0);
      const other = all.get(`en/${name}`)?.page?.filters;
      const ids = (filters: typeof page.filters): unknown =>
        Object.values(filters).map((values) => values.map(({ id }) => id));
      if (other) expect(ids(other), name).toEqual(ids(page.filters));
    }
  });

  test.each(LOCALES)('has no words of the site itself in %s', (locale) => {
    const { t, tag } = wordsFor(locale);
    const own = [
      t('site:fictionalPage'),
      t('site:feed.link'),
      t('site:highlight.remove'),
      t('report:findings.explanation'),
      t('report:absence.notReported'),
      t('report:absence.notSeen'),
      t('report:absence.annexNamedOnly'),
      t('report:facts.internationalBase'),
      t('report:notices.retold'),
      t('report:chart.table'),
      t('report:chart.fictional'),
      t('checks:toFigure'),
      t('checks:inList'),
      t('checks:outcomes.title'),
    ];
    const found = [...all].flatMap(([name, read]) =>
      read.locale === tag
        ? (read.page?.sections ?? [])
            .flatMap(({ blocks }) => blocks)
            .filter(({ text }) => own.some((words) => text.includes(words)))
            .map(({ text }) => `${name}: ${text}`)
        : [],
    );
    expect(found).toEqual([]);
  });

  test('finds the figures at a glance, each with its label and its anchor', () => {
    const facts = all
      .get('reports/wuxi-foreign-affairs-office/2021/')
      ?.page?.sections.find(({ anchor }) => anchor === 'facts');
    expect(facts?.title).toBe('概览');
    expect(facts?.blocks).toContainEqual({
      text: '2,739.21 万元',
      label: '调整后预算',
      anchor: 'budget.adjusted',
    });
  });
});

describe('the names for search', () => {
  test.each(LOCALES)('are those of every department, year and term, in %s', (locale) => {
    const names = [...all.values()]
      .filter((read) => read.locale === LOCALE_TRAITS[locale].tag)
      .flatMap((read) => read.names);
    const count = (kind: string): number => names.filter((name) => name.kind === kind).length;
    const pages = (folder: string): number =>
      inject('pages').filter((page) => new RegExp(`^${folder}/[^/]+/$`).test(page)).length;
    expect(count('department')).toBe(pages('departments'));
    expect(count('year')).toBe(pages('years'));
    expect(count('term')).toBeGreaterThan(50);
  });

  test('of a merged department are those of the bodies that it came out of, in both languages', () => {
    const [name] = all.get('departments/sample-culture-and-tourism-bureau/')?.names ?? [];
    expect(name?.also).toEqual(expect.arrayContaining(['市文旅局', '示例市文化局', '示例市旅游局']));
    expect(name?.foreign).toContain('Sample City Tourism Bureau');
    expect(name?.also).not.toContain('Sample City Tourism Bureau');
  });
});

/** Of the pages that are results, those of the sample city. */
function isInvented(name: string, page: ReadPage['page']): boolean {
  return page !== undefined && /\/sample-/.test(`/${name}`);
}

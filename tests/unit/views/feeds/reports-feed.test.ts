import { beforeAll, describe, expect, it } from 'vitest';
import type { Catalog } from '../../../../src/catalog/catalog.ts';
import { loadMessages } from '../../../../src/i18n/translator.ts';
import { wordsFor } from '../../../../src/i18n/words.ts';
import { toDepartmentFeed, toRegionFeed, toReportsFeed } from '../../../../src/views/feeds/reports-feed.ts';
import { sampleCatalog } from '../findings/sample-catalog.ts';
import { catalogOf, entryOf, reportOf } from '../sample-reports.ts';

beforeAll(() => loadMessages('.'));

const titlesOf = (feed: string): readonly string[] =>
  [...feed.matchAll(/<title type="html"><!\[CDATA\[(.*?)\]\]>/g)].map(([, title = '']) => title);

const region = sampleCatalog().regions.get('example-city')!;

describe('the feed of new reports', () => {
  it('has each report with its figures, dated by its publication', () => {
    const [entry] = sampleCatalog().reports;
    expect(toReportsFeed(catalogOf([entry!]), wordsFor('en'))).toMatchInlineSnapshot(`
      "<?xml version="1.0" encoding="utf-8"?>
      <feed xmlns="http://www.w3.org/2005/Atom">
          <id>https://www.example.gov.cn/zfxxgk/jx/en/</id>
          <title>Example site: new reports</title>
          <updated>2025-04-01T00:00:00.000Z</updated>
          <author>
              <name>Example site</name>
          </author>
          <link rel="alternate" href="https://www.example.gov.cn/zfxxgk/jx/en/"/>
          <link rel="self" href="https://www.example.gov.cn/zfxxgk/jx/en/feed.xml"/>
          <subtitle>Newly published reports with budget, execution and score.</subtitle>
          <rights>Example licence</rights>
          <entry>
              <title type="html"><![CDATA[Annual report of the Example Bureau]]></title>
              <id>https://www.example.gov.cn/zfxxgk/jx/en/reports/example-bureau/2024/</id>
              <link href="https://www.example.gov.cn/zfxxgk/jx/en/reports/example-bureau/2024/"/>
              <updated>2025-04-01T00:00:00.000Z</updated>
              <content type="html"><![CDATA[<p>Initial budget: CNY 5.0000 million</p><p>Adjusted budget: CNY 5.8000 million</p><p>Actual expenditure: CNY 5.4000 million</p><p>Execution rate (on adjusted budget): 93.10%</p><p>Execution rate (on initial budget): 108.00%</p><p>Adjustment rate (by amounts): 16.00%</p><p>Staff in post: 12</p>]]></content>
          </entry>
      </feed>"
    `);
  });

  it('says of invented reports that they are', () => {
    expect(titlesOf(toReportsFeed(sampleCatalog(), wordsFor('zh')))).toEqual([
      '示例局年度报告',
      '虚构示例 示例局年度报告',
    ]);
    expect(toReportsFeed(sampleCatalog(), wordsFor('en'))).toContain(
      '<![CDATA[<p>Fictional sample: the place, the department and all figures of this report are invented.</p>',
    );
  });

  it('has the newest 50 by the day of publication, filing or the end of their year', () => {
    const reports = [
      entryOf(reportOf('title: { zh: 甲 }\npublished: 2022-05-01', { year: 2021 })),
      entryOf(reportOf('title: { zh: 乙 }\nfiled: 2023-05-01', { year: 2022 })),
      entryOf(reportOf('title: { zh: 丙 }', { year: 2022 })),
      ...Array.from({ length: 60 }, (_, index) =>
        entryOf(
          reportOf(`title: { zh: 丁 }\npublished: 2020-01-0${1 + (index % 9)}`, { year: 1900 + index }),
        ),
      ),
    ];
    const titles = titlesOf(toReportsFeed(catalogOf(reports), wordsFor('zh')));
    expect(titles.length).toBe(50);
    expect(titles.slice(0, 4)).toEqual(['乙', '丙', '甲', '丁']);
  });

  it('escapes what a title or a figure might say in HTML', () => {
    const entry = entryOf(reportOf('title: { zh: "<b>&" }'));
    const feed = toReportsFeed(catalogOf([entry]), wordsFor('zh'));
    expect(feed).toContain('<title type="html"><![CDATA[&lt;b&gt;&amp;]]></title>');
  });

  it('is the same for the same content', () => {
    expect(toReportsFeed(sampleCatalog(), wordsFor('zh'))).toBe(
      toReportsFeed(sampleCatalog(), wordsFor('zh')),
    );
  });
});

describe('the feeds of a department and of a region', () => {
  it('have their own reports, title and address', () => {
    const catalog = sampleCatalog();
    const [first] = catalog.reports;
    const feed = toDepartmentFeed(catalog, first!.department, wordsFor('en'));
    expect(titlesOf(feed)).toEqual(['Annual report of the Example Bureau']);
    expect(feed).toContain('<title>Example Bureau: new reports - Example site</title>');
    expect(feed).toContain(
      '<link rel="self" href="https://www.example.gov.cn/zfxxgk/jx/en/departments/example-bureau/feed.xml"/>',
    );
    const ofRegion = toRegionFeed(catalog, region, wordsFor('zh'));
    expect(titlesOf(ofRegion).length).toBe(2);
    expect(ofRegion).toContain('<title>示例市：新报告 - 示例网站</title>');
    expect(ofRegion).toContain(
      '<link rel="self" href="https://www.example.gov.cn/zfxxgk/jx/regions/example-city/feed.xml"/>',
    );
  });

  it('say that they are of an invented place, and are dated even without reports', () => {
    const invented = { ...region, fictional: true };
    const catalog: Catalog = { ...catalogOf([]), regions: new Map([[invented.id, invented]]) };
    const feed = toRegionFeed(catalog, invented, wordsFor('zh'));
    expect(feed).toContain('<title>虚构示例 示例市：新报告 - 示例网站</title>');
    expect(feed).toContain('<updated>2026-06-30T00:00:00.000Z</updated>');
  });
});

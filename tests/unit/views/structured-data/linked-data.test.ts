import { beforeAll, describe, expect, it } from 'vitest';
import { loadMessages } from '../../../../src/i18n/translator.ts';
import { wordsFor } from '../../../../src/i18n/words.ts';
import { toBreadcrumbs } from '../../../../src/views/structured-data/breadcrumbs.ts';
import { toDepartmentData } from '../../../../src/views/structured-data/department-data.ts';
import { writeLinkedData } from '../../../../src/views/structured-data/linked-data.ts';
import { toReportData } from '../../../../src/views/structured-data/report-data.ts';
import { toSiteData } from '../../../../src/views/structured-data/site-data.ts';
import { catalogOf, departmentOf, entryOf, reportOf } from '../sample-reports.ts';

beforeAll(() => loadMessages('.'));

const entry = entryOf(reportOf('filed: 2025-03-12\npublished: 2025-04-29'), { digest: 'abc' });
const catalog = catalogOf([entry]);

describe('what a page is about', () => {
  it('is a report with its author and its digest', () => {
    expect(toReportData(catalog, entry, wordsFor('zh'))).toMatchInlineSnapshot(`
      {
        "@id": "https://www.example.gov.cn/zfxxgk/jx/reports/example-bureau/2024/",
        "@type": "Report",
        "author": {
          "@type": "GovernmentOrganization",
          "name": "示例局",
          "url": "https://www.example.gov.cn/zfxxgk/jx/departments/example-bureau/",
        },
        "dateCreated": "2025-03-12",
        "datePublished": "2025-04-29",
        "identifier": "sha256:abc",
        "inLanguage": "zh-CN",
        "isBasedOn": undefined,
        "isPartOf": {
          "@type": "WebSite",
          "name": "示例网站",
          "url": "https://www.example.gov.cn/zfxxgk/jx/",
        },
        "license": "https://www.example.com/licence",
        "name": "示例局年度报告",
        "temporalCoverage": "2024",
      }
    `);
  });

  it('is an invented report without an author, and says so', () => {
    const invented = toReportData(catalog, { ...entry, fictional: true }, wordsFor('en'));
    expect(invented).not.toHaveProperty('author');
    expect(invented).toMatchObject({ creativeWorkStatus: 'Fictional sample' });
  });

  it('is a department with its names in every language', () => {
    const department = { ...departmentOf('example-bureau'), aliases: ['例局'] };
    expect(toDepartmentData(catalog, department, wordsFor('en'))).toMatchInlineSnapshot(`
      {
        "@type": "GovernmentOrganization",
        "alternateName": [
          "示例局",
          "例局",
        ],
        "areaServed": {
          "@type": "AdministrativeArea",
          "name": "Example City",
        },
        "name": "Example Bureau",
        "url": "https://www.example.gov.cn/zfxxgk/jx/en/departments/example-bureau/",
      }
    `);
  });

  it('is the site with the address that searches it', () => {
    expect(toSiteData(catalog, wordsFor('en'))).toMatchInlineSnapshot(`
      {
        "@type": "WebSite",
        "description": "An example.",
        "inLanguage": "en",
        "name": "Example site",
        "potentialAction": {
          "@type": "SearchAction",
          "query-input": "required name=query",
          "target": "https://www.example.gov.cn/zfxxgk/jx/en/search/?q={query}",
        },
        "url": "https://www.example.gov.cn/zfxxgk/jx/en/",
      }
    `);
  });

  it('has the trail with whole addresses', () => {
    const trail = [
      { label: '首页', href: '/sub/' },
      { label: '报告', href: '/sub/reports/' },
    ];
    expect(toBreadcrumbs(new URL('https://www.example.gov.cn/sub/'), trail)).toMatchInlineSnapshot(`
      {
        "@type": "BreadcrumbList",
        "itemListElement": [
          {
            "@type": "ListItem",
            "item": "https://www.example.gov.cn/sub/",
            "name": "首页",
            "position": 1,
          },
          {
            "@type": "ListItem",
            "item": "https://www.example.gov.cn/sub/reports/",
            "name": "报告",
            "position": 2,
          },
        ],
      }
    `);
    expect(toBreadcrumbs(new URL('https://www.example.gov.cn/'), [])).toBeUndefined();
  });
});

describe('writeLinkedData', () => {
  it('cannot be ended by words of a report, and stays what it was', () => {
    const thing = { '@type': 'Report', name: '</script><script>alert(1)</script>' };
    const written = writeLinkedData([thing]);
    expect(written).not.toContain('<');
    expect(JSON.parse(written)).toEqual({ '@context': 'https://schema.org', '@graph': [thing] });
    expect(writeLinkedData([])).toBe('');
  });
});

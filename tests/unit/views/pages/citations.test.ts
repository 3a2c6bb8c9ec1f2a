import { beforeAll, describe, expect, it } from 'vitest';
import type { CatalogReport } from '../../../../src/catalog/catalog.ts';
import { loadMessages } from '../../../../src/i18n/translator.ts';
import { wordsFor } from '../../../../src/i18n/words.ts';
import type { Locale } from '../../../../src/vocabulary/locales.ts';
import { toCitations } from '../../../../src/views/pages/citations.ts';
import { catalogOf, entryOf, reportOf } from '../sample-reports.ts';

beforeAll(() => loadMessages('.'));

function cite(entry: CatalogReport, locale: Locale): Readonly<Record<string, string>> {
  return Object.fromEntries(
    toCitations(catalogOf([entry]), entry, wordsFor(locale)).map(({ style, text }) => [style, text]),
  );
}

describe('toCitations', () => {
  const published = entryOf(reportOf('filed: 2025-03-12\npublished: 2025-04-29'));

  it('cites a published report in Chinese', () => {
    expect(cite(published, 'zh')).toEqual({
      'GB/T 7714':
        '示例局. 示例局年度报告[R/OL]. (2025-04-29)[{accessed}]. https://www.example.gov.cn/zfxxgk/jx/reports/example-bureau/2024/.',
      APA: '示例局. (2025). 示例局年度报告. 示例网站. https://www.example.gov.cn/zfxxgk/jx/reports/example-bureau/2024/',
      BibTeX: `@techreport{examplebureau2024,
  author      = {{示例局}},
  title       = {{示例局年度报告}},
  institution = {{示例局}},
  year        = {2025},
  date        = {2025-04-29},
  url         = {https://www.example.gov.cn/zfxxgk/jx/reports/example-bureau/2024/},
  urldate     = {{accessed}}
}`,
    });
  });

  it('cites the English page in English', () => {
    expect(cite(published, 'en')).toEqual({
      'GB/T 7714':
        'Example Bureau. Annual report of the Example Bureau[R/OL]. (2025-04-29)[{accessed}]. https://www.example.gov.cn/zfxxgk/jx/en/reports/example-bureau/2024/.',
      APA: 'Example Bureau. (2025). Annual report of the Example Bureau. Example site. https://www.example.gov.cn/zfxxgk/jx/en/reports/example-bureau/2024/',
      BibTeX: `@techreport{examplebureau2024,
  author      = {{Example Bureau}},
  title       = {{Annual report of the Example Bureau}},
  institution = {{Example Bureau}},
  year        = {2025},
  date        = {2025-04-29},
  url         = {https://www.example.gov.cn/zfxxgk/jx/en/reports/example-bureau/2024/},
  urldate     = {{accessed}}
}`,
    });
  });

  it('takes the date of filing where there is none of publication', () => {
    expect(cite(entryOf(reportOf('filed: 2025-03-12')), 'en').APA).toMatch(/^Example Bureau\. \(2025\)\./);
    expect(cite(entryOf(reportOf('filed: 2025-03-12')), 'en')['GB/T 7714']).toContain(
      '[R/OL]. (2025-03-12)[{accessed}].',
    );
  });

  it('says that there is no date, and never takes the year reported on for it', () => {
    const undated = entryOf(reportOf('filed: null'));
    expect(cite(undated, 'en').APA).toMatch(/^Example Bureau\. \(n\.d\.\)\. Annual/);
    expect(cite(undated, 'zh').APA).toMatch(/^示例局\. \(无日期\)\. /);
    expect(cite(undated, 'en')['GB/T 7714']).toContain('[R/OL]. [{accessed}]. ');
    expect(cite(undated, 'en').BibTeX).not.toMatch(/^ {2}(?:year|date) /m);
  });

  it('marks an invented report in every style', () => {
    const fictional = entryOf(reportOf('filed: 2025-03-12'), { fictional: true });
    for (const text of Object.values(cite(fictional, 'zh')))
      expect(text).toContain('示例局年度报告（虚构示例）');
    for (const text of Object.values(cite(fictional, 'en')))
      expect(text).toContain('Annual report of the Example Bureau (fictional sample)');
  });

  it('leaves exactly one place for the date of access where a style wants it', () => {
    const places = Object.entries(cite(published, 'zh')).map(([style, text]) => [
      style,
      text.split('{accessed}').length - 1,
    ]);
    expect(places).toEqual([
      ['GB/T 7714', 1],
      ['APA', 0],
      ['BibTeX', 1],
    ]);
  });

  it('escapes what LaTeX would read as a command in a BibTeX entry', () => {
    const entry = entryOf(reportOf('title: { en: "Water & Sewage: 50% of goal #2 for A_B" }'));
    expect(cite(entry, 'en').BibTeX).toContain('{{Water \\& Sewage: 50\\% of goal \\#2 for A\\_B}}');
  });
});

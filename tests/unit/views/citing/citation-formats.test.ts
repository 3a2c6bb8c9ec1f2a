import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadMessages } from '../../../../src/i18n/translator.ts';
import { wordsFor } from '../../../../src/i18n/words.ts';
import { toBibtex } from '../../../../src/views/citing/bibtex.ts';
import { CITATION_FORMATS } from '../../../../src/views/citing/citation-formats.ts';
import { toCitationSource, type CitationSource } from '../../../../src/views/citing/citation-source.ts';
import { toRis } from '../../../../src/views/citing/ris.ts';
import { catalogOf, entryOf, reportOf } from '../sample-reports.ts';

beforeAll(() => loadMessages('.'));

const entry = entryOf(reportOf('filed: 2025-03-12\npublished: 2025-04-29'), {
  digest: 'abcdef0123456789'.repeat(4),
});
const source = (locale: 'zh' | 'en', changes: Partial<CitationSource> = {}): CitationSource => ({
  ...toCitationSource(catalogOf([entry]), entry, wordsFor(locale)),
  ...changes,
});
const complete = { release: '2025-06-30-1a2b3c4d5e6f', accessed: '2026-01-05' };
const cited = (one: CitationSource): string =>
  CITATION_FORMATS.map(({ id, write }) => `${id}\n${write(one)}`).join('\n\n');

describe('citations', () => {
  it('are complete in Chinese when the reader copies them', () => {
    expect(cited(source('zh', complete))).toMatchInlineSnapshot(`
      "gb-t-7714
      示例局. 示例局年度报告[R/OL]. (2025-04-29)[2026-01-05]. https://www.example.gov.cn/zfxxgk/jx/reports/example-bureau/2024/. 发布2025-06-30-1a2b3c4d5e6f，摘要值abcdef012345.

      chicago
      示例局. 2025. “示例局年度报告.” 示例网站. 2025-04-29. 发布2025-06-30-1a2b3c4d5e6f，摘要值abcdef012345. 访问于2026-01-05. https://www.example.gov.cn/zfxxgk/jx/reports/example-bureau/2024/.

      apa
      示例局. (2025). 示例局年度报告 (发布2025-06-30-1a2b3c4d5e6f，摘要值abcdef012345). 示例网站. https://www.example.gov.cn/zfxxgk/jx/reports/example-bureau/2024/

      bibtex
      @techreport{examplebureau2024,
        author = {{示例局}},
        title = {{示例局年度报告}},
        institution = {{示例局}},
        organization = {{示例网站}},
        year = {2025},
        date = {2025-04-29},
        version = {2025-06-30-1a2b3c4d5e6f},
        note = {发布2025-06-30-1a2b3c4d5e6f，摘要值abcdef012345},
        url = {https://www.example.gov.cn/zfxxgk/jx/reports/example-bureau/2024/},
        urldate = {2026-01-05},
      }

      ris
      TY  - RPRT
      AU  - 示例局
      TI  - 示例局年度报告
      PB  - 示例网站
      PY  - 2025
      DA  - 2025/04/29
      ET  - 2025-06-30-1a2b3c4d5e6f
      N1  - 发布2025-06-30-1a2b3c4d5e6f，摘要值abcdef012345
      LA  - zh-CN
      UR  - https://www.example.gov.cn/zfxxgk/jx/reports/example-bureau/2024/
      Y2  - 2026/01/05
      ER  - 


      link
      https://www.example.gov.cn/zfxxgk/jx/reports/example-bureau/2024/"
    `);
  });

  it('are complete in English when the reader copies them', () => {
    expect(cited(source('en', complete))).toMatchInlineSnapshot(`
      "gb-t-7714
      Example Bureau. Annual report of the Example Bureau[R/OL]. (2025-04-29)[2026-01-05]. https://www.example.gov.cn/zfxxgk/jx/en/reports/example-bureau/2024/. Release 2025-06-30-1a2b3c4d5e6f, SHA-256 abcdef012345.

      chicago
      Example Bureau. 2025. “Annual report of the Example Bureau.” Example site. 2025-04-29. Release 2025-06-30-1a2b3c4d5e6f, SHA-256 abcdef012345. Accessed 2026-01-05. https://www.example.gov.cn/zfxxgk/jx/en/reports/example-bureau/2024/.

      apa
      Example Bureau. (2025). Annual report of the Example Bureau (Release 2025-06-30-1a2b3c4d5e6f, SHA-256 abcdef012345). Example site. https://www.example.gov.cn/zfxxgk/jx/en/reports/example-bureau/2024/

      bibtex
      @techreport{examplebureau2024,
        author = {{Example Bureau}},
        title = {{Annual report of the Example Bureau}},
        institution = {{Example Bureau}},
        organization = {{Example site}},
        year = {2025},
        date = {2025-04-29},
        version = {2025-06-30-1a2b3c4d5e6f},
        note = {Release 2025-06-30-1a2b3c4d5e6f, SHA-256 abcdef012345},
        url = {https://www.example.gov.cn/zfxxgk/jx/en/reports/example-bureau/2024/},
        urldate = {2026-01-05},
      }

      ris
      TY  - RPRT
      AU  - Example Bureau
      TI  - Annual report of the Example Bureau
      PB  - Example site
      PY  - 2025
      DA  - 2025/04/29
      ET  - 2025-06-30-1a2b3c4d5e6f
      N1  - Release 2025-06-30-1a2b3c4d5e6f, SHA-256 abcdef012345
      LA  - en
      UR  - https://www.example.gov.cn/zfxxgk/jx/en/reports/example-bureau/2024/
      Y2  - 2026/01/05
      ER  - 


      link
      https://www.example.gov.cn/zfxxgk/jx/en/reports/example-bureau/2024/"
    `);
  });

  it('stand on the page without release and day of access', () => {
    expect(cited(source('en'))).toMatchInlineSnapshot(`
      "gb-t-7714
      Example Bureau. Annual report of the Example Bureau[R/OL]. (2025-04-29). https://www.example.gov.cn/zfxxgk/jx/en/reports/example-bureau/2024/. SHA-256 abcdef012345.

      chicago
      Example Bureau. 2025. “Annual report of the Example Bureau.” Example site. 2025-04-29. SHA-256 abcdef012345. https://www.example.gov.cn/zfxxgk/jx/en/reports/example-bureau/2024/.

      apa
      Example Bureau. (2025). Annual report of the Example Bureau (SHA-256 abcdef012345). Example site. https://www.example.gov.cn/zfxxgk/jx/en/reports/example-bureau/2024/

      bibtex
      @techreport{examplebureau2024,
        author = {{Example Bureau}},
        title = {{Annual report of the Example Bureau}},
        institution = {{Example Bureau}},
        organization = {{Example site}},
        year = {2025},
        date = {2025-04-29},
        note = {SHA-256 abcdef012345},
        url = {https://www.example.gov.cn/zfxxgk/jx/en/reports/example-bureau/2024/},
      }

      ris
      TY  - RPRT
      AU  - Example Bureau
      TI  - Annual report of the Example Bureau
      PB  - Example site
      PY  - 2025
      DA  - 2025/04/29
      N1  - SHA-256 abcdef012345
      LA  - en
      UR  - https://www.example.gov.cn/zfxxgk/jx/en/reports/example-bureau/2024/
      ER  - 


      link
      https://www.example.gov.cn/zfxxgk/jx/en/reports/example-bureau/2024/"
    `);
  });

  it('say that no date is known', () => {
    expect(cited(source('en', { issued: '' }))).toContain('Example Bureau. (n.d.). Annual report');
  });

  it('mark what is invented', () => {
    const invented = toCitationSource(catalogOf([entry]), { ...entry, fictional: true }, wordsFor('en'));
    expect(invented.title).toBe('Annual report of the Example Bureau (fictional sample)');
  });
});

describe('formats for reference managers', () => {
  const title = fc.string({ unit: fc.constantFrom(...Array.from('甲{}\\%&$#_^~"\n\r\tA ')) });

  it('BibTeX keeps its braces in balance, whatever the title', () => {
    fc.assert(
      fc.property(title, (text) => {
        const written = toBibtex(source('en', { title: text })).replaceAll(/\\[{}\\]/g, '');
        let depth = 0;
        for (const sign of written) {
          depth += sign === '{' ? 1 : sign === '}' ? -1 : 0;
          expect(depth).toBeGreaterThanOrEqual(0);
        }
        expect(depth).toBe(0);
      }),
    );
  });

  it('RIS has a tag on every line, whatever the title', () => {
    fc.assert(
      fc.property(title, (text) => {
        const lines = toRis(source('en', { title: text })).split('\r\n');
        expect(lines.pop()).toBe('');
        for (const line of lines) expect(line).toMatch(/^[A-Z][A-Z\d] {2}- [^\r\n]*$/);
        expect(lines.at(-1)).toBe('ER  - ');
      }),
    );
  });
});

import { beforeAll, describe, expect, test } from 'vitest';
import { formatForTerminal } from '../../../scripts/formatters/terminal.ts';
import { loadMessages } from '../../../src/i18n/translator.ts';
import { readContent, type Content } from '../../../src/reading/read-content.ts';
import { contentFolder } from './content-folder.ts';

beforeAll(() => loadMessages(process.cwd()));

async function read(text: string | null): Promise<Content> {
  return readContent(await contentFolder({ 'price-index.yaml': text }));
}

describe('content/price-index.yaml', () => {
  test('may be absent', async () => {
    const content = await read(null);
    expect([content.priceIndex, content.findings]).toEqual([[], []]);
  });

  test('is read with the digits that it gives', async () => {
    const { priceIndex, findings } = await read(
      '- region: city\n  baseYear: 2021\n  source: { zh: 年鉴 }\n  years: [{ year: 2021, index: 100.00 }]\n',
    );
    expect(findings).toEqual([]);
    expect(priceIndex[0]?.years).toEqual([{ year: 2021, index: '100.00' }]);
  });

  test('is checked with the place of every fault', async () => {
    const { findings } = await read(`- region: elsewhere
  baseYear: 2021
  source: { zh: 年鉴 }
  years:
    - { year: 2021, index: 100 }
- region: city
  baseYear: 2020
  source: { zh: 年鉴 }
  years:
    - { year: 2020, index: 102.3 }
    - { year: 2020, index: 100 }
`);
    expect(formatForTerminal(findings)).toMatchInlineSnapshot(`
      "content/price-index.yaml:10:28 [1].years[0].index (error: value-invalid)
        发现“102.3”。应为：100（基年的指数）。请更正。
        Found "102.3". Expected 100, the index of the base year. Correct it.
      content/price-index.yaml:11:15 [1].years[1].year (error: value-invalid)
        发现“2020”。应为：没有用过的年度（每年只有一个指数）。请更正。
        Found "2020". Expected a year that no other index has. Correct it."
    `);
  });

  test('names regions that there are', async () => {
    const { findings } = await read(
      '- region: elsewhere\n  baseYear: 2021\n  source: { zh: 年鉴 }\n  years: [{ year: 2021, index: 100 }]\n',
    );
    expect(formatForTerminal(findings)).toMatchInlineSnapshot(`
      "content/price-index.yaml:1:11 [0].region (error: reference-unknown)
        “elsewhere”没有对应的文件。请更正名称或新建该文件。
        There is no file for "elsewhere". Correct the name or add the file."
    `);
  });
});

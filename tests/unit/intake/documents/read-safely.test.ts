import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readingResultSchema } from '../../../../src/intake/documents/document-schema.ts';
import { readDocument } from '../../../../src/intake/documents/read-document.ts';
import { readDocumentSafely } from '../../../../src/intake/documents/read-safely.ts';
import { REFUSAL_CODES } from '../../../../src/intake/documents/refusal.ts';
import { runReader } from '../../../../src/intake/documents/run-reader.ts';
import { loadMessages } from '../../../../src/i18n/translator.ts';
import { wordsFor } from '../../../../src/i18n/words.ts';
import { LOCALES } from '../../../../src/vocabulary/locales.ts';
import { makeDocx, makeXlsx, paragraph, textCell } from './makers/office-maker.ts';
import { makePdf } from './makers/pdf-maker.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'reading-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const FILES: readonly (readonly [name: string, content: Uint8Array | string])[] = [
  ['报告.docx', makeDocx(paragraph('示例2022', '<w:outlineLvl w:val="0"/>'))],
  [
    '表.xlsx',
    makeXlsx([
      {
        name: '一',
        xml: `<sheetData><row r="1">${textCell('A1', '甲')}<c r="B1"><v>0.1234567890123</v></c></row></sheetData>`,
      },
    ]),
  ],
  ['报告.pdf', makePdf([{ texts: [{ x: 72, y: 300, text: '示例市水务局的报告' }] }])],
  [
    '网页.html',
    '<html><table><tr><td rowspan=2>甲<td>1</tr><tr><td>2</table><p style="display:none">隐</p></html>',
  ],
  ['文本.txt', '示例\n报告'],
  ['文本.md', '# 示例\n\n- 报告'],
];

describe('readDocumentSafely', () => {
  it.each(FILES)(
    'reads %s as the reader does',
    async (name, content) => {
      const path = join(folder, name);
      writeFileSync(path, content);
      const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
      const expected = await readDocument(bytes, name);
      expect(expected.kind).toBe('document');
      expect(await readDocumentSafely(path)).toEqual(expected);
    },
    30_000,
  );

  it('refuses what is no file', async () => {
    for (const name of ['nothing.docx', '.']) {
      const result = await readDocumentSafely(join(folder, name));
      expect(result.kind === 'refused' && result.refusal.code).toBe('file-missing');
    }
  }, 30_000);

  it('says how long or how much was too much, and no more', async () => {
    const path = join(folder, 'slow.txt');
    writeFileSync(path, '示例');
    expect(await readDocumentSafely(path, { milliseconds: 1 })).toEqual({
      kind: 'refused',
      refusal: { code: 'too-slow', args: { name: 'slow.txt', limit: '1' } },
    });
    expect(await runReader(path, { memoryBytes: 80 * 1024 * 1024 })).toMatchObject({
      result: { kind: 'refused', refusal: { code: 'too-large', args: { name: 'slow.txt', limit: '80' } } },
    });
  }, 30_000);
});

describe('readingResultSchema', () => {
  it('knows what a reader sends, and nothing else', async () => {
    const result = await readDocument(new TextEncoder().encode('示例'), 'a.txt');
    expect(readingResultSchema.parse(JSON.parse(JSON.stringify(result)))).toEqual(result);
    expect(readingResultSchema.safeParse({ ...result, more: 1 }).success).toBe(false);
    expect(
      readingResultSchema.safeParse({ kind: 'refused', refusal: { code: 'other', args: {} } }).success,
    ).toBe(false);
  });
});

describe('refusals and what was left out', () => {
  it.each(LOCALES)('have a sentence of what to do in %s', async (locale) => {
    await loadMessages('.');
    const { t } = wordsFor(locale);
    for (const code of REFUSAL_CODES) {
      const sentence = t(`intake:refusals.${code}`, { name: 'a.docx', limit: '10' });
      expect(sentence).not.toContain('intake:');
      expect(sentence).not.toMatch(/\{\{/);
      expect(sentence.length).toBeGreaterThan(15);
    }
  });
});

import type { XliffFile, XliffUnit } from '../../../../src/companion/xliff/xliff-file.ts';

/** A unit of which only some parts matter. */
export function unitOf(changes: Partial<XliffUnit> = {}): XliffUnit {
  return {
    id: 's-1',
    source: '概况',
    target: undefined,
    state: 'initial',
    notes: [],
    terms: [],
    isRow: false,
    ...changes,
  };
}

/** A file for translators with these units of text. */
export function fileOf(units: readonly XliffUnit[]): XliffFile {
  return {
    sourceLanguage: 'zh-CN',
    targetLanguage: 'en',
    parts: [{ id: 'text', original: 'reports/health/2023.md', units }],
  };
}

/** The bytes of a text. */
export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

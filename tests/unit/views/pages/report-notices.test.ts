import { beforeAll, describe, expect, it } from 'vitest';
import type { ReportText } from '../../../../src/catalog/report-text.ts';
import type { PageStanding } from '../../../../src/companion/page-standing.ts';
import { loadMessages } from '../../../../src/i18n/translator.ts';
import { wordsFor } from '../../../../src/i18n/words.ts';
import { toContents } from '../../../../src/views/pages/report-contents.ts';
import { toNotices } from '../../../../src/views/pages/report-notices.ts';
import { entryOf, reportOf } from '../sample-reports.ts';

beforeAll(() => loadMessages('.'));

const STANDING: PageStanding = {
  original: 'zh',
  remarks: new Map(),
  sections: { missing: [], outdated: [], machine: [] },
  isEmpty: false,
  isUneven: false,
};

function textOf(changes: Partial<ReportText>): ReportText {
  return {
    html: '',
    outline: [
      { id: 's-1', depth: 2, text: 'Overview', line: 1 },
      { id: 's-2', depth: 2, text: '问题', line: 5, language: 'zh' },
    ],
    language: 'en',
    translation: { status: 'reviewed', current: true },
    ...changes,
  };
}

function noticesOf(changes: Partial<ReportText>): readonly string[] {
  return toNotices(entryOf(reportOf('')), textOf(changes), wordsFor('en')).map(({ text }) => text);
}

describe('the notice of a translation', () => {
  const outdated = { status: 'reviewed', current: false } as const;

  it('without records tells of the whole', () => {
    expect(noticesOf({})).toEqual(['The text is a translation (reviewed).']);
    expect(noticesOf({ translation: outdated })).toEqual([
      'The text is a translation (reviewed). The original has changed since; the translation may be out of date.',
    ]);
  });

  it('with records names the sections', () => {
    const sections = { missing: ['s-2'], outdated: ['s-0', 's-1'], machine: ['s-1'] };
    expect(noticesOf({ translation: outdated, standing: { ...STANDING, sections } })).toMatchInlineSnapshot(`
      [
        "The text is a translation (reviewed).",
        "These sections have parts that are not translated and shown in the original: "问题".",
        "In these sections the original has changed since, and parts of the translation may be out of date: the beginning, "Overview".",
        "These sections have parts translated by machine and not reviewed: "Overview".",
      ]
    `);
  });

  it('tells that the original has other blocks', () => {
    expect(noticesOf({ translation: outdated, standing: { ...STANDING, isUneven: true } })).toEqual([
      'The text is a translation (reviewed). The original has changed since; the translation may be out of date.',
    ]);
  });

  it('of which nothing is translated is that of a text without one', () => {
    expect(noticesOf({ standing: { ...STANDING, isEmpty: true } })).toEqual(
      toNotices(
        entryOf(reportOf('')),
        textOf({ language: 'zh', translation: 'missing' }),
        wordsFor('en'),
      ).map(({ text }) => text),
    );
  });
});

it('the contents give an untranslated heading its language', () => {
  const entries = toContents(textOf({}), [], wordsFor('en')).filter(({ numbered }) => numbered);
  expect(entries.map(({ text, lang }) => [text, lang])).toEqual([
    ['Overview', undefined],
    ['问题', 'zh-CN'],
  ]);
});

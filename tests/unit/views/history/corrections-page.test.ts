import { beforeAll, describe, expect, it } from 'vitest';
import type { NamedFigure, Revision } from '../../../../src/domain/history.ts';
import { loadMessages } from '../../../../src/i18n/translator.ts';
import { wordsFor } from '../../../../src/i18n/words.ts';
import { toCorrectionsCsv } from '../../../../src/views/downloads/corrections-csv.ts';
import { toCorrectionsFeed } from '../../../../src/views/feeds/corrections-feed.ts';
import { toCorrectionsPage } from '../../../../src/views/history/corrections-page.ts';
import { toHistory } from '../../../../src/views/history/report-history.ts';
import type { Catalog } from '../../../../src/catalog/catalog.ts';
import { catalogOf, entryOf, reportOf, textsOf } from '../sample-reports.ts';

beforeAll(() => loadMessages('.'));

const figure = (digits: string, changes: Partial<NamedFigure> = {}): NamedFigure => ({
  field: 'budget.executed',
  group: 'budget',
  leaf: 'executed',
  of: undefined,
  part: undefined,
  value: { kind: 'money', digits, unit: '万元' },
  ...changes,
});
const published: Revision = {
  commit: 'a'.repeat(40),
  date: '2025-06-01',
  reason: 'Publish',
  kind: 'published',
  changes: [],
  figures: 3,
  textChanged: false,
};
const corrected: Revision = {
  commit: 'b'.repeat(40),
  date: '2025-07-02',
  reason: '更正重复计算',
  kind: 'changed',
  changes: [
    { key: 'budget.executed', before: figure('2500'), after: figure('2481.71') },
    {
      key: 'budget.threePublic.vehicles.spent',
      before: figure('3', {
        group: 'threePublic',
        leaf: 'spent',
        part: 'vehicles',
        field: 'budget.threePublic.vehicles.spent',
      }),
      after: undefined,
    },
    { key: 'new', before: undefined, after: figure('1', { leaf: 'initial', field: 'budget.initial' }) },
  ],
  figures: 3,
  textChanged: true,
};
const entry = entryOf(reportOf('budget: { unit: 万元, executed: 2481.71, initial: 1 }'));
const catalog: Catalog = {
  ...catalogOf([entry]),
  history: { kind: 'available', reports: new Map([[entry.report.id, [published, corrected]]]) },
};

describe('the history of a report', () => {
  it('is told in both languages, newest first', () => {
    expect((['zh', 'en'] as const).map((locale) => toHistory(catalog, entry, wordsFor(locale))))
      .toMatchInlineSnapshot(`
      [
        {
          "correctionsHref": "/zfxxgk/jx/corrections/",
          "kind": "available",
          "revisions": [
            {
              "changes": [
                {
                  "after": "2,481.71万元",
                  "before": "2,500.00万元",
                  "href": "/zfxxgk/jx/reports/example-bureau/2024/#budget.executed",
                  "name": "实际支出",
                },
                {
                  "after": undefined,
                  "before": "3.00万元",
                  "href": undefined,
                  "name": "“三公”经费·公务用车购置及运行费·支出数",
                },
                {
                  "after": "1.00万元",
                  "before": undefined,
                  "href": "/zfxxgk/jx/reports/example-bureau/2024/#budget.initial",
                  "name": "年初预算",
                },
              ],
              "commit": "bbbbbbbbbb",
              "date": "2025年7月2日",
              "iso": "2025-07-02",
              "lead": "更改3项数据；正文有改动",
              "more": undefined,
              "reason": "更正重复计算",
            },
            {
              "changes": [],
              "commit": "aaaaaaaaaa",
              "date": "2025年6月1日",
              "iso": "2025-06-01",
              "lead": "首次发布，含3项数据",
              "more": undefined,
              "reason": "Publish",
            },
          ],
        },
        {
          "correctionsHref": "/zfxxgk/jx/en/corrections/",
          "kind": "available",
          "revisions": [
            {
              "changes": [
                {
                  "after": "CNY 24.8171 million",
                  "before": "CNY 25.0000 million",
                  "href": "/zfxxgk/jx/en/reports/example-bureau/2024/#budget.executed",
                  "name": "actual expenditure",
                },
                {
                  "after": undefined,
                  "before": "CNY 0.0300 million",
                  "href": undefined,
                  "name": "Three public expenses, Official vehicles, spent",
                },
                {
                  "after": "CNY 0.0100 million",
                  "before": undefined,
                  "href": "/zfxxgk/jx/en/reports/example-bureau/2024/#budget.initial",
                  "name": "initial budget",
                },
              ],
              "commit": "bbbbbbbbbb",
              "date": "2 July 2025",
              "iso": "2025-07-02",
              "lead": "3 figures changed; text changed",
              "more": undefined,
              "reason": "更正重复计算",
            },
            {
              "changes": [],
              "commit": "aaaaaaaaaa",
              "date": "1 June 2025",
              "iso": "2025-06-01",
              "lead": "First published, with 3 figures",
              "more": undefined,
              "reason": "Publish",
            },
          ],
        },
      ]
    `);
  });

  it('says why it is not there', () => {
    const words = wordsFor('en');
    expect(toHistory(catalogOf([entry]), entry, words)).toEqual({
      kind: 'unavailable',
      reason: 'History not available: this site was not built from a repository.',
    });
    const uncommitted: Catalog = { ...catalog, history: { kind: 'available', reports: new Map() } };
    expect(toHistory(uncommitted, entry, words)).toMatchObject({ kind: 'unavailable' });
  });
});

describe('the corrections log', () => {
  it('lists what was published and changed or withdrawn, not what was added', () => {
    const { tables, absence } = toCorrectionsPage(catalog, wordsFor('en'));
    expect(absence).toBeUndefined();
    expect(tables.map(({ table }) => textsOf(table).slice(1))).toEqual([
      [
        [
          '2 July 2025',
          'Annual report of the Example Bureau',
          'actual expenditure',
          'CNY 25.0000 million',
          'CNY 24.8171 million',
          '更正重复计算',
        ],
        [
          '2 July 2025',
          'Annual report of the Example Bureau',
          'Three public expenses, Official vehicles, spent',
          'CNY 0.0300 million',
          'not given',
          '更正重复计算',
        ],
      ],
    ]);
  });

  it('tells an empty log from none', () => {
    const none: Catalog = { ...catalog, history: { kind: 'available', reports: new Map() } };
    expect(toCorrectionsPage(none, wordsFor('en')).absence).toBe(
      'No published figure has been corrected so far.',
    );
    expect(toCorrectionsPage(catalogOf([entry]), wordsFor('zh'))).toMatchObject({
      absence: '无法提供变更历史：本站不是从版本库生成的。',
      csvHref: undefined,
    });
  });

  it('has all corrections in its data and its feed', () => {
    expect(toCorrectionsCsv(catalog).split('\r\n')[1]).toBe(
      `example-bureau/2024,2024,example-bureau,false,2025-07-02,${'b'.repeat(40)},budget.executed,25000000.00,24817100.00,元,更正重复计算`,
    );
    const feed = toCorrectionsFeed(catalog, wordsFor('zh'));
    expect(feed.match(/<entry>/g)).toHaveLength(2);
    expect(feed).toContain('由2,500.00万元改为2,481.71万元。');
  });
});

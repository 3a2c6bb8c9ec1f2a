import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isDataMap } from '../../../../src/components/admin/data.ts';
import { readEntryFile, writeEntryFile } from '../../../../src/components/admin/entry-file.ts';
import { readReport, readTranslation } from '../../../../src/reading/read-report.ts';
import type { EntryFormat } from '../../../../src/views/admin/entry-format.ts';
import { toEntryFormats, toEntryForms } from '../../../../src/views/admin/entry-kinds.ts';
import { WHOLE_REPORT, WHOLE_TRANSLATION } from './whole-report.ts';

const FORMATS = toEntryFormats(toEntryForms());

function formatNamed(kind: string): EntryFormat {
  const format = FORMATS.find(({ name }) => name === `mingzhang-${kind}`);
  if (!format) throw new Error(`No format for ${kind}.`);
  return format;
}

const KINDS: Readonly<Record<string, string>> = {
  reports: 'report',
  departments: 'department',
  regions: 'region',
  'glossary.yaml': 'glossary',
  'price-index.yaml': 'price-index',
  'site.yaml': 'site',
};

const IDENTITY = { department: 'sample-water-bureau', year: 2023 };

describe('the content of this project', () => {
  it.each(globSync('content/**/*.{md,yaml}').map((file) => file.replaceAll('\\', '/')))(
    '%s comes out of the editor as it went in',
    (file) => {
      const text = readFileSync(file, 'utf8');
      const format = formatNamed(KINDS[file.split('/')[1] ?? ''] ?? '');
      expect(writeEntryFile(readEntryFile(text, format), format)).toBe(text);
    },
  );
});

describe('a report in the editor', () => {
  const format = formatNamed('report');
  const shown = readEntryFile(WHOLE_REPORT, format);

  it('holds digits as text, and says what a value is', () => {
    expect(shown).toMatchObject({
      budget: { increase: '623.20', lines: [{ initial: '1116.00' }, { id: 'projects' }] },
      indicators: [
        {
          subgroups: [
            {
              indicators: [
                { target: { shape: 'number', number: '17.0' }, actual: { shape: 'number', number: '9.80' } },
                { target: { shape: 'words', zh: '良好', en: 'good' } },
              ],
            },
          ],
        },
      ],
    });
  });

  it('is written back byte by byte, also when the editor adds what means nothing', () => {
    const more = { ...shown, translationOf: 'pending', status: '', blocks: {} };
    expect(writeEntryFile(more, format)).toBe(WHOLE_REPORT);
    expect(readReport('file', WHOLE_REPORT, IDENTITY).findings).toEqual([]);
  });

  it('keeps the null of what was not seen', () => {
    const unseen = WHOLE_REPORT.replace('published: 2024-06-14', 'published: null').replace(
      'executed: 2481.70',
      'executed:',
    );
    const read = readEntryFile(unseen, format);
    expect(read).toMatchObject({ published: '', budget: { executed: '' } });
    expect(writeEntryFile(read, format)).toBe(unseen);
    const budget = { ...(isDataMap(read.budget) ? read.budget : {}), executed: '2481.75' };
    expect(writeEntryFile({ ...read, budget }, format)).toBe(
      unseen.replace('  executed:\n', '  executed: 2481.75\n'),
    );
  });

  it('keeps its text apart from its figures', () => {
    const text = writeEntryFile({ ...shown, body: '## 一\n\n新的正文。' }, format);
    expect(text.split('\n---\n')).toEqual([WHOLE_REPORT.split('\n---\n')[0], '\n## 一\n\n新的正文。\n']);
  });

  it('gives words in the place of a number', () => {
    const [group] = items(shown.indicators);
    const [subgroup] = items(group?.subgroups);
    const [first, second] = items(subgroup?.indicators);
    const target = { shape: 'words', zh: '十七公里', en: '17 km' };
    const text = writeEntryFile(
      {
        ...shown,
        indicators: [{ ...group, subgroups: [{ ...subgroup, indicators: [{ ...first, target }, second] }] }],
      },
      format,
    );
    expect(text).toBe(WHOLE_REPORT.replace('target: 17.0', 'target: { zh: 十七公里, en: 17 km }'));
  });
});

/** Items of a list of mappings. */
function items(list: unknown): readonly Readonly<Record<string, unknown>>[] {
  if (!Array.isArray(list)) throw new Error('Not a list.');
  return list.filter((item): item is Record<string, unknown> => typeof item === 'object' && item !== null);
}

describe('a translation in the editor', () => {
  const format = formatNamed('report');

  it('is written back byte by byte', () => {
    const shown = readEntryFile(WHOLE_TRANSLATION, format);
    expect(shown).toMatchObject({ translationOf: 'pending', status: 'reviewed' });
    expect(writeEntryFile(shown, format)).toBe(WHOLE_TRANSLATION);
  });

  it('that is new holds its standing and its text', () => {
    const text = writeEntryFile(
      { translationOf: 'pending', status: 'official', blocks: {}, body: '## The department' },
      format,
    );
    expect(text).toBe('---\ntranslationOf: pending\nstatus: official\n---\n\n## The department\n');
    expect(readTranslation('file', text, { ...IDENTITY, locale: 'en' }).findings).toEqual([]);
  });
});

describe('a translation that the editor begins from the report', () => {
  it('takes nothing over from its file', () => {
    const { sourceText } = readEntryFile(WHOLE_REPORT, formatNamed('report'));
    const text = writeEntryFile(
      { sourceText, translationOf: 'pending', status: 'official', body: 'Text' },
      formatNamed('report'),
    );
    expect(text).toBe('---\ntranslationOf: pending\nstatus: official\n---\n\nText\n');
  });
});

describe('a new report', () => {
  it('is written in the order of the schema, without what was not filled in', () => {
    const text = writeEntryFile(
      {
        kind: 'self-evaluation',
        title: { zh: '标题', en: '' },
        language: 'zh',
        coverage: 'full',
        coverageNote: { zh: '', en: '' },
        prose: 'original',
        filed: '2024-05-22',
        source: null,
        budget: {
          unit: '万元',
          initial: '2116.00',
          lines: [
            {
              id: 'basic',
              class: 'basic',
              name: { zh: '基本支出', en: 'Basic' },
              initial: '1.50',
              lines: [],
            },
          ],
        },
        notReported: ['indicators'],
        annexes: [{ number: '1', title: { zh: '预算表', en: '' }, included: false }],
        translationOf: 'pending',
        status: null,
        body: '',
      },
      formatNamed('report'),
    );
    expect(text).toMatchInlineSnapshot(`
      "---
      title: { zh: 标题 }
      language: zh
      kind: self-evaluation
      coverage: full
      prose: original
      filed: 2024-05-22
      budget:
        unit: 万元
        initial: 2116.00
        lines:
          - id: basic
            class: basic
            name: { zh: 基本支出, en: Basic }
            initial: 1.50
      notReported: [indicators]
      annexes:
        - number: 1
          title: { zh: 预算表 }
          included: false
      ---


      "
    `);
    expect(readReport('file', text, IDENTITY).findings).toEqual([]);
  });
});

describe('other files', () => {
  it('of a kind that cannot be read are refused, so that the editor lists them', () => {
    expect(() => readEntryFile('no head', formatNamed('report'))).toThrow('---');
    expect(() => readEntryFile('name: &a x\nb: *a\n', formatNamed('region'))).toThrow('alias');
    expect(() => readEntryFile('name: [', formatNamed('region'))).toThrow();
  });

  it('that are new are written in the order of the schema', () => {
    const text = writeEntryFile(
      {
        level: 'county',
        name: { zh: '示例县', en: 'Sample County' },
        divisionCode: '320200',
        parent: '',
        fictional: true,
      },
      formatNamed('region'),
    );
    expect(text).toBe(
      'name: { zh: 示例县, en: Sample County }\nlevel: county\ndivisionCode: "320200"\nfictional: true\n',
    );
  });
});

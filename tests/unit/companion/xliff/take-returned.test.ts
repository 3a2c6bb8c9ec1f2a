import { describe, expect, it } from 'vitest';
import type { ComposedBlock } from '../../../../src/companion/compose.ts';
import type { ComposedLabel } from '../../../../src/companion/compose-labels.ts';
import { readXliff, type ReturnedFile } from '../../../../src/companion/xliff/read-xliff.ts';
import { takeReturned, type ForeignFile, type Taken } from '../../../../src/companion/xliff/take-returned.ts';
import { toXliff, type Translatable } from '../../../../src/companion/xliff/to-xliff.ts';
import { writeXliff } from '../../../../src/companion/xliff/write-xliff.ts';
import { blocksOf } from '../../../../src/markdown/blocks.ts';
import type { TranslationStatus } from '../../../../src/vocabulary/report-kinds.ts';
import { bytesOf } from './sample-xliff.ts';

const BODY = '## 概况\n\n在职34人。\n\n- 采购慢\n\n| 项目 | 率 |\n| --- | --- |\n';

/** How the blocks of the text stand; none has a translation but those given by id. */
function translatable(
  translations: Readonly<Record<string, Partial<ComposedBlock>>> = {},
  body = BODY,
): Translatable {
  const label = (id: string, source: string, target?: string): ComposedLabel => ({
    id,
    path: id.split('.'),
    source,
    target,
    line: 2,
    changed: false,
  });
  return {
    file: 'reports/health/2023.md',
    from: 'zh',
    to: 'en',
    glossary: [],
    labels: [label('title', '报告', 'Report'), label('budget.lines.0.name', '基本支出')],
    blocks: blocksOf(body).map((source) => ({
      source,
      text: undefined,
      status: 'missing',
      translated: undefined,
      outdated: false,
      ...translations[source.id],
    })),
  };
}

/** A file as it is given out, then changed by a translator. */
function returned(given: Translatable, change: (xliff: string) => string): ReturnedFile {
  const text = writeXliff(toXliff(given, { ofBlock: () => [], ofLabel: () => [] }));
  const read = readXliff(bytesOf(change(text)));
  if ('fault' in read) throw new Error(JSON.stringify(read.fault));
  return read.file;
}

/** Puts a translation into a unit, in a state. */
function translate(id: string, target: string, state = 'translated'): (xliff: string) => string {
  return (xliff) =>
    xliff.replace(
      new RegExp(
        `(<unit id="${id.replaceAll('.', String.raw`\.`)}"[^]*?<segment id="1" )state="\\w+"([^]*?</source>)(\\s*<target>[^]*?</target>)?`,
      ),
      `$1state="${state}"$2<target>${target}</target>`,
    );
}

function taken(
  now: Translatable,
  change: (xliff: string) => string,
  { given = now, status }: { given?: Translatable; status?: TranslationStatus } = {},
): Taken {
  const result: Taken | ForeignFile = takeReturned(returned(given, change), now, status);
  if ('foreign' in result) throw new Error(result.foreign);
  return result;
}

const DONE = { 's-1': { text: 'Overview', status: 'official' as const, translated: 'x' } };

describe('a file that comes back as it went out', () => {
  it('brings nothing', () => {
    const states = ['official', 'reviewed', 'machine'] as const;
    for (const status of states) {
      for (const outdated of [true, false]) {
        const now = translatable({ 's-1': { text: 'Overview', status, outdated } });
        expect(taken(now, (xliff) => xliff)).toEqual({ changes: new Map(), labels: new Map(), refused: [] });
      }
    }
  });
});

describe('what a translator brings', () => {
  it.each([
    ['translated', undefined, 'machine'],
    ['reviewed', undefined, 'reviewed'],
    ['final', undefined, 'reviewed'],
    ['initial', undefined, 'machine'],
    ['translated', 'official', 'official'],
    ['final', 'machine', 'machine'],
  ] as const)('in the state %s with --status %s is %s', (state, status, expected) => {
    const { changes } = taken(translatable(), translate('s-1-b1', 'There are 34 staff.', state), {
      ...(status ? { status } : {}),
    });
    expect([...changes]).toEqual([['s-1-b1', { text: 'There are 34 staff.', status: expected }]]);
  });

  it('may be a row, whose bars are codes', () => {
    const row = 'Item<ph id="1" canCopy="no" canDelete="no" dataRef="d1"/>Rate';
    const { changes } = taken(translatable(), translate('s-1-b3', row));
    expect(changes.get('s-1-b3')?.text).toBe('Item | Rate');
  });

  it('may be a label', () => {
    const { labels, changes } = taken(
      translatable(),
      translate('budget.lines.0.name', ' Basic\n expenditure '),
    );
    expect([...labels]).toEqual([['budget.lines.0.name', 'Basic expenditure']]);
    expect(changes.size).toBe(0);
  });

  it('may be the word that an outdated translation is still right, or that it was reviewed', () => {
    const outdated = translatable({ 's-1': { ...DONE['s-1'], outdated: true } });
    expect(taken(outdated, translate('s-1', 'Overview', 'reviewed')).changes.get('s-1')).toEqual({
      text: 'Overview',
      status: 'reviewed',
    });
    const machine = translatable({ 's-1': { text: 'Overview', status: 'machine' } });
    expect(taken(machine, translate('s-1', 'Overview', 'final')).changes.get('s-1')?.status).toBe('reviewed');
    expect(taken(translatable(DONE), translate('s-1', 'Overview', 'translated')).changes.size).toBe(0);
  });

  it('is found again when blocks above have come since', () => {
    const now = translatable({}, BODY.replace('在职', '新段。\n\n在职'));
    const result = taken(now, translate('s-1-b1', 'There are 34 staff.'), { given: translatable() });
    expect([...result.changes.keys()]).toEqual(['s-1-b2']);
    expect(result.refused).toEqual([]);
  });

  it('does not undo what was changed here since', () => {
    const now = translatable({ 's-1': { ...DONE['s-1'], text: 'About us' } });
    expect(taken(now, (xliff) => xliff, { given: translatable(DONE) }).changes.size).toBe(0);
  });
});

describe('a unit that is refused, while the others are taken', () => {
  const others = translate('s-1-b2', 'Buying is slow');

  it.each([
    ['source-changed', translatable({}, BODY.replace('34', '35')), translate('s-1-b1', '34 staff.')],
    [
      'target-changed',
      translatable({ 's-1-b1': { text: 'Ours.', status: 'reviewed' } }),
      translate('s-1-b1', 'Theirs.'),
    ],
    ['shape', translatable(), translate('s-1-b1', '- 34 staff.')],
    ['shape', translatable(), translate('s-1-b3', 'Item')],
    ['untranslated', translatable(), translate('s-1-b1', '〔未译〕在职34人。')],
  ])('%s', (fault, now, change) => {
    const result = taken(now, (xliff) => change(others(xliff)), { given: translatable() });
    expect(result.refused.map((unit) => [unit.fault, unit.line > 1])).toEqual([[fault, true]]);
    expect([...result.changes.keys()]).toEqual(['s-1-b2']);
  });
});

describe('a file that is refused as a whole', () => {
  it.each([
    [
      (xliff: string) => xliff.replaceAll('health/2023', 'health/2022'),
      { foreign: 'report', found: 'reports/health/2022.md' },
    ],
    [
      (xliff: string) => xliff.replace('trgLang="en"', 'trgLang="fr"'),
      { foreign: 'languages', found: 'zh-CN → fr' },
    ],
    [(xliff: string) => xliff.replace(' trgLang="en"', ''), { foreign: 'languages', found: 'zh-CN → ?' }],
  ])('%#', (change, expected) => {
    expect(takeReturned(returned(translatable(), change), translatable(), undefined)).toEqual(expected);
  });

  it('but not for the region of its languages', () => {
    const change = (xliff: string): string => xliff.replace('trgLang="en"', 'trgLang="en-GB"');
    expect(takeReturned(returned(translatable(), change), translatable(), undefined)).not.toHaveProperty(
      'foreign',
    );
  });
});

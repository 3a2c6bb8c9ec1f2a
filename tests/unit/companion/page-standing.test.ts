import { describe, expect, it } from 'vitest';
import { mayHaveRemarks, toPageStanding, type PageStanding } from '../../../src/companion/page-standing.ts';
import { NO_INPUTS, translateReport } from '../../../src/companion/translate-report.ts';
import { digestOf } from '../../../src/markdown/render-cache.ts';
import { reportFile, taskIn, translationFile } from './sample-task.ts';

const BODY = '## 概况\n\n在职34人。\n\n## 问题\n\n- 采购慢。\n- 支出慢。\n';
const ENGLISH =
  '## Overview\n\nThere are 34 staff.\n\n## Problems\n\n- Buying is slow.\n- Spending is slow.\n';

/** What the page of a translation tells after the original became this text and the tool has run or not. */
async function standingOf(
  body: string,
  companion: string | null,
  { run = true, head }: { run?: boolean; head?: (yaml: string) => string } = {},
): Promise<PageStanding | undefined> {
  const files = { 'reports/health/2023.md': reportFile(body), 'reports/health/2023.en.md': companion };
  const text = run ? translateReport(await taskIn(files)).companion : (companion ?? '');
  const task = await taskIn({ ...files, 'reports/health/2023.en.md': head ? head(text) : text });
  if (!task.present) throw new Error('The translation cannot be read.');
  const { input, source } = task.present.file;
  const current = input.translationOf === digestOf(body);
  if (!mayHaveRemarks(source.body, input, current)) return undefined;
  return toPageStanding({
    original: { locale: 'zh', body: task.report.source.body },
    translation: { locale: 'en', body: source.body },
    input,
    current,
  });
}

/** A translation all of whose blocks are on record. */
async function recorded(): Promise<string> {
  const task = await taskIn({
    'reports/health/2023.md': reportFile(BODY),
    'reports/health/2023.en.md': translationFile(ENGLISH),
  });
  return translateReport(task, { ...NO_INPUTS, confirmed: new Set(['all']) }).companion;
}

describe('a page tells of single blocks', () => {
  it('nothing where the translation is whole, or keeps no record', async () => {
    expect(await standingOf(BODY, await recorded())).toBeUndefined();
    expect(await standingOf(BODY, translationFile(ENGLISH), { run: false })).toBeUndefined();
  });

  it('which are out of date, before the tool has run and after it', async () => {
    const changed = BODY.replace('采购慢', '采购较慢');
    for (const run of [true, false]) {
      expect(await standingOf(changed, await recorded(), { run })).toEqual({
        original: 'zh',
        remarks: new Map([[3, 'outdated']]),
        sections: { missing: [], outdated: ['s-2'], machine: [] },
        isEmpty: false,
        isUneven: false,
      });
    }
  });

  it('which are not translated', async () => {
    const longer = BODY.replace('- 支出', '- 新。\n- 支出');
    expect(await standingOf(longer, await recorded())).toMatchObject({
      remarks: new Map([[4, 'missing']]),
      sections: { missing: ['s-2'], outdated: [], machine: [] },
      isUneven: false,
    });
    expect(await standingOf(longer, await recorded(), { run: false })).toMatchObject({ isUneven: true });
    expect(await standingOf(BODY, null)).toMatchObject({ isEmpty: true });
  });

  it('which are by machine in a reviewed translation', async () => {
    const head = (yaml: string): string => yaml.replace(/( {2}s-1-b1: \w+ \w+)/, '$1 machine');
    expect(await standingOf(BODY, await recorded(), { run: false, head })).toMatchObject({
      remarks: new Map([[1, 'machine']]),
      sections: { machine: ['s-1'] },
    });
  });
});

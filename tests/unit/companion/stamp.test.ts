import { expect, it } from 'vitest';
import { findStamped } from '../../../src/companion/stamp.ts';
import { NO_INPUTS, translateReport } from '../../../src/companion/translate-report.ts';
import { digestOf } from '../../../src/markdown/render-cache.ts';
import { reportFile, taskIn, translationFile } from './sample-task.ts';

const BODY = '## 概况\n\n在职34人。\n';
const ENGLISH = '## Overview\n\nThere are 34 staff.\n';

async function stamp(body: string, companion: string): Promise<string | undefined> {
  const task = await taskIn({
    'reports/health/2023.md': reportFile(body),
    'reports/health/2023.en.md': companion,
  });
  if (!task.present) throw new Error('The translation cannot be read.');
  return findStamped(task.report, task.present.file, task.present.text);
}

it('a translation without records gets the digest of the text, and nothing else', async () => {
  const companion = translationFile(ENGLISH);
  expect(await stamp(BODY, companion)).toBe(companion.replace('pending', digestOf(BODY)));
});

it('a translation with records gets those of its blocks as well, and keeps its text', async () => {
  const first = {
    'reports/health/2023.md': reportFile(BODY),
    'reports/health/2023.en.md': translationFile(ENGLISH),
  };
  const recorded = translateReport(await taskIn(first), {
    ...NO_INPUTS,
    confirmed: new Set(['all']),
  }).companion;
  const changed = BODY.replace('34', '35');
  const flagged = translateReport(
    await taskIn({ 'reports/health/2023.md': reportFile(changed), 'reports/health/2023.en.md': recorded }),
  ).companion;
  expect(flagged).toContain('outdated');
  const stamped = await stamp(changed, flagged);
  expect(stamped).toContain(`translationOf: ${digestOf(changed)}`);
  expect(stamped).not.toContain('outdated');
  expect(stamped?.endsWith(ENGLISH)).toBe(true);
  expect(await stamp(changed, stamped ?? '')).toBe(stamped);
  expect(await stamp(`${changed}\n又一段。\n`, flagged)).toBeUndefined();
});

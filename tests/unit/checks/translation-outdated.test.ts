import { expect, test } from 'vitest';
import { translationOutdated } from '../../../src/checks/translation-outdated.ts';
import { judge } from './sample-report.ts';

test('a translation of the present text agrees', () => {
  const translations = new Map([['en', { current: true, claims: [] }]] as const);
  expect(judge(translationOutdated, '', { translations })).toEqual({ kind: 'agrees' });
});

test('a translation of an earlier text is a note in its own file, at its digest', () => {
  const translations = new Map([['en', { current: false, claims: [] }]] as const);
  expect(judge(translationOutdated, '', { translations })).toStrictEqual({
    kind: 'found',
    findings: [
      {
        code: 'translation-outdated',
        severity: 'note',
        place: { file: 'reports/health/2023.en.md', field: 'translationOf' },
        args: {},
      },
    ],
  });
});

test('a report without translations cannot be judged', () => {
  expect(judge(translationOutdated, '', { translations: new Map() })).toEqual({ kind: 'unjudged' });
  expect(judge(translationOutdated, '')).toEqual({ kind: 'unjudged' });
});

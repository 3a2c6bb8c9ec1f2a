import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CHECKS } from '../../../src/checks/all-checks.ts';
import { FINDING_SEVERITY } from '../../../src/vocabulary/findings.ts';

/** Codes of faults of the files, and of replies: no rule asks for them. */
const WITHOUT_RULE = [
  'file-unreadable',
  'yaml-invalid',
  'key-unknown',
  'value-invalid',
  'value-missing',
  'reference-unknown',
  'name-misplaced',
  'duplicate-id',
  'personal-data',
  'heading-level',
  'translation-sections-differ',
  'reply-without-finding',
];

test('there is one rule for every code about figures and texts, in the order of the codes', () => {
  const codes = Object.keys(FINDING_SEVERITY).filter((code) => !WITHOUT_RULE.includes(code));
  expect(CHECKS.map(({ code }) => code)).toEqual(codes);
});

test.each(CHECKS.map(({ code }) => code))(
  'the rule %s is in a file of its name, with a test beside it',
  (code) => {
    expect(readdirSync('src/checks')).toContain(`${code}.ts`);
    expect(readdirSync('tests/unit/checks')).toContain(`${code}.test.ts`);
  },
);

import { beforeAll, describe, expect, it } from 'vitest';
import { VERBS } from '../../../../scripts/report/all-verbs.ts';
import { helpFor } from '../../../../scripts/report/help.ts';
import { loadMessages } from '../../../../src/i18n/translator.ts';
import { wordsFor } from '../../../../src/i18n/words.ts';
import { LOCALES } from '../../../../src/vocabulary/locales.ts';

beforeAll(() => loadMessages(process.cwd()));

describe('the verbs of npm run report', () => {
  it('are six, in the order of the work', () => {
    expect(VERBS.map(({ name }) => name)).toEqual([
      'init',
      'new',
      'import',
      'translate',
      'status',
      'preview',
    ]);
  });

  it.each(VERBS.flatMap((verb) => LOCALES.map((locale) => ({ name: verb.name, verb, locale }))))(
    '$name tells of each option in its help in $locale, and of no other',
    ({ verb, locale }) => {
      const help = helpFor(verb, VERBS, wordsFor(locale));
      const told = new Set([...help.matchAll(/(?<![\w-])--([a-z][a-z-]*)/g)].map(([, option]) => option));
      const general = ['help', 'lang', 'root', 'dry-run', 'force'];
      expect([...told].filter((option) => !general.includes(option ?? '')).sort()).toEqual(
        Object.keys(verb.options).sort(),
      );
      expect(help).toContain(`npm run report -- ${verb.name} `);
    },
  );

  it('take a value behind the same options, so that a call can be read before its verb is known', () => {
    const types = new Map<string, string>();
    for (const { options } of VERBS) {
      for (const [name, { type }] of Object.entries(options))
        expect(types.set(name, types.get(name) ?? type).get(name), name).toBe(type);
    }
  });
});

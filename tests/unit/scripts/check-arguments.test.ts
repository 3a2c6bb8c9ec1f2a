import { describe, expect, test } from 'vitest';
import { readCheckCall } from '../../../scripts/check-arguments.ts';

const USUAL = {
  paths: [],
  root: 'content',
  format: 'terminal',
  locales: ['zh', 'en'],
  strict: false,
  quiet: false,
  fix: false,
};

describe('the words after npm run check --', () => {
  test.each([
    [[], {}],
    [['--format', 'sarif'], { format: 'sarif' }],
    [['--format=json', '--lang=en'], { format: 'json', locales: ['en'] }],
    [['--strict', '--quiet', '--fix'], { strict: true, quiet: true, fix: true }],
    [['content/reports', '--root', 'other', 'a.md'], { root: 'other', paths: ['content/reports', 'a.md'] }],
    [['--', '--strict'], { paths: ['--strict'] }],
    [['--format', 'json', '--format', 'github'], { format: 'github' }],
  ])('%j are understood', (words, difference) => {
    expect(readCheckCall(words)).toEqual({ kind: 'check', options: { ...USUAL, ...difference } });
  });

  test('may ask for help, whatever else they say', () => {
    expect(readCheckCall(['--strict', '--help', 'a.md'])).toEqual({ kind: 'help' });
  });

  test.each([
    [['--stric'], 'There is no option --stric.'],
    [['-q'], 'There is no option -q.'],
    [['--format', 'xml'], '--format cannot be xml; it is terminal, json, github, gitlab, gitea, sarif.'],
    [['--format'], '--format wants a value.'],
    [['--format', '--strict'], '--format wants a value.'],
    [['--root='], '--root wants a value.'],
    [['--lang', 'de'], '--lang cannot be de; it is zh, en.'],
    [['--quiet=yes'], '--quiet takes no value.'],
  ])('%j are not understood', (words, message) => {
    const call = readCheckCall(words);
    const lines = call.kind === 'wrong-usage' ? call.message.split('\n') : [];
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(/\p{Script=Han}.*。$/u);
    expect(lines[1]).toBe(`${message} See npm run check -- --help.`);
  });
});

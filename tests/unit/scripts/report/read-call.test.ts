import { describe, expect, it } from 'vitest';
import { readCall, type ReadCall } from '../../../../scripts/report/read-call.ts';
import type { Verb } from '../../../../scripts/report/verb.ts';

const verb = (name: Verb['name'], most: number, options: Verb['options']): Verb => ({
  name,
  options,
  positionals: { least: most, most },
  run: () => Promise.resolve(0),
});

const VERBS = [
  verb('new', 2, { unit: { type: 'string', choices: ['元', '万元'] }, blank: { type: 'boolean' } }),
  verb('status', 0, { year: { type: 'string' } }),
];

const read = (...words: readonly string[]): ReadCall => readCall(words, VERBS, 'zh');

/** Codes of what is wrong, with what was found. */
const faults = (...words: readonly string[]): readonly string[] => {
  const call = read(...words);
  return call.kind === 'wrong'
    ? call.faults.map(({ code, args }) => [code, ...Object.values(args)].join(' '))
    : [];
};

describe('readCall', () => {
  it('reads a call: its words, its own options, and those that every verb has', () => {
    expect(
      read('--lang', 'en', '--unit', '元', 'new', 'a', '--blank', 'b', '--root=x', '--dry-run'),
    ).toMatchObject({
      kind: 'call',
      locale: 'en',
      verb: VERBS[0],
      positionals: ['a', 'b'],
      options: new Map<string, string | true>([
        ['unit', '元'],
        ['blank', true],
      ]),
      root: 'x',
      dryRun: true,
      force: false,
    });
    expect(read('status', '--force')).toMatchObject({
      kind: 'call',
      root: undefined,
      force: true,
      dryRun: false,
    });
  });

  it('takes what stands behind -- for words', () => {
    expect(read('new', '--', '--a', '--b')).toMatchObject({ kind: 'call', positionals: ['--a', '--b'] });
  });

  it.each([[[]], [['--help']], [['-h']], [['--help', '--nonsense']]])(
    'answers %j with the list of verbs',
    (words) => {
      expect(read(...words)).toEqual({ kind: 'help', locale: 'zh', verb: undefined });
    },
  );

  it('answers --help anywhere with the help of the verb', () => {
    expect(read('new', '--unit', 'x', '-h', '--lang', 'en')).toEqual({
      kind: 'help',
      locale: 'en',
      verb: VERBS[0],
    });
  });

  it.each([
    [['nwe', 'a'], ['unknownVerbNear nwe new']],
    [['publish'], ['unknownVerb publish new | status']],
    [['--dry-run'], ['unknownVerb — new | status']],
    [['new', 'a'], ['tooFew']],
    [['new', 'a', 'b', 'c', 'd'], ['tooMany c d']],
    [['new', 'a', 'b', '--unti', '元'], ['unknownOptionNear --unti --unit']],
    [['new', 'a', 'b', '-x'], ['unknownOption -x']],
    [['new', 'a', 'b', '--constructor'], ['unknownOption --constructor']],
    [['new', 'a', 'b', '--unit'], ['valueWanted --unit']],
    [['new', 'a', 'b', '--unit', '--blank'], ['valueWanted --unit']],
    [['new', 'a', 'b', '--unit='], ['valueWanted --unit']],
    [['new', 'a', 'b', '--blank=yes'], ['noValueWanted --blank']],
    [['status', '--lang', 'fr'], ['wrongChoice --lang fr zh | en']],
    [['status', '--unit', '元'], ['unknownOption --unit']],
  ])('says what is wrong with %j', (words, expected) => {
    expect(faults(...words)).toEqual(expected);
  });

  it('collects all faults of a call', () => {
    expect(faults('new', '--unit', '美元', '--foce', '--lang', 'de')).toEqual([
      'wrongChoice --unit 美元 元 | 万元',
      'unknownOptionNear --foce --force',
      'wrongChoice --lang de zh | en',
      'tooFew',
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { parseChecksums } from '../../../../src/views/verify/checksums.ts';
import { identifyDigest } from '../../../../src/views/verify/quoted-digest.ts';

const release = {
  release: '2025-03-31-1a2b3c4d5e6f',
  asOf: '2025-03-31',
  digest: '1a2b3c4d5e6f7081'.repeat(4),
  sums: 'SHA256SUMS.txt',
  reports: { 'example-bureau/2024': 'abcdef0123456789'.repeat(4) },
};

describe('identifyDigest', () => {
  it.each([
    ['2025-03-31-1a2b3c4d5e6f', { kind: 'release', release: release.release }],
    [' 2025-03-31-1A2B3C4D5E6F ', { kind: 'release', release: release.release }],
    ['2024-12-31-1a2b3c4d5e6f', { kind: 'other-release' }],
    ['1a2b3c4d', { kind: 'content' }],
    ['abcdef012345', { kind: 'report', report: 'example-bureau/2024' }],
    ['00000000', { kind: 'unknown' }],
    ['abcdef0', { kind: 'unreadable' }],
    ['', { kind: 'unreadable' }],
    ['budget.executed', { kind: 'unreadable' }],
  ])('tells what %j is', (text, expected) => {
    expect(identifyDigest(text, release)).toEqual(expected);
  });
});

describe('parseChecksums', () => {
  it('finds files by their digest, those of the same content together', () => {
    const [a, b] = ['a'.repeat(64), 'b'.repeat(64)];
    const found = parseChecksums(`${a}  data/reports.csv\n${b} *x y.png\n${a}  copy.csv\nno line\n`);
    expect([...found]).toEqual([
      [a, ['data/reports.csv', 'copy.csv']],
      [b, ['x y.png']],
    ]);
  });
});

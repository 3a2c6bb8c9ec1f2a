import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readHistory } from '../../../../src/reading/history/read-history.ts';

const root = mkdtempSync(join(tmpdir(), 'history-'));
const REPORT = 'content/reports/example-bureau/2024.md';

function git(cwd: string, ...args: readonly string[]): void {
  const { status, stderr } = spawnSync(
    'git',
    [
      '-c',
      'user.name=Example',
      '-c',
      'user.email=editor@example.com',
      '-c',
      'init.defaultBranch=main',
      ...args,
    ],
    { cwd, encoding: 'utf8', env: { ...process.env, GIT_COMMITTER_DATE: '2025-06-01T12:00:00+08:00' } },
  );
  if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
}

function write(file: string, text: string): void {
  const path = join(root, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function commit(message: string): void {
  git(root, 'add', '--all');
  git(root, 'commit', '--quiet', '--message', message);
}

const report = (executed: string, text = 'Text.'): string =>
  `---\nbudget:\n  unit: 万元\n  executed: ${executed}\n---\n\n${text}\n`;

beforeAll(() => {
  git(root, 'init', '--quiet');
  write(REPORT, report('100'));
  write('content/reports/example-bureau/2024.en.md', '---\nlanguage: en\n---\nText.\n');
  commit('Publish the report');
  git(root, 'checkout', '--quiet', '-b', 'branch');
  write(REPORT, report('120'));
  commit('Try something');
  write(REPORT, report('110'));
  commit('Try again');
  git(root, 'checkout', '--quiet', 'main');
  git(root, 'merge', '--quiet', '--no-ff', '-m', 'Merge branch example\n\nCorrect a double count', 'branch');
  write(REPORT, report('110', 'Another text.'));
  commit('Ask 13800138000');
});
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

describe('readHistory', () => {
  it('tells what each published version changed, a merge as one, and withholds personal data', () => {
    const history = readHistory(join(root, 'content'));
    if (history.kind !== 'available') throw new Error(history.reason);
    expect([...history.reports.keys()]).toEqual(['example-bureau/2024']);
    expect(
      history.reports.get('example-bureau/2024')?.map(({ commit: id, changes, ...rest }) => ({
        ...rest,
        commit: /^[\da-f]{40}$/.test(id),
        changes: changes.map(({ key, before, after }) => [key, before?.value, after?.value]),
      })),
    ).toEqual([
      {
        date: '2025-06-01',
        reason: 'Publish the report',
        kind: 'published',
        figures: 1,
        textChanged: false,
        commit: true,
        changes: [],
      },
      {
        date: '2025-06-01',
        reason: 'Correct a double count',
        kind: 'changed',
        figures: 1,
        textChanged: false,
        commit: true,
        changes: [
          [
            'budget.executed',
            { kind: 'money', digits: '100', unit: '万元' },
            { kind: 'money', digits: '110', unit: '万元' },
          ],
        ],
      },
      {
        date: '2025-06-01',
        reason: '',
        kind: 'changed',
        figures: 1,
        textChanged: true,
        commit: true,
        changes: [],
      },
    ]);
  });

  it('is read anew after another commit', () => {
    const content = join(root, 'content');
    const before = readHistory(content);
    expect(readHistory(content)).toBe(before);
    write(REPORT, report('111', 'Another text.'));
    commit('Correct again');
    const after = readHistory(content);
    expect(after.kind === 'available' && after.reports.get('example-bureau/2024')?.length).toBe(4);
  });

  it('says that it is not there for a shallow clone', () => {
    const clone = join(root, '..', `${root.split('/').at(-1) ?? ''}-shallow`);
    git(root, 'clone', '--quiet', '--depth', '1', `file://${root}`, clone);
    expect(readHistory(join(clone, 'content'))).toEqual({ kind: 'unavailable', reason: 'shallow' });
    rmSync(clone, { recursive: true });
  });

  it('says that it is not there for content that no commit holds, and outside of a repository', () => {
    mkdirSync(join(root, 'other'));
    expect(readHistory(join(root, 'other'))).toEqual({ kind: 'unavailable', reason: 'not-tracked' });
    const outside = mkdtempSync(join(tmpdir(), 'no-history-'));
    expect(readHistory(outside)).toEqual({ kind: 'unavailable', reason: 'no-repository' });
    rmSync(outside, { recursive: true });
  });
});

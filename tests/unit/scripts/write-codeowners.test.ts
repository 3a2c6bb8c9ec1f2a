import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { formatCodeowners, type OwnerHost } from '../../../scripts/formatters/codeowners.ts';

const SCRIPT = resolve('scripts/write-codeowners.ts');

/** The folder of a project with two departments, one of which has no report yet. */
async function project(): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'codeowners-'));
  onTestFinished(() => rm(root, { recursive: true }));
  await mkdir(join(root, 'content/departments'), { recursive: true });
  await mkdir(join(root, 'content/reports/water'), { recursive: true });
  for (const name of ['water', 'parks'])
    await writeFile(join(root, `content/departments/${name}.yaml`), 'name: { zh: 局 }\n');
  return root;
}

function write(
  cwd: string,
  ...words: readonly string[]
): { status: number | null; out: string; errors: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, ...words], {
    cwd,
    encoding: 'utf8',
  });
  return { status, out: stdout, errors: stderr };
}

describe('a file of owners', () => {
  test.each<[OwnerHost, string]>([
    ['github', '/content/reports/{department}/ '],
    ['gitlab', '/content/reports/{department}/ '],
    ['gitea', 'content/reports/{department}/.* '],
  ])('for %s has a line for every department of the content', (host, start) => {
    const departments = readdirSync('content/reports');
    expect(departments.length).toBeGreaterThan(0);
    const lines = formatCodeowners({ host, departments, owner: '@example-org/{department}' }).split('\n');
    for (const department of departments)
      expect(lines).toContain(`${start.replace('{department}', department)}@example-org/${department}`);
  });

  test('for Gitea and Forgejo is made of regular expressions for whole paths', () => {
    const lines = formatCodeowners({
      host: 'gitea',
      departments: ['water'],
      owner: '@example-org/{department}',
      rest: '@example-org/all',
    })
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'));
    const owned = (path: string): readonly string[] =>
      lines
        .map((line) => line.split(' '))
        .filter(([pattern = '']) => new RegExp(`^(?:${pattern})$`).test(path))
        .map(([, owner = '']) => owner);
    expect(owned('content/reports/water/2024.md')).toEqual(['@example-org/all', '@example-org/water']);
    expect(owned('content/departments/water.yaml')).toEqual(['@example-org/all', '@example-org/water']);
    expect(owned('content/reports/water-works/2024.md')).toEqual(['@example-org/all']);
  });
});

describe('write-codeowners', () => {
  test('writes departments with and without reports, the general owners first', async () => {
    const root = await project();
    const words = [
      '--host',
      'github',
      '--owner',
      '@example-org/{department} @example-org/finance',
      '--rest',
      '@example-org/all',
    ];
    expect(write(root, ...words)).toMatchObject({ status: 0, errors: '' });
    expect(readFileSync(join(root, '.github/CODEOWNERS'), 'utf8')).toMatchInlineSnapshot(`
      "# npx node scripts/write-codeowners.ts
      * @example-org/all
      /content/reports/parks/ @example-org/parks @example-org/finance
      /content/departments/parks.yaml @example-org/parks @example-org/finance
      /content/reports/water/ @example-org/water @example-org/finance
      /content/departments/water.yaml @example-org/water @example-org/finance
      "
    `);
    expect(write(root, ...words).out).toBe('.github/CODEOWNERS 未变。 .github/CODEOWNERS is as it was.\n');
  });

  test('writes over other text with --force only', async () => {
    const root = await project();
    await writeFile(join(root, 'content/departments/late.yaml'), 'name: { zh: 局 }\n');
    expect(write(root, '--host', 'gitlab', '--owner', '@a').status).toBe(0);
    const kept = write(root, '--host', 'gitlab', '--owner', '@b');
    expect([kept.status, kept.errors.split('\n')[1]]).toEqual([
      2,
      '.gitlab/CODEOWNERS is there with other text; add --force to write over it.',
    ]);
    expect(write(root, '--host', 'gitlab', '--owner', '@b', '--force').status).toBe(0);
    expect(readFileSync(join(root, '.gitlab/CODEOWNERS'), 'utf8')).toContain('/content/reports/late/ @b\n');
  });

  test.each([
    [[], /^Expected --host: github, gitlab, gitea/],
    [['--host', 'bitbucket', '--owner', '@a'], /^Expected --host/],
    [['--host', 'github'], /^Expected --owner, such as @example-org\/\{department\}/],
    [['--host', 'github', '--owner', 'team'], /^Expected --owner/],
    [['--host', 'github', '--owner', '@a\n* @b'], /^Expected --owner/],
    [['--host', 'github', '--owner', '@a', '--rest', 'b'], /^Expected people or teams/],
  ])('%j writes nothing and says why', async (words, message) => {
    const root = await project();
    const { status, errors } = write(root, ...words);
    expect([status, errors.split('\n').length]).toEqual([2, 3]);
    expect(errors.split('\n')[1]).toMatch(message);
    expect(existsSync(join(root, '.github'))).toBe(false);
  });
});

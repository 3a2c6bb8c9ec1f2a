import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { SOUND, contentFolder } from '../reading/content-folder.ts';

vi.setConfig({ testTimeout: 120_000 });

const SCRIPT = resolve('scripts/check-content.ts');

interface Run {
  readonly status: number | null;
  readonly out: string;
  readonly errors: string;
}

/** Runs the command in a folder. */
function check(cwd: string, ...words: readonly string[]): Run {
  // Under npm it names the folder of the tests, not that of this call.
  const env = { ...process.env, INIT_CWD: cwd };
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, ...words], {
    cwd,
    env,
    encoding: 'utf8',
  });
  return { status, out: stdout, errors: stderr };
}

/** Codes of what was printed as JSON, with their files. */
function codesIn({ out }: Run): readonly string[] {
  return out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const { file, code } = JSON.parse(line) as { file: string; code: string };
      return `${file} ${code}`;
    });
}

const report = SOUND['reports/health/2023.md'] ?? '';
/** A report whose figures do not agree, one that cannot be read, and a sound one. */
const FILES = {
  'departments/park.yaml': SOUND['departments/health.yaml'] ?? '',
  'reports/health/2023.md': report.replace('initial: 2116.01', 'initial: 5, adjusted: 5, executed: 7'),
  'reports/park/2023.md': report,
  'reports/park/2024.md': report.replace('kind: self-evaluation', 'kind: none'),
};

describe('npm run check', () => {
  test('fails when there is an error, counts everything in the end, and names files as they are called', async () => {
    const root = await contentFolder(FILES);
    const run = check(
      resolve(root, '..'),
      '--root',
      root.split('/').at(-1) ?? '',
      '--format',
      'json',
      '--quiet',
    );
    expect(codesIn(run)).toEqual([`${root.split('/').at(-1)}/reports/park/2024.md value-invalid`]);
    expect(run.status).toBe(1);
    expect(run.errors).toMatch(/^错误 1，疑点 1，提示 \d+。 Errors: 1, questions: 1, notes: \d+\.\n$/);
  });

  test('with a path, prints and counts that file or folder only', async () => {
    const root = await contentFolder(FILES);
    const inFolder = check(root, '--root', '.', 'reports/health', '--quiet', '--lang', 'en');
    expect(inFolder).toMatchObject({ status: 0, out: '' });
    expect(inFolder.errors).toMatch(/^Errors: 0, questions: 1, notes: \d+\.\n$/);
    const ofFile = check(
      root,
      '--root',
      '.',
      join(root, 'reports/health/2023.md'),
      '--strict',
      '--quiet',
      '--lang',
      'zh',
    );
    expect(ofFile.status).toBe(1);
    expect(ofFile.out).toMatchInlineSnapshot(`
      "reports/health/2023.md
        7:56 budget.executed (question: executed-over-adjusted)
          实际支出7.00万元，超出调整后预算5.00万元，多2.00万元。 7.00 − 5.00 = 2.00（万元）

      docs/findings/executed-over-adjusted.md
      "
    `);
    expect(ofFile.errors).toMatch(/^错误 0，疑点 1，提示 \d+。\n$/);
  });

  test('prints its help and passes', async () => {
    const { status, out, errors } = check(await contentFolder(), '--help');
    expect([status, errors]).toEqual([0, '']);
    expect(out).toMatch(/^npm run check .*\n读取并核对[\s\S]*\nReads and checks/);
  });

  test.each([
    [['--nothing'], /^没有选项 --nothing。.*\nThere is no option --nothing\. .*\n$/],
    [['nowhere.md'], /^没有 nowhere\.md .*\nThere is no file or folder nowhere\.md\. .*\n$/],
    [['--root', 'nowhere'], /^没有 nowhere .*\nThere is no file or folder nowhere\. .*\n$/],
    [
      ['--root', 'regions', 'site.yaml'],
      /^site\.yaml 不在 regions 之内。.*\nsite\.yaml is not in regions\. .*\n$/,
    ],
  ])('%j is wrong usage, said in two lines', async (words, message) => {
    const { status, out, errors } = check(await contentFolder(), '--root', '.', ...words);
    expect([status, out]).toEqual([2, '']);
    expect(errors).toMatch(message);
  });

  test('reads what has no place in the folder for personal data all the same', async () => {
    const root = await contentFolder({ 'notes.md': '电话13800138000\n', '.draft.yaml': 'a@b.cn\n' });
    mkdirSync(join(root, 'folder.md'));
    expect(codesIn(check(root, '--root', '.', '--format', 'json', '--quiet'))).toEqual([
      '.draft.yaml personal-data',
      'notes.md personal-data',
    ]);
  });

  test('says in two lines that a file cannot be read', async () => {
    const root = await contentFolder({ 'reports/health/2022.md': report });
    writeFileSync(join(root, 'reports/health/2022.md'), Buffer.from([0xff, 0xfe, 0x00]));
    const run = check(root, '--root', '.', '--format', 'json', '--quiet');
    expect(run.status).toBe(1);
    expect(codesIn(run)).toEqual(['reports/health/2022.md file-unreadable']);
  });
});

describe('npm run check -- --fix', () => {
  test('mends, says what it changed, and checks what came out', async () => {
    const root = await contentFolder({
      'reports/health/2022.md': report.replace('2116.01', '２１１６．０１'),
      'reports/health/2023.md': report.replace('2116.01', '２１１６．０１'),
    });
    const first = check(root, '--root', '.', '--fix', '--quiet', 'reports/health/2023.md');
    expect(first.errors.split('\n').slice(0, 1)).toMatchInlineSnapshot(`
      [
        "reports/health/2023.md:7 ２１１６．０１ → 2116.01 (全角改为半角 / full width made half width)",
      ]
    `);
    expect(first.status).toBe(0);
    expect(readFileSync(join(root, 'reports/health/2023.md'), 'utf8')).toBe(report);
    expect(readFileSync(join(root, 'reports/health/2022.md'), 'utf8')).toContain('２１１６．０１');
    const second = check(root, '--root', '.', '--fix', '--quiet', 'reports/health/2023.md');
    expect(second.errors).toMatch(/^错误 0/);
  });
});

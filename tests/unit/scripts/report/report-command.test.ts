import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { PROJECT, filesOf, staffProject } from './staff-project.ts';

vi.setConfig({ testTimeout: 120_000 });

const SCRIPT = resolve('scripts/report.ts');

interface Run {
  readonly status: number | null;
  readonly out: string;
  readonly errors: string;
}

/** Runs the command in a folder, on a machine that speaks Chinese unless the environment says otherwise. */
function report(
  cwd: string,
  words: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, ...words], {
    cwd,
    encoding: 'utf8',
    env: {
      ...process.env,
      INIT_CWD: cwd,
      LC_ALL: '',
      LC_MESSAGES: '',
      LANG: 'zh_CN.UTF-8',
      MINGZHANG_DATE: '2026-03-01',
      ...environment,
    },
  });
  return { status, out: stdout, errors: stderr };
}

describe('npm run report', () => {
  it('prints its help in the language of the machine, or in the one that is asked for', async () => {
    const folder = await staffProject();
    const zh = report(folder, ['--help']);
    const en = report(folder, [], { LANG: 'en_US.UTF-8' });
    expect([zh.status, zh.errors, en.status, en.errors]).toEqual([0, '', 0, '']);
    expect(zh.out).toMatch(/^npm run report -- <命令> \[选项\]\n/);
    expect(en.out).toMatch(/^npm run report -- <command> \[options\]\n/);
    for (const verb of ['init', 'new', 'status', 'preview']) {
      expect(zh.out).toMatch(new RegExp(`^  ${verb} +\\p{Script=Han}`, 'mu'));
      expect(en.out).toMatch(new RegExp(`^  ${verb} +[a-z]`, 'm'));
    }
    expect(report(folder, ['--help', '--lang', 'zh'], { LANG: 'en_US.UTF-8' }).out).toBe(zh.out);
  });

  it('explains a verb with its options', async () => {
    const folder = await staffProject();
    const help = report(folder, ['new', '--help', '--lang', 'en']);
    expect(help.status).toBe(0);
    expect(help.out).toMatchInlineSnapshot(`
      "npm run report -- new <department> <year> [options]
      Starts a report file. It has every field with its meaning in Chinese; where there is a report on an earlier year, its form is taken over (names of lines, sources of funds and indicators, headings of the text), never a figure.
      <department> is a file name, a full or short name, or another way it is written.
        --kind <kind>    kind of report, by default that of the last report: self-evaluation | self-evaluation-form | department-evaluation | third-party-evaluation | finance-evaluation | correction | project-self-evaluation | final-accounts-section
        --unit 元|万元|亿元
                         unit of money; by default that of the last report, else 万元
        --blank          take nothing over from an earlier year
        --dry-run        only tell what would be written
        --force          overwrite the file; also for years to come, and for a department that did not exist in the year

      General options:
        --lang zh|en     language of the messages; by default that of the machine
        --root <folder>  another content folder than content
        --help           show how it is used
      Exit code: 0 done; 1 done, but something needs a person; 2 not understood, or refused.
      "
    `);
  });

  it('refuses what it does not understand, says what is meant, and shows no trace', async () => {
    const folder = await staffProject();
    const before = await filesOf(folder);
    const runs = [
      ['nwe', 'water', '2024'],
      ['new', 'water', '2024', '--dryrun', '--unit', '美元'],
      ['new', 'water'],
      ['new', 'water', '2024', '--root', 'nowhere'],
      ['new', 'water', '2024', '--root', 'content/site.yaml'],
      ['status', '../..', '--year', '--all'],
    ].map((words) => report(folder, words));
    expect(runs.map(({ status, out }) => [status, out])).toEqual(runs.map(() => [2, '']));
    expect(runs.map(({ errors }) => errors.replaceAll(folder, '<folder>')).join('\n')).toMatchInlineSnapshot(`
      "没有命令 nwe。是否要用 new？
      用法见 npm run report -- --help。

      没有选项 --dryrun。是否要用 --dry-run？
      --unit 不能写 美元。可写：元 | 万元 | 亿元。
      用法见 npm run report -- new --help。

      命令不完整，缺少必写的内容。
      用法见 npm run report -- new --help。

      没有内容目录 nowhere。请在项目目录中运行，或用 --root 指明。

      没有内容目录 content/site.yaml。请在项目目录中运行，或用 --root 指明。

      --year 后面要写值。
      用法见 npm run report -- status --help。
      "
    `);
    expect(await filesOf(folder)).toEqual(before);
  });

  it('writes nothing in a dry run, and says the same of a second run', async () => {
    const folder = await staffProject();
    const words = ['new', '市水务局', '2024'];
    const dry = report(folder, [...words, '--dry-run']);
    expect([dry.status, dry.out.split('\n')[0]]).toEqual([0, '将写入 content/reports/water/2024.md']);
    expect(await filesOf(folder)).toEqual(Object.fromEntries(Object.entries(PROJECT).sort()));
    expect(report(folder, words).out).toMatch(/^已写入 /);
    const written = await filesOf(folder);
    const again = report(folder, words);
    expect([again.status, again.errors]).toEqual([0, '']);
    expect(again.out).toMatch(/^内容相同，未改动 content\/reports\/water\/2024\.md\n/);
    expect(await filesOf(folder)).toEqual(written);
  });

  it('finds what is typed from the folder in which npm was started, and another content folder', async () => {
    const folder = await staffProject();
    const elsewhere = await staffProject({ 'content/reports/water/2023.md': null });
    const run = report(elsewhere, ['new', 'water', '2024', '--root', 'content'], { INIT_CWD: folder });
    expect(run.status).toBe(0);
    expect(Object.keys(await filesOf(folder))).toContain('content/reports/water/2024.md');
    expect(Object.keys(await filesOf(elsewhere))).not.toContain('content/reports/water/2024.md');
  });

  it('says plainly that a file cannot be written', async () => {
    const folder = await staffProject({ 'content/reports/health': 'a file where a folder should be' });
    const { status, out, errors } = report(folder, ['new', 'health', '2024']);
    expect([status, out]).toEqual([2, '']);
    expect(errors).toMatch(/^无法读写文件：E/);
    expect(errors.trim().split('\n')).toHaveLength(1);
  });

  it('sets up an organisation and starts its first report, which the check passes', async () => {
    const folder = await staffProject();
    const init = [
      'init',
      '--yes',
      '--name-zh',
      '某县绩效公开',
      '--url',
      'https://www.example.org/',
      '--region-name-en',
      'Some County',
      '--region-level',
      'county',
      '--department-name-en',
      'Water Bureau',
      '--department-kind',
      'water',
    ];
    expect(report(folder, init)).toMatchObject({ status: 0, errors: '' });
    expect(report(folder, ['new', 'Water Bureau', '2025'])).toMatchObject({ status: 0, errors: '' });
    const check = spawnSync(
      process.execPath,
      [resolve('scripts/check-content.ts'), '--quiet', '--lang', 'en'],
      {
        cwd: folder,
        encoding: 'utf8',
        env: { ...process.env, INIT_CWD: folder },
      },
    );
    expect([check.status, check.stdout]).toEqual([0, '']);
    expect(report(folder, ['status', '--lang', 'en'])).toMatchObject({ status: 0 });
    expect(report(folder, init).status).toBe(2);
    expect(Object.keys(await filesOf(join(folder, 'content')))).toEqual([
      'departments/water-bureau.yaml',
      'glossary.yaml',
      'regions/some-county.yaml',
      'reports/water-bureau/2025.md',
      'site.yaml',
    ]);
  });
});

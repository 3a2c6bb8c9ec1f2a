import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { openCommand } from '../../../../scripts/report/preview/open-browser.ts';
import { previewVerbFor, type PreviewTools } from '../../../../scripts/report/preview.ts';
import { loadMessages } from '../../../../src/i18n/translator.ts';
import { LAST_YEAR, callIn, staffProject } from './staff-project.ts';

beforeAll(() => loadMessages(process.cwd()));

interface Machine {
  readonly running?: string;
  readonly status?: number | undefined;
  readonly startFails?: boolean;
}

/** Runs the verb on a machine of which everything is noted. */
async function preview(
  folder: string,
  { running, startFails, ...machine }: Machine,
  how: Parameters<typeof callIn>[1],
): Promise<{
  readonly code: number;
  readonly done: readonly string[];
  readonly printed: string;
  readonly warned: string;
}> {
  const done: string[] = [];
  const stop = (): Promise<void> => {
    done.push('stop');
    return Promise.resolve();
  };
  const tools: PreviewTools = {
    findDevServer: (project, home, names) => {
      done.push(`find ${project.replace(folder, '<folder>')} ${home} ${names.join()}`);
      return Promise.resolve(running === undefined ? undefined : { origin: running, stop });
    },
    startDevServer: (_, port) => {
      done.push(`start ${port}`);
      if (startFails) return Promise.reject(new Error('It did not start.'));
      return Promise.resolve({ origin: `http://localhost:${port}`, stop });
    },
    waitForPage: (address) => {
      done.push(`wait ${address}`);
      return Promise.resolve('status' in machine ? machine.status : 200);
    },
    openBrowser: (address) => {
      done.push(`open ${address}`);
    },
    untilStopped: () => {
      done.push('until stopped');
      return Promise.resolve();
    },
  };
  const { call, printed, warned } = callIn(folder, how);
  const code = await previewVerbFor(tools).run(call);
  return { code, done, printed: printed(), warned: warned() };
}

describe('report preview', () => {
  it('starts a server, shows the page in both languages below the site’s folder, and runs until it is stopped', async () => {
    const folder = await staffProject();
    const { code, done, printed, warned } = await preview(
      folder,
      {},
      { positionals: ['市水务局/2023'], interactive: true },
    );
    expect([code, warned]).toEqual([0, '']);
    expect(done).toEqual([
      'find <folder> /jx/ 明账',
      'start 4321',
      'wait http://localhost:4321/jx/reports/water/2023/',
      'open http://localhost:4321/jx/reports/water/2023/',
      'until stopped',
      'stop',
    ]);
    expect(printed).toMatchInlineSnapshot(`
      "正在启动预览……
        http://localhost:4321/jx/reports/water/2023/
        http://localhost:4321/jx/en/reports/water/2023/
      按 Ctrl-C 结束。"
    `);
  });

  it.each([
    ['content/reports/water/2023.md'],
    ['content\\reports\\water\\2023.md'],
    ['content/reports/water/2023.en.md'],
    ['water/2023'],
    ['water\\2023'],
    ['某市水务局/2023/'],
  ])('understands %s', async (typed) => {
    const folder = await staffProject({
      'content/reports/water/2023.en.md': '---\ntranslationOf: pending\nstatus: machine\n---\n',
    });
    const { done } = await preview(folder, {}, { positionals: [typed], locale: 'en' });
    expect(done).toContain('wait http://localhost:4321/jx/en/reports/water/2023/');
  });

  it('uses a running server and leaves it running; opens no browser where nobody sits or none is wanted', async () => {
    const folder = await staffProject();
    const running = 'http://localhost:5000';
    for (const how of [
      { interactive: false },
      { interactive: true, options: { 'no-open': true as const } },
    ]) {
      const { code, done } = await preview(folder, { running }, { positionals: ['water/2023'], ...how });
      expect(code).toBe(0);
      expect(done.slice(1)).toEqual(['wait http://localhost:5000/jx/reports/water/2023/']);
    }
  });

  it('takes another port', async () => {
    const folder = await staffProject();
    const { done } = await preview(folder, {}, { positionals: ['water/2023'], options: { port: '8080' } });
    expect(done).toContain('start 8080');
  });

  it('shows the errors of the report first, and serves what it can', async () => {
    const folder = await staffProject({
      'content/reports/water/2023.md': LAST_YEAR.replace('unit: 元', 'unti: 元'),
      'content/reports/health/2023.md': '',
    });
    const running = await preview(
      folder,
      { running: 'http://localhost:1', status: 404 },
      { positionals: ['water/2023'] },
    );
    expect(running.code).toBe(1);
    expect(running.warned).toMatchInlineSnapshot(`
      "content/reports/water/2023.md
        18:3 budget.unit (error: value-missing)
          缺少“unit”。应为：元, 万元, 亿元。请补上。
        18:3 budget.unti (error: key-unknown)
          发现未知的键“unti”。可用的键：unit。请更正拼写或删除。

      docs/findings/value-missing.md
      docs/findings/key-unknown.md
      本报告有错误2处，页面可能不全或是上一次的内容。更正后页面自动更新。
      页面没有生成（404）。请先按 npm run check 的提示更正错误。"
    `);
    const fresh = await preview(folder, { startFails: true }, { positionals: ['water/2023'], locale: 'en' });
    expect(fresh.code).toBe(1);
    expect(fresh.warned.split('\n').at(-1)).toBe(
      'The preview did not start: the content has 3 errors. Correct them first, as npm run check tells.',
    );
  });

  it('says so where the page does not come, and does not hide why a server does not start', async () => {
    const folder = await staffProject();
    const { code, warned } = await preview(folder, { status: undefined }, { positionals: ['water/2023'] });
    expect([code, warned]).toEqual([1, '页面没有生成（—）。请先按 npm run check 的提示更正错误。']);
    await expect(preview(folder, { startFails: true }, { positionals: ['water/2023'] })).rejects.toThrow(
      'It did not start.',
    );
  });

  it('cannot go on without the site’s settings', async () => {
    const folder = await staffProject({ 'content/site.yaml': 'name: 1\n' });
    const { code, done, warned } = await preview(folder, {}, { positionals: ['water/2023'] });
    expect([code, done, warned]).toEqual([
      1,
      [],
      '无法读取网站设置 site.yaml，不能预览。请先运行 npm run check。',
    ]);
  });

  it('refuses what is no report of this project', async () => {
    const folder = await staffProject({ 'notes.md': '', 'content/reports/readme.md': '' });
    const told: string[] = [];
    for (const typed of [
      'water/2024',
      'wter/2023',
      'reports',
      'content',
      'notes.md',
      'content/site.yaml',
      'content/reports/readme.md',
      'nothing.md',
    ]) {
      const { code, done, warned } = await preview(
        folder,
        {},
        { positionals: [typed], options: typed === 'reports' ? { port: 'x' } : {} },
      );
      expect([code, done]).toEqual([2, []]);
      told.push(warned);
    }
    expect(told.join('\n')).toMatchInlineSnapshot(`
      "没有文件 reports/water/2024.md。新建报告见 npm run report -- new --help。
      没有部门“wter”。名称相近的有：某市水务局（water）。
      没有文件 reports。请写报告文件的路径，或 <部门>/<年度>。
      端口应为 1 至 65535 的整数，现为“x”。
      没有文件 content。请写报告文件的路径，或 <部门>/<年度>。
      notes.md 不在内容目录之内。
      content/site.yaml 不是报告。报告是 reports/<部门>/<年度>.md。
      content/reports/readme.md 不是报告。报告是 reports/<部门>/<年度>.md。
      没有文件 nothing.md。请写报告文件的路径，或 <部门>/<年度>。"
    `);
  });

  it('shows only the content folder that the site is made of', async () => {
    const folder = await staffProject();
    const { call, warned } = callIn(folder, { positionals: ['water/2023'] });
    const other = { ...call, folders: [join(folder, 'elsewhere')] };
    expect(await previewVerbFor(noTools).run(other)).toBe(2);
    expect(warned()).toBe('只能预览本项目的内容目录，不能与 --root 同用。');
  });
});

/** A machine that must not be touched. */
const refuse = (): never => {
  throw new Error('Nothing is started for a call that is refused.');
};
const noTools: PreviewTools = {
  findDevServer: refuse,
  startDevServer: refuse,
  waitForPage: refuse,
  openBrowser: refuse,
  untilStopped: refuse,
};

describe('openCommand', () => {
  it.each([
    ['linux', 'xdg-open', ['http://x/']],
    ['darwin', 'open', ['http://x/']],
    ['win32', 'cmd', ['/c', 'start', '', 'http://x/']],
  ] as const)('on %s is %s', (platform, command, words) => {
    expect(openCommand('http://x/', platform)).toEqual({ command, words });
  });
});

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { INDEX_FOLDER } from '../../src/search/format/files.ts';
import { LOCALES } from '../../src/vocabulary/locales.ts';

const PARTS = [
  'src',
  'content',
  'public',
  'scripts',
  'astro.config.mjs',
  'astro-i18next.config.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];
// Beside the project: a folder elsewhere could lie on another file system or below a linked path.
const copy = mkdtempSync(resolve('.build', 'copy-'));
for (const part of PARTS) cpSync(part, join(copy, part), { recursive: true });
symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
// Some reports are enough to tell builds apart, and each build of this file takes half the time.
const KEPT = [
  'sample-water-bureau',
  'sample-education-bureau',
  'sample-ecology-bureau',
  'sample-transport-bureau',
  'sample-city-library',
  'wuxi-foreign-affairs-office',
];
for (const department of readdirSync(join(copy, 'content/reports')))
  if (!KEPT.includes(department)) rmSync(join(copy, 'content/reports', department), { recursive: true });
git(['init', '--quiet']);
commit('Publish the reports', '2025-06-01T10:00:00Z');

afterAll(() => {
  rmSync(copy, { recursive: true, force: true });
});

function git(args: readonly string[], date = ''): void {
  const { status, stderr } = spawnSync(
    'git',
    ['-c', 'user.name=Example', '-c', 'user.email=editor@example.com', ...args],
    { cwd: copy, encoding: 'utf8', env: { ...process.env, ...(date && { GIT_COMMITTER_DATE: date }) } },
  );
  if (status !== 0) throw new Error(stderr);
}

function commit(message: string, date: string): void {
  git(['add', '--all', 'content']);
  git(['commit', '--quiet', `--date=${date}`, '--message', message], date);
}

interface Run {
  readonly status: number | null;
  readonly output: string;
}

function build(args: readonly string[] = [], env: Readonly<Record<string, string>> = {}): Run {
  const { status, stdout, stderr } = spawnSync('node', ['scripts/build.ts', ...args], {
    cwd: copy,
    encoding: 'utf8',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
  });
  return { status, output: stdout + stderr };
}

/** Every file of the published site with the digest of its bytes. */
function site(): Readonly<Record<string, string>> {
  const root = join(copy, 'dist');
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [
        file.slice(root.length + 1),
        createHash('sha256').update(readFileSync(file)).digest('hex'),
      ]),
  );
}

function edit(file: string, change: (text: string) => string): void {
  const path = join(copy, file);
  const before = readFileSync(path, 'utf8');
  const after = change(before);
  if (after === before) throw new Error(`Nothing to change in ${file}`);
  writeFileSync(path, after);
}

const REPORT = 'content/reports/sample-water-bureau/2024.md';

test('two builds of the same files give the same bytes', () => {
  expect(build().status).toBe(0);
  const first = site();
  expect(build(['--clean']).status).toBe(0);
  expect(site()).toEqual(first);
  expect(Object.keys(first).length).toBeGreaterThan(120);
});

test('a build after changed, removed and renamed content gives the bytes of a clean build', () => {
  const before = site();
  edit(REPORT, (text) => text.replace(/^ {2}executed: .*$/m, '  executed: 30000.00'));
  commit('Correct the expenditure: an invoice was counted twice', '2025-07-02T10:00:00Z');
  edit('content/departments/sample-education-bureau.yaml', (text) =>
    text.replace('Education Bureau', 'Schools Bureau'),
  );
  rmSync(join(copy, 'content/reports/sample-city-library/2025.md'));
  rmSync(join(copy, 'content/reports/sample-city-library/2025.en.md'));
  rmSync(join(copy, 'content/reports/sample-ecology-bureau/2022.en.md'));
  edit('content/reports/sample-transport-bureau/2022.md', (text) => `${text}\n补充说明一句。\n`);
  expect(build().status).toBe(0);
  const incremental = site();
  expect(build(['--clean']).status).toBe(0);
  expect(incremental).toEqual(site());
  expect(incremental['reports/sample-water-bureau/2024/index.html']).not.toBe(
    before['reports/sample-water-bureau/2024/index.html'],
  );
  expect(incremental['reports/sample-ecology-bureau/2024/index.html']).toBe(
    before['reports/sample-ecology-bureau/2024/index.html'],
  );
  expect(incremental['reports/sample-city-library/2025/index.html']).toBeUndefined();
});

test('a committed correction stands in the history of its report, in the log, its feed and its data', () => {
  const read = (file: string): string => readFileSync(join(copy, 'dist', file), 'utf8');
  const report = read('en/reports/sample-water-bureau/2024/index.html');
  expect(report).toContain('Correct the expenditure: an invoice was counted twice');
  expect(report).toMatch(/347\.5262 million<\/del> → <ins>CNY 300\.0000 million/);
  expect(read('reports/sample-education-bureau/2024/index.html')).toContain('首次发布，含');
  for (const [file, reason] of [
    ['corrections/index.html', 'an invoice was counted twice'],
    ['en/corrections/feed.xml', 'an invoice was counted twice'],
  ] as const)
    expect(read(file)).toContain(reason);
  expect(read('data/corrections.csv')).toMatch(
    /^sample-water-bureau\/2024,2024,sample-water-bureau,true,2025-07-02,[\da-f]{40},budget\.executed,347526200\.00,300000000\.00,元,Correct the expenditure: an invoice was counted twice\r$/m,
  );
});

test('a missing translation shows the original with its language and a notice, an old one says so', () => {
  const missing = readFileSync(join(copy, 'dist/en/reports/sample-ecology-bureau/2022/index.html'), 'utf8');
  expect(missing).toContain('The text has not been translated; it is shown in Chinese.');
  expect(missing).toContain('<div class="report-text" lang="zh-CN">');
  expect(missing).toContain('Budget allocation and execution');
  const old = readFileSync(join(copy, 'dist/en/reports/sample-transport-bureau/2022/index.html'), 'utf8');
  expect(old).toContain('the translation may be out of date.');
  expect(old).toContain('<div class="report-text" lang="en">');
});

test('personal data in content stops the build with its place', () => {
  const before = site();
  edit(REPORT, (text) => `${text}\n联系电话：13800138000。\n`);
  const { status, output } = build();
  expect(status).toBe(1);
  expect(output).toMatch(/content\/reports\/sample-water-bureau\/2024\.md:\d+:6 \(error: personal-data\)/);
  expect(output).not.toContain('13800138000');
  expect(site()).toEqual(before);
  edit(REPORT, (text) => text.replace('\n联系电话：13800138000。\n', ''));
});

test('content with errors is refused with its place in both languages, and the published site stands', () => {
  const before = site();
  edit(REPORT, (text) => text.replace(/^kind: /m, 'knid: '));
  const { status, output } = build();
  expect(status).toBe(1);
  expect(output).toMatch(/content\/reports\/sample-water-bureau\/2024\.md:\d+:1 knid \(error: key-unknown\)/);
  expect(output).toContain('发现未知的键“knid”。可用的键：kind。');
  expect(output).toContain('Found the unknown key "knid". Expected: kind.');
  expect(output).not.toMatch(/\n\s+at /);
  expect(site()).toEqual(before);
  edit(REPORT, (text) => text.replace(/^knid: /m, 'kind: '));
});

describe('an official site in a folder of another site, with the other default language and without a history', () => {
  const url = 'https://www.example.gov.cn/zfxxgk/jx/';
  const read = (file: string): string => readFileSync(join(copy, 'dist', file), 'utf8');

  beforeAll(() => {
    edit('content/site.yaml', (text) =>
      text
        .replace('defaultLocale: zh', 'defaultLocale: en')
        .replace('demonstration: true', 'demonstration: false')
        .concat(
          [
            'host: { zh: 示例市财政局, en: Sample City Finance Bureau }',
            'registration: { siteCode: "0000000000", icp: 示ICP备00000000号, publicSecurity: 示公网安备 00000000000000号 }',
            'contactUrl: https://www.example.gov.cn/contact/',
            '',
          ].join('\n'),
        ),
    );
    rmSync(join(copy, '.git'), { recursive: true });
    expect(build([], { MINGZHANG_URL: url }).status).toBe(0);
  });

  test('keeps all its addresses below that folder', () => {
    const html = read('reports/sample-water-bureau/2024/index.html');
    const addresses = [...html.matchAll(/\s(?:href|src)="(\/[^"]*)"/g)].map(([, address]) => address ?? '');
    expect(addresses.length).toBeGreaterThan(10);
    expect(addresses.filter((address) => !address.startsWith('/zfxxgk/jx/'))).toEqual([]);
    expect(html).toContain(`<link rel="canonical" href="${url}reports/sample-water-bureau/2024/">`);
    expect(read('search/index.html')).toContain('&quot;root&quot;:&quot;/zfxxgk/jx/&quot;');
    expect(readdirSync(join(copy, 'dist', INDEX_FOLDER)).length).toBe(LOCALES.length);
    expect(read('robots.txt')).toContain(`${url}sitemap-index.xml`);
  });

  test('prints its marks, bodies and page tags from site.yaml', () => {
    const zh = read('zh/reports/sample-water-bureau/2024/index.html');
    expect(zh).toContain('主办单位：');
    expect(zh).toContain('政府网站标识码：0000000000');
    expect(zh).toContain('<meta name="SiteIDCode" content="0000000000">');
    expect(zh).toContain('<meta name="ColumnName" content="报告">');
    expect(zh).toMatch(/<meta name="PubDate" content="2025-\d\d-\d\d 00:00">/);
    expect(zh).toContain('<meta name="ContentSource" content="示例市水务局">');
    expect(zh).not.toContain('演示站点');
    expect(existsSync(join(copy, 'dist/en'))).toBe(false);
    expect(read('index.html')).toMatch(/<html lang="en"/);
  });

  test('says that there is no history, in the report and in the log, and has no empty data file', () => {
    expect(read('reports/sample-water-bureau/2024/index.html')).toContain('History not available');
    expect(read('corrections/index.html')).toContain('History not available');
    expect(read('corrections/feed.xml')).toContain('History not available');
    expect(existsSync(join(copy, 'dist/data/corrections.csv'))).toBe(false);
  });
});

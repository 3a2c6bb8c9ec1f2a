import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FILE_KINDS } from '../../../scripts/file-kinds.ts';

const SCRIPT = resolve('scripts/write-docs.ts');
const FILES = [...FILE_KINDS.map(({ name }) => `docs/schema/${name}.schema.json`), 'docs/content.md'];

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'write-docs-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function run(...options: readonly string[]): { status: number | null; out: string; errors: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, ...options], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, out: stdout, errors: stderr };
}

describe('npm run docs', () => {
  it('fails with --check where files are missing, and names each in both languages', () => {
    const { status, errors } = run('--check');
    expect(status).toBe(1);
    expect(errors.trim().split('\n')).toEqual(
      FILES.map(
        (file) =>
          `${file} 与数据结构不一致，请运行 npm run docs。 ${file} does not match the schema: run npm run docs.`,
      ),
    );
  });

  it('writes all of them, the same bytes every time', () => {
    expect(run()).toMatchObject({ status: 0, out: '已写入 8 个文件。 Wrote 8 files.\n' });
    for (const file of FILES)
      expect(readFileSync(join(folder, file), 'utf8')).toBe(readFileSync(file, 'utf8'));
    expect(run()).toMatchObject({ status: 0, out: '已写入 0 个文件。 Wrote 0 files.\n' });
    expect(run('--check')).toMatchObject({ status: 0, errors: '' });
  });

  it('repairs a file that was changed by hand, and no other', () => {
    appendFileSync(join(folder, 'docs/content.md'), 'by hand');
    expect(run('--check')).toMatchObject({ status: 1 });
    expect(run()).toMatchObject({ out: '已写入 1 个文件。 Wrote 1 files.\n' });
    expect(run('--check')).toMatchObject({ status: 0 });
  });
});

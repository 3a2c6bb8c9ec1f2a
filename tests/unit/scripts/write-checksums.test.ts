import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { writeChecksums } from '../../../scripts/write-checksums.ts';

const folder = mkdtempSync(join(tmpdir(), 'sums-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

it('writes a list that sha256sum verifies, the same when it is written again', async () => {
  mkdirSync(join(folder, 'data'));
  writeFileSync(join(folder, 'data/b.csv'), 'a\n');
  writeFileSync(join(folder, 'a.html'), '');
  await writeChecksums(folder);
  const list = readFileSync(join(folder, 'SHA256SUMS'), 'utf8');
  expect(list).toMatchInlineSnapshot(`
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  a.html
    87428fc522803d31065e7bce3cf03fe475096631e5e07bbd7a0fde60c4cf25c7  data/b.csv
    "
  `);
  expect(readFileSync(join(folder, 'SHA256SUMS.txt'), 'utf8')).toBe(list);
  await writeChecksums(folder);
  expect(readFileSync(join(folder, 'SHA256SUMS'), 'utf8')).toBe(list);
  const check = (): number | null =>
    spawnSync('sha256sum', ['--check', '--strict', 'SHA256SUMS'], { cwd: folder }).status;
  expect(check()).toBe(0);
  writeFileSync(join(folder, 'data/b.csv'), 'b\n');
  expect(check()).not.toBe(0);
});

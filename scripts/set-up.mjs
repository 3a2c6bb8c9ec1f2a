// Runs on the machine's own Node, before anything is installed: plain JavaScript, no imports but Node's.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const MARK = 'node_modules/.installed-lock';
const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
const installed =
  existsSync(MARK) && readFileSync(MARK, 'utf8') === lock && existsSync('node_modules/.bin/node');

const [major = 0] = process.versions.node.split('.').map(Number);
if (major < 20) {
  console.error(
    `需要 Node 20 或更高版本，现为 ${process.version}。\nNode 20 or newer is needed; this is ${process.version}.`,
  );
  process.exit(1);
}
if (!installed) {
  console.error('正在安装依赖…… / Installing what package-lock.json lists…');
  const npm = process.env.npm_execpath;
  const [command, first] = npm ? [process.execPath, [npm]] : ['npm', []];
  const { status } = spawnSync(command, [...first, 'ci', '--no-fund', '--no-audit', '--loglevel=error'], {
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
  writeFileSync(MARK, lock);
}

import { mkdir, readFile, readdir, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { DEPARTMENT_MARK, OWNER_HOSTS, formatCodeowners, type OwnerHost } from './formatters/codeowners.ts';

/**
 * `npx node scripts/write-codeowners.ts --host github --owner @example-org/{department} [--rest @example-org/disclosure]
 * [--force]`: writes the file by which GitHub, GitLab, Gitea or Forgejo (`--host gitea`) asks a department's own people
 * to review changes of its reports. The teams have to exist: a file that names others blocks what it is to protect, which
 * is why the project comes without one. Run it again with `--force` after adding a department.
 */
const { values } = parseArgs({
  options: {
    host: { type: 'string' },
    owner: { type: 'string' },
    rest: { type: 'string' },
    force: { type: 'boolean', default: false },
  },
});
const { host, owner, rest, force } = values;

if (host === undefined || !isHost(host)) {
  const hosts = Object.keys(OWNER_HOSTS);
  refuse(
    `须写 --host，可写 ${hosts.join('、')}（Forgejo 写 gitea）。`,
    `Expected --host: ${hosts.join(', ')} (gitea for Forgejo, too).`,
  );
} else if (owner === undefined || !isOwners(owner)) {
  refuse(
    `须写 --owner，例如 @example-org/${DEPARTMENT_MARK}，其中 ${DEPARTMENT_MARK} 代表部门标识。`,
    `Expected --owner, such as @example-org/${DEPARTMENT_MARK}, where ${DEPARTMENT_MARK} stands for a department's id.`,
  );
} else if (rest !== undefined && !isOwners(rest)) {
  refuse('--rest 应为以 @ 开头的人员或团队。', 'Expected people or teams that begin with @ after --rest.');
} else {
  const text = formatCodeowners({
    host,
    owner,
    departments: await departmentsOf('content'),
    ...(rest === undefined ? {} : { rest }),
  });
  await write(OWNER_HOSTS[host].file, text);
}

function isHost(name: string): name is OwnerHost {
  return name in OWNER_HOSTS;
}

/** Names of people and teams, separated by spaces; no line may begin in one. */
function isOwners(text: string): boolean {
  return /^@[^\s@#]+(?: @[^\s@#]+)*$/.test(text);
}

/** All departments that have a file or a folder. */
async function departmentsOf(root: string): Promise<readonly string[]> {
  const files = await readdir(`${root}/departments`);
  const folders = await readdir(`${root}/reports`, { withFileTypes: true });
  return [
    ...new Set([
      ...files.filter((name) => name.endsWith('.yaml')).map((name) => name.slice(0, -'.yaml'.length)),
      ...folders.filter((entry) => entry.isDirectory()).map(({ name }) => name),
    ]),
  ];
}

async function write(file: string, text: string): Promise<void> {
  const found = await readFile(file, 'utf8').catch(() => undefined);
  if (found === text) console.log(`${file} 未变。 ${file} is as it was.`);
  else if (found !== undefined && !force) {
    refuse(
      `${file} 已存在且内容不同；确定要改写，请加 --force。`,
      `${file} is there with other text; add --force to write over it.`,
    );
  } else {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(`${file}.draft`, text);
    await rename(`${file}.draft`, file);
    console.log(`已写入 ${file}。 Wrote ${file}.`);
  }
}

function refuse(zh: string, en: string): void {
  console.error(`${zh}\n${en}`);
  process.exitCode = 2;
}

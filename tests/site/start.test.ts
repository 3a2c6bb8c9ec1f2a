import { spawn, type ChildProcess } from 'node:child_process';
import { afterEach, expect, test } from 'vitest';

const running: ChildProcess[] = [];

afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
});

interface Started {
  readonly child: ChildProcess;
  readonly address: string;
}

/** Runs `npm start`'s command until it prints its address. */
function start(): Promise<Started> {
  const child = spawn('node', ['scripts/start.ts'], { stdio: ['ignore', 'pipe', 'inherit'] });
  running.push(child);
  return new Promise((resolve, reject) => {
    let printed = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
      const address = /http:\/\/localhost:\d+\/\S*/.exec(printed)?.[0];
      if (address !== undefined) resolve({ child, address });
    });
    child.once('exit', () => {
      reject(new Error(`It ended before it printed an address: ${printed}`));
    });
  });
}

function ended(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => child.once('exit', resolve));
}

test('it serves the site at the address that it prints, two at once at different ones, and Ctrl-C ends it cleanly', async () => {
  const first = await start();
  const second = await start();
  expect(second.address).not.toBe(first.address);
  for (const { address } of [first, second]) {
    const response = await fetch(`${address}reports/wuxi-foreign-affairs-office/2021/`);
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('无锡市2021年度市外办部门整体支出绩效评价报告');
    expect((await fetch(`${address}nowhere/`)).status).toBe(404);
  }
  const codes = [first, second].map(({ child }) => ended(child));
  for (const { child } of [first, second]) child.kill('SIGINT');
  expect(await Promise.all(codes)).toEqual([0, 0]);
});

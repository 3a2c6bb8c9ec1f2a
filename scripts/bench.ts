import { spawnSync } from 'node:child_process';
import { brotliCompressSync } from 'node:zlib';
import { launchChromium } from './chromium.ts';
import { serve } from './serve.ts';

/**
 * `npm run bench`: times a cold build and a second one (median of three), and counts what the browser
 * fetches for the largest real page, compressed with brotli, before and after a chart is shown.
 */
const RUNS = 3;
const PAGE = 'reports/wuxi-foreign-affairs-office/2021/';

function secondsOf(args: readonly string[]): number {
  const began = performance.now();
  const { status } = spawnSync('node', ['scripts/build.ts', ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, CI: '1' },
  });
  if (status !== 0) throw new Error('The build failed.');
  return (performance.now() - began) / 1000;
}

function median(values: readonly number[]): string {
  return (
    values.toSorted((left, right) => left - right)[Math.floor(values.length / 2)] ?? Number.NaN
  ).toFixed(1);
}

const cold = Array.from({ length: RUNS }, () => secondsOf(['--clean']));
const second = Array.from({ length: RUNS }, () => secondsOf([]));
console.log(`cold build     ${median(cold)} s (${cold.map((value) => value.toFixed(1)).join(', ')})`);
console.log(`second build   ${median(second)} s (${second.map((value) => value.toFixed(1)).join(', ')})`);

const server = await serve();
const browser = await launchChromium();
const page = await browser.newPage();
const fetched: { path: string; bytes: number }[] = [];
page.on('response', (response) => {
  void response
    .body()
    .then((body) =>
      fetched.push({ path: new URL(response.url()).pathname, bytes: brotliCompressSync(body).length }),
    );
});
await page.goto(`${server.address}${PAGE}`, { waitUntil: 'networkidle' });
report('before a chart is shown');
await page.locator('[data-chart]').first().scrollIntoViewIfNeeded();
await page.waitForLoadState('networkidle');
await page.locator('[data-chart] canvas').first().waitFor();
report('after a chart is shown');
await browser.close();
await server.stop();

function report(when: string): void {
  const kinds = { html: /\/$/, css: /\.css$/, js: /\.js$/, other: /\.(?!css$|js$)\w+$/ };
  const sums = Object.entries(kinds).map(([kind, pattern]) => {
    const own = fetched.filter(({ path }) => pattern.test(path));
    return `${kind} ${String(own.reduce((sum, { bytes }) => sum + bytes, 0))} (${String(own.length)})`;
  });
  const all = fetched.reduce((sum, { bytes }) => sum + bytes, 0);
  console.log(
    `${when}: ${String(all)} bytes brotli in ${String(fetched.length)} requests: ${sums.join(', ')}`,
  );
}

import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { formatRuns, measure, RUNS } from './bench-measure.ts';
import { launchChromium } from './chromium.ts';
import { serve } from './serve.ts';

const PAGE = 'reports/wuxi-foreign-affairs-office/2021/';

const KINDS = { html: /\/$/, css: /\.css$/, js: /\.js$/, other: /\.(?!css$|js$)\w+$/ };

/**
 * Times a cold build and a second one, and counts what the browser fetches for the largest real page,
 * compressed with brotli, before and after a chart is shown.
 */
export async function benchSite(): Promise<void> {
  console.log(`cold build     ${formatRuns(secondsOfBuilds(['--clean']))}`);
  console.log(`second build   ${formatRuns(secondsOfBuilds([]))}`);
  const server = await serve();
  const browser = await launchChromium();
  try {
    await countFetches(await browser.newPage(), server.address);
  } finally {
    await browser.close();
    await server.stop();
  }
}

function secondsOfBuilds(args: readonly string[]): readonly number[] {
  return Array.from({ length: RUNS }, () => measure('scripts/build.ts', args, { CI: '1' }).seconds);
}

interface Fetched {
  readonly path: string;
  readonly bytes: number;
}

async function countFetches(page: Page, address: string): Promise<void> {
  const fetched: Fetched[] = [];
  page.on('response', (response) => {
    void response
      .body()
      .then((body) =>
        fetched.push({ path: new URL(response.url()).pathname, bytes: brotliCompressSync(body).length }),
      );
  });
  await page.goto(`${address}${PAGE}`, { waitUntil: 'networkidle' });
  console.log(`before a chart is shown: ${summaryOf(fetched)}`);
  await page.locator('[data-chart]').first().scrollIntoViewIfNeeded();
  await page.waitForLoadState('networkidle');
  await page.locator('[data-chart] canvas').first().waitFor();
  console.log(`after a chart is shown: ${summaryOf(fetched)}`);
}

function summaryOf(fetched: readonly Fetched[]): string {
  const parts = Object.entries(KINDS).map(([kind, pattern]) => {
    const own = fetched.filter(({ path }) => pattern.test(path));
    return `${kind} ${bytesOf(own)} (${own.length})`;
  });
  return `${bytesOf(fetched)} bytes brotli in ${fetched.length} requests: ${parts.join(', ')}`;
}

function bytesOf(fetched: readonly Fetched[]): number {
  return fetched.reduce((sum, { bytes }) => sum + bytes, 0);
}

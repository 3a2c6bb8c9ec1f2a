import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { formatRuns, measure, medianOf, RUNS } from './bench-measure.ts';

/** Reports of the golden corpus, each in two languages; the largest is indexed once. */
const SIZES = [
  { reports: 500, runs: RUNS, golden: false },
  { reports: 2000, runs: RUNS, golden: true },
  { reports: 20_000, runs: 1, golden: false },
] as const;

/** Parts of an index by what they hold, for its bytes a page. */
const INDEX_PARTS = ['grams', 'positions', 'passages', 'root.bin'];

/**
 * Indexes made-up sites of several sizes, from nothing and after one page has changed; says how large the
 * indexes are, how right the answers to the golden set, what a first query loads and how long others take.
 * `MINGZHANG_BENCH_REPORTS` measures one size only.
 */
export async function benchSearch(): Promise<void> {
  const only = process.env.MINGZHANG_BENCH_REPORTS;
  for (const { reports, runs, golden } of SIZES) {
    if (only !== undefined && Number(only) !== reports) continue;
    const folder = await mkdtemp(join(tmpdir(), 'mingzhang-bench-'));
    try {
      const site = join(folder, 'site');
      run('tests/golden/write-golden-site.ts', [site, String(reports)]);
      const cache = join(folder, 'cache');
      const cold = Array.from({ length: runs }, () => measure('scripts/build-search-index.ts', [site]));
      measure('scripts/build-search-index.ts', [site, '--cache', cache]);
      const kept = measure('scripts/build-search-index.ts', [site, '--cache', cache]);
      const peak = medianOf(cold.map(({ peakKilobytes }) => peakKilobytes)) / 1024;
      console.log(
        `search ${reports} reports: index ${formatRuns(cold.map(({ seconds }) => seconds))}, peak ${peak.toFixed(0)} MB; nothing changed ${kept.seconds.toFixed(1)} s`,
      );
      for (const locale of ['zh', 'en']) await sayBytes(join(site, 'search-index', locale), locale, reports);
      run('tests/golden/measure.ts', [site, String(reports), ...(golden ? [] : ['--speed'])], 'inherit');
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }
}

async function sayBytes(folder: string, locale: string, reports: number): Promise<void> {
  const index = await bytesOf(folder, INDEX_PARTS);
  const text = await bytesOf(folder, ['pages']);
  const perPage = (bytes: number): string => (bytes / reports / 1024).toFixed(2);
  console.log(`  ${locale}: index ${perPage(index)} KB a page, its text ${perPage(text)} KB`);
}

async function bytesOf(folder: string, parts: readonly string[]): Promise<number> {
  let bytes = 0;
  for (const part of parts) {
    const path = join(folder, part);
    const status = await stat(path);
    const files = status.isFile() ? [path] : (await readdir(path)).map((name) => join(path, name));
    for (const file of files) bytes += (await stat(file)).size;
  }
  return bytes;
}

/** The pages and queries come from the generator of the tests, which scripts must not import. */
function run(script: string, args: readonly string[], stdout: 'ignore' | 'inherit' = 'ignore'): void {
  const { status } = spawnSync(process.execPath, ['--max-old-space-size=8192', script, ...args], {
    stdio: ['ignore', stdout, 'inherit'],
  });
  if (status !== 0) throw new Error(`${script} failed.`);
}

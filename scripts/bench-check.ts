import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { formatRuns, measure, medianOf, RUNS } from './bench-measure.ts';

/** Numbers of made-up reports to check. */
const SIZES = [200, 1000, 2000] as const;

/** Times `npm run check` on content folders of several sizes, and says how much memory it held at most. */
export async function benchCheck(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'mingzhang-bench-'));
  try {
    for (const reports of SIZES) {
      const root = join(folder, String(reports));
      writeCorpus(root, reports);
      const runs = Array.from({ length: RUNS }, () =>
        measure('scripts/check-content.ts', ['--root', root, '--quiet']),
      );
      const seconds = runs.map((run) => run.seconds);
      const peak = medianOf(runs.map(({ peakKilobytes }) => peakKilobytes));
      console.log(
        `check ${String(reports).padStart(4)} reports   ${formatRuns(seconds)}, peak ${(peak / 1024).toFixed(0)} MB; ` +
          `a report ${((medianOf(seconds) * 1000) / reports).toFixed(1)} ms, ${(peak / reports).toFixed(0)} kB`,
      );
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The reports come from the generator of the tests, which scripts must not import. */
function writeCorpus(folder: string, reports: number): void {
  const { status } = spawnSync(process.execPath, ['tests/corpus/write-corpus.ts', folder, String(reports)], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error('The reports could not be written.');
}

import { spawnSync } from 'node:child_process';

/** How often everything is timed; the median counts. */
export const RUNS = 3;

/** What a run of a script took. */
export interface Measured {
  readonly seconds: number;
  /** Most memory that the process held at once (peak resident set). */
  readonly peakKilobytes: number;
}

/** Loaded into the measured process: says at its end how much memory it held at most. */
const PEAK_AT_EXIT = `data:text/javascript,${encodeURIComponent(
  `import { writeSync } from 'node:fs';
process.on('exit', () => writeSync(2, '\\npeak kilobytes: ' + process.resourceUsage().maxRSS + '\\n'));`,
)}`;

/**
 * Runs a script in a process of its own and measures it.
 * @throws Error when the script fails.
 */
export function measure(script: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Measured {
  const began = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ['--import', PEAK_AT_EXIT, script, ...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
    maxBuffer: Infinity,
    env: { ...process.env, ...env },
  });
  const seconds = (performance.now() - began) / 1000;
  const peak = /^peak kilobytes: (\d+)$/m.exec(stderr)?.[1];
  if (status !== 0 || peak === undefined) throw new Error(`${script} failed.\n${stderr}`);
  return { seconds, peakKilobytes: Number(peak) };
}

/** The middle one of some values. */
export function medianOf(values: readonly number[]): number {
  return values.toSorted((left, right) => left - right)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** Seconds as `1.2 s (1.1, 1.2, 1.4)`: the median of all runs. */
export function formatRuns(seconds: readonly number[]): string {
  return `${medianOf(seconds).toFixed(1)} s (${seconds.map((value) => value.toFixed(1)).join(', ')})`;
}

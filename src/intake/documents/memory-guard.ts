import { writeSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';

/** Milliseconds between two looks: memory grows by a few megabytes in that time. */
const INTERVAL = 10;
/** What may still be added between a look and the end of the process. */
const RESERVE = 64 * 1024 * 1024;

/**
 * Runs beside a reader that may be busy for as long as it lives, and ends their process when it has taken
 * as much memory as it may. It says so on the standard output, as the reader no longer can.
 */
const allowed = Number(workerData);

function look(): void {
  const used = process.memoryUsage.rss();
  if (used < allowed - RESERVE) return;
  writeSync(1, `memory ${used}\n`);
  process.kill(process.pid, 'SIGKILL');
}

setInterval(look, INTERVAL);
parentPort?.postMessage('watching');

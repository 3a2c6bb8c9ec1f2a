import { once } from 'node:events';
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { Worker } from 'node:worker_threads';
import { toMegabytes } from './archive/open-archive.ts';
import { LIMITS } from './limits.ts';
import { readDocument } from './read-document.ts';
import type { ReadingResult } from './refusal.ts';

/**
 * A process that reads one document and sends what it found to the process that began it: arguments are the
 * file's path and how many bytes of memory it may take.
 */
const [path = '', memoryBytes = String(LIMITS.memoryBytes)] = process.argv.slice(2);
const guard = new Worker(new URL('./memory-guard.ts', import.meta.url), { workerData: Number(memoryBytes) });
await once(guard, 'message');
const result = await readFrom(path);
await guard.terminate();
process.send?.({ result, peakBytes: process.resourceUsage().maxRSS * 1024 }, () => {
  process.disconnect();
});

async function readFrom(file: string): Promise<ReadingResult> {
  const name = basename(file);
  const refuse = (code: 'file-missing' | 'file-too-large'): ReadingResult => ({
    kind: 'refused',
    refusal: { code, args: { name, limit: toMegabytes(LIMITS.fileBytes) } },
  });
  const found = await stat(file).catch(() => undefined);
  if (found?.isFile() !== true) return refuse('file-missing');
  if (found.size > LIMITS.fileBytes) return refuse('file-too-large');
  return readDocument(await readFile(file), name);
}

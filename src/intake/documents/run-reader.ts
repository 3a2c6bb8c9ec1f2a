import { spawn, type ChildProcess } from 'node:child_process';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { toMegabytes } from './archive/open-archive.ts';
import { readingResultSchema } from './document-schema.ts';
import { LIMITS } from './limits.ts';
import type { ReadingResult, RefusalCode } from './refusal.ts';

/** What a reader may take; by default what {@link LIMITS} say. */
export interface ReaderOptions {
  readonly milliseconds?: number;
  readonly memoryBytes?: number;
}

/** How a reader ended. */
export interface ReaderRun {
  readonly result: ReadingResult;
  /** The most memory that the process took; undefined when it was ended before it could say. */
  readonly peakBytes: number | undefined;
}

const ENTRY = fileURLToPath(new URL('./reader-process.ts', import.meta.url));
/** The share of the memory that JavaScript's own values may take; the rest is for bytes and the program. */
const HEAP_SHARE = 0.5;

const messageSchema = z.strictObject({ result: readingResultSchema, peakBytes: z.number().positive() });

/** Reads a document in a process of its own, which is ended when it takes too long or too much memory. */
export function runReader(path: string, options: ReaderOptions = {}): Promise<ReaderRun> {
  const { milliseconds = LIMITS.milliseconds, memoryBytes = LIMITS.memoryBytes } = options;
  const child = startReader(path, memoryBytes);
  let message: unknown;
  let said = '';
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    child.kill('SIGKILL');
  }, milliseconds);
  child.on('message', (sent: unknown) => {
    message = sent;
  });
  child.stdout?.setEncoding('utf8').on('data', (text: unknown) => {
    said += String(text);
  });
  return new Promise((resolve) => {
    const end = (code: RefusalCode): void => {
      clearTimeout(timer);
      const read = messageSchema.safeParse(message);
      const used = /^memory (\d+)$/m.exec(said)?.[1];
      if (read.success) resolve(read.data);
      else
        resolve({
          result: refuse(path, code, options),
          peakBytes: used === undefined ? undefined : Number(used),
        });
    };
    child.on('error', () => {
      end('unreadable');
    });
    // A process that was ended by a signal, or ended itself with one's number, had no memory left.
    child.on('close', (code, signal) => {
      end(isLate ? 'too-slow' : signal !== null || (code ?? 0) > 128 ? 'too-large' : 'unreadable');
    });
  });
}

/** Starts the reader without rights that reading does not need: to write, to start programs, to make code from text. */
function startReader(path: string, memoryBytes: number): ChildProcess {
  const rights = process.allowedNodeEnvironmentFlags.has('--permission')
    ? ['--permission', '--allow-fs-read=*', '--allow-worker']
    : [];
  return spawn(
    process.execPath,
    [
      `--max-old-space-size=${Math.floor((memoryBytes * HEAP_SHARE) / 1024 / 1024)}`,
      '--disallow-code-generation-from-strings',
      '--no-addons',
      '--no-warnings',
      ...rights,
      ENTRY,
      path,
      String(memoryBytes),
    ],
    { stdio: ['ignore', 'pipe', 'ignore', 'ipc'], env: environment(), windowsHide: true },
  );
}

/** Nothing of the caller's environment but what Windows needs to start a program. */
function environment(): NodeJS.ProcessEnv {
  const root = process.env['SystemRoot'];
  return root === undefined ? {} : { SystemRoot: root };
}

function refuse(path: string, code: RefusalCode, options: ReaderOptions): ReadingResult {
  const { milliseconds = LIMITS.milliseconds, memoryBytes = LIMITS.memoryBytes } = options;
  const limits: Partial<Record<RefusalCode, string>> = {
    'too-slow': String(Math.ceil(milliseconds / 1000)),
    'too-large': toMegabytes(memoryBytes),
  };
  return { kind: 'refused', refusal: { code, args: { name: basename(path), limit: limits[code] ?? '' } } };
}

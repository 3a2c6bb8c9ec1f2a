import { spawnSync } from 'node:child_process';
import type { HistoryAbsence } from '../../domain/history.ts';

/** A commit that changed files of the content. */
export interface Commit {
  readonly id: string;
  /** Day of the commit where it was made, ISO. */
  readonly date: string;
  /** The whole message. */
  readonly message: string;
  /** Files from the content folder with the object name of their new content; undefined when taken out. */
  readonly files: readonly { readonly path: string; readonly blob: string | undefined }[];
}

/** Output of one command is kept in memory up to this many bytes. */
const MOST_OUTPUT = 1 << 30;
/** Objects asked of git at once. */
const BATCH = 500;
const NO_OBJECT = /^0+$/;

/** Why the folder has no history to read; undefined when it has one. */
export function findHistoryAbsence(folder: string): HistoryAbsence | undefined {
  const shallow = git(folder, ['rev-parse', '--is-shallow-repository']);
  if (shallow === undefined) return 'no-repository';
  if (shallow.toString().trim() === 'true') return 'shallow';
  const tracked = git(folder, ['ls-files', '--', '.']);
  return tracked === undefined || tracked.length === 0 ? 'not-tracked' : undefined;
}

/** Object name of the latest commit that changed the folder; empty without a history. */
export function latestCommitOf(folder: string): string {
  return git(folder, ['log', '-1', '--format=%H', '--', '.'])?.toString().trim() ?? '';
}

/**
 * The commits that changed a folder below, oldest first. Of merged branches only the merge counts: it is
 * what was published.
 */
export function readCommits(folder: string, below: string): readonly Commit[] {
  const output = git(folder, [
    '-c',
    'core.quotePath=false',
    'log',
    '--first-parent',
    '--diff-merges=first-parent',
    '--reverse',
    '--raw',
    '--no-abbrev',
    '--no-renames',
    '--relative',
    '--format=%x00%H%x1f%cs%x1f%B%x1f',
    '--',
    below,
  ]);
  return (output ?? Buffer.alloc(0)).toString().split('\0').slice(1).map(toCommit);
}

/** The contents of objects by their names. */
export function readBlobs(folder: string, names: readonly string[]): ReadonlyMap<string, string> {
  const wanted = [...new Set(names)];
  const found = new Map<string, string>();
  for (let start = 0; start < wanted.length; start += BATCH) {
    const output = git(folder, ['cat-file', '--batch'], `${wanted.slice(start, start + BATCH).join('\n')}\n`);
    if (output) for (const [name, text] of objectsIn(output)) found.set(name, text);
  }
  return found;
}

function toCommit(record: string): Commit {
  const [id = '', date = '', message = '', entries = ''] = record.split('\x1f');
  return {
    id,
    date,
    message: message.trim(),
    files: [...entries.matchAll(/^:\d+ \d+ [\da-f]+ ([\da-f]+) \w+\t(.+)$/gm)].map(
      ([, blob = '', path = '']) => ({ path, blob: NO_OBJECT.test(blob) ? undefined : blob }),
    ),
  };
}

/** Takes the answer of `cat-file --batch` apart: `<name> blob <bytes>`, the content, a line end. */
function* objectsIn(output: Buffer): Generator<readonly [name: string, text: string]> {
  for (let at = 0; at < output.length;) {
    const end = output.indexOf(10, at);
    const [name = '', type, size] = output.toString('utf8', at, end).split(' ');
    const bytes = Number(size);
    if (type !== 'blob') throw new Error(`git has no file ${name}: ${type ?? 'no answer'}`);
    yield [name, output.toString('utf8', end + 1, end + 1 + bytes)];
    at = end + bytes + 2;
  }
}

/** Runs git in a folder; undefined when there is no git or it refuses. */
function git(folder: string, args: readonly string[], input?: string): Buffer | undefined {
  const { status, stdout } = spawnSync('git', args, {
    cwd: folder,
    input,
    maxBuffer: MOST_OUTPUT,
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  return status === 0 ? stdout : undefined;
}

import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { loadMessages } from '../../src/i18n/translator.ts';
import { wordsFor, type Words } from '../../src/i18n/words.ts';
import { fileWriter } from './file-writer.ts';
import { helpFor } from './help.ts';
import { localeOfMachine } from './machine-locale.ts';
import { readCall, type CallFault, type ReadCall } from './read-call.ts';
import { findTypedPath } from './typed-path.ts';
import type { ExitCode, Verb } from './verb.ts';

/** Where a call is made. */
export interface Machine {
  /** Environment variables. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The folder in which the call runs: the project's. */
  readonly folder: string;
  /** Input and output are a terminal. */
  readonly isTerminal: boolean;
  readonly print: (text: string) => void;
  readonly warn: (text: string) => void;
}

/** Name of the content folder in the project. */
const CONTENT = 'content';

/** Answers a call of `npm run report`; nothing is thrown: what goes wrong is told, and the code says so. */
export async function runReport(
  typed: readonly string[],
  verbs: readonly Verb[],
  machine: Machine,
): Promise<ExitCode> {
  const call = readCall(typed, verbs, localeOfMachine(machine.environment));
  await loadMessages(join(import.meta.dirname, '../..'));
  const words = wordsFor(call.locale);
  if (call.kind === 'help') {
    machine.print(helpFor(call.verb, verbs, words));
    return 0;
  }
  if (call.kind === 'wrong') {
    const translate = words.t as (key: string, args: CallFault['args']) => string;
    const sentences = call.faults.map(({ code, args }) => translate(`staff:call.${code}`, args));
    machine.warn([...sentences, seeHelp(call.verb, words)].join('\n'));
    return 2;
  }
  try {
    return await runVerb(call, words, machine);
  } catch (error) {
    machine.warn(wordFailure(error, words));
    return 2;
  }
}

async function runVerb(
  call: ReadCall & { readonly kind: 'call' },
  words: Words,
  machine: Machine,
): Promise<ExitCode> {
  const { verb, positionals, options, dryRun, force } = call;
  const { environment, folder, print, warn } = machine;
  // npm starts its scripts in the project's folder and tells where it was started itself.
  const folders = [...new Set([environment.INIT_CWD ?? folder, folder])];
  const root = call.root === undefined ? resolve(folder, CONTENT) : findTypedPath(call.root, folders);
  if (root === undefined || !statSync(root, { throwIfNoEntry: false })?.isDirectory()) {
    warn(words.t('staff:call.noRoot', { folder: call.root ?? CONTENT }));
    return 2;
  }
  return verb.run({
    positionals,
    options,
    words,
    root,
    folders,
    dryRun,
    force,
    interactive: machine.isTerminal && !environment.CI,
    print,
    warn,
    ...fileWriter({ words, dryRun, force, folder, print, warn }),
  });
}

function seeHelp(verb: Verb | undefined, words: Words): string {
  const command = ['npm run report --', ...(verb ? [verb.name] : []), '--help'].join(' ');
  return words.t('staff:call.seeHelp', { command });
}

/** A file that cannot be read or written is told as such; anything else is a fault of the program. */
function wordFailure(error: unknown, words: Words): string {
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof Error && 'syscall' in error) return words.t('staff:call.unreadable', { message });
  const place =
    error instanceof Error ? /\(?(?:file:\/\/)?([^\s()]+:\d+:\d+)\)?/.exec(error.stack ?? '')?.[1] : '';
  return words.t('staff:call.broken', { message, place: place ?? '' });
}

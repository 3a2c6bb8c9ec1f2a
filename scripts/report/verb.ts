import type { Words } from '../../src/i18n/words.ts';

/** 0: done. 1: done, but something needs a person: errors in the content, a missing file. 2: the call was not understood or refused. */
export type ExitCode = 0 | 1 | 2;

/** An option of a verb besides those that every verb has (`--help`, `--lang`, `--root`, `--dry-run`, `--force`). */
export interface VerbOption {
  readonly type: 'string' | 'boolean';
  /** The values that it can take, where not every one will do. */
  readonly choices?: readonly string[];
}

/** What came of writing a file. `kept`: it was there with other text, and `--force` was not given. */
export type Written = 'written' | 'unchanged' | 'would-write' | 'kept';

/** A call of a verb, understood. */
export interface VerbCall {
  /** Words that are no options, in their order. */
  readonly positionals: readonly string[];
  readonly options: ReadonlyMap<string, string | true>;
  /** Messages in the language of the call. */
  readonly words: Words;
  /** The content folder, absolute. */
  readonly root: string;
  /** Folders from which a path that was typed is looked for: where npm was started, then the project's. */
  readonly folders: readonly string[];
  readonly dryRun: boolean;
  readonly force: boolean;
  /** A person sits at the terminal and can be asked. */
  readonly interactive: boolean;
  /** Prints a result. */
  readonly print: (text: string) => void;
  /** Prints what is not the result: progress, warnings, refusals. */
  readonly warn: (text: string) => void;
  /**
   * Writes a file through a temporary one and a rename, folders included; nothing in a dry run, and
   * nothing over another text without `--force`, unless the verb has asked and says `replace`. What was
   * done is printed.
   */
  readonly write: (path: string, text: string | Uint8Array, how?: { readonly replace?: boolean }) => Written;
  /** Removes a file or folder; nothing in a dry run. What was done is printed. */
  readonly remove: (path: string) => void;
}

/** One verb of `npm run report -- <verb>`. Where its help stands in the messages, `help.ts` knows. */
export interface Verb {
  readonly name: 'init' | 'new' | 'import' | 'translate' | 'status' | 'preview';
  readonly options: Readonly<Record<string, VerbOption>>;
  /** How many words it takes that are no options. */
  readonly positionals: { readonly least: number; readonly most: number };
  readonly run: (call: VerbCall) => Promise<ExitCode>;
}

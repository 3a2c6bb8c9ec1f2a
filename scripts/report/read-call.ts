import { parseArgs } from 'node:util';
import { LOCALES, isLocale, type Locale } from '../../src/vocabulary/locales.ts';
import { nearestTo } from './nearest-names.ts';
import type { Verb, VerbOption } from './verb.ts';

/** What is wrong with a call; its sentence stands in the messages under `staff:call.<code>`. */
export interface CallFault {
  readonly code:
    | 'unknownVerb'
    | 'unknownVerbNear'
    | 'unknownOption'
    | 'unknownOptionNear'
    | 'noValueWanted'
    | 'valueWanted'
    | 'wrongChoice'
    | 'tooFew'
    | 'tooMany';
  readonly args: Readonly<Record<string, string>>;
}

/** The words after `npm run report --`, understood as far as they can be. */
export type ReadCall = { readonly locale: Locale } & (
  | { readonly kind: 'help'; readonly verb: Verb | undefined }
  | { readonly kind: 'wrong'; readonly verb: Verb | undefined; readonly faults: readonly CallFault[] }
  | {
      readonly kind: 'call';
      readonly verb: Verb;
      readonly positionals: readonly string[];
      /** The verb's own options. */
      readonly options: ReadonlyMap<string, string | true>;
      /** The content folder as it was typed. */
      readonly root: string | undefined;
      readonly dryRun: boolean;
      readonly force: boolean;
    }
);

/** Options that every verb has. */
const GENERAL: Readonly<Record<string, VerbOption>> = {
  help: { type: 'boolean' },
  lang: { type: 'string', choices: LOCALES },
  root: { type: 'string' },
  'dry-run': { type: 'boolean' },
  force: { type: 'boolean' },
};

/**
 * Reads a call; all its faults are collected.
 * @param machine the language of the machine, which `--lang` goes before.
 */
export function readCall(words: readonly string[], verbs: readonly Verb[], machine: Locale): ReadCall {
  const every = Object.assign({}, ...verbs.map(({ options }) => options), GENERAL) as typeof GENERAL;
  const first = tokensOf(words, every);
  const lang = first.findLast((token) => token.kind === 'option' && token.name === 'lang')?.value;
  const locale = isLocale(lang) ? lang : machine;
  const typed = first.find(({ kind }) => kind === 'positional')?.value;
  const verb = verbs.find(({ name }) => name === typed);
  const wantsHelp = first.some(({ kind, name }) => kind === 'option' && name === 'help');
  if (wantsHelp || (typed === undefined && first.length === 0)) return { kind: 'help', locale, verb };
  if (!verb) return { kind: 'wrong', locale, verb, faults: [unknownVerb(typed, verbs)] };
  const known = { ...verb.options, ...GENERAL };
  const tokens = tokensOf(words, known);
  const positionals = tokens
    .flatMap(({ kind, value }) => (kind === 'positional' ? [value ?? ''] : []))
    .slice(1);
  const given = tokens.filter(({ kind }) => kind === 'option');
  const faults = given.flatMap((token) => faultOf(token, known));
  faults.push(...countFault(positionals, verb, faults));
  if (faults.length > 0) return { kind: 'wrong', locale, verb, faults };
  const values = new Map(given.map(({ name, value }) => [name, value ?? true] as const));
  const root = values.get('root');
  return {
    kind: 'call',
    locale,
    verb,
    positionals,
    options: new Map([...values].filter(([name]) => name in verb.options)),
    root: typeof root === 'string' ? root : undefined,
    dryRun: values.has('dry-run'),
    force: values.has('force'),
  };
}

/** A word of a call: an option with its value, or a word that is none. */
interface Token {
  readonly kind: 'option' | 'positional';
  readonly name: string;
  readonly rawName: string;
  readonly value: string | undefined;
  /** The value was joined to the option by `=`. */
  readonly inline: boolean;
}

function tokensOf(words: readonly string[], options: Readonly<Record<string, VerbOption>>): readonly Token[] {
  const { tokens } = parseArgs({
    args: [...words],
    options: Object.fromEntries(
      Object.entries(options).map(([name, { type }]) => [
        name,
        name === 'help' ? { type, short: 'h' } : { type },
      ]),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  return tokens.flatMap((token): readonly Token[] => {
    if (token.kind === 'option-terminator') return [];
    if (token.kind === 'positional')
      return [{ kind: 'positional', name: '', rawName: '', value: token.value, inline: false }];
    const { name, rawName, value, inlineValue } = token;
    return [{ kind: 'option', name, rawName, value, inline: inlineValue === true }];
  });
}

/** What is wrong with an option, if anything. */
function faultOf({ name, rawName, value, inline }: Token, known: typeof GENERAL): readonly CallFault[] {
  const option =
    rawName === '-h' ? GENERAL.help : rawName === `--${name}` ? ownEntry(known, name) : undefined;
  if (!option) {
    const near = nearestTo(name, Object.keys(known));
    return [
      near === undefined
        ? { code: 'unknownOption', args: { option: rawName } }
        : { code: 'unknownOptionNear', args: { option: rawName, near: `--${near}` } },
    ];
  }
  if (option.type === 'boolean')
    return value === undefined ? [] : [{ code: 'noValueWanted', args: { option: rawName } }];
  if (value === undefined || value === '' || (!inline && value.startsWith('-')))
    return [{ code: 'valueWanted', args: { option: rawName } }];
  return option.choices && !option.choices.includes(value)
    ? [{ code: 'wrongChoice', args: { option: rawName, value, choices: option.choices.join(' | ') } }]
    : [];
}

function ownEntry(known: typeof GENERAL, name: string): VerbOption | undefined {
  return Object.hasOwn(known, name) ? known[name] : undefined;
}

function countFault(
  positionals: readonly string[],
  { positionals: { least, most } }: Verb,
  faults: readonly CallFault[],
): readonly CallFault[] {
  if (positionals.length < least) return [{ code: 'tooFew', args: {} }];
  // The word behind an unknown option may be its value.
  const mayBeValues = faults.some(({ code }) => code === 'unknownOption' || code === 'unknownOptionNear');
  return positionals.length > most && !mayBeValues
    ? [{ code: 'tooMany', args: { words: positionals.slice(most).join(' ') } }]
    : [];
}

function unknownVerb(typed: string | undefined, verbs: readonly Verb[]): CallFault {
  const names = verbs.map(({ name }) => name);
  const near = typed === undefined ? undefined : nearestTo(typed, names);
  return near === undefined
    ? { code: 'unknownVerb', args: { verb: typed ?? '—', verbs: names.join(' | ') } }
    : { code: 'unknownVerbNear', args: { verb: typed ?? '—', near } };
}

import { parseArgs } from 'node:util';
import { LOCALES, isLocale, type Locale } from '../src/vocabulary/locales.ts';

const FORMATS = ['terminal', 'json', 'github', 'gitlab', 'gitea', 'sarif'] as const;

/** A form in which findings can be printed. */
export type OutputFormat = (typeof FORMATS)[number];

/** What a call of `npm run check` asks for. */
export interface CheckOptions {
  /** Files and folders as typed; none for the whole content. */
  readonly paths: readonly string[];
  readonly root: string;
  readonly format: OutputFormat;
  /** The languages to print in. */
  readonly locales: readonly Locale[];
  /** Questions fail the check as errors do. */
  readonly strict: boolean;
  /** Only what fails the check is printed. */
  readonly quiet: boolean;
  readonly fix: boolean;
}

/** A call that can be answered, one for help, or one that cannot be understood. */
export type CheckCall =
  { readonly kind: 'check'; readonly options: CheckOptions } | { readonly kind: 'help' } | WrongUsage;

/** A call that cannot be understood, and why, in every language. */
interface WrongUsage {
  readonly kind: 'wrong-usage';
  readonly message: string;
}

const OPTIONS = {
  format: { type: 'string' },
  lang: { type: 'string' },
  root: { type: 'string' },
  strict: { type: 'boolean' },
  quiet: { type: 'boolean' },
  fix: { type: 'boolean' },
  help: { type: 'boolean' },
} as const;

/** Values that an option can take, where not every one will do. */
const CHOICES: Readonly<Record<string, readonly string[]>> = { format: FORMATS, lang: LOCALES };

/** Reads the words after `npm run check --`. */
export function readCheckCall(words: readonly string[]): CheckCall {
  const { tokens } = parseArgs({
    args: [...words],
    options: OPTIONS,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const paths: string[] = [];
  const given = new Map<string, string | undefined>();
  for (const token of tokens) {
    if (token.kind === 'positional') paths.push(token.value);
    if (token.kind !== 'option') continue;
    const fault = faultOf(token);
    if (fault !== undefined) return wrongUsage(fault);
    given.set(token.name, token.value);
  }
  if (given.has('help')) return { kind: 'help' };
  const lang = given.get('lang');
  const format = given.get('format');
  return {
    kind: 'check',
    options: {
      paths,
      root: given.get('root') ?? 'content',
      format: FORMATS.find((name) => name === format) ?? 'terminal',
      locales: isLocale(lang) ? [lang] : LOCALES,
      strict: given.has('strict'),
      quiet: given.has('quiet'),
      fix: given.has('fix'),
    },
  };
}

/** Says what is wrong with a call, and where help is. */
export function wrongUsage({ zh, en }: Readonly<Record<Locale, string>>): WrongUsage {
  return {
    kind: 'wrong-usage',
    message: `${zh}用法见 npm run check -- --help。\n${en} See npm run check -- --help.`,
  };
}

/** What is wrong with an option, if anything. */
function faultOf({
  name,
  rawName,
  value,
  inlineValue,
}: {
  readonly name: string;
  readonly rawName: string;
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
}): Readonly<Record<Locale, string>> | undefined {
  const type = Object.entries(OPTIONS).find(([option]) => rawName === `--${option}`)?.[1].type;
  if (type === undefined) return { zh: `没有选项 ${rawName}。`, en: `There is no option ${rawName}.` };
  if (type === 'boolean') {
    return value === undefined
      ? undefined
      : { zh: `${rawName} 后面不写值。`, en: `${rawName} takes no value.` };
  }
  if (value === undefined || value === '' || (inlineValue !== true && value.startsWith('-')))
    return { zh: `${rawName} 后面要写值。`, en: `${rawName} wants a value.` };
  const choices = CHOICES[name];
  if (choices && !choices.includes(value)) {
    return {
      zh: `${rawName} 不能写 ${value}，可写 ${choices.join('、')}。`,
      en: `${rawName} cannot be ${value}; it is ${choices.join(', ')}.`,
    };
  }
  return undefined;
}

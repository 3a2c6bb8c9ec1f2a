import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Words } from '../../src/i18n/words.ts';
import { parseYamlFile } from '../../src/reading/source-file.ts';
import { validate } from '../../src/reading/validate.ts';
import { site } from '../../src/schema/site.ts';
import { faultsOf, withFileNames, type Answers } from './init/answers.ts';
import { askFor, type Person } from './init/ask.ts';
import { findFileFaults, organisationFiles, type ContentFile } from './init/organisation-files.ts';
import { QUESTIONS, optionsOf } from './init/questions.ts';
import type { ExitCode, Verb, VerbCall, VerbOption } from './verb.ts';

/** Folders of content that belongs to an organisation; the glossary is everybody's. */
const OWN_FOLDERS = ['reports', 'departments', 'regions'] as const;

/** Files that name regions of the organisation. */
const OWN_FILES = ['price-index.yaml'] as const;

/** `report init`: takes the demonstration out and sets up an organisation with its first department. */
export const initVerb = initVerbFor(
  // The library of questions is loaded only where a person sits at the terminal.
  async (words) => (await import('./init/terminal-person.ts')).terminalPerson(words),
);

/** The verb, with the person whom it asks at a terminal. */
export function initVerbFor(findPerson: (words: Words) => Promise<Person>): Verb {
  return {
    name: 'init',
    options: Object.fromEntries([
      ...QUESTIONS.flatMap((question) =>
        optionsOf(question).map((option): readonly [string, VerbOption] => [
          option,
          question.choices ? { type: 'string', choices: question.choices } : { type: 'string' },
        ]),
      ),
      ['yes', { type: 'boolean' }] as const,
    ]),
    positionals: { least: 0, most: 0 },
    async run(call) {
      const person = call.interactive ? await findPerson(call.words) : undefined;
      if (person && !call.dryRun && !mayReplace(call)) return refuse(call);
      const given = givenAnswers(call);
      const asked = person ? await askFor(given, person, call.words) : given;
      if (!asked) return stop(call);
      const answers = withFileNames(asked);
      const faults = faultsOf(answers, call.words);
      const files = faults.length > 0 ? [] : organisationFiles(answers);
      const allFaults = [...faults, ...findFileFaults(files, call.words)];
      if (allFaults.length > 0) {
        call.warn(allFaults.join('\n'));
        return 2;
      }
      return setUp(files, call, person);
    },
  };
}

async function setUp(
  files: readonly ContentFile[],
  call: VerbCall,
  person: Person | undefined,
): Promise<ExitCode> {
  const { words, root, dryRun, options, print, warn } = call;
  const leaving = findLeaving(root, files);
  const isDone = leaving.length === 0 && files.every(({ file, text }) => isSame(join(root, file), text));
  if (isDone) {
    print(words.t('staff:init.alreadyDone'));
    return 0;
  }
  if (!mayReplace(call)) return refuse(call);
  print(words.t(dryRun ? 'staff:init.wouldRemove' : 'staff:init.willRemove', countsOf(root)));
  if (!dryRun && !options.has('yes')) {
    if (!person) {
      warn(words.t('staff:init.sayYes'));
      return 2;
    }
    if ((await person.confirm(words.t('staff:init.confirm'))) !== true) return stop(call);
  }
  for (const path of leaving) call.remove(path);
  // The settings come last: until they are written, the folder is the demonstration and init can run again.
  for (const { file, text } of files) call.write(join(root, file), text, { replace: true });
  const department = files.find(({ file }) => file.startsWith('departments/'))?.file ?? '';
  if (!dryRun)
    print(words.t('staff:init.next', { department: /([^/]+)\.yaml$/.exec(department)?.[1] ?? '' }));
  return 0;
}

/** Only the demonstration is taken out without `--force`. */
function mayReplace({ root, force }: VerbCall): boolean {
  if (force) return true;
  const path = join(root, 'site.yaml');
  if (!existsSync(path)) return false;
  return validate(site, parseYamlFile('site.yaml', readFileSync(path, 'utf8'))).value?.demonstration === true;
}

function refuse({ words, warn, root }: VerbCall): ExitCode {
  warn(words.t('staff:init.notDemonstration', { folder: root.replaceAll('\\', '/') }));
  return 2;
}

function stop({ words, warn }: VerbCall): ExitCode {
  warn(words.t('staff:init.stopped'));
  return 2;
}

function givenAnswers({ options }: VerbCall): Answers {
  return new Map(
    QUESTIONS.flatMap(optionsOf).flatMap((option) => {
      const answer = options.get(option);
      return typeof answer === 'string' && answer.trim() !== '' ? [[option, answer.trim()] as const] : [];
    }),
  );
}

/** What has to go: whole folders, and what stands beside the new files. */
function findLeaving(root: string, files: readonly ContentFile[]): readonly string[] {
  const staying = new Set(files.map(({ file }) => file));
  const ofFolders = OWN_FOLDERS.flatMap((folder) => {
    const path = join(root, folder);
    if (!existsSync(path)) return [];
    const names = readdirSync(path);
    const leaving = names.filter((name) => !staying.has(`${folder}/${name}`));
    return leaving.length === names.length ? [path] : leaving.map((name) => join(path, name));
  });
  return [...ofFolders, ...OWN_FILES.map((file) => join(root, file)).filter((path) => existsSync(path))];
}

function isSame(path: string, text: string): boolean {
  return existsSync(path) && readFileSync(path, 'utf8') === text;
}

/** How many files each folder of the content has. */
function countsOf(root: string): Readonly<Record<(typeof OWN_FOLDERS)[number], number>> {
  const count = (folder: string): number => {
    const path = join(root, folder);
    return existsSync(path)
      ? readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length
      : 0;
  };
  return { reports: count('reports'), departments: count('departments'), regions: count('regions') };
}

import { readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import {
  NO_INPUTS,
  translateReport,
  type TranslationInputs,
  type TranslationTask,
} from '../../src/companion/translate-report.ts';
import { readXliff, LARGEST_MEGABYTES, type XliffReading } from '../../src/companion/xliff/read-xliff.ts';
import { takeReturned, type Taken } from '../../src/companion/xliff/take-returned.ts';
import { toXliff } from '../../src/companion/xliff/to-xliff.ts';
import { writeXliff } from '../../src/companion/xliff/write-xliff.ts';
import { blocksOf } from '../../src/markdown/blocks.ts';
import { LOCALES, LOCALE_TRAITS } from '../../src/vocabulary/locales.ts';
import { TRANSLATION_STATUSES } from '../../src/vocabulary/report-kinds.ts';
import { findTask } from './translate/find-task.ts';
import { formatImport, formatXliffFault } from './translate/format-import.ts';
import { formatTranslation } from './translate/format-translation.ts';
import { unitNotes } from './translate/unit-notes.ts';
import { findTypedPath } from './typed-path.ts';
import type { ExitCode, Verb, VerbCall } from './verb.ts';

/** `npm run report -- translate <department>/<year>`: makes or updates the translation of a report. */
export const translateVerb: Verb = {
  name: 'translate',
  options: {
    to: { type: 'string', choices: LOCALES },
    export: { type: 'string' },
    import: { type: 'string' },
    status: { type: 'string', choices: TRANSLATION_STATUSES },
    current: { type: 'string' },
  },
  positionals: { least: 1, most: 1 },
  run: translate,
};

async function translate(call: VerbCall): Promise<ExitCode> {
  const { options, words, warn } = call;
  const found = await findTask(call);
  if ('refusal' in found) {
    warn(found.refusal);
    return found.code;
  }
  const { task } = found;
  if (options.has('status') && !options.has('import')) {
    warn(words.t('companion:statusWithoutImport', { option: '--status', import: '--import' }));
    return 2;
  }
  const confirmed = confirmedIn(call, task);
  if (typeof confirmed === 'string') {
    warn(confirmed);
    return 2;
  }
  const taken = takeImport(call, task);
  if (typeof taken === 'string') {
    warn(taken);
    return 2;
  }
  return settle(call, task, { changes: taken.changes, labels: taken.labels, confirmed }, taken);
}

/** Writes what there is to write and tells what is left to do. */
function settle(call: VerbCall, task: TranslationTask, inputs: TranslationInputs, taken: Taken): ExitCode {
  const { options, words, root, folders, force, print, warn } = call;
  const result = translateReport(task, inputs);
  const { report } = task.report;
  if (options.has('import')) print(formatImport(taken, String(options.get('import')), words));
  const told = formatTranslation(task, result, words);
  print(told.text);
  if (result.surplus.length > 0 && !force) {
    warn(words.t('companion:surplusKept', { option: '--force' }));
    return 1;
  }
  // Both files were read, and everything in them that a person wrote is kept.
  call.write(join(root, 'reports', `${report.id}.${task.to}.md`), result.companion, { replace: true });
  call.write(join(root, 'reports', `${report.id}.md`), result.report, { replace: true });
  const target = options.get('export');
  const isKept =
    typeof target === 'string' &&
    call.write(
      resolve(folders[0] ?? '.', target),
      writeXliff(toXliff(translatable(task, result), unitNotes(words))),
    ) === 'kept';
  if (isKept) return 2;
  return told.isComplete && taken.refused.length === 0 ? 0 : 1;
}

function translatable(
  { report, to, content }: TranslationTask,
  { blocks, labels }: Pick<ReturnType<typeof translateReport>, 'blocks' | 'labels'>,
): Parameters<typeof toXliff>[0] {
  const { source, input } = report;
  return { file: source.file, from: input.language, to, blocks, labels, glossary: content.glossary };
}

const NOTHING: Taken = { changes: new Map(), labels: new Map(), refused: [] };

/** What the file of `--import` brings; a sentence where it is refused as a whole. */
function takeImport(call: VerbCall, task: TranslationTask): Taken | string {
  const { options, words, folders } = call;
  const typed = options.get('import');
  if (typeof typed !== 'string') return NOTHING;
  const path = findTypedPath(typed, folders);
  if (path === undefined || !statSync(path).isFile()) return words.t('companion:noFile', { file: typed });
  const read = readFileOf(path);
  if ('fault' in read) return formatXliffFault(read.fault, typed, words);
  // The file is held against the translation as it is after what can be filled in.
  const present = translatable(task, translateReport(task, NO_INPUTS));
  const status = TRANSLATION_STATUSES.find((name) => name === options.get('status'));
  const taken = takeReturned(read.file, present, status);
  if (!('foreign' in taken)) return taken;
  const [from, to] = [present.from, present.to].map((locale) => LOCALE_TRAITS[locale].tag);
  return words.t(`companion:foreign.${taken.foreign}`, {
    file: typed,
    found: taken.found,
    expected: taken.foreign === 'report' ? present.file : `${from} → ${to}`,
  });
}

/** A file too large is not even read. */
function readFileOf(path: string): XliffReading {
  const megabytes = Math.ceil(statSync(path).size / (1024 * 1024));
  return megabytes > LARGEST_MEGABYTES
    ? { fault: { code: 'too-large', megabytes } }
    : readXliff(readFileSync(path));
}

/** The ids of `--current`; a sentence where some name nothing. */
function confirmedIn(
  { options, words }: VerbCall,
  { report }: TranslationTask,
): ReadonlySet<string> | string {
  const typed = options.get('current');
  const ids = typeof typed === 'string' ? typed.split(/[,，、\s]+/).filter((id) => id !== '') : [];
  const known = new Set(['all', ...blocksOf(report.source.body).flatMap(({ id, section }) => [id, section])]);
  const unknown = ids.filter((id) => !known.has(id));
  return unknown.length > 0 ? words.t('companion:noBlock', { ids: unknown.join(', ') }) : new Set(ids);
}

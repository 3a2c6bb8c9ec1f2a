import { join, relative } from 'node:path';
import type { Finding } from '../src/domain/finding.ts';
import { loadMessages } from '../src/i18n/translator.ts';
import { wordsFor } from '../src/i18n/words.ts';
import { SEVERITIES, type Severity } from '../src/vocabulary/findings.ts';
import type { Locale } from '../src/vocabulary/locales.ts';
import { readCheckCall, wrongUsage, type CheckOptions, type OutputFormat } from './check-arguments.ts';
import { CHECK_HELP } from './check-help.ts';
import { findContentFaults } from './content-findings.ts';
import { fixFiles } from './fixes/fix-files.ts';
import { formatChanges } from './formatters/changes.ts';
import type { FindingFormat } from './formatters/finding-lines.ts';
import { formatForGitea } from './formatters/gitea.ts';
import { formatForGithub } from './formatters/github.ts';
import { formatForGitlab } from './formatters/gitlab.ts';
import { formatGrouped } from './formatters/grouped.ts';
import { formatAsJson } from './formatters/json.ts';
import { formatAsSarif } from './formatters/sarif.ts';
import { selectFiles } from './selected-files.ts';

/**
 * `npm run check`: reads all content, prints what it finds, and fails when there is an error. What else
 * it can do is told by `--help`.
 */
const call = readCheckCall(process.argv.slice(2));
if (call.kind === 'help') console.log(CHECK_HELP);
else if (call.kind === 'wrong-usage') refuse(call.message);
else {
  try {
    await check(call.options);
  } catch (error) {
    // A file or folder that cannot be read or written; anything else is a fault of this program.
    if (!(error instanceof Error && 'syscall' in error)) throw error;
    refuse(`无法读写：${error.message}\nCannot read or write: ${error.message}`);
  }
}

async function check({ paths, root, format, locales, strict, quiet, fix }: CheckOptions): Promise<void> {
  // npm starts its scripts in the project's folder and tells where it was started itself.
  const folders = [process.cwd(), process.env.INIT_CWD ?? process.cwd()];
  const selection = selectFiles(root, paths, folders);
  if ('fault' in selection) {
    refuse(wrongUsage(selection.fault).message);
    return;
  }
  await loadMessages(join(import.meta.dirname, '..'));
  const shownRoot = shownPath(root);
  if (fix) {
    const changes = fixFiles(root, selection.includes);
    if (changes.length > 0) console.error(formatChanges(changes, shownRoot, locales));
  }
  const findings = (await findContentFaults(root)).filter(({ place }) => selection.includes(place.file));
  const failing: readonly Severity[] = strict ? ['error', 'question'] : ['error'];
  const fails = ({ severity }: Finding): boolean => failing.includes(severity);
  const printed = formatterOf(format)(quiet ? findings.filter(fails) : findings, {
    languages: locales.map(wordsFor),
    root: shownRoot,
  });
  if (printed !== '') console.log(printed);
  console.error(summaryOf(findings, locales));
  process.exitCode = findings.some(fails) ? 1 : 0;
}

function formatterOf(format: OutputFormat): FindingFormat {
  switch (format) {
    case 'terminal':
      return formatGrouped;
    case 'json':
      return formatAsJson;
    case 'github':
      return formatForGithub;
    case 'gitlab':
      return formatForGitlab;
    case 'gitea':
      return formatForGitea;
    case 'sarif':
      return formatAsSarif;
  }
}

/** The content folder as its files are called: from here, or in full where it lies elsewhere. */
function shownPath(root: string): string {
  const path = relative(process.cwd(), root);
  return (path === '' ? '.' : path.startsWith('..') ? root : path).replaceAll('\\', '/');
}

function summaryOf(findings: readonly Finding[], locales: readonly Locale[]): string {
  const [errors, questions, notes] = SEVERITIES.map(
    (severity) => findings.filter((finding) => finding.severity === severity).length,
  );
  const sentences: Readonly<Record<Locale, string>> = {
    zh: `错误 ${errors}，疑点 ${questions}，提示 ${notes}。`,
    en: `Errors: ${errors}, questions: ${questions}, notes: ${notes}.`,
  };
  return locales.map((locale) => sentences[locale]).join(' ');
}

function refuse(message: string): void {
  console.error(message);
  process.exitCode = 2;
}

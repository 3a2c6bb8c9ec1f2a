import { join } from 'node:path';
import type { Finding } from '../../src/domain/finding.ts';
import { PAGES, pathOf, type SiteAddress } from '../../src/i18n/urls.ts';
import type { Words } from '../../src/i18n/words.ts';
import { readContent } from '../../src/reading/read-content.ts';
import { readSite } from '../../src/reading/read-site.ts';
import { LOCALES } from '../../src/vocabulary/locales.ts';
import { findContentFaults } from '../content-findings.ts';
import { formatGrouped } from '../formatters/grouped.ts';
import { shownPath } from './file-writer.ts';
import {
  USUAL_PORT,
  findDevServer,
  startDevServer,
  waitForPage,
  type DevServer,
} from './preview/dev-server.ts';
import { findReport, type FoundReport } from './preview/find-report.ts';
import { openBrowser } from './preview/open-browser.ts';
import type { ExitCode, Verb, VerbCall } from './verb.ts';
import { wordUnknownDepartment } from './word-department.ts';

/** What a preview needs of the machine. */
export interface PreviewTools {
  readonly findDevServer: typeof findDevServer;
  readonly startDevServer: typeof startDevServer;
  readonly waitForPage: typeof waitForPage;
  readonly openBrowser: typeof openBrowser;
  /** Until Ctrl-C. */
  readonly untilStopped: () => Promise<void>;
}

/** `report preview <file>`: shows a report in the development server. */
export const previewVerb = previewVerbFor({
  findDevServer,
  startDevServer,
  waitForPage,
  openBrowser,
  untilStopped: () =>
    new Promise((resolve) => {
      process.once('SIGINT', () => {
        resolve();
      });
      process.once('SIGTERM', () => {
        resolve();
      });
    }),
});

type Identity = FoundReport & { readonly kind: 'found' };

/** The verb, with what it needs of the machine. */
export function previewVerbFor(tools: PreviewTools): Verb {
  return {
    name: 'preview',
    options: { port: { type: 'string' }, 'no-open': { type: 'boolean' } },
    positionals: { least: 1, most: 1 },
    async run(call) {
      const { words, root, folders, warn } = call;
      const [typed = ''] = call.positionals;
      const { departments, site } = await readContent(root);
      const found = findReport(typed, { root, folders, departments });
      const faults = [
        ...(root === join(projectOf(call), 'content') ? [] : [words.t('staff:preview.otherRoot')]),
        ...(found.kind === 'found' ? [] : [wordNotFound(typed, found, words)]),
        ...portFaults(call),
      ];
      if (found.kind !== 'found' || faults.length > 0) {
        warn(faults.join('\n'));
        return 2;
      }
      const errors = (await findContentFaults(root)).filter(({ severity }) => severity === 'error');
      const own = errors.filter(({ place }) =>
        place.file.startsWith(`reports/${found.department}/${found.year}.`),
      );
      if (own.length > 0) showErrors(own, call);
      if (!site) {
        warn(words.t('staff:preview.noSite'));
        return 1;
      }
      const code = await serve(found, { names: namesOf(site), errors: errors.length }, call, tools);
      return own.length > 0 ? 1 : code;
    },
  };
}

/** The project's folder: Astro serves the content folder in it, and no other. */
function projectOf({ folders }: VerbCall): string {
  return folders.at(-1) ?? process.cwd();
}

function namesOf({
  name,
}: {
  readonly name: Readonly<Partial<Record<string, string | undefined>>>;
}): readonly string[] {
  return Object.values(name).filter((text) => text !== undefined);
}

function portOf({ options }: VerbCall): number {
  return Number(options.get('port') ?? USUAL_PORT);
}

function portFaults(call: VerbCall): readonly string[] {
  const port = portOf(call);
  return Number.isInteger(port) && port > 0 && port < 65_536
    ? []
    : [call.words.t('staff:preview.wrongPort', { port: String(call.options.get('port')) })];
}

function showErrors(errors: readonly Finding[], { root, words, warn, folders }: VerbCall): void {
  warn(formatGrouped(errors, { languages: [words], root: shownPath(root, folders.at(-1) ?? root) }));
  warn(words.t('staff:preview.errors', { count: errors.length }));
}

/** Shows a report's page in the running server, or in one that runs until Ctrl-C. */
async function serve(
  { department, year }: Identity,
  { names, errors }: { readonly names: readonly string[]; readonly errors: number },
  call: VerbCall,
  tools: PreviewTools,
): Promise<ExitCode> {
  const { words, print, warn, root } = call;
  const { url, defaultLocale } = readSite(root);
  const site: SiteAddress = { origin: new URL(url), defaultLocale };
  const home = pathOf(site, defaultLocale, PAGES.home);
  const running = await tools.findDevServer(projectOf(call), home, names);
  if (running) return (await showPage(running, pathsOf(site, department, year), call, tools)) ? 0 : 1;
  print(words.t('staff:preview.starting'));
  let server: DevServer;
  try {
    server = await tools.startDevServer(projectOf(call), portOf(call));
  } catch (error) {
    // Astro does not start on content with errors; without them it is something else that went wrong.
    if (errors === 0) throw error;
    warn(words.t('staff:preview.notStarted', { count: errors }));
    return 1;
  }
  const isShown = await showPage(server, pathsOf(site, department, year), call, tools);
  print(words.t('staff:preview.stop'));
  await tools.untilStopped();
  await server.stop();
  return isShown ? 0 : 1;
}

/** The page of a report in each language, from the server's root. */
function pathsOf(
  site: SiteAddress,
  department: string,
  year: number,
): readonly { readonly locale: string; readonly path: string }[] {
  return LOCALES.map((locale) => ({ locale, path: pathOf(site, locale, PAGES.report(department, year)) }));
}

/** Prints a page's addresses and opens it where somebody can see it; false where the server has no such page. */
async function showPage(
  { origin }: DevServer,
  paths: ReturnType<typeof pathsOf>,
  { words, print, warn, interactive, options }: VerbCall,
  tools: PreviewTools,
): Promise<boolean> {
  const own = `${origin}${paths.find(({ locale }) => locale === words.locale)?.path ?? ''}`;
  const status = await tools.waitForPage(own);
  if (status !== 200) warn(words.t('staff:preview.noPage', { status: status ?? '—' }));
  print(paths.map(({ path }) => `  ${origin}${path}`).join('\n'));
  if (interactive && !options.has('no-open') && status === 200) tools.openBrowser(own);
  return status === 200;
}

function wordNotFound(typed: string, found: Exclude<FoundReport, Identity>, words: Words): string {
  switch (found.kind) {
    case 'no-department':
      return wordUnknownDepartment(found.typed, found.found, words);
    case 'no-file':
      return words.t('staff:preview.noFile', { file: found.file });
    case 'outside':
      return words.t('staff:preview.outside', { typed });
    case 'not-a-report':
      return words.t('staff:preview.notAReport', { typed });
    case 'nothing':
      return words.t('staff:preview.nothing', { typed });
  }
}

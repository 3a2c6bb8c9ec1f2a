import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { build } from 'astro';
import { loadMessages } from '../src/i18n/translator.ts';
import { localePrefix } from '../src/i18n/urls.ts';
import { latestCommitOf } from '../src/reading/history/git.ts';
import { readSite } from '../src/reading/read-site.ts';
import { buildSearchIndex } from '../src/search/build/build-index.ts';
import { LOCALES } from '../src/vocabulary/locales.ts';
import { findContentFaults } from './content-findings.ts';
import { formatForTerminal } from './formatters/terminal.ts';
import { CODE, digestOfFiles } from './inputs-digest.ts';
import type { Progress } from './progress.ts';
import { publishFolder, recoverPublished } from './publish-folder.ts';
import { writeChecksums } from './write-checksums.ts';

/** Where the site is put together, and where it is published. */
const WORKING = '.build/site';
const PUBLISHED = 'dist';
/** Where the parts of the search index are kept from build to build. */
const SEARCH_CACHE = '.cache/search';
/** What the published site was made of, and what the kept pages were made by. */
const INPUTS_RECORD = '.build/inputs';
const CODE_RECORD = '.build/code';

/** What a build came to. */
export type BuildOutcome =
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'built'; readonly pages: number }
  /** The content has errors; they are printed, the published site stands as it was. */
  | { readonly kind: 'refused'; readonly report: string };

/** Whether to build when nothing has changed, and whether to keep pages of the last build. */
export interface BuildOptions {
  readonly force?: boolean;
  readonly clean?: boolean;
}

/**
 * Checks the content, builds the site, indexes it, and only then puts it in the place of the
 * published one. A build that fails anywhere leaves the published site untouched.
 */
export async function buildSite(
  progress: Progress,
  { force = false, clean = false }: BuildOptions = {},
): Promise<BuildOutcome> {
  await recoverPublished(PUBLISHED);
  const code = await digestOfFiles(CODE);
  const inputs = `${code} ${await digestOfFiles(['content'])} ${process.env.MINGZHANG_URL ?? ''} ${process.env.MINGZHANG_DATE ?? ''} ${latestCommitOf('content')}`;
  if (!force && !clean && existsSync(PUBLISHED) && (await recordOf(INPUTS_RECORD)) === inputs)
    return { kind: 'unchanged' };
  progress.step('核对内容', 'Checking the content');
  await loadMessages(process.cwd());
  const errors = (await findContentFaults('content')).filter(({ severity }) => severity === 'error');
  if (errors.length > 0) return { kind: 'refused', report: formatForTerminal(errors) };
  // Astro keys kept pages by the modules they import; asset names and policies depend on more than that.
  if (clean || (await recordOf(CODE_RECORD)) !== code)
    await Promise.all(
      ['.cache/astro', SEARCH_CACHE].map(async (folder) => rm(folder, { recursive: true, force: true })),
    );
  await rm(WORKING, { recursive: true, force: true });
  progress.step('生成页面', 'Building the pages');
  await inProduction(() => build({ root: '.', logLevel: 'warn' }));
  progress.step('建立索引', 'Indexing for search');
  const { defaultLocale } = readSite('content');
  const languages = LOCALES.map((locale) => ({ locale, prefix: localePrefix({ defaultLocale }, locale) }));
  const indexes = await buildSearchIndex(WORKING, languages, SEARCH_CACHE);
  const pages = indexes.reduce((sum, index) => sum + index.pages, 0);
  await writeChecksums(WORKING);
  await rm(INPUTS_RECORD, { force: true });
  await publishFolder(WORKING, PUBLISHED);
  await mkdir('.build', { recursive: true });
  await writeFile(CODE_RECORD, code);
  await writeFile(INPUTS_RECORD, inputs);
  return { kind: 'built', pages };
}

/**
 * Names under which code that is built finds whether it runs in production. In the environment they would
 * overrule the build: a test runner sets them, and some shells set `DEV`.
 */
const NAMES_OF_MODE: readonly string[] = ['NODE_ENV', 'MODE', 'DEV', 'PROD', 'SSR'];

/**
 * Runs a build as one for production, whatever the environment says: taken for the development server, every
 * page would read the content anew.
 */
async function inProduction(run: () => Promise<void>): Promise<void> {
  const before = process.env;
  const others = Object.entries(before).filter(([name]) => !NAMES_OF_MODE.includes(name));
  process.env = { ...Object.fromEntries(others), NODE_ENV: 'production' };
  try {
    await run();
  } finally {
    process.env = before;
  }
}

async function recordOf(file: string): Promise<string> {
  return readFile(file, 'utf8').catch(() => '');
}

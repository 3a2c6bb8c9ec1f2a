import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { INDEX_FOLDER } from '../format/files.ts';
import type { LanguageOutcome, LanguageTask } from './index-language.ts';
import type { SiteLanguage } from './site-pages.ts';

/**
 * Megabytes of JavaScript heap of a thread: a limit has garbage collected in time. Lists of grams are kept
 * outside of it.
 */
const HEAP = 1536;

/**
 * Builds the search index of a finished site from its HTML alone, one per language, each in a thread of its
 * own, into `search-index/` of the site.
 * @param cache folder in which shards are kept from one build to the next.
 * @throws Error that names the page when something on it cannot be read.
 */
export async function buildSearchIndex(
  site: string,
  languages: readonly SiteLanguage[],
  cache?: string,
): Promise<readonly LanguageOutcome[]> {
  await rm(join(site, INDEX_FOLDER), { recursive: true, force: true });
  return Promise.all(
    languages.map(async (language) =>
      inThread({
        site,
        language,
        languages,
        folder: join(site, INDEX_FOLDER, language.locale),
        ...(cache === undefined ? {} : { cache: join(cache, language.locale) }),
      }),
    ),
  );
}

async function inThread(task: LanguageTask): Promise<LanguageOutcome> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('index-worker.ts', import.meta.url), {
      workerData: task,
      resourceLimits: { maxOldGenerationSizeMb: HEAP },
    });
    worker.once('message', (outcome: LanguageOutcome) => {
      resolve(outcome);
    });
    worker.once('error', reject);
  });
}

import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { openSearch } from '../../src/search/query/open-search.ts';
import type { SearchEngine } from '../../src/search/query/search-types.ts';
import { formatFigures } from './format-figures.ts';
import { measureGolden, type Engines } from './measure-golden.ts';
import type { GoldenQuery } from './queries/golden-query.ts';
import { heldBackQueries } from './queries/held-back.ts';
import { openQueries } from './queries/open.ts';
import { foldedCorpus } from './scan/folded-corpus.ts';

const LANGUAGES = [
  { locale: 'zh', prefix: '' },
  { locale: 'en', prefix: 'en/' },
] as const;

/** Results that a reader sees at first. */
const SHOWN = 10;

/**
 * `node tests/golden/measure.ts <folder> <reports>`: asks the golden set of an indexed golden site of so
 * many reports: how right the answers are, what a first query loads, and how long the next ones take.
 * `--speed` leaves the answers out and asks the queries of a corpus of 2,000 reports, so that no larger one
 * need be scanned.
 */
async function measure(site: string, reports: number, speedOnly: boolean): Promise<void> {
  const corpora = LANGUAGES.map(({ locale }) =>
    foldedCorpus(speedOnly ? Math.min(reports, 2000) : reports, locale),
  );
  const open = corpora.flatMap((corpus) => openQueries(corpus));
  const heldBack = corpora.flatMap((corpus) => heldBackQueries(corpus));
  if (!speedOnly) {
    const engines = enginesOf(site);
    say(`open queries\n${formatFigures(await measureGolden(engines, open))}`);
    say(`held-back third\n${formatFigures(await measureGolden(engines, heldBack))}`);
  }
  await measureSpeed(site, [...open, ...heldBack]);
}

async function measureSpeed(site: string, queries: readonly GoldenQuery[]): Promise<void> {
  const [warm, cold] = [enginesOf(site), [] as number[]];
  const times: number[] = [];
  for (const query of queries) {
    let bytes = 0;
    const fresh = enginesOf(site, (read) => (bytes += read));
    await ask(fresh[query.locale], query);
    cold.push(bytes);
    await ask(warm[query.locale], query);
    const start = performance.now();
    await ask(warm[query.locale], query);
    times.push(performance.now() - start);
  }
  say(`first query, bytes of the index: ${spreadOf(cold)}`);
  say(`a query again, milliseconds: ${spreadOf(times)}`);
}

async function ask(engine: SearchEngine, { text, filters = {} }: GoldenQuery): Promise<void> {
  const { list } = await engine.search({ text, filters, years: {}, sort: 'relevance' });
  await list.results(0, SHOWN);
}

function enginesOf(site: string, note: (bytes: number) => void = () => undefined): Engines {
  const engine = (locale: string): SearchEngine =>
    openSearch({ root: '/', locale, languages: LANGUAGES }, async (address) => {
      const bytes = await readFile(join(site, address.replace(/\?.*$/u, '')));
      note(bytes.length);
      return bytes;
    });
  return { zh: engine('zh'), en: engine('en') };
}

function spreadOf(values: readonly number[]): string {
  const sorted = values.toSorted((left, right) => left - right);
  const at = (share: number): string => (sorted[Math.floor((sorted.length - 1) * share)] ?? 0).toFixed(1);
  return `median ${at(0.5)}, 95 % below ${at(0.95)}, most ${at(1)} (${sorted.length} queries)`;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

const { values, positionals } = parseArgs({
  options: { speed: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const [site, reports] = positionals;
if (site === undefined || !/^[1-9]\d*$/u.test(reports ?? ''))
  throw new Error('Expected the folder of an indexed golden site and the number of its reports.');
await measure(resolve(site), Number(reports), values.speed);

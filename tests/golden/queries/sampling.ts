import type { SearchPage } from '../../../src/search/format/search-page.ts';
import { Draws } from '../draws.ts';
import type { FoldedCorpus } from '../scan/folded-corpus.ts';
import type { NewQuery } from './golden-query.ts';

/** Blocks that are shorter are names and figures. */
const SHORTEST_PROSE = 24;
const MOST_TRIES = 4000;

/**
 * Draws queries until there are so many with different texts.
 * @param draw gives nothing when what it drew is of no use.
 * @throws Error when too few can be found.
 */
export function drawQueries(
  seed: string,
  count: number,
  draw: (draws: Draws, found: number) => NewQuery | undefined,
): readonly NewQuery[] {
  const draws = new Draws(`golden/${seed}`);
  const found = new Map<string, NewQuery>();
  for (let tries = 0; tries < MOST_TRIES && found.size < count; tries += 1) {
    const query = draw(draws, found.size);
    if (query) found.set(`${query.text}|${JSON.stringify(query.filters ?? {})}`, query);
  }
  if (found.size < count) throw new Error(`Found ${found.size} queries of ${seed}. Expected ${count}.`);
  return [...found.values()];
}

/** Any page. */
export function drawPage({ pages }: FoldedCorpus, draws: Draws): SearchPage {
  return draws.pick(pages).page;
}

/** The text of any paragraph of any page. */
export function drawProse(corpus: FoldedCorpus, draws: Draws): string {
  for (;;) {
    const prose = proseOf(drawPage(corpus, draws));
    if (prose.length > 0) return draws.pick(prose);
  }
}

/** The texts of a page that are sentences. */
export function proseOf({ sections }: SearchPage): readonly string[] {
  return sections.flatMap(({ blocks }) =>
    blocks
      .filter(
        ({ label, heading, text }) =>
          label === undefined && heading !== true && text.length >= SHORTEST_PROSE,
      )
      .map(({ text }) => text),
  );
}

/** All pieces of a text that a pattern finds. */
export function piecesIn(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].map(([piece]) => piece);
}

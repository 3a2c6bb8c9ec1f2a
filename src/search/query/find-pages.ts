import { NO_DOCS, type DocList } from '../format/doc-list.ts';
import { MOST_READ } from '../format/gram-block.ts';
import { filterDocs, intersect, intersectAll, unite } from './doc-sets.ts';
import { type Candidates, findCandidates, findUnlikely, narrow } from './find-phrase.ts';
import type { IndexReader } from './index-reader.ts';
import { passagesOfPage } from './page-text.ts';
import { findByPositions } from './phrase-positions.ts';
import { isAcrossSentences } from '../text/sentences.ts';
import { hasPhrase, type Phrase, type Run } from './phrase.ts';

/** The pages that have every run in one of its spellings. */
export interface Found {
  readonly list: DocList;
  /** False where lists of positions were too long: then the pages have all grams of a phrase. */
  readonly exact: boolean;
}

/** Finds the pages that have all of what is looked for; names are pages here, too. */
export async function findPages(index: IndexReader, runs: readonly Run[]): Promise<Found> {
  if (runs.length === 0) return { list: NO_DOCS, exact: true };
  const candidates = await Promise.all(
    runs.map(async ({ phrases }) =>
      Promise.all(
        phrases.map(async (phrase, spelling) => ({
          phrase,
          found: await (spelling === 0 ? findCandidates : findUnlikely)(index, phrase.text),
        })),
      ),
    ),
  );
  const possible = intersectAll(candidates.map((run) => unitedOf(run.map(({ found }) => found.list))));
  const checked = await Promise.all(
    candidates.map(async (run) =>
      Promise.all(run.map(async ({ phrase, found }) => check(index, phrase, found, possible))),
    ),
  );
  return {
    list: intersectAll(checked.map((run) => unitedOf(run.map(({ list }) => list)))),
    exact: checked.flat().every(({ exact }) => exact),
  };
}

function unitedOf(lists: readonly DocList[]): DocList {
  return lists.reduce(unite, NO_DOCS);
}

/** Leaves of the candidates that matter those that have the phrase. */
async function check(
  index: IndexReader,
  phrase: Phrase,
  found: Candidates,
  possible: DocList,
): Promise<Found> {
  const list = intersect(found.list, possible);
  if (list.docs.length === 0) return { list, exact: true };
  if (found.certain && !phrase.test) return { list, exact: true };
  if (list.docs.length <= MOST_READ) return { list: await checkByReading(index, phrase, list), exact: true };
  if (phrase.test) return { list: NO_DOCS, exact: true };
  const placed = isAcrossSentences(phrase.text) ? undefined : await findByPositions(index, found);
  if (!placed) return checkNarrowed(index, phrase, list);
  const open = filterDocs(list, (doc) => placed.open.has(doc) && !placed.having.has(doc));
  const read = await readIfFew(index, phrase, open);
  return {
    list: unite(
      filterDocs(list, (doc) => placed.having.has(doc)),
      read.list,
    ),
    exact: read.exact,
  };
}

/** Where positions do not tell: the pages that have every gram of the phrase, read if they are few. */
async function checkNarrowed(index: IndexReader, phrase: Phrase, list: DocList): Promise<Found> {
  return readIfFew(index, phrase, intersect(list, await narrow(index, phrase.text)));
}

async function readIfFew(index: IndexReader, phrase: Phrase, list: DocList): Promise<Found> {
  return list.docs.length <= MOST_READ * 2
    ? { list: await checkByReading(index, phrase, list), exact: true }
    : { list, exact: false };
}

async function checkByReading(index: IndexReader, phrase: Phrase, list: DocList): Promise<DocList> {
  const having = new Set<number>();
  await Promise.all(
    Array.from(list.docs, async (doc) => {
      const passages = await passagesOfPage(index, doc);
      if (passages.some(({ folded }) => hasPhrase(folded.text, phrase))) having.add(doc);
    }),
  );
  return filterDocs(list, (doc) => having.has(doc));
}

import type { ResultList, SearchAnswer, SearchEngine } from '../../src/search/query/search-types.ts';
import { QUERY_KINDS, type GoldenQuery, type QueryKind } from './queries/golden-query.ts';
import { FIRST, judge, type Found, type Verdict } from './judge.ts';
import type { GoldenLocale } from './sentence.ts';

/** What an engine made of the queries of a kind. */
export interface KindFigures {
  readonly kind: QueryKind;
  readonly count: number;
  /** Mean share of what was expected that was found; undefined for kinds without exact results. */
  readonly recall: number | undefined;
  /** Mean share of what was found that was expected. */
  readonly precision: number | undefined;
  /** Share of queries whose first results are right. */
  readonly rightFirst: number;
  /** Queries with results where there are none. */
  readonly violations: number;
  /** Ids of queries of which anything is wrong. */
  readonly wrong: readonly string[];
}

/** Engines by the language of their index. */
export type Engines = Readonly<Record<GoldenLocale, SearchEngine>>;

/**
 * Asks all queries and compares the answers with what they have to find, by kind.
 * @throws Error that names the query when an answer holds an address that is no report's.
 */
export async function measureGolden(
  engines: Engines,
  queries: readonly GoldenQuery[],
): Promise<readonly KindFigures[]> {
  const verdicts = new Map<GoldenQuery, Verdict>();
  for (const query of queries)
    verdicts.set(query, judge(query.expected, await ask(engines[query.locale], query)));
  return QUERY_KINDS.flatMap((kind) => {
    const alike = queries.filter((query) => query.kind === kind);
    return alike.length === 0 ? [] : [figuresOf(kind, alike, verdicts)];
  });
}

async function ask(engine: SearchEngine, { id, text, filters = {} }: GoldenQuery): Promise<Found> {
  const answer = await engine.search({ text, filters, years: {}, sort: 'relevance' });
  const paths = async (list: ResultList | undefined): Promise<readonly string[]> =>
    list === undefined ? [] : (await list.rows()).map(({ href }) => pathOf(href, id));
  return {
    list: await paths(answer.list),
    translated: await paths(groupOf(answer, 'translated')),
    similar: await firstPaths(groupOf(answer, 'similar'), id),
  };
}

async function firstPaths(list: ResultList | undefined, id: string): Promise<readonly string[]> {
  return list === undefined ? [] : (await list.results(0, FIRST)).map(({ href }) => pathOf(href, id));
}

function groupOf(
  { groups }: SearchAnswer,
  kind: SearchAnswer['groups'][number]['kind'],
): ResultList | undefined {
  return groups.find((group) => group.kind === kind)?.list;
}

/** The address of a report below the root of its language, whatever stands around it. */
function pathOf(href: string, id: string): string {
  const path = /reports\/[^/]+\/\d+\//.exec(href)?.[0];
  if (path === undefined)
    throw new Error(`${id}: found a result at "${href}". Expected the page of a report.`);
  return path;
}

function figuresOf(
  kind: QueryKind,
  queries: readonly GoldenQuery[],
  verdicts: ReadonlyMap<GoldenQuery, Verdict>,
): KindFigures {
  const judged = queries.map((query) => ({ id: query.id, ...verdicts.get(query)! }));
  return {
    kind,
    count: queries.length,
    recall: meanOf(judged.map(({ recall }) => recall)),
    precision: meanOf(judged.map(({ precision }) => precision)),
    rightFirst: meanOf(judged.map(({ rightFirst }) => (rightFirst ? 1 : 0))) ?? 0,
    violations: judged.filter(({ violation }) => violation).length,
    wrong: judged.filter(isWrong).map(({ id }) => id),
  };
}

function isWrong({ recall = 1, precision = 1, rightFirst, violation }: Verdict): boolean {
  return recall < 1 || precision < 1 || !rightFirst || violation;
}

function meanOf(values: readonly (number | undefined)[]): number | undefined {
  const known = values.filter((value) => value !== undefined);
  return known.length === 0 ? undefined : known.reduce((sum, value) => sum + value, 0) / known.length;
}

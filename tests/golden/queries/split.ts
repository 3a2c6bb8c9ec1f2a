import { hashOf } from '../draws.ts';
import { QUERY_KINDS, type GoldenQuery } from './golden-query.ts';

/** Which queries may be looked at, and which are kept to check what was learned from the others. */
export interface SplitQueries {
  readonly open: readonly GoldenQuery[];
  readonly heldBack: readonly GoldenQuery[];
}

const SEED = 'held back';

/** Holds back a third of the queries of each kind and language, chosen by their text. */
export function splitQueries(queries: readonly GoldenQuery[]): SplitQueries {
  const heldBack = new Set(
    QUERY_KINDS.flatMap((kind) => {
      const alike = queries.filter((query) => query.kind === kind);
      const byLocale = [...Map.groupBy(alike, ({ locale }) => locale).values()];
      return byLocale.flatMap((group) =>
        [...group].sort((one, other) => rank(one) - rank(other)).slice(0, Math.floor(group.length / 3)),
      );
    }),
  );
  return {
    open: queries.filter((query) => !heldBack.has(query)),
    heldBack: queries.filter((query) => heldBack.has(query)),
  };
}

function rank({ id, text }: GoldenQuery): number {
  return hashOf(`${SEED}/${id}/${text}`);
}

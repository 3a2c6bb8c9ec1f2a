import { fold } from '../text/fold.ts';
import type { Suggestion } from '../query/search-types.ts';

/** Pages named exactly as what was typed, whatever its spelling; other and foreign names count too. */
export function namedExactly(text: string, suggestions: readonly Suggestion[]): readonly Suggestion[] {
  const typed = fold(text).text;
  if (typed === '') return [];
  return suggestions.filter(({ entry: { label, also, foreign } }) =>
    [label, ...also, ...foreign].some((name) => fold(name).text === typed),
  );
}

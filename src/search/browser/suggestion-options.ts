import { fold } from '../text/fold.ts';
import type { Piece, Suggestion } from '../query/search-types.ts';

/** Something to choose below the box. */
export type Option =
  /** Runs the search for what was typed. */
  | { readonly kind: 'search'; readonly query: string }
  /** Leads to the page of a department, a term or a year. */
  | {
      readonly kind: Suggestion['entry']['kind'];
      readonly label: readonly Piece[];
      readonly also?: readonly Piece[];
      readonly href: string;
    }
  /** Runs an earlier search again. */
  | { readonly kind: 'recent'; readonly query: string };

/** Of the names suggested before, those that go on containing what is typed. */
export function stillFitting(suggestions: readonly Suggestion[], text: string): readonly Suggestion[] {
  const typed = fold(text).text;
  return suggestions.filter(({ label, also = [] }) =>
    [label, also].some((pieces) => fold(pieces.map((piece) => piece.text).join('')).text.includes(typed)),
  );
}

/** Earlier searches that stand among the suggestions. */
const MOST_RECENT = 3;

/** What can be chosen for a text: its search first, then names, then earlier searches that contain it. */
export function toOptions(
  text: string,
  suggestions: readonly Suggestion[],
  recent: readonly string[],
): readonly Option[] {
  const query = text.trim();
  if (query === '') return [];
  const typed = fold(query).text;
  return [
    { kind: 'search', query },
    ...suggestions.map(({ entry, label, also, href }) => ({
      kind: entry.kind,
      label,
      ...(also && { also }),
      href,
    })),
    ...recent
      .filter((earlier) => earlier !== query && fold(earlier).text.includes(typed))
      .slice(0, MOST_RECENT)
      .map((earlier) => ({ kind: 'recent' as const, query: earlier })),
  ];
}

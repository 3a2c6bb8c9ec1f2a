import type { Comparison } from '../../domain/comparison/compare.ts';
import { listOf, textIn, type ComparisonWords } from './comparison-words.ts';

/** A change of a body within the years that are shown, with the sign that marks it in the charts. */
export interface LineageNote {
  readonly mark: string;
  readonly body: string;
  readonly year: number;
  readonly text: string;
}

/** Signs of the first twenty notes. */
const MARKS = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';

/** The renames, mergers and splits of the departments within the years shown. */
export function toLineageNotes(
  { bodies, years }: Comparison,
  words: ComparisonWords,
): readonly LineageNote[] {
  const found = bodies.flatMap((body) =>
    body.breaks.filter(({ year }) => years.includes(year)).map((change) => ({ body, change })),
  );
  return found.map(({ body, change }, index) => ({
    mark: Array.from(MARKS)[index] ?? `(${index + 1})`,
    body: body.id,
    year: change.year,
    text: words.say(
      change.direction === 'after' ? 'break-split-after' : (`break-${change.relation}` as const),
      {
        year: String(change.year),
        name: textIn(body.shortName, words).text,
        others: listOf(
          change.others.map((other) => textIn(other, words).text),
          words,
        ),
      },
    ),
  }));
}

import type { DataPath } from '../reading/source-file.ts';
import type { Locale } from '../vocabulary/locales.ts';
import { labelsOf } from './labels.ts';
import type { Remembered } from './memory.ts';

/** A label of a report's frontmatter as it will stand there. */
export interface ComposedLabel {
  readonly path: DataPath;
  /** Its name among the units for translators: `budget.lines.0.name`. */
  readonly id: string;
  readonly source: string;
  /** Undefined where it has no words in the other language. */
  readonly target: string | undefined;
  /** Line of the file, from 1. */
  readonly line: number;
  /** The words are new. */
  readonly changed: boolean;
  /** Where new words were taken from. */
  readonly remembered?: Remembered['from'];
}

/** What is done to the labels of a report. */
export interface LabelTreatment {
  readonly from: Locale;
  readonly to: Locale;
  /** Words from outside, by {@link ComposedLabel.id}. */
  readonly changes: ReadonlyMap<string, string>;
  readonly remember: (text: string, path: DataPath) => Remembered | undefined;
}

/**
 * The labels of a report that have words in its own language.
 * @param yaml its frontmatter without fences, which begins on the second line of the file.
 */
export function composeLabels(
  yaml: string,
  { from, to, changes, remember }: LabelTreatment,
): readonly ComposedLabel[] {
  return labelsOf(yaml).flatMap(({ path, texts, line }): readonly ComposedLabel[] => {
    const source = texts[from];
    if (source === undefined) return [];
    const id = path.join('.');
    const label = { path, id, source, line: line + 1 };
    const change = changes.get(id);
    if (change !== undefined) return [{ ...label, target: change, changed: change !== texts[to] }];
    if (texts[to] !== undefined) return [{ ...label, target: texts[to], changed: false }];
    // Figures and signs alone are the same in every language.
    if (!/\p{L}/u.test(source)) return [{ ...label, target: source, changed: true }];
    const found = remember(source, path);
    return [
      found
        ? { ...label, target: found.text, changed: true, remembered: found.from }
        : { ...label, target: undefined, changed: false },
    ];
  });
}

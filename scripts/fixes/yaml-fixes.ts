import type { z } from 'zod';
import {
  changesOf,
  editOf,
  trailingSpaceIn,
  withEdits,
  type FixedText,
  type TextChange,
  type TextEdit,
} from './text-edit.ts';
import { judgeYaml, type YamlVerdict } from './yaml-verdict.ts';

/**
 * Mends what an input method leaves in a YAML text: full-width spaces, full-width digits and signs in
 * numbers, dates and rates, white space at the ends of lines. A change is certain, and made, only when
 * the schema objects to less because of it, or when the data are the same but for white space around
 * texts.
 */
export function fixYaml(yaml: string, schema: z.ZodType, firstLine: number): FixedText {
  const judge = (edits: readonly TextEdit[], text: string): YamlVerdict =>
    judgeYaml(withEdits(text, edits), schema);
  const changes: TextChange[] = [];
  let text = yaml;
  const make = (edits: readonly TextEdit[], kind: TextChange['kind']): void => {
    changes.push(...changesOf(text, edits, kind, firstLine));
    text = withEdits(text, edits);
  };
  make(certainSpaces(text, judge), 'space');
  make(certainNumbers(text, judge), 'width');
  make(certainLineEnds(text, judge), 'space');
  return { text, changes };
}

type Judge = (edits: readonly TextEdit[], text: string) => YamlVerdict;

/** Full-width spaces where YAML wants its own: before keys and dashes, after colons, around values. */
function certainSpaces(text: string, judge: Judge): readonly TextEdit[] {
  const candidates = [...text.matchAll(/[ \u3000]*\u3000[ \u3000]*(?!\s|$)/g)].flatMap((match) => {
    const startsLine = match.index === 0 || text[match.index - 1] === '\n';
    if (!startsLine) return [editOf(match, ' ')];
    const rest = text.slice(match.index + match[0].length);
    return /^(?:-[ \u3000]|[\w-]+:[\s\u3000])/.test(rest)
      ? [editOf(match, match[0].replaceAll('\u3000', '  '))]
      : [];
  });
  if (candidates.length === 0) return [];
  // Lines depend on each other, so all are changed first, and what was not needed is changed back.
  let chosen = candidates;
  let verdict = judge(chosen, text);
  for (const candidate of candidates) {
    const fewer = chosen.filter((edit) => edit !== candidate);
    const without = judge(fewer, text);
    const trims = without.words === verdict.words && without.data !== verdict.data;
    if (without.faults > verdict.faults || trims) continue;
    chosen = fewer;
    verdict = without;
  }
  const before = judge([], text);
  return verdict.faults < before.faults || verdict.words === before.words ? chosen : [];
}

/** Full-width digits and signs in what the schema takes for a number, a date or a rate once it is plain. */
function certainNumbers(text: string, judge: Judge): readonly TextEdit[] {
  const candidates = [
    ...text.matchAll(/(?<![^\s,[{:"'])[-－]?[0-9０-９][-0-9.%０-９．％－]*(?![^\s,\]}"'])/g),
  ].filter(([found]) => /[０-９．％－]/.test(found));
  if (candidates.length === 0) return [];
  const { faults } = judge([], text);
  return candidates
    .map((match) => editOf(match, toPlainDigits(match[0])))
    .filter((edit) => judge([edit], text).faults < faults);
}

function toPlainDigits(text: string): string {
  return text.replace(/[０-９．％－]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
}

/** White space at the ends of lines, but for lines within a text that would change with it. */
function certainLineEnds(text: string, judge: Judge): readonly TextEdit[] {
  const candidates = trailingSpaceIn(text);
  if (candidates.length === 0) return [];
  const before = judge([], text);
  const keeps = (edits: readonly TextEdit[]): boolean => {
    const after = judge(edits, text);
    return after.faults < before.faults || (after.faults === before.faults && after.words === before.words);
  };
  if (keeps(candidates)) return candidates;
  const single = candidates.filter((edit) => keeps([edit]));
  return keeps(single) ? single : [];
}

/** A place of a text and what is to stand there instead. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
}

/** Why a text is changed. */
export type ChangeKind = 'width' | 'space' | 'stamp';

/** A change that was made, for people to look at. */
export interface TextChange {
  /** Line of the file, from 1. */
  readonly line: number;
  readonly kind: ChangeKind;
  readonly before: string;
  readonly after: string;
}

/** A text after its changes. */
export interface FixedText {
  readonly text: string;
  readonly changes: readonly TextChange[];
}

/** Makes edits that do not overlap, given in the order of the text. */
export function withEdits(text: string, edits: readonly TextEdit[]): string {
  let end = 0;
  const parts = edits.map((edit) => {
    const kept = text.slice(end, edit.start);
    end = edit.end;
    return kept + edit.replacement;
  });
  return parts.join('') + text.slice(end);
}

/** Edits as people look at them. */
export function changesOf(
  text: string,
  edits: readonly TextEdit[],
  kind: ChangeKind,
  firstLine: number,
): readonly TextChange[] {
  return edits.map(({ start, end, replacement }) => ({
    line: text.slice(0, start).split('\n').length - 1 + firstLine,
    kind,
    before: text.slice(start, end),
    after: replacement,
  }));
}

/** White space at the end of lines. */
export function trailingSpaceIn(text: string): readonly TextEdit[] {
  return [...text.matchAll(/(?<![ \t\u3000])[ \t\u3000]+(?=\r?(?:\n|$))/g)].map((match) => editOf(match, ''));
}

/** Puts something in the place of a match. */
export function editOf(match: RegExpExecArray, replacement: string): TextEdit {
  return { start: match.index, end: match.index + match[0].length, replacement };
}

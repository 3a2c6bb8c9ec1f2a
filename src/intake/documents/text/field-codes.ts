/** Field codes of Word that were pasted as text: `PAGEREF _Toc25831 \h`, `TOC \o "1-3" \h \z \u`. */
const FIELD_CODE =
  /(?:\b|(?<=\d))(?:PAGEREF\s*_?[A-Za-z]+\d+|HYPERLINK\s+(?:\\l\s*)?["“”]?[\w#./:?=&%-]*["“”]?|TOC(?=\s*\\)|REF\s+_[A-Za-z]+\d+|MERGEFORMAT)(?:\s*\\[a-z*](?:\s*(?:["“”][^"“”]*["“”]|MERGEFORMAT))?)*/g;
const CONTENTS_LINE = /^(?=.{1,200}$).*?PAGEREF\s*_?[A-Za-z]+\d+(?:\s*\\[a-z*])*\s*\d*\s*$/s;

/** A text and the field codes that stood in it. */
export interface TextWithoutCodes {
  readonly text: string;
  readonly codes: readonly string[];
}

/** Takes pasted field codes out of a text. */
export function takeFieldCodes(text: string): TextWithoutCodes {
  if (!/PAGEREF|HYPERLINK|TOC|REF|MERGEFORMAT/.test(text)) return { text, codes: [] };
  const codes = [...text.matchAll(FIELD_CODE)].map(([code]) => code.trim());
  return codes.length === 0 ? { text, codes } : { text: text.replace(FIELD_CODE, ' ').trim(), codes };
}

/** Whether a paragraph is a line of a table of contents with its field code: `一、部门概况 PAGEREF _Toc25831 \h 3`. */
export function isContentsLine(text: string): boolean {
  return CONTENTS_LINE.test(text);
}

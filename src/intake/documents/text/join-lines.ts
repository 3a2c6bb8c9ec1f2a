const CJK = '\\u2e80-\\u9fff\\uf900-\\ufaff\\u3000-\\u303f\\uff00-\\uffef\\u2018-\\u201d\\u2026\\u2014';
const CJK_LINE_END = new RegExp(`(?<=[${CJK}])[ \\t]*\\n[ \\t]*|[ \\t]*\\n[ \\t]*(?=[${CJK}])`, 'g');
const FULL = 0.88;
/** Columns of the widest page that is printed as text. */
const WIDEST = 160;
/** Columns of the narrowest; what is narrower is a list or a table. */
const NARROWEST = 40;

const SENTENCE_END = /[。！？!?；;：:]["”’』」）)】]*$/u;
const CLAUSE_INSIDE = /[\p{L}\p{N}，、（“《]$/u;
/** How a paragraph of a report begins: 一、 （一） 1. （1） ① 第一章 附件1 注： */
const NEW_PARAGRAPH =
  /^(?:[\u3000\t]|[ \u00a0]{2}|[一二三四五六七八九十百]+、|[（(][一二三四五六七八九十百\d]+[）)]|\d{1,2}[.．、](?!\d)|[①-⑳]|第[一二三四五六七八九十\d]+[章节部条]|附[件表录]?\s*[\d一二三四五六七八九十：:]|注[：:]|[-•·●◆■]\s)/u;

/** Joins two printed lines: with a space only between words of letters. */
export function joinTwoLines(first: string, second: string): string {
  const [one, other] = [first.trimEnd(), second.trimStart()];
  return /[A-Za-z,;:)]$/.test(one) && /^[A-Za-z(]/.test(other) ? `${one} ${other}` : one + other;
}

/** Puts a text that its file wraps on one line: line ends beside Chinese characters vanish, others become spaces. */
export function toOneLine(text: string): string {
  return text.replace(CJK_LINE_END, '').replace(/\s*\n\s*/g, ' ');
}

/** Whether a line can only be the beginning of a paragraph. */
export function beginsParagraph(line: string): boolean {
  return NEW_PARAGRAPH.test(line);
}

/** Whether a line ends as a sentence does. */
export function endsSentence(line: string): boolean {
  return SENTENCE_END.test(line.trimEnd());
}

/** Columns that a line takes when printed; a Chinese character takes two. */
export function widthOf(line: string): number {
  let width = 0;
  for (const sign of line) width += (sign.codePointAt(0) ?? 0) >= 0x2e80 ? 2 : 1;
  return width;
}

/**
 * Joins lines that were broken where a page ended, also inside words and numbers. Lines that are each a
 * paragraph stay apart: lines are only joined when several end at the same right edge in mid-sentence.
 */
export function joinWrappedLines(lines: readonly string[]): readonly string[] {
  const widths = lines.map((line) => widthOf(line.trimEnd()));
  const edge = widths.reduce((widest, width) => Math.max(widest, width), 0);
  const isFull = (index: number): boolean => (widths[index] ?? 0) >= edge * FULL;
  const broken = lines.filter(
    (line, index) => index < lines.length - 1 && isFull(index) && CLAUSE_INSIDE.test(line.trimEnd()),
  );
  if (edge > WIDEST || edge < NARROWEST || broken.length < 2) return lines;
  const indented = lines.some((line) => /^(?:[\u3000\t]|[ \u00a0]{2})/.test(line));
  const joined: string[] = [];
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    const goesOn =
      before !== undefined &&
      isFull(index - 1) &&
      !beginsParagraph(line) &&
      (indented || !endsSentence(before));
    if (goesOn) joined.push(joinTwoLines(joined.pop() ?? '', line));
    else joined.push(line);
  });
  return joined;
}

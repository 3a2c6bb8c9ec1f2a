/** Width of a text in em, estimated: a Chinese character takes a whole em, other signs about half. */
export function emsOf(text: string): number {
  return Array.from(text).reduce((ems, sign) => ems + (sign > '\u2e7f' ? 1 : sign === ' ' ? 0.3 : 0.57), 0);
}

/** A text cut to a width in em, with an ellipsis. */
export function cutTo(text: string, ems: number): string {
  if (emsOf(text) <= ems) return text;
  let kept = '';
  for (const sign of text) {
    if (emsOf(kept + sign) > ems - 1) break;
    kept += sign;
  }
  return `${kept.trimEnd()}…`;
}

/** A text in lines of at most so many em; words are kept whole where they fit. */
export function linesOf(text: string, ems: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/(?<=[\s\p{Script=Han}，。；：、）/?&=-])/u)) {
    if (line !== '' && emsOf(line + word.trimEnd()) > ems) {
      lines.push(line.trim());
      line = '';
    }
    line += word;
    while (emsOf(line) > ems) {
      const fitting = Array.from(line).length - Math.ceil(emsOf(line) - ems) * 2;
      const signs = Array.from(line);
      lines.push(signs.slice(0, Math.max(1, fitting)).join(''));
      line = signs.slice(Math.max(1, fitting)).join('');
    }
  }
  if (line.trim() !== '') lines.push(line.trim());
  return lines;
}

import { joinTwoLines } from '../text/join-lines.ts';
import type { TextLine } from './geometry.ts';

/** Room that a cell may keep free at each side: 5.4 points in Word and WPS, more elsewhere. */
const CELL_MARGIN = 8;

/** Whether the next line's first word would not have fitted into the room behind a line, so that the line end says nothing. */
export function isWrapped(next: TextLine, room: number): boolean {
  return room < widthOfFirstWord(next) + 0.15 * next.size;
}

/** The text of a cell; line ends that only its width made are taken out. */
export function toCellText(lines: readonly TextLine[], width: number): string {
  const [first, ...others] = lines;
  if (!first) return '';
  const longest = lines.reduce((most, { left, right }) => Math.max(most, right - left), 0);
  const wholeRoom = Math.max(longest, width - 2 * CELL_MARGIN);
  let text = first.text;
  others.forEach((line, index) => {
    const before = lines[index];
    const room = before ? wholeRoom - (before.right - before.left) : 0;
    text = before && isWrapped(line, room) ? joinTwoLines(text, line.text) : `${text}\n${line.text}`;
  });
  return text;
}

function widthOfFirstWord(line: TextLine): number {
  const [word = ''] = /^[\d.,%]+|^[A-Za-z]+|^./u.exec(line.text) ?? [];
  const signs = line.text.length;
  return signs === 0 ? 0 : Math.max(line.size * 0.5, ((line.right - line.left) * word.length) / signs);
}

import type { Says } from '../printed/printed-report.ts';
import { onParagraphs, type Damage } from './damage.ts';

/** Paragraphs broken at each printed line end, inside words and numbers; `spaced` leaves a space there instead. */
export function brokenLines(length: number, spaced = false): Damage {
  return onParagraphs((paragraph) =>
    paragraph.role === 'body'
      ? { ...paragraph, text: linesOf(paragraph.text, length).join(spaced ? ' ' : '\r\n') }
      : paragraph,
  );
}

/**
 * As {@link brokenLines}, and the last character of each line but the last is lost. A figure that lost a
 * digit here is disputed: another place of the document gives it whole. Nobody could notice a digit that is
 * lost from the only place of a figure, so that in paragraphs of prose digits stay.
 */
export function lostLastCharacters(length: number): Damage {
  return onParagraphs((paragraph) => {
    if (paragraph.role !== 'body') return paragraph;
    const kept = paragraph.says.length === 0 ? /\d$/ : /$^/;
    const lines = linesOf(paragraph.text, length);
    const text = lines
      .map((line, at) => (at === lines.length - 1 || kept.test(line) ? line : line.slice(0, -1)))
      .join('\r\n');
    const whole = text.replaceAll('\r\n', '');
    return { ...paragraph, text, says: paragraph.says.map((said) => disputed(said, whole)) };
  });
}

function disputed(said: Says, whole: string): Says {
  return whole.includes(said.value) ? said : { ...said, need: 'disputed' };
}

function linesOf(text: string, length: number): readonly string[] {
  return text.match(new RegExp(`.{1,${length}}`, 'gu')) ?? [];
}

/** Characters of a text that are quoted. */
const QUOTED = 60;

/** The beginning of a text on one line, as it is quoted in a list. */
export function quoted(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ');
  const signs = Array.from(line);
  return signs.length > QUOTED ? `${signs.slice(0, QUOTED).join('')}…` : line;
}

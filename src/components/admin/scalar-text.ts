import { parse } from 'yaml';

/** Words and digits that YAML may take for something else than text. */
const NOT_TEXT = /^(?:true|false|null|yes|no|on|off|~|[-+.]?\d[\d_.,:eExXoOa-fA-F+-]*|[-+]?\.(?:inf|nan))$/i;

/** Text that can stand without quotes: begins with a letter, a digit or a full-width bracket. */
const PLAIN = /^[\p{L}\p{N}（《“〔【][^\n]*$/u;

/** How a value stood before. */
export type Quotes = 'plain' | 'single' | 'double';

/**
 * Text as a YAML scalar of one line, in the quotes it had where they still do. `inFlow` is whether it
 * stands between braces or brackets, where commas and brackets mean something.
 */
export function toScalarText(text: string, inFlow: boolean, before: Quotes = 'plain'): string {
  if (before === 'double' || /[\n\t\r]/.test(text)) return JSON.stringify(text);
  if (before === 'single') return `'${text.replaceAll("'", "''")}'`;
  return isPlain(text, inFlow) ? text : JSON.stringify(text);
}

/** A date is text to the content reader, and looks better without quotes. */
const DATE = /^\d{4}-\d{2}-\d{2}$/;

function isPlain(text: string, inFlow: boolean): boolean {
  if (DATE.test(text)) return true;
  if (NOT_TEXT.test(text) || !PLAIN.test(text) || text !== text.trim()) return false;
  if (/: |:$| #/.test(text) || (inFlow && /[,[\]{}]|:/.test(text))) return false;
  return parse(text) === text;
}

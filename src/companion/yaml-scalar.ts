import { parseDocument } from 'yaml';

/** Longest and plainest words stay without quotation marks; anything that YAML might read otherwise gets them. */
const PLAIN = /^[\p{L}\p{N}“‘（《][^\n:#,[\]{}"'`|>&*!%@\\]*$/u;

/**
 * A text as a YAML value that may stand anywhere, in `{ … }` too: plain where that is safe, else in double
 * quotation marks. It reads back as the same text.
 */
export function toYamlScalar(text: string): string {
  if (PLAIN.test(text) && text.trim() === text && readsAs(text, text)) return text;
  return JSON.stringify(text);
}

function readsAs(yaml: string, text: string): boolean {
  const document = parseDocument(`{ a: ${yaml} }`);
  return document.errors.length === 0 && document.getIn(['a']) === text;
}

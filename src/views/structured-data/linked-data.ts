/** A thing in the vocabulary of schema.org. */
export interface LinkedData {
  readonly '@type': string;
  readonly [property: string]: LinkedValue | undefined;
}

/** A value of a property; undefined ones are left out. */
export type LinkedValue = string | number | boolean | LinkedData | readonly LinkedValue[];

/**
 * Writes things as JSON-LD for an element of a page. `<` is escaped, or words of a report could end the
 * element. Empty when there is nothing.
 */
export function writeLinkedData(things: readonly LinkedData[]): string {
  if (things.length === 0) return '';
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': things }).replaceAll('<', '\\u003c');
}

/** A text as it stands in HTML, in elements and in attributes. */
export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** An attribute that holds data. */
export function dataAttribute(name: string, value: unknown): string {
  return `${name}="${escaped(JSON.stringify(value))}"`;
}

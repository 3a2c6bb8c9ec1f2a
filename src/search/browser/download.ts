import { element } from './element.ts';

/** Hands a text to the reader as a file. */
export function downloadText(text: string, fileName: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  element('a', { href: address, download: fileName }).click();
  // The browser has begun by then; some fetch the file only after the click has run its course.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}

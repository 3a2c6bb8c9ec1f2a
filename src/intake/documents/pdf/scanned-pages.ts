import { RefusalError } from '../refusal.ts';
import type { PageContent } from './geometry.ts';

/** A page of which pictures are all there is has fewer characters than this; a stamp or a page number may be on it. */
const SCANNED_CHARACTERS = 12;
/** A scanned document has pictures for pages, and next to no text; one whose fonts hide the characters has none either. */
export function refuseScanned(pages: readonly PageContent[], hasPictures: boolean): void {
  const counts = pages.map(countCharacters);
  const legible = counts.reduce((sum, count) => sum + count, 0);
  const unknown = pages
    .flatMap(({ pieces }) => pieces)
    .reduce((sum, { text }) => sum + countUnknown(text), 0);
  if (legible === 0 || unknown > legible) throw new RefusalError('scanned-pdf');
  if (hasPictures && pages.filter(isBare).length * 2 > pages.length) throw new RefusalError('scanned-pdf');
}

/** Whether there is next to no text on a page. */
export function isBare(page: PageContent): boolean {
  return countCharacters(page) < SCANNED_CHARACTERS;
}

function countCharacters(page: PageContent): number {
  return page.pieces.reduce((sum, { text }) => sum + (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0), 0);
}

/** Characters of fonts that do not say what they are. */
function countUnknown(text: string): number {
  return text.match(/[\ufffd\p{Co}]/gu)?.length ?? 0;
}

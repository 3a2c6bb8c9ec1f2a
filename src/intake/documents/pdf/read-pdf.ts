import { BlockList } from '../block-list.ts';
import { LIMITS } from '../limits.ts';
import { RefusalError } from '../refusal.ts';
import { addParts } from './add-parts.ts';
import type { PageContent } from './geometry.ts';
import { openPdf } from './open-pdf.ts';
import { readPageContent } from './page-content.ts';
import { sortLines, type SortedLines } from './page-furniture.ts';
import { partsOfPage, splitPage } from './page-parts.ts';
import { isBare, refuseScanned } from './scanned-pages.ts';
import { toLines } from './text-lines.ts';

/** Reads a PDF that has text in it: paragraphs across printed lines and pages, tables from lines or positions. */
export async function readPdf(bytes: Uint8Array): Promise<ReturnType<BlockList['finish']>> {
  const pages = await readPages(bytes);
  const hasPictures = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes('/Image');
  refuseScanned(pages, hasPictures);
  const split = pages.map(splitPage);
  const sorted = sortLines(split.map(({ page, words }) => ({ page, lines: toLines(words) })));
  const parts = split.flatMap((page, index) => partsOfPage(page, sorted[index]?.body ?? []));
  const blocks = new BlockList();
  addParts(parts, blocks, pages.length, (number) => {
    const [page, lines] = [pages[number - 1], sorted[number - 1]];
    if (!page || !lines) return;
    listOmitted(page, lines, blocks);
    if (hasPictures && isBare(page)) blocks.omit('picture', '', { page: number });
  });
  return blocks.finish();
}

async function readPages(bytes: Uint8Array): Promise<readonly PageContent[]> {
  const document = await openPdf(bytes);
  if (document.numPages > LIMITS.pages) throw new RefusalError('too-many-pages', LIMITS.pages);
  const pages: PageContent[] = [];
  let pieces = 0;
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const content = await readPageContent(page);
    pieces += content.pieces.length;
    if (pieces > LIMITS.pdfItems) throw new RefusalError('too-much');
    pages.push(content);
    page.cleanup();
  }
  await document.loadingTask.destroy();
  return pages;
}

/** Lists what was left out of a page. */
function listOmitted(page: PageContent, lines: SortedLines, blocks: BlockList): void {
  const place = { page: page.number };
  for (const { text } of lines.headers) blocks.omit('page-header', text, place);
  for (const { text } of lines.pageNumbers) blocks.omit('page-number', text, place);
  for (const text of page.aslant) blocks.omit('hidden-text', text, place);
  for (const text of page.remarks) blocks.omit('comment', text, place);
}

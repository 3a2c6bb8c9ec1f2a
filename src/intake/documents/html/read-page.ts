import { BlockList } from '../block-list.ts';
import { RefusalError } from '../refusal.ts';
import { decodeText } from '../text/decode-text.ts';
import { addPageBlocks } from './add-page-blocks.ts';
import { parsePage } from './parse-page.ts';

/** Bytes at the beginning of a page in which it may declare its encoding. */
const DECLARATION_BYTES = 4_096;

/** Reads a web page, or a spreadsheet that was saved as one. */
export function readPage(bytes: Uint8Array): ReturnType<BlockList['finish']> {
  const decoded = decodeText(bytes, declaredEncoding(bytes));
  if (!decoded) throw new RefusalError('damaged');
  const blocks = new BlockList();
  addPageBlocks(parsePage(decoded.text), blocks);
  return blocks.finish();
}

function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, DECLARATION_BYTES));
  return /<(?:meta|\?xml)[^>]*?(?:charset|encoding)\s*=\s*["']?([\w-]+)/i.exec(head)?.[1];
}

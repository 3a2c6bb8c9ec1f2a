import { readDocument } from '../../../../../src/intake/documents/read-document.ts';
import type { SourceDocument } from '../../../../../src/intake/source-document.ts';
import { outline } from './visible-words.ts';

/** Reads what must be readable. */
export async function readWell(bytes: Uint8Array | string, name: string): Promise<SourceDocument> {
  const result = await readDocument(
    typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes,
    name,
  );
  if (result.kind === 'refused') throw new Error(`${name} was refused: ${result.refusal.code}`);
  return result.document;
}

/** Reads what must be readable, as lines that are easy to compare. */
export async function readOutline(bytes: Uint8Array | string, name: string): Promise<readonly string[]> {
  return outline(await readWell(bytes, name));
}

/** The code with which a file is refused; `document` when it was read. */
export async function refusalOf(bytes: Uint8Array | string, name: string): Promise<string> {
  const result = await readDocument(
    typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes,
    name,
  );
  return result.kind === 'refused' ? result.refusal.code : 'document';
}

import type { ReadingResult } from './refusal.ts';
import { runReader, type ReaderOptions } from './run-reader.ts';

/**
 * Reads a document from outside in a process of its own, within ten seconds and 512 MiB, without the
 * right to write or to start programs. Never throws: a file that cannot be read, takes too long or too much
 * memory, or breaks the reader, is refused.
 */
export async function readDocumentSafely(path: string, options: ReaderOptions = {}): Promise<ReadingResult> {
  const { result } = await runReader(path, options);
  return result;
}

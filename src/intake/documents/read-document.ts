import { createHash } from 'node:crypto';
import type { OmittedText, SourceBlock } from '../source-document.ts';
import { toMegabytes } from './archive/open-archive.ts';
import { LIMITS } from './limits.ts';
import { recogniseFormat, type RecognisedFile } from './recognise-format.ts';
import { RefusalError, type ReadingResult } from './refusal.ts';

/**
 * Takes a document apart. Its form is recognised by its content; `name` is only used to tell Markdown from
 * plain text, WPS from Office, and in messages. Never throws: what cannot be read is refused. A hostile
 * file can still take long: files from outside are read with `readDocumentSafely`.
 */
export async function readDocument(bytes: Uint8Array, name: string): Promise<ReadingResult> {
  try {
    if (bytes.length > LIMITS.fileBytes)
      throw new RefusalError('file-too-large', toMegabytes(LIMITS.fileBytes));
    const file = await recogniseFormat(bytes, name);
    const { blocks, omitted } = await readAs(file, bytes);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    return { kind: 'document', document: { format: file.format, sha256, blocks, omitted } };
  } catch (error) {
    const { code, limit } =
      error instanceof RefusalError ? error : ({ code: 'unreadable', limit: '' } as const);
    return { kind: 'refused', refusal: { code, args: { name, limit } } };
  }
}

/** Loads only the reader of the file's form, and the libraries that it stands on. */
async function readAs(
  file: RecognisedFile,
  bytes: Uint8Array,
): Promise<{ readonly blocks: readonly SourceBlock[]; readonly omitted: readonly OmittedText[] }> {
  switch (file.format) {
    case 'docx':
      return (await import('./docx/read-docx.ts')).readDocx(file.archive);
    case 'xlsx':
      return (await import('./xlsx/read-xlsx.ts')).readXlsx(file.archive);
    case 'pdf':
      return (await import('./pdf/read-pdf.ts')).readPdf(bytes);
    case 'html':
      return (await import('./html/read-page.ts')).readPage(bytes);
    case 'markdown':
      return (await import('./text/read-markdown.ts')).readMarkdown(file.text);
    case 'text':
      return (await import('./text/read-plain-text.ts')).readPlainText(file.text);
  }
}

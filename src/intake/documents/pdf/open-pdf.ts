import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  getDocument,
  InvalidPDFException,
  PasswordException,
  VerbosityLevel,
} from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFDocumentProxy } from 'pdfjs-dist/types/src/display/api.js';
import { RefusalError } from '../refusal.ts';

/** The package's folder, with the tables for fonts that a file names but does not hold, as most Chinese ones do. */
const PACKAGE = dirname(fileURLToPath(import.meta.resolve('pdfjs-dist/package.json')));

/**
 * Opens a PDF for reading its words. Nothing is fetched, no script of it runs, no picture is decoded.
 * Throws a refusal when it is encrypted or damaged.
 */
export async function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  try {
    return await getDocument({
      // The library keeps the memory that it is given.
      data: new Uint8Array(bytes),
      cMapUrl: join(PACKAGE, 'cmaps') + sep,
      cMapPacked: true,
      standardFontDataUrl: join(PACKAGE, 'standard_fonts') + sep,
      useWorkerFetch: false,
      useWasm: false,
      useSystemFonts: false,
      disableFontFace: true,
      enableXfa: false,
      isOffscreenCanvasSupported: false,
      isImageDecoderSupported: false,
      maxImageSize: 1,
      verbosity: VerbosityLevel.ERRORS,
    }).promise;
  } catch (error) {
    if (error instanceof PasswordException) throw new RefusalError('encrypted-pdf', '', error);
    if (error instanceof InvalidPDFException) throw new RefusalError('damaged', '', error);
    throw error;
  }
}

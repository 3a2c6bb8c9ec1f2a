import type { SourceFormat } from '../source-document.ts';
import { isCompoundFile, listStreams } from './archive/compound-file.ts';
import { openArchive, refuseNestedArchives, toMegabytes, type Archive } from './archive/open-archive.ts';
import { LIMITS } from './limits.ts';
import { RefusalError, type RefusalCode } from './refusal.ts';
import { decodeText } from './text/decode-text.ts';
import { decodeXml } from './xml/decode-xml.ts';

/** What a file is by its content, whatever its name says. */
export type RecognisedFile =
  | { readonly format: 'docx' | 'xlsx'; readonly archive: Archive }
  | { readonly format: Extract<SourceFormat, 'html' | 'pdf'> }
  | { readonly format: Extract<SourceFormat, 'text' | 'markdown'>; readonly text: string };

/** First bytes of forms that cannot be imported. */
const SIGNATURES: readonly (readonly [bytes: readonly number[], code: RefusalCode, offset?: number])[] = [
  [[0x89, 0x50, 0x4e, 0x47], 'image'],
  [[0xff, 0xd8, 0xff], 'image'],
  [[0x47, 0x49, 0x46, 0x38], 'image'],
  [[0x42, 0x4d], 'image'],
  [[0x49, 0x49, 0x2a, 0x00], 'image'],
  [[0x4d, 0x4d, 0x00, 0x2a], 'image'],
  [[0x57, 0x45, 0x42, 0x50], 'image', 8],
  [[0x66, 0x74, 0x79, 0x70], 'image', 4],
  [[0x52, 0x61, 0x72, 0x21], 'archive'],
  [[0x37, 0x7a, 0xbc, 0xaf], 'archive'],
  [[0x1f, 0x8b], 'archive'],
  [[0x42, 0x5a, 0x68], 'archive'],
  [[0xfd, 0x37, 0x7a, 0x58], 'archive'],
  [[0x28, 0xb5, 0x2f, 0xfd], 'archive'],
  [[0x75, 0x73, 0x74, 0x61, 0x72], 'archive', 257],
];

/** Whether `%PDF-` stands where a reader looks for it: in the first 1 024 bytes. */
const PDF_HEAD_BYTES = 1_024;
/** Characters at the beginning of a text in which its form shows. */
const HEAD_CHARACTERS = 4_096;

/** Recognises a file by its content. Throws a refusal for a form that cannot be imported. */
export async function recogniseFormat(bytes: Uint8Array, name: string): Promise<RecognisedFile> {
  if (bytes.length === 0) throw new RefusalError('file-empty');
  if (isCompoundFile(bytes)) throw new RefusalError(toCompoundCode(listStreams(bytes), name));
  if (hasBytes(bytes, [0x50, 0x4b, 0x03, 0x04]) || hasBytes(bytes, [0x50, 0x4b, 0x05, 0x06]))
    return recogniseArchive(bytes);
  if (new TextDecoder('latin1').decode(bytes.subarray(0, PDF_HEAD_BYTES)).includes('%PDF-'))
    return { format: 'pdf' };
  if (isBinaryAsText(new TextDecoder().decode(bytes.subarray(0, HEAD_CHARACTERS)).trimStart()))
    throw new RefusalError('binary-as-text');
  const [signs = [], code] = SIGNATURES.find(([own, , offset]) => hasBytes(bytes, own, offset)) ?? [];
  // Two letters may begin a text as well.
  if (code && signs.length > 2) throw new RefusalError(code);
  if (bytes.length > LIMITS.textBytes)
    throw new RefusalError('file-too-large', toMegabytes(LIMITS.textBytes));
  const decoded = decodeText(bytes);
  if (!decoded) throw new RefusalError(code ?? 'unknown-form');
  return recogniseText(decoded.text, name);
}

function hasBytes(bytes: Uint8Array, signs: readonly number[], offset = 0): boolean {
  return signs.every((value, index) => bytes[offset + index] === value);
}

/** .doc, .wps, .xls and .et are told apart by the streams in them; names only decide between Word and WPS. */
function toCompoundCode(streams: readonly string[], name: string): RefusalCode {
  const has = (pattern: RegExp): boolean => streams.some((stream) => pattern.test(stream));
  if (has(/^(?:EncryptedPackage|EncryptionInfo)$/)) return 'encrypted-office';
  if (has(/^WordDocument$/i)) return has(/wps/i) || /\.wps$/i.test(name) ? 'wps-writer' : 'word-97';
  if (has(/^(?:Workbook|Book)$/i))
    return has(/wps|^ET/i) || /\.et$/i.test(name) ? 'wps-spreadsheet' : 'excel-97';
  if (has(/wps|^CONTENTS$/i)) return 'wps-writer';
  return 'compound-file';
}

async function recogniseArchive(bytes: Uint8Array): Promise<RecognisedFile> {
  const archive = await openArchive(bytes);
  const names = new Set(archive.names);
  if (names.has('OFD.xml')) throw new RefusalError('fixed-layout');
  if (names.has('mimetype')) {
    const mime = new TextDecoder('latin1').decode(await archive.read('mimetype', 1_024));
    if (mime.includes('opendocument.spreadsheet')) throw new RefusalError('open-spreadsheet');
    throw new RefusalError(mime.includes('opendocument') ? 'open-document' : 'archive');
  }
  const types = await archive.read('[Content_Types].xml', 1024 * 1024);
  if (!types) throw new RefusalError('archive');
  const code = toOfficeForm(decodeXml(types));
  if (code !== 'docx' && code !== 'xlsx') throw new RefusalError(code);
  refuseNestedArchives(archive);
  return { format: code, archive };
}

function toOfficeForm(contentTypes: string): 'docx' | 'xlsx' | RefusalCode {
  if (
    /wordprocessingml\.(?:document|template)\.main\+xml|ms-word\.\w+\.macroEnabled\w*\.main\+xml/i.test(
      contentTypes,
    )
  )
    return 'docx';
  if (
    /spreadsheetml\.(?:sheet|template)\.main\+xml|ms-excel\.(?:sheet|template|addin)\.macroEnabled\.main\+xml/i.test(
      contentTypes,
    )
  )
    return 'xlsx';
  if (/ms-excel\.sheet\.binary/i.test(contentTypes)) return 'excel-binary';
  return /presentationml|ms-powerpoint/i.test(contentTypes) ? 'presentation' : 'archive';
}

function recogniseText(text: string, name: string): RecognisedFile {
  const head = text.slice(0, HEAD_CHARACTERS).trimStart();
  if (head === '') throw new RefusalError('no-text');
  if (head.startsWith('{\\rtf')) throw new RefusalError('rich-text');
  if (/^(?:From:|MIME-Version:|Content-Type:\s*multipart)/i.test(head) && /multipart\/related/i.test(head))
    throw new RefusalError('web-archive');
  if (
    /urn:schemas-microsoft-com:office:spreadsheet|schemas\.microsoft\.com\/office\/word\/2003\/wordml|<pkg:package/i.test(
      head,
    ) &&
    !/<html/i.test(head)
  )
    throw new RefusalError('office-xml');
  if (isPage(head, name)) return { format: 'html' };
  if (text.length > LIMITS.characters) throw new RefusalError('too-much');
  return { format: /\.(?:md|markdown)$/i.test(name) ? 'markdown' : 'text', text };
}

/** A .doc, .docx or .pdf whose bytes were taken for characters. */
function isBinaryAsText(head: string): boolean {
  return (
    /^(?:ÐÏ|.{0,6}ࡱ|ࡱ|PK(?:\u0003|.{0,3})\u0004|.{0,3}bjbj)/u.test(head) ||
    /\[Content_Types\]\.xml.{0,80}PK/u.test(head)
  );
}

function isPage(head: string, name: string): boolean {
  const start = head.replace(/^(?:<\?xml[^>]*\?>|<!--[\s\S]*?-->|\s)+/i, '');
  if (
    /^<(?:!doctype\s+html|html|head|body|meta|title|table|div|p|span|h[1-6]|section|article|style|center|font|br)\b/i.test(
      start,
    )
  )
    return true;
  return /\.(?:x?html?|xls|et)$/i.test(name) ? /<\/?[a-z][^>]*>/i.test(head) : /<html\b/i.test(head);
}

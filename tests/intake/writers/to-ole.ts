import * as xlsx from '@e965/xlsx';

/** What is used of the library's writer of compound files, which it exports without types. */
interface CompoundWriter {
  readonly write: (file: unknown, options: { readonly type: 'array' }) => unknown;
  readonly utils: {
    readonly cfb_new: () => unknown;
    readonly cfb_add: (file: unknown, name: string, content: readonly number[]) => unknown;
  };
}

/** A file of the Office of 1997 to 2003: streams in a compound file. */
export function toCompoundFile(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const writer: unknown = xlsx.CFB;
  if (!isCompoundWriter(writer)) throw new Error('The library writes no compound files.');
  const file = writer.utils.cfb_new();
  for (const [name, bytes] of Object.entries(streams)) {
    writer.utils.cfb_add(file, `/${name}`, Array.from(bytes));
  }
  const written = writer.write(file, { type: 'array' });
  if (written instanceof Uint8Array) return written;
  if (Array.isArray(written)) return new Uint8Array(written.map(Number));
  throw new Error('The compound file was not written.');
}

function isCompoundWriter(value: unknown): value is CompoundWriter {
  return typeof value === 'object' && value !== null && 'write' in value && 'utils' in value;
}

/** A text in UTF-16, low byte first, as Word 97 keeps it. */
export function toUtf16(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, 'utf16le'));
}

/** Bytes taken for letters one by one and saved as UTF-8: what a `.doc` is when it is opened as text. */
export function toMojibake(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
}

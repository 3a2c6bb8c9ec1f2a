import yauzl, { type Entry, type ZipFile } from 'yauzl';
import { LIMITS } from '../limits.ts';
import { RefusalError } from '../refusal.ts';

/** A zip file whose names are safe; its parts are unpacked one by one when they are asked for. */
export interface Archive {
  /** Names of the parts in the order of the archive, folders left out. */
  readonly names: readonly string[];
  /**
   * Unpacks a part; undefined when there is none of that name. Throws a refusal when the part exceeds
   * `most` bytes or all parts together what may be unpacked, or when it is not as long as the archive says.
   */
  read(name: string, most?: number): Promise<Uint8Array | undefined>;
}

/** What stands in no Office file; embedded documents have a folder of their own. */
const ARCHIVE_INSIDE = /\.(?:zip|rar|7z|gz|tgz|tar|bz2|xz|jar|docx|docm|xlsx|xlsm|pptx)$/i;
const EMBEDDED = /(?:^|\/)embeddings\/[^/]+$/;

/** Opens a zip file. Throws a refusal when it is damaged or was made to do harm. */
export async function openArchive(bytes: Uint8Array): Promise<Archive> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const zip = await openZip(buffer);
  if (zip.entryCount > LIMITS.archiveEntries) throw new RefusalError('unsafe-archive');
  const entries = await listEntries(zip);
  refuseOverlap([...entries.values()], bytes.length);
  let unpacked = 0;
  return {
    names: [...entries.keys()].filter((name) => !name.endsWith('/')),
    async read(name, most = LIMITS.unpackedBytes) {
      const entry = entries.get(name);
      if (!entry) return undefined;
      const part = await unpack(zip, entry, Math.min(most, LIMITS.unpackedBytes - unpacked));
      unpacked += part.length;
      return part;
    },
  };
}

async function openZip(buffer: Buffer): Promise<ZipFile> {
  try {
    return await yauzl.fromBufferPromise(buffer);
  } catch (error) {
    throw new RefusalError('damaged', '', error);
  }
}

async function listEntries(zip: ZipFile): Promise<ReadonlyMap<string, Entry>> {
  const entries = new Map<string, Entry>();
  try {
    for await (const entry of zip.eachEntry()) {
      const name = entry.fileName;
      if (entries.has(name) || entries.size >= LIMITS.archiveEntries)
        throw new RefusalError('unsafe-archive');
      if ((entry.generalPurposeBitFlag & 1) === 1) throw new RefusalError('encrypted-office');
      entries.set(name, entry);
    }
  } catch (error) {
    if (error instanceof RefusalError) throw error;
    throw new RefusalError(isAboutName(error) ? 'unsafe-archive' : 'damaged', '', error);
  }
  return entries;
}

/** An Office file with an archive inside it is refused; a plain archive is refused as such elsewhere. */
export function refuseNestedArchives(archive: Archive): void {
  if (archive.names.some((name) => ARCHIVE_INSIDE.test(name) && !EMBEDDED.test(name)))
    throw new RefusalError('unsafe-archive');
}

/** In an honest archive every entry has bytes of its own; in a bomb many entries share them. */
function refuseOverlap(entries: readonly Entry[], length: number): void {
  let end = 0;
  const inOrder = entries.toSorted(
    (one, other) => one.relativeOffsetOfLocalHeader - other.relativeOffsetOfLocalHeader,
  );
  for (const entry of inOrder) {
    if (entry.relativeOffsetOfLocalHeader < end) throw new RefusalError('unsafe-archive');
    end = entry.relativeOffsetOfLocalHeader + entry.compressedSize;
    if (end > length) throw new RefusalError('damaged');
  }
}

async function unpack(zip: ZipFile, entry: Entry, allowed: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const part of await zip.openReadStreamPromise(entry)) {
      if (!(part instanceof Uint8Array)) continue;
      length += part.length;
      if (length > allowed) throw new RefusalError('too-large-unpacked', toMegabytes(allowed));
      parts.push(part);
    }
  } catch (error) {
    if (error instanceof RefusalError) throw error;
    throw new RefusalError(isAboutLength(error) ? 'unsafe-archive' : 'damaged', '', error);
  }
  return Buffer.concat(parts);
}

/** Bytes as whole megabytes, for messages. */
export function toMegabytes(bytes: number): string {
  return String(Math.floor(bytes / 1024 / 1024));
}

function isAboutName(error: unknown): boolean {
  return error instanceof Error && /(?:absolute|relative) path|invalid characters/i.test(error.message);
}

function isAboutLength(error: unknown): boolean {
  return error instanceof Error && /(?:too many|not enough) bytes|size mismatch/i.test(error.message);
}

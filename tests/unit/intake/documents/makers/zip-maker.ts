import { deflateRawSync, crc32 } from 'node:zlib';

/** A part of an archive, and what its headers say wrongly about it. */
export interface ZipPart {
  readonly name: string;
  readonly data: Uint8Array | string;
  /** Bytes that take the place of the deflated data. */
  readonly packed?: Uint8Array;
  /** Unpacked size that the headers state. */
  readonly statedSize?: number;
  /** Number of the part whose bytes this one shares. */
  readonly sharesBytesOf?: number;
  readonly encrypted?: boolean;
}

const encoder = new TextEncoder();

/** Writes an archive as a program with bad intentions would: names, sizes and places are not checked. */
export function makeZip(parts: readonly ZipPart[]): Uint8Array {
  const locals: Uint8Array[] = [];
  const offsets: number[] = [];
  const entries: Uint8Array[] = [];
  let length = 0;
  for (const part of parts) {
    const data = typeof part.data === 'string' ? encoder.encode(part.data) : part.data;
    const packed = part.packed ?? deflateRawSync(data);
    const fields = { ...part, name: encoder.encode(part.name), packed, data };
    const shared = part.sharesBytesOf === undefined ? undefined : offsets[part.sharesBytesOf];
    offsets.push(shared ?? length);
    if (shared === undefined) {
      const local = Buffer.concat([header(0x04034b50, fields), fields.name, packed]);
      locals.push(local);
      length += local.length;
    }
    entries.push(Buffer.concat([header(0x02014b50, fields, shared ?? offsets.at(-1)), fields.name]));
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Math.min(parts.length, 0xffff), 8);
  end.writeUInt16LE(Math.min(parts.length, 0xffff), 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(length, 16);
  return new Uint8Array(Buffer.concat([...locals, directory, end]));
}

interface HeaderFields {
  readonly name: Uint8Array;
  readonly packed: Uint8Array;
  readonly data: Uint8Array;
  readonly statedSize?: number;
  readonly encrypted?: boolean;
}

/** A local header, or with an offset an entry of the directory. */
function header(signature: number, fields: HeaderFields, offset?: number): Uint8Array {
  const { name, packed, data, statedSize = data.length, encrypted = false } = fields;
  const common = Buffer.alloc(26);
  common.writeUInt16LE(20, 0);
  common.writeUInt16LE(0x800 + (encrypted ? 1 : 0), 2);
  common.writeUInt16LE(8, 4);
  common.writeUInt16LE(0x21, 8);
  common.writeUInt32LE(crc32(data), 10);
  common.writeUInt32LE(packed.length, 14);
  common.writeUInt32LE(statedSize, 18);
  common.writeUInt16LE(name.length, 22);
  const sign = Buffer.alloc(4);
  sign.writeUInt32LE(signature);
  if (offset === undefined) return Buffer.concat([sign, common]);
  const version = Buffer.from([20, 0]);
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(offset, 10);
  return Buffer.concat([sign, version, common, rest]);
}

const SECTOR = 512;
const FREE = 0xffffffff;
const END = 0xfffffffe;
const FAT = 0xfffffffd;

/** Writes an OLE compound file with empty streams of the given names. */
export function makeCompoundFile(streams: readonly string[]): Uint8Array {
  const entries = [entry('Root Entry', 5), ...streams.map((name) => entry(name, 2))];
  const directorySectors = Math.ceil(entries.length / 4);
  const header = Buffer.alloc(SECTOR);
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]).copy(header);
  header.writeUInt16LE(0x3e, 24);
  header.writeUInt16LE(3, 26);
  header.writeUInt16LE(0xfffe, 28);
  header.writeUInt16LE(9, 30);
  header.writeUInt16LE(6, 32);
  header.writeUInt32LE(1, 44);
  header.writeUInt32LE(1, 48);
  header.writeUInt32LE(4096, 56);
  header.writeUInt32LE(END, 60);
  header.writeUInt32LE(END, 68);
  header.fill(0xff, 76);
  header.writeUInt32LE(0, 76);
  const table = Buffer.alloc(SECTOR, 0xff);
  table.writeUInt32LE(FAT, 0);
  for (let index = 1; index <= directorySectors; index += 1)
    table.writeUInt32LE(index === directorySectors ? END : index + 1, 4 * index);
  const directory = Buffer.alloc(directorySectors * SECTOR);
  entries.forEach((one, index) => one.copy(directory, index * 128));
  return new Uint8Array(Buffer.concat([header, table, directory]));
}

function entry(name: string, type: number): Buffer {
  const bytes = Buffer.alloc(128);
  bytes.write(name, 0, 'utf16le');
  bytes.writeUInt16LE((name.length + 1) * 2, 64);
  bytes.writeUInt8(type, 66);
  for (const at of [68, 72, 76]) bytes.writeUInt32LE(FREE, at);
  bytes.writeUInt32LE(END, 116);
  return bytes;
}

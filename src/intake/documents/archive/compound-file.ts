const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ENTRY_BYTES = 128;
const END_OF_CHAIN = 0xfffffffe;
const HEADER_SECTORS = 109;
const MOST_ENTRIES = 4_000;

/** Whether bytes begin as an OLE compound file: .doc, .xls, .wps, .et, encrypted Office files. */
export function isCompoundFile(bytes: Uint8Array): boolean {
  return SIGNATURE.every((value, index) => bytes[index] === value);
}

/**
 * Names of the streams and storages of a compound file, as far as they can be read: a damaged
 * directory ends the list.
 */
export function listStreams(bytes: Uint8Array): readonly string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 512) return [];
  const sectorBytes = view.getUint16(30, true) === 12 ? 4096 : 512;
  const offsetOf = (sector: number): number => (sector + 1) * sectorBytes;
  const nextOf = (sector: number): number => {
    const perSector = sectorBytes / 4;
    const index = Math.floor(sector / perSector);
    if (index >= HEADER_SECTORS) return END_OF_CHAIN;
    const at = offsetOf(view.getUint32(76 + 4 * index, true)) + 4 * (sector % perSector);
    return at + 4 <= bytes.length ? view.getUint32(at, true) : END_OF_CHAIN;
  };
  const names: string[] = [];
  const seen = new Set<number>();
  let sector = view.getUint32(48, true);
  while (sector < END_OF_CHAIN - 4 && !seen.has(sector) && names.length < MOST_ENTRIES) {
    seen.add(sector);
    const start = offsetOf(sector);
    if (start + sectorBytes > bytes.length) break;
    for (let at = start; at < start + sectorBytes; at += ENTRY_BYTES) names.push(...nameAt(bytes, view, at));
    sector = nextOf(sector);
  }
  return names;
}

function nameAt(bytes: Uint8Array, view: DataView, at: number): readonly string[] {
  const length = view.getUint16(at + 64, true);
  if (bytes[at + 66] === 0 || length < 2 || length > 64) return [];
  return [new TextDecoder('utf-16le').decode(bytes.subarray(at, at + length - 2))];
}

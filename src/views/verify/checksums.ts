/** The published files by their SHA-256, hexadecimal; files of the same content stand together. */
export type Checksums = ReadonlyMap<string, readonly string[]>;

/** Reads a list as `sha256sum` writes it; lines of another form are passed over. */
export function parseChecksums(text: string): Checksums {
  const files = new Map<string, string[]>();
  for (const [, digest = '', path = ''] of text.matchAll(/^([\da-f]{64}) [ *](.+)$/gm)) {
    const same = files.get(digest);
    if (same) same.push(path);
    else files.set(digest, [path]);
  }
  return files;
}

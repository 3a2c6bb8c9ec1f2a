/** Bytes of each character that GB 18030 writes in two bytes. */
function twoByteCharacters(): ReadonlyMap<string, readonly [number, number]> {
  const decoder = new TextDecoder('gb18030', { fatal: true });
  const bytes = new Map<string, readonly [number, number]>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      if (trail === 0x7f) continue;
      const character = decoder.decode(new Uint8Array([lead, trail]));
      if (character.length === 1 && !bytes.has(character)) bytes.set(character, [lead, trail]);
    }
  }
  return bytes;
}

let known: ReturnType<typeof twoByteCharacters> | undefined;

/** A text as GB 18030; throws at a character that needs four bytes, of which reports have none. */
export function toGb18030(text: string): Uint8Array {
  known ??= twoByteCharacters();
  const two = known;
  return new Uint8Array(
    Array.from(text).flatMap((character) => {
      const code = character.charCodeAt(0);
      if (character.length === 1 && code < 0x80) return [code];
      const bytes = two.get(character);
      if (!bytes) throw new Error(`${character} has no two bytes in GB 18030.`);
      return [...bytes];
    }),
  );
}

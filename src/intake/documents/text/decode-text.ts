/** Text of a file and the encoding that it was read in. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: string;
}

/** Control characters that stand in no text: all of C0 but tab, line ends, form feed and escape. */

const CONTROL = /[\u0000-\u0008\u000b\u000e-\u001a\u001c-\u001f]/g;

/**
 * Decodes bytes as text: by their byte-order mark, else as UTF-16 where every other byte is NUL, else as
 * what they declare if that fits, else as UTF-8, else as GB 18030 (which holds GBK and GB 2312).
 * Undefined when the bytes are no text. Line ends become `\n`.
 */
export function decodeText(bytes: Uint8Array, declared?: string): DecodedText | undefined {
  const found = decode(bytes, declared);
  if (!found) return undefined;
  const controls = found.text.match(CONTROL)?.length ?? 0;
  if (controls > found.text.length / 1_000) return undefined;
  return { ...found, text: found.text.replace(CONTROL, '').replace(/\r\n?|\u2028|\u2029/g, '\n') };
}

function decode(bytes: Uint8Array, declared: string | undefined): DecodedText | undefined {
  const marked = byMark(bytes) ?? byNulBytes(bytes);
  if (marked !== undefined) return tryEncoding(bytes, marked);
  const wanted = declared?.trim().toLowerCase();
  const names = [
    // A page that declares a Chinese encoding is often UTF-8 all the same, never the other way round.
    ...(wanted === undefined || /^gb|^utf-?8$/.test(wanted) ? [] : [wanted]),
    'utf-8',
    'gb18030',
  ];
  for (const name of names) {
    const found = tryEncoding(bytes, name);
    if (found) return found;
  }
  return undefined;
}

function byMark(bytes: Uint8Array): string | undefined {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
}

/** In UTF-16 the line ends, digits and signs of a Chinese text have a NUL byte on one and the same side. */
function byNulBytes(bytes: Uint8Array): string | undefined {
  if (bytes.length % 2 !== 0) return undefined;
  const sample = bytes.subarray(0, 65_536);
  let even = 0;
  let odd = 0;
  for (let index = 0; index < sample.length; index += 1) {
    if (sample[index] !== 0) continue;
    if (index % 2 === 0) even += 1;
    else odd += 1;
  }
  if (Math.max(even, odd) < Math.max(2, sample.length / 200)) return undefined;
  if (even * 50 <= odd) return 'utf-16le';
  return odd * 50 <= even ? 'utf-16be' : undefined;
}

function tryEncoding(bytes: Uint8Array, encoding: string): DecodedText | undefined {
  try {
    // A text may be cut inside its last character: as a stream it may wait for the rest.
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
    return { text, encoding };
  } catch {
    // Neither the encoding's bytes nor, for a declared one, a name that is known: the next one is tried.
    return undefined;
  }
}

import { RefusalError } from '../refusal.ts';

/**
 * Decodes a part of an Office file. Throws a refusal when it declares a document type or an entity:
 * no Office program writes one, and both are ways to read other files or to fill the memory.
 */
export function decodeXml(bytes: Uint8Array): string {
  const text = new TextDecoder(encodingOf(bytes)).decode(bytes).replace(/^\s*<\?xml[^>]*\?>/, '');
  if (/<!\s*(?:DOCTYPE|ENTITY|ELEMENT|ATTLIST|NOTATION)/i.test(text)) throw new RefusalError('unsafe-xml');
  return text;
}

/** An Office part is UTF-8 or UTF-16; what has neither mark nor NUL in front is UTF-8. */
function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0x3c && second === 0) return 'utf-16le';
  if (first === 0 && second === 0x3c) return 'utf-16be';
  return 'utf-8';
}

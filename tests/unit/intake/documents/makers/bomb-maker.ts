import { constants, deflateRawSync } from 'node:zlib';

const PIECE = 1024 * 1024;

/** A deflated stream of as many mebibytes of one sign, made without ever holding them. */
export function makeBomb(mebibytes: number, sign = ' '): Uint8Array {
  const piece = deflateRawSync(Buffer.alloc(PIECE, sign), { level: 9, finishFlush: constants.Z_FULL_FLUSH });
  return new Uint8Array(Buffer.concat([...Array<Buffer>(mebibytes).fill(piece), Buffer.from([3, 0])]));
}

/** The same with the head that a PDF expects of a deflated stream. */
export function makeZlibBomb(mebibytes: number, sign = ' '): Uint8Array {
  return new Uint8Array(Buffer.concat([Buffer.from([0x78, 0x9c]), makeBomb(mebibytes, sign)]));
}

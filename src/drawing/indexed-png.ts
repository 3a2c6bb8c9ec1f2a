import { crc32, deflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
const PALETTE_SIZE = 256;

/**
 * Writes opaque RGBA pixels as a PNG of at most 256 colours: a card has a few flat colours and their blends
 * at the edges, which takes a quarter of the bytes and of the time of a PNG of full colours.
 */
export function toIndexedPng(rgba: Uint8Array, width: number, height: number): Buffer {
  const { palette, indexOf } = toPalette(rgba);
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1)
      rows[y * (width + 1) + 1 + x] = indexOf[bucketAt(rgba, (y * width + x) * 4)] ?? 0;
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head),
    chunk(
      'PLTE',
      Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255])),
    ),
    chunk('IDAT', deflateSync(rows, { level: 6 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/**
 * Colours that differ in the last four bits of a channel share a place, which has the most frequent of them,
 * so that flat colours stay exact. Beyond 256 places the rarest take the nearest.
 */
function toPalette(rgba: Uint8Array): { readonly palette: readonly number[]; readonly indexOf: Uint8Array } {
  const counts = new Map<number, number>();
  let [run, colourOfRun] = [0, colourAt(rgba, 0)];
  // Counted by runs of one colour: most of a card is plain ground.
  for (let at = 0; at < rgba.length; at += 4) {
    const colour = colourAt(rgba, at);
    if (colour !== colourOfRun) {
      counts.set(colourOfRun, (counts.get(colourOfRun) ?? 0) + run);
      [run, colourOfRun] = [0, colour];
    }
    run += 1;
  }
  counts.set(colourOfRun, (counts.get(colourOfRun) ?? 0) + run);
  const buckets = new Map<number, { colour: number; most: number; total: number }>();
  for (const [colour, count] of counts) {
    const key = bucketOf(colour >> 16, (colour >> 8) & 255, colour & 255);
    const known = buckets.get(key);
    if (!known) buckets.set(key, { colour, most: count, total: count });
    else {
      known.total += count;
      if (count > known.most) Object.assign(known, { colour, most: count });
    }
  }
  const ordered = [...buckets].sort(([, left], [, right]) => right.total - left.total);
  const palette = ordered.slice(0, PALETTE_SIZE).map(([, { colour }]) => colour);
  const indexOf = new Uint8Array(4096);
  ordered.forEach(([key, { colour }], index) => {
    indexOf[key] = index < PALETTE_SIZE ? index : nearest(palette, colour);
  });
  return { palette, indexOf };
}

function nearest(palette: readonly number[], colour: number): number {
  const distances = palette.map((other) =>
    [16, 8, 0].reduce((sum, shift) => sum + (((other >> shift) & 255) - ((colour >> shift) & 255)) ** 2, 0),
  );
  return distances.indexOf(Math.min(...distances));
}

function colourAt(rgba: Uint8Array, at: number): number {
  return ((rgba[at] ?? 0) << 16) | ((rgba[at + 1] ?? 0) << 8) | (rgba[at + 2] ?? 0);
}

function bucketAt(rgba: Uint8Array, at: number): number {
  return bucketOf(rgba[at] ?? 0, rgba[at + 1] ?? 0, rgba[at + 2] ?? 0);
}

function bucketOf(red: number, green: number, blue: number): number {
  return ((red >> 4) << 8) | ((green >> 4) << 4) | (blue >> 4);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  framed.set(body, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

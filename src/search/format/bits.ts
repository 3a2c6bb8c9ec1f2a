/** Writes whole numbers bit by bit, the highest bit first. */
export class BitWriter {
  #bytes = new Uint8Array(256);
  #bits = 0;

  /** The lowest bits of a number below 2^32. */
  write(value: number, count: number): void {
    for (let left = count; left > 0;) {
      const at = this.#bits >> 3;
      if (at >= this.#bytes.length) this.#grow();
      const room = 8 - (this.#bits & 7);
      const taken = Math.min(room, left);
      const part = (value >>> (left - taken)) & ((1 << taken) - 1);
      this.#bytes[at] = (this.#bytes[at] ?? 0) | (part << (room - taken));
      this.#bits += taken;
      left -= taken;
    }
  }

  /** A number as that many ones, and a zero. */
  unary(value: number): void {
    for (let left = value; left > 0; left -= 24) this.write(0xff_ffff, Math.min(left, 24));
    this.write(0, 1);
  }

  /** A number below a range in the fewest bits that the range needs (truncated binary). */
  below(value: number, range: number): void {
    const width = widthOf(range);
    const short = 2 ** width - range;
    if (value < short) this.write(value, width - 1);
    else this.write(value + short, width);
  }

  /** A number by a parameter that suits small ones (Rice). */
  rice(value: number, parameter: number): void {
    this.unary(Math.floor(value / 2 ** parameter));
    this.write(value, parameter);
  }

  /**
   * Rising numbers from `low` to `high` by binary interpolative coding (Moffat and Stuiver 2000): the middle
   * one first, in the room that its neighbours leave. What has no room costs nothing.
   */
  rising(values: ArrayLike<number>, low: number, high: number, from = 0, to = values.length): void {
    if (from >= to) return;
    const middle = (from + to) >> 1;
    const value = values[middle] ?? 0;
    const least = low + middle - from;
    this.below(value - least, high - (to - 1 - middle) - least + 1);
    this.rising(values, low, value - 1, from, middle);
    this.rising(values, value + 1, high, middle + 1, to);
  }

  /** What was written so far, filled up to whole bytes; the writer is empty then. */
  take(): Uint8Array {
    const taken = this.#bytes.slice(0, (this.#bits + 7) >> 3);
    this.#bytes.fill(0, 0, taken.length);
    this.#bits = 0;
    return taken;
  }

  #grow(): void {
    const grown = new Uint8Array(this.#bytes.length * 2);
    grown.set(this.#bytes);
    this.#bytes = grown;
  }
}

/** Reads what a {@link BitWriter} wrote. */
export class BitReader {
  readonly #bytes: Uint8Array;
  #bits = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** @throws RangeError past the end. */
  read(count: number): number {
    let value = 0;
    for (let left = count; left > 0;) {
      const byte = this.#bytes[this.#bits >> 3];
      if (byte === undefined) throw new RangeError('The file ends early.');
      const room = 8 - (this.#bits & 7);
      const taken = Math.min(room, left);
      value = value * 2 ** taken + ((byte >> (room - taken)) & ((1 << taken) - 1));
      this.#bits += taken;
      left -= taken;
    }
    return value;
  }

  unary(): number {
    let value = 0;
    while (this.read(1) === 1) value += 1;
    return value;
  }

  below(range: number): number {
    const width = widthOf(range);
    if (width === 0) return 0;
    const short = 2 ** width - range;
    const value = this.read(width - 1);
    return value < short ? value : value * 2 + this.read(1) - short;
  }

  rice(parameter: number): number {
    return this.unary() * 2 ** parameter + this.read(parameter);
  }

  rising(count: number, low: number, high: number): Uint32Array {
    const values = new Uint32Array(count);
    this.#rising(values, low, high, 0, count);
    return values;
  }

  #rising(values: Uint32Array, low: number, high: number, from: number, to: number): void {
    if (from >= to) return;
    const middle = (from + to) >> 1;
    const least = low + middle - from;
    const value = least + this.below(high - (to - 1 - middle) - least + 1);
    values[middle] = value;
    this.#rising(values, low, value - 1, from, middle);
    this.#rising(values, value + 1, high, middle + 1, to);
  }
}

/** Bits of the numbers below a range. */
function widthOf(range: number): number {
  return range <= 1 ? 0 : 32 - Math.clz32(range - 1);
}

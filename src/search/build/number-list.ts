/** A growing list of whole numbers up to 2^32 - 1, four bytes each. */
export class NumberList {
  #numbers = new Uint32Array(1 << 12);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(value: number): void {
    if (this.#length === this.#numbers.length) {
      const grown = new Uint32Array(this.#numbers.length * 2);
      grown.set(this.#numbers);
      this.#numbers = grown;
    }
    this.#numbers[this.#length++] = value;
  }

  at(index: number): number {
    return this.#numbers[index] ?? 0;
  }

  clear(): void {
    this.#length = 0;
  }

  /** The numbers as they are now; good until the list is changed. */
  view(): Uint32Array {
    return this.#numbers.subarray(0, this.#length);
  }

  set(index: number, value: number): void {
    this.#numbers[index] = value;
  }
}

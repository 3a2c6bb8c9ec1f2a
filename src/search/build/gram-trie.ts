/**
 * Numbers grams: a tree in which a gram is its last character below the gram without it. The root is 0.
 * Nodes are numbered in the order of their first appearance, so a node comes after its parent.
 */
export class GramTrie {
  #parents = new Int32Array(1 << 12);
  #units = new Uint16Array(1 << 12);
  /** One more than the gram without its first character; 0 while it was not asked for. */
  #links = new Int32Array(1 << 12);
  #slots = new Int32Array(1 << 14);
  #size = 1;

  /** Number of nodes, the root among them. */
  get size(): number {
    return this.#size;
  }

  parentOf(node: number): number {
    return this.#parents[node] ?? 0;
  }

  /** The last UTF-16 unit of a gram. */
  unitOf(node: number): number {
    return this.#units[node] ?? 0;
  }

  /** The gram that adds a unit to another; it is made when there is none. */
  child(parent: number, unit: number): number {
    const mask = this.#slots.length - 1;
    for (let slot = hash(parent, unit) & mask; ; slot = (slot + 1) & mask) {
      const node = this.#slots[slot] ?? 0;
      if (node === 0) return this.#add(parent, unit, slot);
      if (this.#parents[node] === parent && this.#units[node] === unit) return node;
    }
  }

  /** The gram without its first character; it is made when there is none. */
  withoutFirst(node: number): number {
    const known = this.#links[node] ?? 0;
    if (known > 0) return known - 1;
    const parent = this.parentOf(node);
    const link = parent === 0 ? 0 : this.child(this.withoutFirst(parent), this.unitOf(node));
    this.#links[node] = link + 1;
    return link;
  }

  /** All nodes but the root in the order of their grams, by UTF-16 units: a gram before those that begin with it. */
  sorted(): Int32Array {
    const first = new Int32Array(this.#size);
    const next = new Int32Array(this.#size);
    for (const node of this.#byUnit()) {
      const parent = this.parentOf(node);
      next[node] = first[parent] ?? 0;
      first[parent] = node;
    }
    const order = new Int32Array(this.#size - 1);
    const open: number[] = [first[0] ?? 0];
    for (let found = 0; open.length > 0;) {
      const node = open.pop() ?? 0;
      if (node === 0) continue;
      order[found++] = node;
      open.push(next[node] ?? 0, first[node] ?? 0);
    }
    return order;
  }

  /** Nodes by their last unit, the greatest first. */
  #byUnit(): Int32Array {
    const starts = new Int32Array(0x1_0001);
    for (let node = 1; node < this.#size; node += 1)
      starts[this.unitOf(node)] = (starts[this.unitOf(node)] ?? 0) + 1;
    for (let unit = 0xffff, sum = 0; unit >= 0; unit -= 1) {
      const count = starts[unit] ?? 0;
      starts[unit] = sum;
      sum += count;
    }
    const order = new Int32Array(this.#size - 1);
    for (let node = 1; node < this.#size; node += 1) {
      const place = starts[this.unitOf(node)] ?? 0;
      order[place] = node;
      starts[this.unitOf(node)] = place + 1;
    }
    return order;
  }

  #add(parent: number, unit: number, slot: number): number {
    const node = this.#size++;
    if (node >= this.#parents.length) this.#grow();
    this.#parents[node] = parent;
    this.#units[node] = unit;
    this.#slots[slot] = node;
    if (this.#size * 2 > this.#slots.length) this.#rehash();
    return node;
  }

  #grow(): void {
    const parents = new Int32Array(this.#parents.length * 2);
    parents.set(this.#parents);
    this.#parents = parents;
    const units = new Uint16Array(this.#units.length * 2);
    units.set(this.#units);
    this.#units = units;
    const links = new Int32Array(this.#links.length * 2);
    links.set(this.#links);
    this.#links = links;
  }

  #rehash(): void {
    const slots = new Int32Array(this.#slots.length * 2);
    const mask = slots.length - 1;
    for (let node = 1; node < this.#size; node += 1) {
      let slot = hash(this.parentOf(node), this.unitOf(node)) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = node;
    }
    this.#slots = slots;
  }
}

function hash(parent: number, unit: number): number {
  const mixed = Math.imul(parent, 0x9e37_79b1) ^ Math.imul(unit + 1, 0x85eb_ca6b);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}

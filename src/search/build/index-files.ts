import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deflateRawSync } from 'node:zlib';

/** Writes files deflated and keeps the digest of all. */
export class IndexFiles {
  bytes = 0;
  count = 0;
  readonly #folder: string;
  readonly #hash = createHash('sha256');
  readonly #made = new Set<string>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  deflated(name: string, raw: Uint8Array): void {
    this.write(name, deflateRawSync(raw, { level: 6 }));
  }

  json(name: string, value: unknown): void {
    this.deflated(name, Buffer.from(JSON.stringify(value)));
  }

  write(name: string, bytes: Uint8Array): void {
    const file = join(this.#folder, name);
    const folder = dirname(file);
    if (!this.#made.has(folder)) mkdirSync(folder, { recursive: true });
    this.#made.add(folder);
    writeFileSync(file, bytes);
    this.#hash.update(name).update(bytes);
    this.bytes += bytes.length;
    this.count += 1;
  }

  version(): string {
    return this.#hash.copy().digest('hex').slice(0, 12);
  }
}

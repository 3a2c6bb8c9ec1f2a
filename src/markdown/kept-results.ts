import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, readdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Where results are kept, and what they depend on besides what they are made of. */
export interface KeptResultsOptions<Value> {
  /** The project's folder. */
  readonly root: string;
  /** Where results are kept. */
  readonly folder: string;
  /** Folders of code: a change in them makes every result anew, as does one of the lock file. */
  readonly code: readonly string[];
  /** Tells a whole result from a damaged file. */
  readonly isValue: (value: unknown) => value is Value;
}

/** Makes each result once: it is kept on disk under the digest of what it is made of and of the code that makes it. */
export class KeptResults<Value> {
  readonly #options: KeptResultsOptions<Value>;
  readonly #underWay = new Map<string, Promise<Value>>();
  #code: Promise<string> | undefined;

  constructor(options: KeptResultsOptions<Value>) {
    this.#options = options;
  }

  /** The result for what is wanted, from disk if it was made before. */
  get(wanted: string, make: () => Promise<Value>): Promise<Value> {
    const underWay = this.#underWay.get(wanted);
    if (underWay) return underWay;
    const making = this.#getOnce(wanted, make).finally(() => this.#underWay.delete(wanted));
    this.#underWay.set(wanted, making);
    return making;
  }

  async #getOnce(wanted: string, make: () => Promise<Value>): Promise<Value> {
    const { root, folder, code, isValue } = this.#options;
    this.#code ??= digestOfCode(root, code);
    const key = createHash('sha256')
      .update(await this.#code)
      .update(wanted)
      .digest('hex');
    const path = join(folder, key.slice(0, 2), `${key}.json`);
    const kept = await readFile(path, 'utf8').catch(() => undefined);
    const found = kept === undefined ? undefined : parse(kept);
    if (isValue(found)) return found;
    const made = await make();
    await mkdir(dirname(path), { recursive: true });
    const draft = `${path}.${randomUUID()}`;
    await writeFile(draft, JSON.stringify(made));
    await rename(draft, path);
    return made;
  }
}

async function digestOfCode(root: string, folders: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const folder of folders) {
    const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true });
    const files = entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
    for (const file of files.sort()) hash.update(await readFile(file));
  }
  hash.update(await readFile(join(root, 'package-lock.json')));
  return hash.digest('hex');
}

/** A kept value; undefined when the file is damaged, so that the result is made anew. */
function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

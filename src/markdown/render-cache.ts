import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, readdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { renderMarkdown, type RenderedText } from './render.ts';

/** Digest of a text, as translations record it: `sha256-…` of the text without outer white space. */
export function digestOf(text: string): string {
  return `sha256-${createHash('sha256').update(text.trim().replaceAll('\r\n', '\n')).digest('hex')}`;
}

/**
 * Renders each text once: the result is kept on disk under the digest of the text and of the
 * pipeline (its source files and the lock file), so that a change of either renders anew.
 */
export class RenderCache {
  readonly #folder: string;
  readonly #root: string;
  readonly #underWay = new Map<string, Promise<RenderedText>>();
  #pipeline: Promise<string> | undefined;

  /** @param root the project's folder. @param folder where results are kept. */
  constructor(root: string, folder = join(root, '.cache/markdown')) {
    this.#root = root;
    this.#folder = folder;
  }

  /** The rendered text, from disk if it was rendered before. */
  render(markdown: string): Promise<RenderedText> {
    const underWay = this.#underWay.get(markdown);
    if (underWay) return underWay;
    const rendering = this.#renderOnce(markdown).finally(() => this.#underWay.delete(markdown));
    this.#underWay.set(markdown, rendering);
    return rendering;
  }

  async #renderOnce(markdown: string): Promise<RenderedText> {
    this.#pipeline ??= pipelineDigest(this.#root);
    const key = createHash('sha256')
      .update(await this.#pipeline)
      .update(markdown)
      .digest('hex');
    const path = join(this.#folder, key.slice(0, 2), `${key}.json`);
    const kept = await readFile(path, 'utf8').catch(() => undefined);
    const found = kept === undefined ? undefined : parseRendered(kept);
    if (found) return found;
    const rendered = await renderMarkdown(markdown);
    await mkdir(dirname(path), { recursive: true });
    const draft = `${path}.${randomUUID()}`;
    await writeFile(draft, JSON.stringify(rendered));
    await rename(draft, path);
    return rendered;
  }
}

async function pipelineDigest(root: string): Promise<string> {
  const folder = join(root, 'src/markdown');
  const names = (await readdir(folder)).sort();
  const files = [...names.map((name) => join(folder, name)), join(root, 'package-lock.json')];
  const hash = createHash('sha256');
  for (const file of files) hash.update(await readFile(file));
  return hash.digest('hex');
}

/** A kept result; undefined when the file is damaged, which renders the text anew. */
function parseRendered(json: string): RenderedText | undefined {
  try {
    const value: unknown = JSON.parse(json);
    return isRendered(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isRendered(value: unknown): value is RenderedText {
  return (
    typeof value === 'object' &&
    value !== null &&
    'html' in value &&
    typeof value.html === 'string' &&
    'outline' in value &&
    Array.isArray(value.outline)
  );
}

import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { BlockMark } from './block-marks.ts';
import { KeptResults } from './kept-results.ts';
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
  readonly #kept: KeptResults<RenderedText>;

  /** @param root the project's folder. @param folder where results are kept. */
  constructor(root: string, folder = join(root, '.cache/markdown')) {
    this.#kept = new KeptResults({ root, folder, code: ['src/markdown'], isValue: isRendered });
  }

  /** The rendered text with what is told of its blocks, from disk if it was rendered before. */
  render(markdown: string, marks: readonly BlockMark[] = []): Promise<RenderedText> {
    const wanted = marks.length === 0 ? markdown : `${JSON.stringify(marks)}\n${markdown}`;
    return this.#kept.get(wanted, () => renderMarkdown(markdown, marks));
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

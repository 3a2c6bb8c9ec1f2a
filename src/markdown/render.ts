import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { remarkPlainFootnotes } from './footnotes.ts';
import { outlineOf, type Section } from './outline.ts';
import { remarkShowRawHtml, TEXT_SCHEMA } from './safety.ts';
import { remarkSectionIds } from './section-ids.ts';
import { rehypeTableFrames } from './table-frames.ts';

/** A text ready to print. */
export interface RenderedText {
  /** Sanitised HTML. */
  readonly html: string;
  readonly outline: readonly Section[];
}

const processor = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkShowRawHtml)
  .use(remarkPlainFootnotes)
  .use(remarkSectionIds)
  .use(remarkRehype)
  .use(rehypeSanitize, TEXT_SCHEMA)
  .use(rehypeTableFrames)
  .use(rehypeStringify);

/** Renders a report's Markdown text; the same text always gives the same bytes. */
export async function renderMarkdown(markdown: string): Promise<RenderedText> {
  return { html: String(await processor.process(markdown)), outline: outlineOf(markdown) };
}

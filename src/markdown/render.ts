import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { rehypeBlockMarks, remarkBlockMarks, type BlockMark, type BlockMarks } from './block-marks.ts';
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

/** What turns a text with such marks into HTML. */
function processorFor(marked: BlockMarks) {
  return unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkBlockMarks, marked)
    .use(remarkShowRawHtml)
    .use(remarkPlainFootnotes)
    .use(remarkSectionIds)
    .use(remarkRehype)
    .use(rehypeSanitize, TEXT_SCHEMA)
    .use(rehypeBlockMarks, marked)
    .use(rehypeTableFrames)
    .use(rehypeStringify)
    .freeze();
}

const plainProcessor = processorFor({ markdown: '', marks: [] });

/**
 * Renders a report's Markdown text; the same text always gives the same bytes.
 * @param marks what readers are told of single blocks.
 */
export async function renderMarkdown(
  markdown: string,
  marks: readonly BlockMark[] = [],
): Promise<RenderedText> {
  const processor = marks.length === 0 ? plainProcessor : processorFor({ markdown, marks });
  return { html: String(await processor.process(markdown)), outline: outlineOf(markdown) };
}

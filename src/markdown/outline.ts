import type { Heading, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

/** A heading of a report's text. */
export interface Section {
  /** Anchor, the same in every language: `s-2-3` is the third part of the second section. */
  readonly id: string;
  /** 2 for a main section, up to 4. */
  readonly depth: number;
  readonly text: string;
  /** Line in the text, from 1. */
  readonly line: number;
}

/** Depth of main sections; depth 1 is the report's title, which the page prints. */
export const TOP_DEPTH = 2;
/** Depth of the finest sections. */
export const FINEST_DEPTH = 4;

const parser = unified().use(remarkParse).use(remarkGfm);

/**
 * What only the Markdown parser can read: code and quotation blocks, HTML, underlined headings, headings
 * inside lists, and headings with more than plain words in them.
 */
const WANTS_PARSER =
  /^ {0,3}(?:[=-]+[ \t]*$|```|~~~|<|>)|\t|^ {0,3}(?:[-*+]|\d+[.)]) +#|^ {0,3}#{1,6} .*[*_`[\]&\\<~!:@^#/]|^ {4,}#|^ {0,3}\[\^|\r(?!\n)/m;

/** The headings of a text in their order. Plain texts are read line by line: a parse costs a hundred times more. */
export function outlineOf(markdown: string): readonly Section[] {
  return WANTS_PARSER.test(markdown)
    ? sectionsOf(parser.parse(markdown)).map(({ section }) => section)
    : headingLinesOf(markdown);
}

function headingLinesOf(markdown: string): readonly Section[] {
  const nextId = sectionCounter();
  return markdown.split('\n').flatMap((line, index) => {
    const [, marks, text = ''] = /^ {0,3}(#{1,6})(?:[ ]+(.*?))?[ \r]*$/.exec(line) ?? [];
    return marks === undefined
      ? []
      : [{ id: nextId(marks.length), depth: marks.length, text: text.trim(), line: index + 1 }];
  });
}

/** Gives each heading its id by its depth, in the order of the text. */
function sectionCounter(): (depth: number) => string {
  const counters: number[] = [];
  return (depth) => {
    const level = Math.max(0, depth - TOP_DEPTH);
    counters.length = level + 1;
    for (let at = 0; at < level; at += 1) counters[at] ??= 0;
    counters[level] = (counters[level] ?? 0) + 1;
    return `s-${counters.join('-')}`;
  };
}

/** The headings of a parsed text, each with its node. Counting is by depth, so ids depend on order alone. */
export function sectionsOf(tree: Root): readonly { readonly node: Heading; readonly section: Section }[] {
  const nextId = sectionCounter();
  const found: { node: Heading; section: Section }[] = [];
  visit(tree, 'heading', (node) => {
    found.push({
      node,
      section: {
        id: nextId(node.depth),
        depth: node.depth,
        text: textOf(node),
        line: node.position?.start.line ?? 1,
      },
    });
  });
  return found;
}

/** Headings that break the order of depths: too high, too deep, or skipping one. */
export function misplacedHeadings(outline: readonly Section[]): readonly Section[] {
  return outline.filter(({ depth }, index) => {
    const above = outline[index - 1]?.depth ?? TOP_DEPTH - 1;
    return depth < TOP_DEPTH || depth > FINEST_DEPTH || depth > above + 1;
  });
}

function textOf(node: Heading): string {
  const parts: string[] = [];
  visit(node, (child) => {
    if ('value' in child && typeof child.value === 'string') parts.push(child.value);
  });
  return parts.join('').trim();
}

import { FINEST_DEPTH, TOP_DEPTH } from '../../../markdown/outline.ts';
import { SECTION_HEADINGS } from '../../../vocabulary/report-sections.ts';
import { readHeading, type WrittenHeading } from '../../values/read-heading.ts';
import type { TextNode, TidyBlock, TidyParagraph } from './text-node.ts';

/** A numbered line longer than this is a sentence, not a heading. */
const LONGEST_TITLE = 40;
/** So is the first sentence of a numbered paragraph that would be its heading. */
const LONGEST_RUN_IN = 30;
/** A line without a number is a heading only when it is as short as the names of the usual sections. */
const LONGEST_PLAIN_TITLE = 16;
/** Numbers down to 二级标题 （一） open sections; finer ones may also number the items of a list. */
const SECTION_DEPTH = 2;

/** What a paragraph could be by itself. */
interface Candidate {
  readonly block: TidyParagraph;
  /** The kind of number, or of heading, by which its rank is told: all of one kind have one rank. */
  readonly style: string;
  readonly heading: WrittenHeading | undefined;
  /** Heading and what follows in the same paragraph; undefined when it can be no heading. */
  readonly parts: { readonly title: string; readonly rest: string } | undefined;
}

/** A heading without its number, for the account: what was taken off. */
export interface TakenNumber {
  readonly node: TextNode;
  readonly written: string;
}

/** The text as headings, paragraphs, items and tables. */
export interface OutlinedText {
  readonly nodes: readonly TextNode[];
  readonly numbers: readonly TakenNumber[];
}

/** Tells headings from items and paragraphs, by their numbers and the document's own headings. */
export function outlineBlocks(blocks: readonly TidyBlock[]): OutlinedText {
  const candidates = new Map<TidyBlock, Candidate>();
  const isNumbered = blocks.some(
    (block) => block.kind === 'paragraph' && isSectionNumber(readHeading(block.text)),
  );
  for (const block of blocks) {
    const candidate = block.kind === 'paragraph' ? candidateOf(block, isNumbered) : undefined;
    if (candidate) candidates.set(block, candidate);
  }
  const headings = findHeadings(blocks, candidates);
  const rank = rankByNesting();
  const nodes: TextNode[] = [];
  const numbers: TakenNumber[] = [];
  for (const block of blocks) {
    const candidate = candidates.get(block);
    if (block.kind === 'table') nodes.push({ kind: 'table', table: block, place: block.place });
    else if (candidate?.parts && headings.has(block)) {
      const depth = rank(candidate.style);
      const node = headingNode(candidate.parts.title, depth, block);
      nodes.push(node);
      if (candidate.heading) numbers.push({ node, written: candidate.heading.marker });
      if (candidate.parts.rest !== '')
        nodes.push({ kind: 'paragraph', text: candidate.parts.rest, place: block.place });
    } else {
      const node = itemOrParagraph(block, candidate?.heading);
      nodes.push(node);
      if (node.kind === 'item' && candidate?.heading)
        numbers.push({ node, written: candidate.heading.marker });
    }
  }
  return { nodes, numbers };
}

function candidateOf(block: TidyParagraph, isNumbered: boolean): Candidate | undefined {
  const heading = readHeading(block.text);
  if (heading) return { block, heading, style: `number-${heading.depth}`, parts: partsOf(heading.title) };
  const { headingLevel, text } = block;
  const isNamed =
    !isNumbered &&
    text.length <= LONGEST_PLAIN_TITLE &&
    !/[。；：，、.;:,]/.test(text) &&
    Object.values(SECTION_HEADINGS).some((pattern) => pattern.test(text));
  if (headingLevel === undefined && !isNamed) return undefined;
  return { block, heading: undefined, style: `level-${headingLevel ?? 1}`, parts: { title: text, rest: '' } };
}

/** A title, or a short first sentence and what follows it. */
function partsOf(text: string): Candidate['parts'] {
  const end = text.search(/[。；;]/);
  if (end === -1) {
    const title = text.replace(/[：:]$/, '');
    return title.length <= LONGEST_TITLE && title !== '' ? { title, rest: '' } : undefined;
  }
  const [title, rest] = [text.slice(0, end), text.slice(end + 1).trim()];
  return title.length <= LONGEST_RUN_IN && title !== '' ? { title, rest } : undefined;
}

/** Section numbers always open sections; finer ones only where all of a series have something to head. */
function findHeadings(
  blocks: readonly TidyBlock[],
  candidates: ReadonlyMap<TidyBlock, Candidate>,
): ReadonlySet<TidyBlock> {
  const headings = new Set<TidyBlock>();
  for (const series of seriesOf(blocks, candidates)) {
    if (
      series.every(({ candidate, heads }) => candidate.parts !== undefined && isHeading(candidate, heads))
    ) {
      for (const { candidate } of series) headings.add(candidate.block);
    } else {
      // One long sentence among sections does not take the others' rank away.
      for (const { candidate, heads } of series) {
        const isSection = candidate.heading === undefined || candidate.heading.depth <= SECTION_DEPTH;
        if (isSection && candidate.parts && isHeading(candidate, heads)) headings.add(candidate.block);
      }
    }
  }
  return headings;
}

function isHeading({ heading, parts }: Candidate, heads: boolean): boolean {
  if (heading === undefined) return true;
  if (heading.depth <= SECTION_DEPTH) return true;
  return heads || (parts?.rest ?? '') !== '';
}

/** A numbered paragraph among its fellows; `heads` tells whether other text stands below it. */
interface SeriesMember {
  readonly candidate: Candidate;
  readonly heads: boolean;
}

/** Numbered paragraphs of one style under the same section, counting up: the items of a list, or headings. */
function seriesOf(
  blocks: readonly TidyBlock[],
  candidates: ReadonlyMap<TidyBlock, Candidate>,
): readonly (readonly SeriesMember[])[] {
  const all: SeriesMember[][] = [];
  const open = new Map<string, SeriesMember[]>();
  blocks.forEach((block, at) => {
    const candidate = candidates.get(block);
    if (!candidate) return;
    for (const style of [...open.keys()]) if (isFiner(style, candidate.style)) open.delete(style);
    const next = blocks[at + 1];
    const below = next === undefined ? undefined : candidates.get(next);
    const heads =
      next !== undefined &&
      (below === undefined || below.style === candidate.style
        ? below === undefined
        : isFiner(below.style, candidate.style));
    const series = open.get(candidate.style);
    const continues = series !== undefined && (candidate.heading?.ordinal ?? 0) !== 1;
    const member = { candidate, heads };
    if (continues) series.push(member);
    else {
      const begun = [member];
      all.push(begun);
      open.set(candidate.style, begun);
    }
  });
  return all;
}

/** Whether a style of number is below another: （1） below 1. below （一） below 一、; own headings by their level. */
function isFiner(style: string, than: string): boolean {
  const [kind, depth] = style.split('-');
  const [otherKind, otherDepth] = than.split('-');
  return kind === otherKind && Number(depth) > Number(otherDepth);
}

/** Gives each style its rank by how the styles are nested in this document: the first one met is the highest. */
function rankByNesting(): (style: string) => number {
  const nested: string[] = [];
  return (style) => {
    const known = nested.indexOf(style);
    if (known !== -1) nested.length = known + 1;
    else {
      while (nested.length > 0 && isFiner(nested.at(-1) ?? '', style)) nested.pop();
      nested.push(style);
    }
    return TOP_DEPTH + nested.length - 1;
  };
}

function headingNode(title: string, depth: number, { place }: TidyParagraph): TextNode {
  return depth > FINEST_DEPTH
    ? { kind: 'paragraph', text: title, place }
    : { kind: 'heading', depth, text: title, place };
}

function itemOrParagraph(
  { text, list, place }: TidyParagraph,
  heading: WrittenHeading | undefined,
): TextNode {
  if (heading?.depth === 3) return { kind: 'item', number: heading.ordinal, text: heading.title, place };
  if (list === 'bullet') return { kind: 'item', text, place };
  return { kind: 'paragraph', text, place };
}

function isSectionNumber(heading: WrittenHeading | undefined): boolean {
  return heading !== undefined && heading.depth <= SECTION_DEPTH;
}

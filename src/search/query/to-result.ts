import { HIGHLIGHT } from '../format/highlight-parameter.ts';
import type { IndexReader } from './index-reader.ts';
import { excerptOf, type Range, rangesOf, toPieces } from './marks.ts';
import { labelsOf } from './page-filter.ts';
import { type Passage, passagesOfPage } from './page-text.ts';
import type { Phrase } from './phrase.ts';
import type { Match, Result, SectionResult } from './search-types.ts';

/** Sections listed of a result, and passages of a section. */
const SECTIONS = 3;
const MATCHES = 3;

/** Most stretches that the page is asked to highlight. */
const HIGHLIGHTED = 8;

interface Hit {
  readonly passage: Passage;
  readonly ranges: readonly Range[];
}

/** A page with what matched in it. @param address of the root of the page's language. */
export async function toResult(
  index: IndexReader,
  page: number,
  phrases: readonly Phrase[],
  address: string,
): Promise<Result> {
  const [record, passages] = await Promise.all([index.record(page), passagesOfPage(index, page)]);
  const hits = passages
    .map((passage): Hit => ({ passage, ranges: rangesOf(passage.folded, phrases) }))
    .filter(({ ranges }) => ranges.length > 0);
  const highlighted = new Set(
    hits.flatMap(({ passage, ranges }) => ranges.map(([start, end]) => passage.original.slice(start, end))),
  );
  const href = hrefOf(address + record.path, [...highlighted].slice(0, HIGHLIGHTED));
  const title = hits.find(
    ({ passage }) => passage.section === undefined && passage.original === record.title,
  );
  const alias = hits.find(
    ({ passage }) => passage.section === undefined && passage.original !== record.title,
  );
  const sections = sectionsOf(hits, phrases);
  return {
    title: toPieces(record.title, title?.ranges ?? []),
    href: href(''),
    fictional: record.fictional,
    filters: labelsOf(index.root, page),
    ...(alias && !title && sections.length === 0
      ? { alias: toPieces(alias.passage.original, alias.ranges) }
      : {}),
    sections: sections.slice(0, SECTIONS).map(([number, found]): SectionResult => {
      const { title: heading = '', anchor = '' } = record.sections[number] ?? {};
      return {
        title: heading,
        href: href(anchor),
        matches: found.slice(0, MATCHES).map((hit) => toMatch(hit, href, anchor)),
      };
    }),
    furtherSections: Math.max(0, sections.length - SECTIONS),
  };
}

/** Sections with their hits, those with the most of what was looked for first. */
function sectionsOf(
  hits: readonly Hit[],
  phrases: readonly Phrase[],
): readonly (readonly [number, readonly Hit[]])[] {
  const bySection = new Map<number, Hit[]>();
  for (const hit of hits) {
    if (hit.passage.section === undefined) continue;
    const found = bySection.get(hit.passage.section) ?? [];
    bySection.set(hit.passage.section, found);
    found.push(hit);
  }
  const variety = (found: readonly Hit[]): number =>
    phrases.filter((phrase) => found.some(({ passage }) => rangesOf(passage.folded, [phrase]).length > 0))
      .length;
  return [...bySection]
    .map(([number, found]) => ({ number, found, variety: variety(found) }))
    .sort((left, right) => right.variety - left.variety || left.number - right.number)
    .map(({ number, found }) => [number, found]);
}

function toMatch({ passage, ranges }: Hit, href: (anchor: string) => string, section: string): Match {
  const { label, anchor, text } = passage.block ?? { text: passage.original };
  return {
    ...(label === undefined ? {} : { label }),
    pieces: toPieces(text, ranges, label === undefined ? excerptOf(text, ranges) : undefined),
    href: href(anchor ?? section),
  };
}

function hrefOf(page: string, highlighted: readonly string[]): (anchor: string) => string {
  const query = new URLSearchParams(highlighted.map((text) => [HIGHLIGHT, text])).toString();
  return (anchor) =>
    `${page}${query === '' ? '' : `?${query}`}${anchor === '' ? '' : `#${encodeURIComponent(anchor)}`}`;
}

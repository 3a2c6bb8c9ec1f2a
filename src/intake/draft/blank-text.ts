import { TOP_DEPTH, outlineOf } from '../../markdown/outline.ts';
import { REPORT_SECTIONS, SECTION_HEADINGS, type ReportSection } from '../../vocabulary/report-sections.ts';

/** A heading of a text that is still to be written. */
export interface BlankSection {
  /** 2 for a main section. */
  readonly depth: number;
  readonly title: string;
  /** The part of the usual outline that it opens or stands in; undefined where it is none. */
  readonly part: ReportSection | undefined;
}

/** How deep a text's headings are the same from year to year: below, they name what was done in the year. */
const DEPTH_KEPT: Readonly<Partial<Record<ReportSection, number>>> = { overview: TOP_DEPTH + 1 };

/** The headings of an earlier text that a new one begins with. */
export function keptSections(body: string): readonly BlankSection[] {
  let part: ReportSection | undefined;
  return outlineOf(body).flatMap(({ depth, text }) => {
    if (depth === TOP_DEPTH) part = partOf(text);
    const deepest = (part && DEPTH_KEPT[part]) ?? TOP_DEPTH;
    return depth >= TOP_DEPTH && depth <= deepest ? [{ depth, title: text, part }] : [];
  });
}

/** The part of the usual outline that a heading opens. */
function partOf(heading: string): ReportSection | undefined {
  return REPORT_SECTIONS.find((section) => SECTION_HEADINGS[section].test(heading));
}

/**
 * A text of headings alone. What is to be written stands under the finest of them as a remark that no page
 * shows: a link definition to nowhere, as raw HTML (`<!-- … -->`) is shown as the signs that it is made of.
 */
export function writeBlankText(
  sections: readonly BlankSection[],
  promptOf: (section: BlankSection) => string,
): string {
  const blocks = sections.flatMap((section, index) => {
    const isFinest = (sections[index + 1]?.depth ?? 0) <= section.depth;
    const heading = `${'#'.repeat(section.depth)} ${section.title}`;
    return isFinest ? [heading, `[//]: # (${promptOf(section).replace(/[()\\]/g, '\\$&')})`] : [heading];
  });
  return `${blocks.join('\n\n')}\n`;
}

/** Titles of the sections under which nothing is written: no sentence, no list, no finer section with one. */
export function findBlankSections(body: string): readonly string[] {
  const text = withoutRemarks(body);
  const headings = outlineOf(text);
  const lines = text.split('\n');
  return headings.flatMap(({ line, depth, text: title }, index) => {
    const next = headings[index + 1];
    const own = lines.slice(line, (next?.line ?? lines.length + 1) - 1).join('');
    return own.trim() === '' && (next === undefined || next.depth <= depth) ? [title] : [];
  });
}

/** Whether a text holds no word besides headings and remarks. */
export function isBlankText(body: string): boolean {
  const text = withoutRemarks(body);
  const headingLines = new Set(outlineOf(text).map(({ line }) => line));
  return text.split('\n').every((line, index) => headingLines.has(index + 1) || line.trim() === '');
}

/** What stands in a text for its writers only. */
const REMARK = /<!--[\s\S]*?-->|^ {0,3}\[\/\/\]: # .*$/gm;

/** The text with its remarks blanked out, line by line. */
function withoutRemarks(body: string): string {
  return body.replace(REMARK, (remark) => remark.replace(/[^\n]/g, ''));
}

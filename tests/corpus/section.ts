/** What a section of a report's text is about. */
export type Part =
  'overview' | 'duties' | 'staff' | 'budget' | 'work' | 'project' | 'result' | 'problems' | 'recommendations';

/** A section of a report's text: its heading, and paragraphs or items of a list, one a line. */
export interface Section {
  readonly part: Part;
  readonly depth: 2 | 3;
  readonly heading: string;
  readonly lines: readonly string[];
}

/** A report's text with its translation. */
export interface Texts {
  readonly zh: readonly Section[];
  readonly en: readonly Section[];
}

/** Sections as Markdown. */
export function toMarkdown(sections: readonly Section[]): string {
  return sections
    .map(({ depth, heading, lines }) => {
      const blocks = lines.map((line, index) => {
        const continues = isItem(line) && isItem(lines[index - 1] ?? '');
        return continues ? `\n${line}` : `\n\n${line}`;
      });
      return `\n${'#'.repeat(depth)} ${heading}${blocks.join('')}\n`;
    })
    .join('');
}

/** One of several wordings. */
export function pick<Wording>(wordings: readonly Wording[], choice: number | undefined): Wording {
  return wordings[(choice ?? 0) % wordings.length]!;
}

function isItem(line: string): boolean {
  return /^(?:- |\d+\. )/.test(line);
}

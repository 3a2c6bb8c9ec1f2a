import type { Section } from './search-page.ts';

/** What is shown of a page that was found. */
export interface TextRecord {
  readonly title: string;
  readonly path: string;
  readonly fictional: boolean;
  readonly aliases: readonly string[];
  readonly sections: readonly Section[];
}

type WrittenBlock = string | readonly [text: string, label: string, anchor: string, heading: 0 | 1];
type WrittenSection = readonly [anchor: string, title: string, blocks: readonly WrittenBlock[]];
type WrittenRecord = readonly [
  title: string,
  path: string,
  fictional: 0 | 1,
  aliases: readonly string[],
  sections: readonly WrittenSection[],
];

/** A record as JSON without names of fields. */
export function writeTextRecord({ title, path, fictional, aliases, sections }: TextRecord): string {
  const written: WrittenRecord = [
    title,
    path,
    fictional ? 1 : 0,
    aliases,
    sections.map(({ anchor, title: heading, blocks }) => [
      anchor,
      heading,
      blocks.map(({ text, label = '', anchor: place = '', heading: isHeading }) =>
        label === '' && place === '' && isHeading !== true
          ? text
          : ([text, label, place, isHeading === true ? 1 : 0] as const),
      ),
    ]),
  ];
  return JSON.stringify(written);
}

/** Reads what {@link writeTextRecord} wrote in the same build. */
export function readTextRecord(json: string): TextRecord {
  const [title, path, fictional, aliases, sections] = JSON.parse(json) as WrittenRecord;
  return {
    title,
    path,
    fictional: fictional === 1,
    aliases,
    sections: sections.map(([anchor, heading, blocks]) => ({
      anchor,
      title: heading,
      blocks: blocks.map((block) =>
        typeof block === 'string'
          ? { text: block }
          : {
              text: block[0],
              ...(block[1] === '' ? {} : { label: block[1] }),
              ...(block[2] === '' ? {} : { anchor: block[2] }),
              ...(block[3] === 1 ? { heading: true } : {}),
            },
      ),
    })),
  };
}

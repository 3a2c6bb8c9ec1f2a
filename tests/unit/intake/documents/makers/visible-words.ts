import type { SourceDocument } from '../../../../../src/intake/source-document.ts';

/** The Chinese characters and digits of a text, and how often each stands in it. */
export function countSigns(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [sign] of text.matchAll(/\p{Script=Han}|\d/gu)) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  return counts;
}

/** All words of a document: its blocks, merged cells once, and what its reader left out. */
export function wordsOfDocument({ blocks, omitted }: SourceDocument): string {
  return [
    ...blocks.flatMap((block) =>
      block.kind === 'paragraph'
        ? [block.text]
        : block.rows.flatMap((row) => row.flatMap(({ text, covered }) => (covered ? [] : [text]))),
    ),
    ...omitted.map(({ text }) => text),
  ].join('\n');
}

/** Signs of a source that a document does not have as often; empty when nothing was lost. */
export function lostSigns(source: string, document: SourceDocument): readonly string[] {
  const kept = countSigns(wordsOfDocument(document));
  return [...countSigns(source)].flatMap(([sign, count]) => ((kept.get(sign) ?? 0) < count ? [sign] : []));
}

/** A document as lines that are easy to compare: paragraphs, rows, and what was left out. */
export function outline({ blocks, omitted }: SourceDocument): readonly string[] {
  return [
    ...blocks.flatMap((block) => {
      if (block.kind === 'paragraph') {
        const shape = `${block.headingLevel ? `h${block.headingLevel} ` : ''}${block.list ? `${block.list} ` : ''}`;
        return [`${shape}${block.text}`];
      }
      return block.rows.map((row) =>
        row
          .map(({ text, stored, covered }) => {
            const mark = covered === 'above' ? '^' : covered === 'left' ? '<' : '';
            return `${mark}${text.replaceAll('\n', '⏎')}${stored === undefined ? '' : ` {${stored}}`}`;
          })
          .join(' | '),
      );
    }),
    ...omitted.map(({ what, text }) => `- ${what}: ${text}`),
  ];
}

import type { Report } from '../domain/report.ts';
import type { TextParagraph } from '../domain/report-text.ts';
import { judgementOf, objectionInText, type Check } from './check.ts';

/**
 * No paragraph stands in last year's report as well, or in another department's of the same year. Where
 * a body introduces itself, it may use the same words every year. One finding for each other report.
 */
export const repeatedParagraph: Check = {
  code: 'repeated-paragraph',
  judge(report, { twinsOf }) {
    const { paragraphs } = report.text;
    const shared = new Map<Report, TextParagraph[]>();
    for (const paragraph of paragraphs) {
      for (const other of twinsOf(paragraph.digest)) {
        if (other.id !== report.id) shared.set(other, [...(shared.get(other) ?? []), paragraph]);
      }
    }
    return judgementOf(
      paragraphs.length,
      [...shared].flatMap(([other, [first, ...more]]) =>
        first
          ? [
              objectionInText('repeated-paragraph', report, first, {
                found: { kind: 'verbatim', text: first.quoted },
                all: { kind: 'count', count: more.length + 1 },
                other: { kind: 'localized', text: other.title },
              }),
            ]
          : [],
      ),
    );
  },
};

import { finding, type Finding, type Place } from '../domain/finding.ts';
import { misplacedHeadings, outlineOf, type Section } from '../markdown/outline.ts';
import type { SourceFile } from '../reading/source-file.ts';

/** The headings of a text go from `##` to `####` without skipping a level. */
export function findHeadingLevels(source: SourceFile): readonly Finding[] {
  return misplacedHeadings(outlineOf(source.body)).map((section) =>
    finding('heading-level', placeOf(source, section), { found: { kind: 'verbatim', text: section.text } }),
  );
}

/** A translation has the sections of its original; names the first that differs. */
export function findDifferentSections(report: SourceFile, translation: SourceFile): readonly Finding[] {
  const [original, translated] = [outlineOf(report.body), outlineOf(translation.body)];
  const length = Math.max(original.length, translated.length);
  const at = Array.from({ length }, (_, index) => index).find(
    (index) => original[index]?.id !== translated[index]?.id,
  );
  if (at === undefined) return [];
  const [expected, found] = [original[at], translated[at]];
  const place = found ? placeOf(translation, found) : { file: translation.file, field: '' };
  return [
    finding('translation-sections-differ', place, {
      expected: { kind: 'verbatim', text: expected ? `${expected.id} ${expected.text}` : '—' },
      found: { kind: 'verbatim', text: found ? `${found.id} ${found.text}` : '—' },
    }),
  ];
}

function placeOf(source: SourceFile, section: Section): Place {
  return { file: source.file, field: '', position: { line: section.line + source.bodyLine - 1, column: 1 } };
}

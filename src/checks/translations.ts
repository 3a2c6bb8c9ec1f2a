import { finding, type Finding, type Place } from '../domain/finding.ts';
import { misplacedHeadings, outlineOf, type Section } from '../markdown/outline.ts';
import { digestOf } from '../markdown/render-cache.ts';
import type { ReportFile, TranslationFile } from '../reading/read-report.ts';
import type { SourceFile } from '../reading/source-file.ts';
import { LOCALES } from '../vocabulary/locales.ts';

/** The headings of a text go from `##` to `####` without skipping a level. */
export function findHeadingLevels(source: SourceFile): readonly Finding[] {
  return misplacedHeadings(outlineOf(source.body)).map((section) =>
    finding('heading-level', placeOf(source, section), { found: { kind: 'verbatim', text: section.text } }),
  );
}

/** A translation has the sections of its original, and was made from the text as it stands now. */
export function findTranslationFaults(
  report: ReportFile,
  translations: readonly TranslationFile[],
): readonly Finding[] {
  const own = translations.filter(({ department, year }) => `${department}/${year}` === report.report.id);
  const missing = LOCALES.filter(
    (locale) => locale !== report.input.language && !own.some((translation) => translation.locale === locale),
  ).map((locale) =>
    finding(
      'translation-missing',
      { file: report.source.file, field: '' },
      { locale: { kind: 'verbatim', text: locale } },
    ),
  );
  return [
    ...missing,
    ...own.flatMap((translation) => [
      ...differentSections(report, translation),
      ...outdated(report, translation),
    ]),
  ];
}

function differentSections(report: ReportFile, translation: TranslationFile): readonly Finding[] {
  const [original, translated] = [outlineOf(report.source.body), outlineOf(translation.source.body)];
  const length = Math.max(original.length, translated.length);
  const at = Array.from({ length }, (_, index) => index).find(
    (index) => original[index]?.id !== translated[index]?.id,
  );
  if (at === undefined) return [];
  const [expected, found] = [original[at], translated[at]];
  const place = found ? placeOf(translation.source, found) : { file: translation.source.file, field: '' };
  return [
    finding('translation-sections-differ', place, {
      expected: { kind: 'verbatim', text: expected ? `${expected.id} ${expected.text}` : '—' },
      found: { kind: 'verbatim', text: found ? `${found.id} ${found.text}` : '—' },
    }),
  ];
}

function outdated(report: ReportFile, translation: TranslationFile): readonly Finding[] {
  if (translation.input.translationOf === digestOf(report.source.body)) return [];
  return [finding('translation-outdated', translation.source.locate(['translationOf']))];
}

function placeOf(source: SourceFile, section: Section): Place {
  return { file: source.file, field: '', position: { line: section.line + source.bodyLine - 1, column: 1 } };
}
